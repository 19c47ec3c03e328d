"""Pages in headless Chromium, on a desktop, a phone and at 400 % zoom, light and dark, and on A4: axe-core finds nothing by any of its rules, the
console is empty, nothing is asked of elsewhere, no page is wider than its window, no label of a picture is clipped, and the tab key goes from the link
that skips the menu to the last place that scrolls.

    browser.py PAGE.html…
"""
import base64
import json
import os
import sys

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

# 320 pixels are a window of 1280 at 400 %.
SIZES = [(1280, 900), (390, 844), (320, 640)]
CLIPPED = """
return [...document.querySelectorAll('main svg[viewBox]')].flatMap(svg => {
    const [left, top, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    return [...svg.querySelectorAll('text')].filter(text => {
        const box = text.getBBox();
        return box.x < left || box.y < top || box.x + box.width > left + width || box.y + box.height > top + height;
    }).map(text => text.textContent);
});
"""
FOCUSED = "const e = document.activeElement; return [e.tagName, e.className, getComputedStyle(e).outlineStyle];"
failures = []


def fail(page, what):
    failures.append(f"{os.path.basename(page)}: {what}")


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    os.environ["SE_OFFLINE"] = "true"
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.set_script_timeout(300)
    return driver


def look(driver, page, size, is_dark):
    driver.set_window_size(*size)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    driver.get("file://" + os.path.abspath(page))
    place = f"{size[0]} {'dark' if is_dark else 'light'}"
    wide, window = driver.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    if wide > window:
        fail(page, f"{place}: {wide} pixels wide")
    for label in driver.execute_script(CLIPPED):
        fail(page, f"{place}: '{label}' is clipped")
    # What it looks at changes with the width at the narrowest of them at most.
    if size[0] == 390 or is_dark and size[0] == 320:
        return
    axe = Axe(driver)
    axe.inject()
    for found in axe.run()["violations"]:
        fail(page, f"{place}: {found['id']}: {found['nodes'][0]['html'][:200]}")


def walk(driver, page):
    """By the tab key alone."""
    driver.set_window_size(1280, 900)
    driver.get("file://" + os.path.abspath(page))
    body = driver.find_element(By.TAG_NAME, "body")
    stops = len(driver.find_elements(By.CSS_SELECTOR, "a[href],summary,[tabindex='0']"))
    seen = []
    for _ in range(stops):
        webdriver.ActionChains(driver).send_keys(Keys.TAB).perform()
        seen.append(driver.execute_script(FOCUSED))
    if seen[0][1] != "sla-over":
        fail(page, f"the first stop is {seen[0]}")
    if any(tag == "BODY" for tag, _, _ in seen[: stops - 1]):
        fail(page, "the tab key leaves the page before its end")
    for tag, kind, outline in seen:
        if tag != "BODY" and outline == "none":
            fail(page, f"nobody sees the stop {tag} {kind}")
    return body


def paper(driver, page):
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    if b"/MediaBox [0 0 594" not in pdf and b"/MediaBox [0 0 595" not in pdf:
        fail(page, "not on A4")


def main():
    driver = browser()
    for page in sys.argv[1:]:
        for size in SIZES:
            for is_dark in (False, True):
                look(driver, page, size, is_dark)
        walk(driver, page)
        paper(driver, page)
    for line in driver.get_log("browser"):
        failures.append(f"console: {line['message']}")
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        url = message["params"].get("request", {}).get("url", "")
        if message["method"] == "Network.requestWillBeSent" and not url.startswith("file:"):
            failures.append(f"a request to {url[:100]}")
    driver.quit()
    for failure in failures[:20]:
        print(f"e2e: {failure}", file=sys.stderr)
    if failures:
        sys.exit(f"e2e: {len(failures)} wrong")
    print(f"e2e: {len(sys.argv) - 1} pages, {len(SIZES)} sizes, light and dark, on paper and by the tab key")


main()
