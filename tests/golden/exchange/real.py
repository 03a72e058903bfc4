"""Lets exchange.py test four public data sets, read here from their own files: python real.py SHARED, beside exchange.py,
SHARED the folder with data/. Nothing of src is used: what a passage is follows from what the files say.

Codes are numbered as in tests/real/*.families.csv, those of qc_demo as they come in its codebook; the JSON has numbers only.
"""
import csv, json, pathlib, re, sys, zipfile
import xml.etree.ElementTree as xml
import numpy as np
import scipy
from exchange import exchange_test, numbers

HERE = pathlib.Path(__file__).parent
REAL = HERE.parent.parent / "real"

def families(name):
    with open(REAL / f"{name}.families.csv", encoding="utf-8") as f:
        return [(row["code"], row["family"]) for row in csv.DictReader(f)]

def wide(path, source, codes):
    """A table with one line a passage and one column a code: (source, codes) of each line, in order."""
    with open(path, encoding="utf-8-sig", newline="") as f:
        for line in csv.DictReader(f):
            yield tuple(line[column] for column in source), {code for code in codes if float(line[code] or 0) > 0}

def taguette(path, codes):
    """Taguette's codings: one line a coding; those of one quote in one document are one passage."""
    passages = {}
    with open(path, encoding="cp1252", newline="") as f:
        for line in csv.DictReader(f):
            if line["Tag"] in codes:
                passages.setdefault((line["Document"], line["Content"]), set()).add(line["Tag"])
    for (document, _), found in passages.items():
        yield document, found

def speakers(text):
    """Where turns begin, and who speaks; nothing where the text is no conversation."""
    turns = [(m.start(), m.group(1).strip()) for m in re.finditer(r"^[ \t]*(\w[\w ._-]{0,39}):(?=[ \t])", text, re.M)]
    several = {name for _, name in turns if sum(name == other for _, other in turns) >= 2}
    written = sum(line.strip() != "" for line in text.splitlines())
    return [turn for turn in turns if turn[1] in several] if len(several) >= 2 and 2 * len(turns) >= written else []

def refi(path):
    """A REFI-QDA project: its passages by source, in the order of the text, [codes, [], kind]; pairs of one tree."""
    with zipfile.ZipFile(path) as z:
        root = xml.fromstring(z.read("project.qde"))
        texts = {name: z.read(name).decode("utf-8-sig") for name in z.namelist() if name.endswith(".txt")}
    q = root.tag[:root.tag.index("}") + 1]
    above = {}
    def walk(element, parents):
        for code in element.findall(q + "Code"):
            above[code.get("guid")] = parents
            walk(code, parents + [code.get("guid")])
    walk(root.find(f"{q}CodeBook/{q}Codes"), [])
    number = {guid: i for i, guid in enumerate(above)}
    sources = []
    for source in root.iter(q + "TextSource"):
        text = texts["sources/" + source.get("plainTextPath").split("://")[-1]]
        turns, places = speakers(text), {}
        for selection in source.findall(q + "PlainTextSelection"):
            place = int(selection.get("startPosition")), int(selection.get("endPosition"))
            for coding in selection.findall(q + "Coding"):
                coder, codes = coding.get("creatingUser"), places.setdefault(place, (set(), set()))
                codes[0].add(number[coding.find(q + "CodeRef").get("targetGUID")])
                codes[1].add(coder)
        passages = []
        for (start, end), (codes, coders) in sorted(places.items()):
            who = [name for at, name in turns if at <= start][-1:]
            passages.append((codes, (sorted(coders), who)))
        sources.append(passages)
    used = sorted(set().union(*(codes for source in sources for codes, _ in source)))
    kinds = {}
    data = {"rows": len(used), "columns": len(used), "square": True, "W": 4, "asPassages": True,
            "sources": [[[[used.index(code) for code in codes], [], {"kind": kinds.setdefault(repr(kind), len(kinds))}]
                         for codes, kind in source] for source in sources],
            "held": [[a, b] for a, i in enumerate(used) for b, j in enumerate(used) if a < b and
                     any(number[guid] in (i, j) for guid in above[list(above)[i]] + above[list(above)[j]] if
                         {number[guid]} | {i, j} == {i, j})]}
    return used, data

