"""Remakes the tables of Benchmarks/Kernel.md. Arguments: the program, a folder for its files, the page.

With --check, holds them against the scenario and a shorter run: the numbers as they are written, the expected counts by the
family-wise alpha of compare.py.
"""

import re
import subprocess
import sys
from pathlib import Path
from statistics import NormalDist

from compare import ALPHA, CATEGORIES, COUNTS, engine, engine_series, engine_years
from model import AFSTAND, AOW, DUUR, LEEFTIJD, LEEFVORM, MOVES, OORZAAK, SCENARIO, SINDS, TERMIJN, UREN, Model

REPLICATIONS = 10_000
YEARS = range(2019, 2027)


def table(header, rows):
    lines = [header, ["---"] + ["---:"] * (len(header) - 1)] + rows
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def values(text, rows, columns, default):
    """The numbers of a part of the scenario, as they are written."""
    def cells(part):
        return [part.get(column, part.get("elke", default)) for column in columns]
    return table([""] + columns, [[row] + cells(text.get(row, {})) for row in rows])


def numbers(text):
    months = [str(1 + month) for month in range(12)]
    uitstroom, terugval, werk = text["uitstroom"], text["terugval"], text["werk"]
    one = lambda name, part, columns, default: table([""] + columns, [[name] + [part.get(c, default) for c in columns]])
    parts = [
        ("hazard(c, a) of uitstroom", values(uitstroom["hazard"], OORZAAK, AFSTAND, None)),
        ("duur(c, d)", values(uitstroom["duur"], OORZAAK, DUUR, 1)),
        ("leeftijd(c, l)", values(uitstroom["leeftijd"], OORZAAK, LEEFTIJD, 1)),
        ("seizoen(c, calendar month)", values(uitstroom["seizoen"], OORZAAK, months, 1)),
        ("hazard(m) of doorstroom", one("hazard", text["doorstroom"]["hazard"], MOVES, None)),
        ("leeftijd(m, l) of doorstroom", values(text["doorstroom"]["leeftijd"], MOVES, LEEFTIJD, 1)),
        ("hazard(s) of terugval", one("hazard", terugval["hazard"], SINDS, None)),
        ("oorzaak(c) of terugval", one("ratio", terugval["oorzaak"], OORZAAK, 1)),
        ("eerdere_duur(d) of terugval", one("ratio", terugval["eerdere_duur"], DUUR, 1)),
        ("hazard(l) of death", one("hazard", text["overlijden"]["hazard"], LEEFTIJD, None)),
        ("instroom by calendar month: 31.5 × this", one("ratio", text["instroom"]["seizoen"], months, 1)),
        ("afstand of who enters", one("share", text["instroom"]["afstand"]["elke"], AFSTAND, None)),
        ("leefvorm of who enters", one("share", text["instroom"]["leefvorm"]["elke"], LEEFVORM, None)),
        ("age of who enters", one("share", text["instroom"]["leeftijd"]["elke"], LEEFTIJD, None)),
        ("hours of a job found, by afstand", values(werk["uren"], AFSTAND, UREN, 0)),
        ("term of its contract, by hours", values(werk["termijn"], UREN, TERMIJN, 0)),
        ("hazard of growth, by hours", one("hazard", werk["groei"], UREN, 0)),
        ("chance that a contract goes on for good, by term", one("chance", werk["verlenging"], TERMIJN[:3], 0)),
        ("AOW age in months, from January of the year", table([""] + [str(y or "before 2013") for y, _ in AOW],
                                                              [["age"] + [age for _, age in AOW]])),
    ]
    return "\n\n".join(f"{title}:\n\n{text}" for title, text in parts)


def counts(folder, replications):
    """{name: [(mean, standard error) by year]} of a run."""
    root = replications**0.5
    series = engine_series(folder)
    rows = {}
    for name, labels in CATEGORIES.items():
        for label in labels:
            months = series[name, label].reshape(len(YEARS), 12, 2)
            is_stock = name in ("afstand", "leefvorm", "leeftijd", "duur", "deeltijd")
            # Counts of different months hardly depend on each other.
            year = months[:, -1] if is_stock else [(part[:, 0].sum(), (part[:, 1]**2).sum()**0.5) for part in months]
            if any(mean > 0 for mean, _ in year):
                rows[f"{name} {label}".strip()] = [(mean, sd / root) for mean, sd in year]
    for name, years in engine_years(folder).items():
        if name in ("deelnemers", "gestart", "afgerond", "afgebroken", "naar_werk"):
            rows[f"traject {name}"] = [(mean, sd / root) for mean, sd in years]
    return rows


def expected(rows):
    return table([""] + [str(year) for year in YEARS],
                 [[name] + [f"{mean:.3f} ± {se:.3f}" for mean, se in years] for name, years in rows.items()])


def part(text, mark):
    return re.search(f"<!-- {mark} -->\n(.*)<!-- end {mark} -->", text, re.S)[1].strip()


def check(program, folder, page):
    """What of the page's tables is out of date."""
    text = Path(page).read_text()
    if part(text, "numbers") != numbers(Model().text):
        return ["its numbers are not those of the scenario"]
    written = {cells[0]: [tuple(map(float, cell.split(" ± "))) for cell in cells[1:]]
               for cells in ([cell.strip() for cell in line.strip("|").split("|")]
                             for line in part(text, "expected").splitlines()[2:])}
    engine(program, folder, COUNTS)
    now = counts(f"{folder}/{COUNTS}", COUNTS)
    bound = NormalDist().inv_cdf(1 - ALPHA / 2 / (len(written) * len(YEARS)))
    # Of rare events this short run may have seen none.
    return [f"'{name}' of {year} is {mean} ± {se}, the engine has {found:.3f} ± {error:.3f}"
            for name, years in written.items() for year, (mean, se), (found, error) in zip(YEARS, years, now.get(name, []))
            if abs(mean - found) > bound * (se**2 + error**2)**0.5]


def main(program, folder, page, mode=None):
    if mode == "--check":
        wrong = check(program, folder, page)
        for line in wrong:
            print(f"{page}: {line}", file=sys.stderr)
        if wrong:
            sys.exit(f"peers: {page} is out of date; run Benchmarks/Peers/run --tables")
        print(f"peers: the tables of {page} are those of the scenario and of {COUNTS} replications")
        return
    subprocess.run([program, "run", SCENARIO, "--replications", str(REPLICATIONS), "--seed", "1", "--quiet", "--output",
                    f"{folder}/expected"], check=True)
    text = Path(page).read_text()
    rows = counts(f"{folder}/expected", REPLICATIONS)
    for mark, new in [("numbers", numbers(Model().text)), ("expected", expected(rows))]:
        text = re.sub(f"(<!-- {mark} -->\n).*(<!-- end {mark} -->)", lambda match: f"{match[1]}\n{new}\n\n{match[2]}", text, flags=re.S)
    Path(page).write_text(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
