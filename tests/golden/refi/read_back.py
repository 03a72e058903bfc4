"""Reads REFI-QDA projects that this software wrote, independently of it, and prints what is in them.

    python3 -m venv venv && venv/bin/pip install lxml pyrefiqda && venv/bin/pip install --no-deps portableqda
    npm run build
    node dist/cli/main.js convert data/brukermote brukermote.qdpx
    node dist/cli/main.js convert data/brukermote brukermote.qdc
    venv/bin/python tests/golden/refi/read_back.py brukermote.qdpx brukermote.qdc > tests/golden/refi/brukermote.json

The project is read twice: here, with zipfile and lxml, slicing quotes by Python's code points, and by pyrefiqda, whose
models come from the official schema. The codebook is read by portableqda (the codes at its root, and the sets). What the three say stands side by side in
the JSON. Quotes and texts are given as SHA-256, codings as a digest for each source.
"""

import hashlib
import json
import logging
import re
import sys
import tempfile
import zipfile
from importlib.metadata import version

from lxml import etree

NAMESPACE = "{urn:QDA-XML:project:1.0}"


def sha(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def tag(element):
    return element.tag.removeprefix(NAMESPACE)


def children(element, name):
    return [] if element is None else element.findall(NAMESPACE + name)


def child_text(element, name):
    found = element.find(NAMESPACE + name)
    return "" if found is None else found.text or ""


def targets(element, name):
    return [child.get("targetGUID") for child in children(element, name)]


def codes_below(element, parent, into):
    for code in children(element, "Code"):
        into.append(
            {
                "guid": code.get("guid"),
                "name": code.get("name"),
                "parent": parent,
                "color": code.get("color"),
                "description": child_text(code, "Description"),
                "notes": targets(code, "NoteRef"),
            }
        )
        codes_below(code, code.get("guid"), into)


def values_of(element, names):
    found = {}
    for value in children(element, "VariableValue"):
        reference, *content = list(value)
        if content:
            found[names[reference.get("targetGUID")]] = content[0].text or ""
    return found


def codings_of(element, place, quote):
    return [
        "|".join(
            [
                place,
                sha(quote),
                coding.find(NAMESPACE + "CodeRef").get("targetGUID"),
                coding.get("creatingUser") or "",
                coding.get("creationDateTime") or "",
            ]
        )
        for coding in children(element, "Coding")
    ]


def read_project(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        xml = archive.read("project.qde")
        root = etree.fromstring(xml, etree.XMLParser(huge_tree=True, resolve_entities=False))
        find = lambda name: root.find(NAMESPACE + name)
        codes = []
        codes_below(find("CodeBook").find(NAMESPACE + "Codes"), None, codes)
        names = {each.get("guid"): each.get("name") for each in children(find("Variables"), "Variable")}
        sources, used = [], {}
        for source in find("Sources"):
            assert tag(source) == "TextSource"
            stored = source.get("plainTextPath").removeprefix("internal://")
            text = archive.read("sources/" + stored).decode("utf-8")
            lines = []
            selections = children(source, "PlainTextSelection")
            for selection in selections:
                start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
                assert 0 <= start <= end <= len(text)
                lines += codings_of(selection, f"{start}-{end}", text[start:end])
            lines += codings_of(source, "whole", "")
            for line in lines:
                code = line.split("|")[2]
                used[code] = used.get(code, 0) + 1
            sources.append(
                {
                    "guid": source.get("guid"),
                    "name": source.get("name"),
                    "characters": len(text),
                    "text": sha(text),
                    "selections": len(selections),
                    "codings": len(lines),
                    "digest": sha("\n".join(sorted(lines))),
                    "variables": values_of(source, names),
                    "notes": targets(source, "NoteRef"),
                }
            )
        return {
            "xml": sha(re.sub(r' origin="[^"]*"', "", xml.decode("utf-8"), count=1)),
            "name": root.get("name"),
            "description": child_text(root, "Description"),
            "files": sorted(archive.namelist()),
            "users": [[each.get("guid"), each.get("name"), each.get("id")] for each in children(find("Users"), "User")],
            "codes": codes,
            "codings_of_codes": dict(sorted(used.items())),
            "variables": [[each.get("name"), each.get("typeOfVariable")] for each in children(find("Variables"), "Variable")],
            "sources": sources,
            "notes": [
                [each.get("guid"), each.get("creatingUser"), sha(child_text(each, "PlainTextContent"))]
                for each in children(find("Notes"), "Note")
            ],
            "project_notes": targets(root, "NoteRef"),
            "sets": [
                [each.get("name"), [member.get("targetGUID") for member in children(each, "MemberCode")]]
                for each in children(find("Sets"), "Set")
            ],
        }


def read_with_pyrefiqda(path):
    from pyrefiqda import RefiProject

    with tempfile.TemporaryDirectory() as folder:
        project = RefiProject.load(path, extract_dir=folder)
        digests = []
        for source in project.sources.text_source:
            stored = RefiProject.resolve_source_path(source.plain_text_path, folder)
            text = open(stored, encoding="utf-8", newline="").read()
            lines = [
                "|".join(
                    [
                        f"{selection.start_position}-{selection.end_position}",
                        sha(text[selection.start_position : selection.end_position]),
                        coding.code_ref.target_guid,
                        coding.creating_user or "",
                        "",
                    ]
                )
                for selection in source.plain_text_selection
                for coding in selection.coding
            ]
            digests.append([source.guid, len(lines), sha("\n".join(sorted(lines)))])

    def count(codes):
        return sum(1 + count(code.code) for code in codes)

    return {
        "users": len(project.users.user),
        "codes": count(project.code_book.codes.code),
        "variables": len(project.variables.variable),
        "notes": len(project.notes.note),
        "sets": len(project.sets.set),
        "sources": digests,
    }


def read_with_portableqda(path):
    import portableqda

    logging.disable(logging.CRITICAL)
    book = portableqda.codebookCls()
    book.readQdcFile(path)
    # It knows the codes at the root only ("code nesting not supported"), and all sets.
    return {"root_codes": sorted(book.codes), "sets": sorted(book.sets)}


qdpx, qdc = sys.argv[1:]
packages = ["lxml", "pyrefiqda", "portableqda"]
print(
    json.dumps(
        {
            "versions": {"python": sys.version.split()[0], **{name: version(name) for name in packages}},
            "project": read_project(qdpx),
            "pyrefiqda": read_with_pyrefiqda(qdpx),
            "portableqda": read_with_portableqda(qdc),
        },
        ensure_ascii=False,
        indent=1,
    )
)
