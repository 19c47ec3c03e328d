"""Result folders against their datapackage.json, by PyPI's frictionless: right as they are, wrong once broken.

Arguments: result folders that hold every file a run can write, and after -- others, of which the tables by year are held.
"""

import copy
import csv
import json
import shutil
import sys
import tempfile
from pathlib import Path

from frictionless import Package

from verdict import conclude

FILES = {
    "ambition", "begroting", "begroting_controle", "beleidsrekening", "buig", "caseload", "doelstellingen", "dossiers", "flows", "gaps", "kerncijfers", "participatiebudget", "paths", "prijs", "replications",
    "trajecten",
}


def errors(folder, package, resource=None):
    """Types of the errors found, with their messages: of all files, or of one."""
    package = copy.deepcopy(package)
    if resource:
        package["resources"] = [one for one in package["resources"] if one["name"] == resource]
    try:
        report = Package.from_descriptor(package, basepath=str(folder)).validate()
    except Exception as error:  # A description that is none.
        return {"package": str(error)}
    return {kind: message for kind, message in report.flatten(["type", "message"])}


def cell(row, column, text):
    """Puts text into a cell of a row, counted from 0 with the header; −1 is the last row."""

    def change(rows, names):
        rows[row][names.index(column)] = text

    return change


def duplicate(rows, names):
    rows.append(rows[1])


def short(rows, names):
    rows[1].pop()


def long(rows, names):
    rows[1].append("1")


# What is broken, in which file, and the error that frictionless must name.
MUTATIONS = [
    ("text in a number", "buig", cell(-1, "mean", "veel"), "type-error"),
    ("text in the last row of a long file", "caseload", cell(-1, "p05", "veel"), "type-error"),
    ("a month that is none", "gaps", cell(-1, "month", "2019-13"), "type-error"),
    ("a year that is none", "kerncijfers", cell(1, "year", "19"), "type-error"),
    ("a row twice", "caseload", duplicate, "primary-key"),
    ("an empty key", "trajecten", cell(1, "traject", ""), "constraint-error"),
    ("an empty mean", "gaps", cell(2, "mean", ""), "constraint-error"),
    ("a negative standard error", "gaps", cell(2, "se", "-1"), "constraint-error"),
    ("a replication's month twice", "paths", duplicate, "primary-key"),
    ("a month without a stock", "paths", cell(-1, "stand", ""), "constraint-error"),
    ("fewer than nobody", "paths", cell(-1, "aow", "-1"), "constraint-error"),
    ("an unknown unit", "buig", cell(2, "eenheid", "gulden"), "constraint-error"),
    ("an unknown flow", "flows", cell(3, "flow", "instrom"), "constraint-error"),
    ("an unknown key figure", "replications", cell(3, "measure", "stant"), "constraint-error"),
    ("a value of no unit", "replications", cell(3, "eenheid", ""), "constraint-error"),
    ("no count of replications", "kerncijfers", cell(2, "n", ""), "constraint-error"),
    ("fewer than no replications", "gaps", cell(2, "n", "-1"), "constraint-error"),
    ("a check that is none", "begroting_controle", cell(1, "controle", "somcheck"), "constraint-error"),
    ("a check twice", "begroting_controle", duplicate, "primary-key"),
    ("a chance below 0", "begroting", cell(-1, "p_gehaald", "-1"), "constraint-error"),
    ("another header", "buig", cell(0, "mean", "gemiddelde"), "incorrect-label"),
    ("a cell too few", "buig", short, "missing-cell"),
    ("a cell too many", "buig", long, "extra-cell"),
]


def broken(folder, package, resource, change, scratch):
    """The errors of one file after a change."""
    described = next(one for one in package["resources"] if one["name"] == resource)
    dialect = described["dialect"]
    path = Path(folder, described["path"])
    encoding = "utf-8-sig" if path.read_bytes().startswith(b"\xef\xbb\xbf") else "utf-8"
    with open(path, encoding=encoding, newline="") as file:
        rows = list(csv.reader(file, delimiter=dialect["delimiter"]))
    change(rows, list(rows[0]))
    with open(Path(scratch, described["path"]), "w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=dialect["delimiter"], lineterminator=dialect["lineTerminator"]).writerows(rows)
    return errors(scratch, package, resource)


# Tables with a row for every month, and more.
LARGE = {"caseload", "flows", "gaps", "paths", "dossiers", "replications"}


def by_year(folder):
    """What is wrong with a folder's files that are not large, and with what it says it holds."""
    package = json.loads(Path(folder, "datapackage.json").read_text())
    there = {path.stem for path in Path(folder).glob("*.csv")}
    described = {one["name"] for one in package["resources"]}
    failures = [f"{folder}: files {sorted(there)}, described {sorted(described)}"] if there != described else []
    package["resources"] = [one for one in package["resources"] if one["name"] not in LARGE]
    return failures + [f"{folder}: {kind}: {message}" for kind, message in errors(folder, package).items()]


def main():
    failures = []
    bar = sys.argv.index("--")
    full, others = sys.argv[1:bar], sys.argv[bar + 1 :]
    for folder in others:
        failures += by_year(folder)
    for folder in full:
        package = json.loads(Path(folder, "datapackage.json").read_text())
        there = {path.stem for path in Path(folder).glob("*.csv")}
        described = {one["name"] for one in package["resources"]}
        if there != FILES or described != FILES:
            failures.append(f"{folder}: files {sorted(there)}, described {sorted(described)}, expected {sorted(FILES)}")
            continue
        failures += [
            f"{folder}: no Dutch words for {one['name']}: {missing}" for one in package["resources"]
            if (missing := [field["name"] for field in one["schema"]["fields"]
                            if not all(one.get("columns-nl", {}).get(field["name"], {}).get(key) for key in ("kop", "betekenis"))])]
        failures += [f"{folder}: {kind}: {message}" for kind, message in errors(folder, package).items()]
        point = next(one for one in package["resources"] if one["name"] == "gaps")["schema"]["fields"][3].get("decimalChar", ".")
        other = cell(-1, "mean", "12;5".replace(";", "," if point == "." else "."))
        with tempfile.TemporaryDirectory() as scratch:
            for name, resource, change, expected in [*MUTATIONS, ("another decimal sign", "gaps", other, "type-error")]:
                found = broken(folder, package, resource, change, scratch)
                if expected not in found:
                    failures.append(f"{folder}: {name} in {resource}.csv: expected {expected}, found {found}")
            wrong = copy.deepcopy(package)
            wrong["resources"][0]["schema"]["fields"][0]["type"] = "maand"
            if not errors(folder, wrong, wrong["resources"][0]["name"]):
                failures.append(f"{folder}: a type that does not exist passes")
    conclude("results", failures, f"{len(FILES)} files of {len(full)} runs fit, {len(MUTATIONS) + 2} broken ones do not; the tables by year of {len(others)} others fit")


main()
