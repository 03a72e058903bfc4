"""Draws small projects and lets exchange.py test them: python make_golden.py [name ...], beside exchange.py."""
import json, pathlib, sys, time
import numpy as np
import scipy
from exchange import exchange_test, numbers

def draw(seed, R, C, lengths, p_row, p_col, theta=None):
    rng = np.random.default_rng(seed)
    theta = np.zeros((R, C)) if theta is None else theta
    base = np.log(p_col / (1 - p_col))
    sources = []
    for n in lengths(rng):
        s = []
        for _ in range(n):
            x = rng.random(R) < p_row
            y = rng.random(C) < 1 / (1 + np.exp(-(base + x @ theta)))
            s.append([np.flatnonzero(x).tolist(), np.flatnonzero(y).tolist()])
        sources.append(s)
    return {"rows": R, "columns": C, "W": 4, "sources": sources}

def around(k, mean):
    return lambda rng: [max(2, int(a)) for a in rng.poisson(mean, k)]

def one_of_each(seed, R, C, k, mean):
    rng = np.random.default_rng(seed)
    pr, pc = rng.dirichlet(np.full(R, 5.)), rng.dirichlet(np.full(C, 5.))
    return {"rows": R, "columns": C, "W": 4, "sources":
            [[[[int(rng.choice(R, p=pr))], [int(rng.choice(C, p=pc))]] for _ in range(n)]
             for n in rng.poisson(mean, k)]}

def one_effect(seed, R, C, k, mean, sd):
    """exactly one code of each family, column by a multinomial logit with normal effects"""
    rng = np.random.default_rng(seed); th = rng.normal(0, sd, (R, C)); S = []
    for n in rng.poisson(mean, k):
        s = []
        for _ in range(n):
            r = int(rng.integers(R)); e = np.exp(th[r])
            s.append([[r], [int(rng.choice(C, p=e / e.sum()))]])
        S.append(s)
    return {"rows": R, "columns": C, "W": 4, "sources": S}

PLANTED = [(0, 0), (2, 3), (4, 5)]
def planted():
    t = np.zeros((5, 6))
    for r, c in PLANTED: t[r, c] = np.log(3)
    return t

def with_kinds(data, seed, kinds=2, run=4):
    """Each passage of one of some kinds, which come in runs."""
    rng = np.random.default_rng(seed)
    def of(source):
        kind, out = 0, []
        for rows, columns in source:
            if rng.random() < 1 / run: kind = int(rng.integers(kinds))
            out.append([rows, columns, {"kind": kind}])
        return out
    return {**data, "sources": [of(source) for source in data["sources"]]}

def with_unknown(data, seed, share):
    """Of each passage, what it lacks is unknown for a share of the codes; some passages say nothing else."""
    rng = np.random.default_rng(seed)
    R, C = data["rows"], data["columns"]
    def of(place):
        rows, columns, *more = place
        unknown = lambda n, codes: [k for k in range(n) if rng.random() < share and k not in codes]
        found = {"unknownRows": unknown(R, rows), "unknownColumns": unknown(C, columns) if not data.get("square") else []}
        return [rows, columns, {**(more[0] if more else {}), **found}]
    coded = lambda source: [place for place in source if place[0] or place[1]]
    return {**data, "asPassages": True, "sources": [[of(place) for place in coded(source)] for source in data["sources"]]}

def square(seed, n, k, mean, p, groups, strength):
    """One family: every code with probability p, more likely where a code of its group is there already."""
    rng = np.random.default_rng(seed); S = []
    for length in rng.poisson(mean, k):
        s = []
        for _ in range(max(2, length)):
            x = set()
            for code in rng.permutation(n):
                together = any(code in group and group & x for group in groups)
                odds = p / (1 - p) * (strength if together else 1)
                if rng.random() < odds / (1 + odds): x.add(int(code))
            s.append([sorted(x), []])
        S.append(s)
    return {"rows": n, "columns": n, "square": True, "W": 4, "sources": S}

def by_office(seed, offices, k, mean):
    """Two of the effects differ from office to office."""
    rng = np.random.default_rng(seed)
    office = [int(o) for o in rng.integers(offices, size=k)]
    slopes = rng.normal(0, 1.2, (offices, 2))
    sources = []
    for s in range(k):
        t = np.zeros((4, 4)); t[0, 0], t[1, 2] = slopes[office[s]]; t[3, 3] = 1.4
        sources += draw(seed + 1 + s, 4, 4, lambda r: [max(2, int(r.poisson(mean)))], .25, .2, t)["sources"]
    return {"rows": 4, "columns": 4, "W": 4, "sources": sources, "offices": office}

def between(seed, R, C, k, kinds, theta):
    """Sources are the passages: one set of codes for each, of some kinds."""
    data = draw(seed, R, C, lambda rng: [1] * k, .35, .3, theta)
    rng = np.random.default_rng(seed + 1)
    return {**data, "between": True, "asPassages": True, "W": None,
            "sources": [[[*source[0], {"kind": int(rng.integers(kinds))}]]
                        for source in data["sources"] if source[0][0] or source[0][1]]}

