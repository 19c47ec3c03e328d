"""Remakes the tables of Benchmarks/Kernel.md. Arguments: the program, a folder for its files, the page."""

import re
import subprocess
import sys
from pathlib import Path

from compare import CATEGORIES, engine_series, engine_years
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


def expected(folder):
    def cell(mean, se):
        return f"{mean:.3f} ± {se:.3f}"

    root = REPLICATIONS**0.5
    series = engine_series(folder)
    rows = []
    for name, labels in CATEGORIES.items():
        for label in labels:
            months = series[name, label].reshape(len(YEARS), 12, 2)
            is_stock = name in ("afstand", "leefvorm", "leeftijd", "duur", "deeltijd")
            # Counts of different months hardly depend on each other.
            year = months[:, -1] if is_stock else [(part[:, 0].sum(), (part[:, 1]**2).sum()**0.5) for part in months]
            if any(mean > 0 for mean, _ in year):
                rows.append([f"{name} {label}".strip()] + [cell(mean, sd / root) for mean, sd in year])
    for name, years in engine_years(folder).items():
        if name in ("deelnemers", "gestart", "afgerond", "afgebroken", "naar_werk"):
            rows.append([f"traject {name}"] + [cell(mean, sd / root) for mean, sd in years])
    return table([""] + [str(year) for year in YEARS], rows)


def main(program, folder, page):
    subprocess.run([program, "run", SCENARIO, "--replications", str(REPLICATIONS), "--seed", "1", "--quiet", "--output",
                    f"{folder}/expected"], check=True)
    text = Path(page).read_text()
    for mark, new in [("numbers", numbers(Model().text)), ("expected", expected(f"{folder}/expected"))]:
        text = re.sub(f"(<!-- {mark} -->\n).*(<!-- end {mark} -->)", lambda match: f"{match[1]}\n{new}\n\n{match[2]}", text, flags=re.S)
    Path(page).write_text(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
