"""Executes the notebooks of bundles, each in its own folder.

Arguments: where executed notebooks, pages and pictures go; where the bundles are, as .ci/notebooks makes them.
"""

import sys
from pathlib import Path

import nbformat
import vl_convert
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import HTMLExporter

from verdict import conclude

RESULT, COMPARISON = "resultaat.ipynb", "vergelijken.ipynb"
RESULT_PICTURES, COMPARISON_PICTURES = ["lijnen", "samenstelling", "netto", "verdeling"], ["maanden", "winst"]
RUNS = [  # bundle, notebook, its pictures; what it must say, other than that all is well
    ("rfc4180/bundel", RESULT, RESULT_PICTURES, None),
    ("excel-nl/bundel", RESULT, RESULT_PICTURES, None),
    ("zonder-replicaties/ander", RESULT, RESULT_PICTURES[:3], "<b class=vreemd>vet</b> **vet** ```"),
    ("toeval/bundel", RESULT, RESULT_PICTURES[:3], "Let op, alleen toeval, geen volledige raming."),
    ("zonder-geld/bundel", RESULT, RESULT_PICTURES[:2], "Dit scenario rekent zonder geld."),
    ("rfc4180/bundel", COMPARISON, COMPARISON_PICTURES, None),
    ("excel-nl/bundel", COMPARISON, COMPARISON_PICTURES, None),
    ("zonder-replicaties/bundel", COMPARISON, COMPARISON_PICTURES, "Geld staat er alleen bij als"),
]
REFUSED = (  # of a bundle beside another one with which it has no luck in common
    "toeval/bundel", "../ander is niet met de basis te paren: een andere seed (1, de basis 2); een ander aantal replicaties (50, de "
    "basis 60); een andere laatste replicatie (50, de basis 60); een andere --uncertainty (both, de basis chance).")
MARKUP = ("<b class=vreemd", "<script class=vreemd", "<b class=\"vreemd", "<script class=\"vreemd", "<strong>vet")


def execute(work, bundle, name):
    """The notebook after a run in its folder."""
    notebook = nbformat.read(Path(work, bundle, name), as_version=4)
    nbformat.validate(notebook)
    folder = {"metadata": {"path": str(Path(work, bundle))}}
    quiet = ["--log-level=ERROR"]  # a kernel warns that it listens on this machine
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=folder, extra_arguments=quiet).execute()
    return notebook


def outputs(notebook):
    """Texts and pictures of its cells, by cell."""
    texts, pictures = [], []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                raise ValueError(f"cell {cell.id} says: {output.text}")
            data = output.get("data", {})
            if "image/svg+xml" in data:
                pictures.append((cell.id, data["image/svg+xml"]))
            else:
                texts.append((cell.id, output.get("text") or data.get("text/html") or data.get("text/plain", "")))
    return texts, pictures


def main(target, work):
    failures, found = [], {}
    for bundle, name, expected, saying in RUNS:
        label = f"{bundle.replace('/', '-')}-{Path(name).stem}"
        try:
            notebook = execute(work, bundle, name)
            texts, pictures = found[bundle, name] = outputs(notebook)
        except (CellExecutionError, ValueError) as error:
            failures.append(f"{label}: {error}")
            continue
        nbformat.write(notebook, Path(target, f"{label}.ipynb"))
        page, _ = HTMLExporter().from_notebook_node(notebook)
        Path(target, f"{label}.html").write_text(page, encoding="utf-8")
        for cell, picture in pictures:
            Path(target, f"{label}-{cell}.png").write_bytes(vl_convert.svg_to_png(picture, scale=2))
        said = "".join(text for _, text in texts)
        if "Alles klopt." not in said or (saying or "") not in said or ("Let op" in said) != ("Let op" in (saying or "")):
            failures.append(f"{label}: says '{said[-300:]}', expected 'Alles klopt.' and '{saying}'")
        if [cell for cell, _ in pictures] != expected:
            failures.append(f"{label}: pictures {[cell for cell, _ in pictures]}, expected {expected}")
        if bundle.startswith("toeval"):
            failures += [f"{label}: picture {cell} does not say what the run is"
                         for cell, picture in pictures if "alleen toeval" not in picture]
        failures += [f"{label}: the title of a scenario became {markup}" for markup in MARKUP if markup in page]
    for name in (RESULT, COMPARISON):
        first, second = (found.get((f"{dialect}/bundel", name)) for dialect in ("rfc4180", "excel-nl"))
        if first and second:
            failures += [f"{name}, cell {cell}: excel-nl says another thing than rfc4180"
                         for kind in (0, 1) for (cell, one), (_, other) in zip(first[kind], second[kind], strict=True) if one != other]
    bundle, reason = REFUSED
    try:
        execute(work, bundle, COMPARISON)
        failures.append(f"{bundle}: compares what cannot be paired")
    except CellExecutionError as error:
        if reason not in str(error):
            failures.append(f"{bundle}: says '{str(error)[-500:]}', expected '{reason}'")
    conclude("notebooks", failures, f"{len(RUNS)} runs without an error, and one refusal; pages and pictures in {target}")


main(*sys.argv[1:])