def some(R, C, *cells):
    t = np.zeros((R, C))
    for r, c, odds in cells: t[r, c] = np.log(odds)
    return t

def large(seed):
    """600 cells; one source out is told of a few only, to keep the file small."""
    data = draw(seed, 20, 30, around(30, 24), .07, .06, some(20, 30, (0, 0, 6), (1, 1, 6), (2, 3, 5), (0, 5, 6), (7, 8, .2)))
    return {**data, "zWithoutOf": [[0, 0], [7, 8], [11, 12]]}

MAKE = {
    "tiny": lambda: draw(1001, 3, 3, lambda rng: [5] * 12, .4, .4),
    "independent": lambda: draw(1002, 5, 6, around(30, 20), .1, .1),
    "one-of-each": lambda: one_of_each(1003, 4, 5, 30, 20),
    "effects": lambda: draw(1004, 5, 6, around(30, 20), .2, .2, planted()),
    "few-sources": lambda: draw(1005, 4, 5, around(6, 70), .2, .2),
    "rare": lambda: draw(1006, 5, 6, around(30, 100), .02, .02),
    # extras
    "drop": lambda: one_effect(3058, 4, 5, 30, 20, 1.0),        # seed searched for: step 7 drops a cell
    "collinear": lambda: one_effect(3002, 3, 3, 40, 20, 1.0),   # seed searched for: N implies a cell
    "dominant": lambda: draw(1007, 3, 4, lambda rng: [150] + [5] * 15, .25, .25),   # one source has most: blocks
    "rare-none": lambda: draw(1006, 5, 6, around(30, 40), .02, .02),   # hardly an exchange: no p at all, no pooled scale
    # one family, kinds of passage, offices, codes that nobody knows of, sources as passages, codes of one tree, many cells
    "square": lambda: square(1101, 6, 25, 18, .22, [{0, 1}, {2, 3, 4}], 5),
    "square-unknown": lambda: with_unknown(square(1102, 5, 12, 30, .3, [{0, 1}], 4), 1103, .15),
    "square-blocks": lambda: square(1104, 7, 5, 90, .2, [{0, 1}, {4, 5}], 4),
    "kinds": lambda: with_kinds(draw(1105, 4, 5, around(24, 24), .25, .22, some(4, 5, (0, 0, 4), (2, 3, 3))), 1106),
    "kinds-blocks": lambda: with_kinds(draw(1107, 3, 4, around(5, 90), .25, .22, some(3, 4, (0, 0, 4))), 1108, 3, 9),
    "offices": lambda: by_office(1109, 12, 60, 14),
    "few-offices": lambda: by_office(1180, 6, 24, 20),           # sources instead
    "office-blocks": lambda: by_office(1210, 3, 7, 60),          # blocks instead
    "unknown": lambda: with_unknown(draw(1110, 4, 4, around(20, 24), .25, .25, some(4, 4, (1, 1, 4))), 1111, .25),
    "between": lambda: between(1112, 4, 4, 70, 2, some(4, 4, (0, 0, 6), (2, 3, 5))),
    "between-few": lambda: between(1118, 3, 4, 9, 1, some(3, 4, (0, 0, 6))),       # still sources
    "any-two": lambda: {**draw(1113, 3, 4, around(16, 12), .3, .3, some(3, 4, (0, 1, 4))), "W": None},
    "held": lambda: {**draw(1114, 4, 5, around(24, 20), .25, .22, some(4, 5, (0, 0, 9), (1, 1, 4), (3, 2, .2))),
                     "held": [[0, 0], [1, 3], [3, 4]]},
    "square-held": lambda: {**square(1115, 6, 20, 20, .22, [{0, 1}, {2, 3}], 6), "held": [[0, 1], [4, 5]]},
    "few-clusters": lambda: draw(1116, 4, 4, around(2, 60), .2, .2, some(4, 4, (0, 0, 6))),   # p from 2 clusters on
    "large": lambda: large(1117),
}

if __name__ == "__main__":
    for name in sys.argv[1:] or MAKE:
        data = MAKE[name]()
        t0 = time.time()
        out = numbers(exchange_test(data))
        with open(pathlib.Path(__file__).with_name(f"{name}.json"), "w") as f:
            made = f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}"
            head = ",\n".join(f'"{key}": {json.dumps(out[key])}' for key in out if key != "cells")
            cells = ",\n".join(json.dumps(cell) for cell in out["cells"])
            f.write(f'{{\n"made": "{made}, tests/golden/exchange/make_golden.py",\n"input": {json.dumps(data)},\n'
                    f'"output": {{\n{head},\n"cells": [\n{cells}\n]\n}}\n}}\n')
        ps = [c["p"] for c in out["cells"]]
        print(name, f"{time.time()-t0:.1f}s", {k: out[k] for k in out if k not in ("cells",)},
              "no p:", sum(p is None for p in ps), "min g", round(min(c["g"] for c in out["cells"]), 2), flush=True)
