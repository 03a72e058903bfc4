"""Runs cells in the kernel by the clients of Jupyter itself; called by lab.check.mjs, which reads what is printed."""

import contextlib
import json
import logging
import os
import subprocess
import sys
import tempfile
import time

import nbformat
import papermill
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

KERNEL = {"kernelspec": {"name": "tslab", "display_name": "TypeScript", "language": "typescript"}}


def notebook(*sources):
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    return nbformat.v4.new_notebook(cells=cells, metadata=KERNEL)


def run(book, folder, **options):
    client = NotebookClient(book, kernel_name="tslab", resources={"metadata": {"path": folder}}, **options)
    client.execute()
    return book


def without_images(outputs):
    """What a cell gave, but for the static images that `brukermote run` adds afterwards."""
    kept = []
    for output in json.loads(json.dumps(outputs)):
        output.get("data", {}).pop("image/png", None)
        output.get("metadata", {}).pop("image/png", None)
        kept.append(output)
    return kept


def same_as_saved(path, folder):
    saved = nbformat.read(path, as_version=4)
    executed = run(nbformat.read(path, as_version=4), folder, timeout=600)
    nbformat.validate(executed)
    cells = [pair for pair in zip(saved.cells, executed.cells) if pair[0].cell_type == "code"]
    different = [old.source for old, new in cells if without_images(old.outputs) != without_images(new.outputs)]
    return {"cells": len(cells), "different": different}


def converted_as_saved(path, folder):
    """The same as same_as_saved, by nbconvert as it is called on the command line."""
    saved = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as own:
        command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", path, "--output-dir", own]
        subprocess.run(command, check=True, cwd=folder, capture_output=True)
        converted = nbformat.read(f"{own}/{os.path.basename(path)}", as_version=4)
    nbformat.validate(converted)
    return {"outputs": len(outputs_of(saved)), "same": outputs_of(converted) == outputs_of(saved)}


def validated(*paths):
    """Reads saved notebooks as nbformat asks for them, and says how many there were."""
    for path in paths:
        nbformat.validate(nbformat.read(path, as_version=nbformat.NO_CONVERT))
    return len(paths)


def outputs_of(book):
    """Outputs of each code cell that gave any."""
    return [without_images(cell.outputs) for cell in book.cells if cell.cell_type == "code" and cell.outputs]


def papermill_gives(path, folder, ran, parameters):
    """What papermill gives with some parameters, beside the notebook that `brukermote run` saved with the same."""
    with tempfile.TemporaryDirectory() as own, warnings_of("papermill") as said:
        out = f"{own}/out.ipynb"
        papermill.execute_notebook(path, out, json.loads(parameters), cwd=folder, progress_bar=False)
        book = nbformat.read(out, as_version=4)
    nbformat.validate(book)
    mine, theirs = outputs_of(book), outputs_of(nbformat.read(ran, as_version=4))
    return {"outputs": len(mine), "same": mine == theirs, "warnings": said}


def papermill_fails(path, folder, parameters):
    """What papermill says of parameters that are wrong."""
    try:
        with tempfile.TemporaryDirectory() as own:
            papermill.execute_notebook(path, f"{own}/out.ipynb", json.loads(parameters), cwd=folder, progress_bar=False)
    except papermill.PapermillExecutionError as error:
        return {"ename": error.ename, "evalue": error.evalue}
    return None


def inspected(path):
    """The parameters that papermill finds in a notebook."""
    return [[name, each["inferred_type_name"]] for name, each in papermill.inspect_notebook(path).items()]


@contextlib.contextmanager
def warnings_of(name):
    said = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())
    logging.getLogger(name).addHandler(handler)
    try:
        yield said
    finally:
        logging.getLogger(name).removeHandler(handler)


def failing(folder):
    try:
        run(notebook("function ratio(): number {\n  throw new RangeError('no units');\n}\nratio();"), folder)
    except CellExecutionError as error:
        return {"ename": error.ename, "evalue": error.evalue, "text": str(error)}
    return None


def interrupted(folder):
    book = notebook("await null; while (true) {}", "40 + 2")
    started = time.time()
    run(book, folder, timeout=20, interrupt_on_timeout=True, allow_errors=True)
    return {
        "seconds": time.time() - started,
        "ename": book.cells[0].outputs[-1].ename,
        "after": book.cells[1].outputs[0].text,
    }


[_, what, *given] = sys.argv
called = [same_as_saved, converted_as_saved, validated, failing, interrupted, papermill_gives, papermill_fails, inspected]
print(json.dumps({each.__name__: each for each in called}[what](*given)))
