"""A workbook held against the files of its result, and against what LibreOffice made of it: see .ci/workbook."""
import csv
import datetime
import json
import sys
import zipfile

import openpyxl

FOLDER, XLSX, ODS, BACK = sys.argv[1:]
failures = []


def fail(what):
    failures.append(what)


def numbers(folder):
    """By table and key, the numbers of a result."""
    found = {}
    for resource in json.load(open(f"{folder}/datapackage.json"))["resources"]:
        if resource["name"] in {"paths", "flows", "replications", "dossiers"}:
            continue
        keys = resource["schema"]["primaryKey"]
        with open(f"{folder}/{resource['path']}", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file, delimiter=resource["dialect"]["delimiter"]):
                for name, value in row.items():
                    found["/".join([resource["name"]] + [row[key] for key in keys] + [name])] = value
    return found


def plain(text):
    return float(text.replace(",", "."))


def key(value):
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m")
    return str(int(value)) if isinstance(value, (int, float)) else value


def tables(book):
    """Of every sheet with a table: its head and its rows, found by the name of its range."""
    for name, defined in book.defined_names.items():
        if name.startswith(("_xlnm", "Print_")):
            continue
        (title, place), = defined.destinations
        cells = [[cell for cell in row] for row in book[title][place.replace("$", "")]]
        yield title, [cell.value for cell in cells[0]], cells[1:]


book = openpyxl.load_workbook(XLSX, data_only=True)
written = numbers(FOLDER)
sheets = {title: (head, rows) for title, head, rows in tables(book)}
dictionary = next(sheets[title] for title in ("Begrippen", "Dictionary") if title in sheets)
sources = {(row[0].value, row[1].value): row[3].value for row in dictionary[1] if row[3].value}
compared = 0
for title, (head, rows) in sheets.items():
    for row in rows:
        for name, cell in zip(head, row):
            source = sources.get((title, name))
            if source is None or cell.value is None:
                continue
            for place in (1, 2, 3):
                if f"{{{place}}}" in source:
                    source = source.replace(f"{{{place}}}", key(row[place - 1].value))
            if source not in written or written[source] == "" or abs(plain(written[source]) - cell.value) > 1e-9 * max(1, abs(cell.value)):
                fail(f"{title} {cell.coordinate}: {cell.value} is not {source} {written.get(source)}")
            compared += 1
# The sentences' numbers say themselves where they stand.
for title in ("Kort", "In short"):
    for row in sheets.get(title, ([], []))[1]:
        source = row[4].value
        if abs(plain(written[source]) - row[1].value) > 1e-9 * max(1, abs(row[1].value)):
            fail(f"{title}: {row[0].value}: {row[1].value} is not {source} {written[source]}")
        compared += 1
if compared < 100:
    fail(f"only {compared} numbers were compared")

# No text has become a formula, a number or a date, and no number a date.
formulas = openpyxl.load_workbook(XLSX)
helpers = {"Grafiekgegevens", "Chart data"}
for sheet in formulas:
    dates = 0
    for row in sheet.iter_rows():
        for cell in row:
            if getattr(cell, "data_type", "") == "f" and sheet.title not in helpers:
                fail(f"{sheet.title} {cell.coordinate}: a formula {cell.value}")
            if getattr(cell, "hyperlink", None) is not None:
                fail(f"{sheet.title} {cell.coordinate}: a link")
            if getattr(cell, "is_date", False):
                dates += 1
                if sheet.title not in {"Gaps", "Stand", "Caseload"} or cell.column != 1:
                    fail(f"{sheet.title} {cell.coordinate}: a date {cell.value}")
    if sheet.title == "Gaps" and dates == 0:
        fail("Gaps: no dates")
    table = sheet.title in sheets
    if table and (sheet.freeze_panes is None or not sheet.print_area or not sheet.print_title_rows):
        fail(f"{sheet.title}: head not frozen, or no print area")

# What bands are stacked from adds up to the quantiles.
for title in helpers & set(book.sheetnames):
    sheet = book[title]
    for start in (column for column in range(1, sheet.max_column + 1) if sheet.cell(1, column).value and (
            column == 1 or not sheet.cell(1, column - 1).value)):
        formula = formulas[title].cell(2, start).value
        where, place = formula.lstrip("=").replace("'", "").split("!")
        column = openpyxl.utils.cell.coordinate_from_string(place)[0]
        first = openpyxl.utils.cell.coordinate_from_string(place)[1]
        head, rows = sheets[where]
        name = head[openpyxl.utils.column_index_from_string(column) - 1].rsplit(", ", 1)[0]
        last = head.index(f"{name}, 95 %")
        for offset, row in enumerate(rows):
            stacked = sum(sheet.cell(2 + offset, start + part).value for part in range(5))
            if abs(stacked - row[last].value) > 1e-6 * max(1, abs(stacked)):
                fail(f"{title} {offset + 2}: {stacked} is not {name} 95 % {row[last].value}")

# Every picture has a text for who cannot see it, and LibreOffice keeps sheets, pictures and numbers.
archive = zipfile.ZipFile(XLSX)
pictures = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
texts = "".join(archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/drawings/drawing"))
if texts.count(' descr="') != len(pictures):
    fail(f"{len(pictures)} pictures, {texts.count(' descr=')} texts")
kept = [name for name in zipfile.ZipFile(ODS).namelist() if name.endswith("/content.xml") and name.startswith("Object")]
if len(kept) != len(pictures):
    fail(f"ODS: {len(kept)} of {len(pictures)} pictures")
back = openpyxl.load_workbook(BACK, data_only=True)
if back.sheetnames != book.sheetnames:
    fail(f"ODS: sheets {back.sheetnames}")
same = 0
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            other = back[sheet.title][cell.coordinate].value
            value = cell.value
            if isinstance(value, (int, float)) and isinstance(other, (int, float)):
                if abs(value - other) > 1e-9 * max(1, abs(value)):
                    fail(f"ODS {sheet.title} {cell.coordinate}: {other} for {value}")
                same += 1
            elif value != other:
                fail(f"ODS {sheet.title} {cell.coordinate}: {other!r} for {value!r}")
for failure in failures[:20]:
    print(f"workbook: {failure}", file=sys.stderr)
if failures:
    sys.exit(f"workbook: {len(failures)} wrong")
print(f"workbook: {XLSX.rsplit('/', 1)[1]}: {compared} numbers are the CSV's, {same} kept by LibreOffice, {len(pictures)} pictures")
