"""Files of --csv excel-nl as LibreOffice opened them: texts are texts, numbers numbers, months months; and read back they are
the plain run's.

Arguments: the folder of what LibreOffice made of them, the plain folders, the same ones in excel-nl.
"""

import csv
import json
import sys
from datetime import datetime
from pathlib import Path

import openpyxl

from verdict import conclude

# Cells that LibreOffice takes for a date, number, formula or truth value when nothing is done about it.
MISREAD = ["3-6", "6-12", "84+", "12", "1", "550.000", "=1+1", "mei 2020", "WAAR"]


def package(folder):
    return json.loads(Path(folder, "datapackage.json").read_text())["resources"]


def rows(folder, resource):
    with open(Path(folder, resource["path"]), encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=resource["dialect"]["delimiter"]))


def opened(folder, name):
    """Values and types of the cells of a sheet, row by row."""
    sheet = openpyxl.load_workbook(Path(folder, f"{name}.xlsx"), read_only=True).active
    for row in sheet.iter_rows():
        yield [(cell.value, cell.data_type) for cell in row]


def read_back(text, field):
    """By the description alone, as any reader would."""
    if text.startswith(field["textMark"]):
        return text[len(field["textMark"]):]
    return field.get("words", {}).get(text, text)


def wrong(field, plain, written, value, kind):
    """What is wrong with a cell; nothing where it is right."""
    if written == "":
        return None if value is None and plain == "" else "is not empty"
    if field["type"] == "string":
        if kind != "s" or value != written:
            return "is no longer text"
        return None if read_back(written, field) == plain else f"reads back as '{read_back(written, field)}'"
    if field["type"] == "yearmonth":
        text = value.strftime("%Y-%m") if isinstance(value, datetime) and value.day == 1 else value
        return None if text == written == plain else "is another month"
    if kind != "n" or isinstance(value, bool) or not isinstance(value, (int, float)):
        return "is no number"
    return None if abs(value - float(plain)) <= 1e-12 * abs(value) else f"is another number than {plain}"


def main(sheets, *folders):
    failures, cells, words = [], 0, set()
    plain, excel = folders[:len(folders) // 2], folders[len(folders) // 2:]
    raw = [row[0] for row in opened(sheets, "raw")][1:]
    failures += [f"'{text}' stays '{value}': this test sees nothing" for text, (value, kind) in zip(MISREAD, raw, strict=True)
                 if kind == "s"]
    pairs = [(one, other, *resources) for one, other in zip(plain, excel, strict=True)
             for resources in zip(package(one), package(other), strict=True)]
    for before_folder, after_folder, mine, theirs in pairs:
        name, fields = theirs["name"], theirs["schema"]["fields"]
        months = {}
        lines = zip(rows(before_folder, mine), rows(after_folder, theirs), opened(sheets, name), strict=True)
        next(lines)
        for number, (before, written, sheet) in enumerate(lines, 2):
            # A row that ends in empty cells is shorter in the sheet.
            sheet = sheet + [(None, "n")] * (len(fields) - len(sheet))
            for field, *cell in zip(fields, before, written, (c[0] for c in sheet), (c[1] for c in sheet), strict=True):
                cells += 1
                fault = wrong(field, *cell)
                if fault:
                    failures.append(f"{name}.csv:{number}: {field['name']}: '{cell[1]}', opened as {cell[2]!r}, {fault}")
                if field["type"] == "yearmonth" and cell[1]:
                    months.setdefault(field["name"], set()).add(type(cell[2]))
        failures += [f"{name}.csv: {column}: months of several types" for column, types in months.items() if len(types) > 1]
        words |= {word for field in fields for word in field.get("words", {})}
    conclude("spreadsheet", failures[:20], f"{cells} cells opened as they were written, {len(words)} words read back")


main(*sys.argv[1:])
