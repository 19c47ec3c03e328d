"""Vega-Lite specifications held against their schema and drawn: see .ci/charts/run."""
import csv
import json
import os
import re
import sys

import altair
import vl_convert

out, folders = sys.argv[1], sys.argv[2:]
os.makedirs(out, exist_ok=True)
drawn = {}
failures = []


for folder in folders:
    names = sorted(name for name in os.listdir(folder) if name.endswith(".vl.json"))
    if names != ["buig.vl.json", "caseload.vl.json", "flows.vl.json", "gaps.vl.json"]:
        failures.append(f"{folder}: {names}")
    for name in names:
        spec = json.load(open(f"{folder}/{name}", encoding="utf-8"))
        # Throws where it does not fit the schema.
        altair.LayerChart.from_dict(spec).to_dict()
        wrong = json.loads(json.dumps(spec))
        wrong["layer"][0]["mark"] = {"type": "ruit"}
        try:
            altair.LayerChart.from_dict(wrong)
            failures.append(f"{name}: a wrong mark fits too")
        except Exception:
            pass
        # What a browser does with the address of the data beside it: the text without its mark of byte order.
        path = f"{folder}/{spec['data']['url']}"
        text = open(path, encoding="utf-8-sig", newline="").read()
        spec["data"] = {"values": text, "format": spec["data"]["format"]}
        svg = vl_convert.vegalite_to_svg(spec)
        picture = re.sub(r'clip\d+|gradient_\d+', "", svg)
        drawn.setdefault(name, []).append(picture)
        with open(f"{out}/{name[:-8]}-{os.path.basename(folder)}.svg", "w") as file:
            file.write(svg)
        if re.search(r"NaN|undefined|Infinity", svg):
            failures.append(f"{folder}/{name}: {re.search(r'.{30}(NaN|undefined|Infinity).{30}', svg).group(0)}")
        paths = re.findall(r'aria-roledescription="(?:area|line) mark', svg) or re.findall(r"<path", svg)
        if len(paths) < 3:
            failures.append(f"{folder}/{name}: {len(paths)} marks")
for name, pictures in drawn.items():
    if len(set(pictures)) != 1:
        failures.append(f"{name}: the dialects draw otherwise")
# A number that the picture shows: dots of the result by year lie as the CSV's medians do.
with open(f"{folders[0]}/buig.csv", newline="") as file:
    medians = [float(row["p50"]) for row in csv.DictReader(file) if row["post"] == "resultaat"]
labels = [
    float(found.replace(".", "").replace(",", "."))
    for found in re.findall(r'resultaat, miljoen euro: (-?[\d.,]+\d)', open(f"{out}/buig-rfc4180.svg").read().replace("−", "-"))]
if not all(any(abs(label - median / 1e6) < 1e-5 for label in labels) for median in medians):
    failures.append(f"buig: {medians} are not among {labels[:12]}")
for failure in failures:
    print(f"charts: {failure}", file=sys.stderr)
if failures:
    sys.exit(1)
print(f"charts: {len(drawn)} specifications fit their schema and draw the same in both dialects")