def told(data, rows, columns, every):
    """The result, with cells that something is told of, by the numbers of their codes."""
    out = exchange_test(data)
    cells = []
    for cell in out["cells"]:
        row, column = rows[cell["row"]], columns[cell["column"]]
        both = sum(row in codes and column in codes for codes in every)
        found = {"row": row, "column": column, "passages": both, "effective": cell["g"], "told": cell["h"] > 1e-9, "pValue": cell["p"]}
        if cell["p"] is not None:
            without = [z for z in cell["zWithout"].values() if z is not None]
            found.update({
                "z": cell["z"], "expected": both - 2 * cell["S"], "variance": 4 * cell["V"], "degreesOfFreedom": cell["df"],
                "smallestP": cell["smallestP"], "standardError": cell["standardError"],
                # infinite log odds ratios are odds ratios of 0 and infinity
                "oddsRatio": [float(np.exp(cell["estimate"])), *(float(np.exp(end)) for end in cell["interval"])],
                **({"withoutOneSource": [min(without), max(without)]} if without else {})})
        cells.append(found)
    return {"coded": len(every), "clusters": out["clusterKind"], "clusterCount": out["clusters"],
            "scale": out["kappa"], "priorDegrees": out["d0"], "clear": len(out["clear"]), "cells": cells}

def project(name, passages, square=False, between=False, W=4):
    """Passages by source, each a coded line or quote of its own: none goes together with its neighbour."""
    of = families(name)
    numbers_of = {code: i for i, (code, _) in enumerate(of)}
    by_source = {}
    for source, codes in passages:
        by_source.setdefault(source, [])
        if codes:
            by_source[source].append({numbers_of[code] for code in codes})
    sources = list(by_source.values())
    if between:
        sources = [[set().union(*source)] for source in sources if source]
    used = set().union(*(codes for source in sources for codes in source))      # codes that nobody applied are left out
    rows = [i for i, (_, family) in enumerate(of) if i in used and (square or family == "condition")]
    columns = rows if square else [i for i, (_, family) in enumerate(of) if i in used and family == "indicator"]
    split = lambda codes: [[k for k, i in enumerate(rows) if i in codes],
                           [] if square else [k for k, i in enumerate(columns) if i in codes]]
    data = {"rows": len(rows), "columns": len(columns), "square": square, "between": between, "W": W,
            "asPassages": True, "sources": [[split(codes) for codes in source] for source in sources]}
    return told(data, rows, columns, [codes for source in sources for codes in source])

def main(shared):
    data = pathlib.Path(shared) / "data"
    names = lambda name: [code for code, _ in families(name)]
    rs = list(wide(data / "ena_rsdata/RS.data.csv", ["Condition", "GroupName"], names("RS.data")))
    efm = list(wide(data / "ena_julia/efm.csv", ["MemoID"], names("efm")))
    ethics = list(taguette(data / "taguette_ddjethics/annotations.csv", names("taguette_ddjethics")))
    used, demo = refi(data / "qc_demo/demo.qdpx")
    coded = [{used[k] for k in place[0]} for source in demo["sources"] for place in source]
    selections = told(demo, used, used, coded)
    # Of 2,926 cells, those that passages tell of.
    selections["cells"] = [cell for cell in selections["cells"] if cell["told"]]
    made = {
        "qc_demo": {"square": {**selections, "held": len(demo["held"])}},
        "RS.data": {"families": project("RS.data", rs), "square": project("RS.data", rs, square=True)},
        "efm": {"families": project("efm", efm)},
        # Quotes without a place: any two of a document.
        "taguette_ddjethics": {"families": project("taguette_ddjethics", ethics, W=None),
                               "square": project("taguette_ddjethics", ethics, square=True, W=None),
                               "sources": project("taguette_ddjethics", ethics, between=True, W=None)},
    }
    versions = f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}"
    for name, parts in made.items():
        with open(HERE / f"real-{name}.json", "w") as f:
            json.dump(numbers({"made": f"{versions}, tests/golden/exchange/real.py", **parts}), f)
        for key, part in parts.items():
            ps = [cell["pValue"] for cell in part["cells"]]
            print(name, key, {k: part[k] for k in part if k != "cells"}, len(ps), "cells; no p:", ps.count(None),
                  "p <= .05:", sum(p is not None and p <= .05 for p in ps))

if __name__ == "__main__":
    main(sys.argv[1])
