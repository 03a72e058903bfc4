"""Lets exchange.py test three public data sets, read here from their own files: python real.py SHARED, beside exchange.py,
SHARED the folder with data/. Nothing of src is used: what a passage is follows from what the files say.

Codes are numbered as in tests/real/*.families.csv; the JSON has numbers only.
"""
import csv, json, pathlib, sys
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
    out = exchange_test(data)
    every = [codes for source in sources for codes in source]
    cells = []
    for cell in out["cells"]:
        row, column = rows[cell["row"]], columns[cell["column"]]
        both = sum(row in codes and column in codes for codes in every)
        found = {"row": row, "column": column, "passages": both, "effective": cell["g"], "clear": cell["clear"], "pValue": cell["p"]}
        if cell["p"] is not None:
            without = [z for z in cell["zWithout"].values() if z is not None]
            found.update({
                "z": cell["z"], "expected": both - 2 * cell["S"], "variance": 4 * cell["V"], "degreesOfFreedom": cell["df"],
                "smallestP": cell["smallestP"], "standardError": cell["standardError"],
                # infinite log odds ratios are odds ratios of 0 and infinity
                "oddsRatio": [float(np.exp(cell["estimate"])), *(float(np.exp(end)) for end in cell["interval"])],
                "withoutOneSource": [min(without), max(without)]})
        cells.append(found)
    return {"sources": len(sources), "coded": len(every), "clusters": out["clusterKind"], "clusterCount": out["clusters"],
            "scale": out["kappa"], "priorDegrees": out["d0"], "clear": len(out["clear"]), "cells": cells}

def main(shared):
    data = pathlib.Path(shared) / "data"
    names = lambda name: [code for code, _ in families(name)]
    rs = list(wide(data / "ena_rsdata/RS.data.csv", ["Condition", "GroupName"], names("RS.data")))
    efm = list(wide(data / "ena_julia/efm.csv", ["MemoID"], names("efm")))
    ethics = list(taguette(data / "taguette_ddjethics/annotations.csv", names("taguette_ddjethics")))
    made = {
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
