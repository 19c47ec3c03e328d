"""Executes the notebook of bundles, each in its own folder.

Arguments: where executed notebooks and their pictures go; bundles, of which the second is the first in another CSV dialect.
"""

import base64
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from verdict import conclude

NAME = "resultaat.ipynb"


def execute(bundle):
    """The notebook after a run in its folder."""
    notebook = nbformat.read(bundle / NAME, as_version=4)
    nbformat.validate(notebook)
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(bundle)}}).execute()
    return notebook


def outputs(notebook):
    """Texts and pictures of its cells, by cell; what the style of a table is called differs by run."""
    texts, pictures = [], []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                raise ValueError(f"cell {cell.id} says: {output.text}")
            data = output.get("data", {})
            if "image/png" in data:
                pictures.append((cell.id, base64.b64decode(data["image/png"])))
            else:
                text = output.get("text") or data.get("text/html") or data.get("text/plain", "")
                texts.append((cell.id, re.sub(r"T_[0-9a-f]{5}", "T", text)))
    return texts, pictures


def main(target, *bundles):
    failures, all_outputs = [], {}
    Path(target).mkdir(parents=True, exist_ok=True)
    for bundle in map(Path, bundles):
        try:
            notebook = execute(bundle)
            all_outputs[bundle.name] = outputs(notebook)
        except (CellExecutionError, ValueError) as error:
            failures.append(f"{bundle.name}: {error}")
            continue
        nbformat.write(notebook, Path(target, f"{bundle.name}.ipynb"))
        for cell, picture in all_outputs[bundle.name][1]:
            Path(target, f"{bundle.name}-{cell}.png").write_bytes(picture)
        said = "".join(text for _, text in all_outputs[bundle.name][0])
        if "Alles klopt." not in said or "Let op" in said:
            failures.append(f"{bundle.name}: found '{said[-300:]}', expected to end with 'Alles klopt.' and no 'Let op'")
    if not failures:
        first, second, *_ = all_outputs
        for (cell, text), (_, other) in zip(all_outputs[first][0], all_outputs[second][0], strict=True):
            if text != other:
                failures.append(f"cell {cell} says another thing in {second} than in {first}")
        failures += [f"picture {cell} is another in {second} than in {first}"
                     for (cell, picture), (_, other) in zip(all_outputs[first][1], all_outputs[second][1]) if picture != other]
        drawn = {name: [cell for cell, _ in pictures] for name, (_, pictures) in all_outputs.items()}
        if drawn[first] != ["lijnen", "samenstelling", "netto", "verdeling"] or drawn[second] != drawn[first]:
            failures.append(f"pictures: {drawn}")
    conclude("notebooks", failures, f"{len(bundles)} bundles without an error; executed notebooks and pictures in {target}")


main(*sys.argv[1:])
