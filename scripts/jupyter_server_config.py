"""What JupyterLab of `npm run lab` does when it saves: it writes a notebook as `brukermote run --save` would have written it, and keeps
the copies to which one can return within .lab, not beside the notebooks. `scripts/lab.mjs` puts this file into .lab."""

import hashlib
import json
import os
import re
import subprocess
import sys
from decimal import Decimal

from jupyter_server.services.contents.filecheckpoints import AsyncFileCheckpoints
from nbformat.v4.nbjson import BytesEncoder

with open(os.path.join(sys.prefix, "share", "jupyter", "kernels", "tslab", "kernel.json"), encoding="utf-8") as file:
    argv = json.load(file)["argv"]
NODE = argv[0]
LAUNCHER = next(word for word in argv if word.endswith("launch.js"))
COMMAND = [NODE, os.path.join(os.path.dirname(LAUNCHER), "..", "cli", "main.js"), "clean", "--filter", "--keep-outputs"]


def as_a_run(model, path, contents_manager, **_):
    """Where this fails, Jupyter says so in its log and saves the notebook as it is."""
    if model["type"] != "notebook":
        return
    earlier = contents_manager._get_os_path(path.strip("/"))
    given = json.dumps(model["content"]).encode()
    done = subprocess.run([*COMMAND, "--like", earlier], input=given, capture_output=True, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode())
    model["content"] = json.loads(done.stdout)


NUMBER = re.compile(r"-?\d+(?:\.\d+)?e[+-]?\d+")


def as_javascript(number):
    """A number with an exponent as a run writes it: 5.4e-9 and not 5.4e-09, 0.00001 and not 1e-05."""
    digits, exponent = number.group().split("e")
    if -7 < int(exponent) < 21:
        return format(Decimal(number.group()), "f")
    return f"{digits}e{int(exponent):+d}"


def iterencode(self, *args, **options):
    """The pieces of a file as nbformat writes it. Texts stand in pieces with quotation marks, numbers in those without."""
    for piece in in_python(self, *args, **options):
        yield piece if '"' in piece else NUMBER.sub(as_javascript, piece)


in_python = BytesEncoder.iterencode
BytesEncoder.iterencode = iterencode


class Checkpoints(AsyncFileCheckpoints):
    """Copies of notebooks hold what they hold, quotes too: none comes to lie beside a notebook, in a folder that is shared."""

    def checkpoint_path(self, checkpoint_id, path):
        full = self._get_os_path(path.strip("/"))
        folder = hashlib.sha256(os.path.dirname(full).encode()).hexdigest()[:16]
        name, ending = os.path.splitext(os.path.basename(full))
        place = os.path.join(sys.prefix, "user", "checkpoints", folder)
        os.makedirs(place, mode=0o700, exist_ok=True)
        return os.path.join(place, f"{name}-{checkpoint_id}{ending}")


c = get_config()  # noqa: F821
c.FileContentsManager.pre_save_hook = as_a_run
c.AsyncContentsManager.checkpoints_class = Checkpoints
