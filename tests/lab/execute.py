"""Runs cells in the kernel by the clients of Jupyter itself; called by lab.check.mjs, which reads what is printed."""

import json
import sys
import time

import nbformat
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
print(json.dumps({"same": same_as_saved, "failing": failing, "interrupted": interrupted}[what](*given)))
