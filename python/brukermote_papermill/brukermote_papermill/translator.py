"""How papermill tells a TypeScript notebook its parameters."""

import json
import os
from importlib.resources import files

from papermill.models import Parameter
from papermill.translators import Translator

from .declarations import declarations

#: What can be said of the material, and whether it is a path, several or a word. Written by `npm run formats`.
MATERIAL = json.loads(files(__package__).joinpath("material.json").read_text("utf-8"))


class TypeScriptTranslator(Translator):
    """
    Assigns parameters, so that TypeScript checks each against the type that the cell `parameters` declares: with a declaration of
    its own, a value would lose that type, and a wrong name would go unnoticed. A part of the material may be given by its own
    name: `-p project study.qdpx -p language en`. Paths are those of whoever calls, as with `brukermote run`.
    """

    #: What the cell declares that papermill looked at last; it does so right before it asks for the code.
    _declared = frozenset()

    @classmethod
    def inspect(cls, parameters_cell):
        """What the cell declares, and the parts of the material where it declares `material`."""
        found = declarations(parameters_cell["source"])
        cls._declared = frozenset(each.name for each in found)
        own = [Parameter(each.name, each.type or "None", each.value, each.comment) for each in found]
        return own + [Parameter(name, "string", "", f"material.{name}") for name in cls._parts()]

    @classmethod
    def codify(cls, parameters, comment="Parameters"):
        """The cell: an assignment for each parameter, and nothing that would be shown as its value."""
        parts = {name: _placed(name, value) for name, value in parameters.items() if name in cls._parts()}
        lines = [f"{name} = {_literal(value)};" for name, value in parameters.items() if name not in parts]
        if parts:
            lines.append(f"Object.assign(material, {_literal(parts)} satisfies Partial<typeof material>);")
        cls._declared = frozenset()
        return "\n".join([cls.comment(comment), *lines, "void 0;"]) + "\n"

    @classmethod
    def comment(cls, cmt_str):
        return f"// {cmt_str}".strip()

    @classmethod
    def _parts(cls):
        return [name for name in MATERIAL if "material" in cls._declared and name not in cls._declared]


def _literal(value):
    """TypeScript reads JSON, and what Python writes for numbers that are none (`NaN`, `Infinity`)."""
    return json.dumps(value, ensure_ascii=False)


def _placed(name, value):
    """Paths from the folder of whoever calls; words are texts, also where papermill took them for numbers."""
    kind = MATERIAL[name]
    if kind == "word":
        return str(value)
    if kind == "path":
        return os.path.abspath(str(value))
    return [os.path.abspath(str(each)) for each in (value if isinstance(value, list) else [value])]
