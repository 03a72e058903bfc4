"""Draws small projects and lets exchange.py test them: python make_golden.py [name ...], beside exchange.py."""
import json, pathlib, sys, time
import numpy as np
import scipy
from exchange import exchange_test

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

MAKE = {
    "tiny": lambda: draw(1001, 3, 3, lambda rng: [5] * 12, .4, .4),
    "independent": lambda: draw(1002, 5, 6, around(30, 20), .1, .1),
    "one-of-each": lambda: one_of_each(1003, 4, 5, 30, 20),
    "effects": lambda: draw(1004, 5, 6, around(30, 20), .2, .2, planted()),
    "few-sources": lambda: draw(1005, 4, 5, around(6, 70), .2, .2),
    "rare": lambda: draw(1006, 5, 6, around(30, 100), .02, .02),
    # extras
    "drop": lambda: one_effect(3021, 4, 5, 30, 20, 1.0),        # seed searched for: step 7 drops a cell, d0 < 200
    "collinear": lambda: one_effect(3001, 3, 3, 40, 20, 1.0),   # seed searched for: N spans all contrasts, h <= lambda
    "dominant": lambda: draw(1007, 3, 4, lambda rng: [150] + [5] * 15, .25, .25),   # one source has most: blocks
    "rare-none": lambda: draw(1006, 5, 6, around(30, 40), .02, .02),   # hardly an exchange: no p at all, no pooled scale
}

if __name__ == "__main__":
    for name in sys.argv[1:] or MAKE:
        data = MAKE[name]()
        t0 = time.time()
        out = exchange_test(data)
        with open(pathlib.Path(__file__).with_name(f"{name}.json"), "w") as f:
            made = f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}"
            head = ",\n".join(f'"{key}": {json.dumps(out[key])}' for key in out if key != "cells")
            cells = ",\n".join(json.dumps(cell) for cell in out["cells"])
            f.write(f'{{\n"made": "{made}, tests/golden/exchange/make_golden.py",\n"input": {json.dumps(data)},\n'
                    f'"output": {{\n{head},\n"cells": [\n{cells}\n]\n}}\n}}\n')
        ps = [c["p"] for c in out["cells"]]
        print(name, f"{time.time()-t0:.1f}s", {k: out[k] for k in out if k not in ("cells",)},
              "no p:", sum(p is None for p in ps), "min g", round(min(c["g"] for c in out["cells"]), 2), flush=True)
