"""Agreement from Python packages, for comparison: writes python.json.

Run in this folder: pip install irrCAC==0.4.4 krippendorff==0.9.0 nltk==3.10.4 scikit-learn==1.9.1; python agreement.py
"""

import json
import platform
import warnings
from importlib.metadata import version

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from nltk.metrics import jaccard_distance, masi_distance
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score

warnings.filterwarnings("ignore")
classic = json.load(open("classic.json", encoding="utf-8"))
generated = json.load(open("generated.json", encoding="utf-8"))


def repeated(table):
    weights = table.get("weights", [1] * len(table["rows"]))
    return [row for row, weight in zip(table["rows"], weights) for _ in range(weight)]


tables = {name: repeated(table) for name, table in classic.items()} | generated["ratings"]


def irrcac(rows):
    frame = pd.DataFrame(rows, dtype=float)
    found = {}
    for name in ["gwet", "fleiss", "krippendorff", "conger", "bp"]:
        est = getattr(CAC(frame, digits=15), name)()["est"]
        found[name] = {"value": est["coefficient_value"], "observed": est["pa"], "expected": est["pe"]}
    return found


def alphas(rows):
    data = np.array([[np.nan if v is None else v for v in row] for row in rows], dtype=float).T
    levels = ["nominal", "ordinal", "interval", "ratio"]
    return {level: float(krippendorff.alpha(data, level_of_measurement=level)) for level in levels}


def light(rows):
    """Cohen's kappa of each pair of raters over the units that both rated."""
    raters = range(len(rows[0]))
    kappas = []
    for a in raters:
        for b in range(a + 1, len(rows[0])):
            both = [(row[a], row[b]) for row in rows if row[a] is not None and row[b] is not None]
            if len({value for pair in both for value in pair}) > 1:
                kappas.append(float(cohen_kappa_score(*zip(*both))))
            else:
                kappas.append(None)
    return kappas


def task(rows, distance=None):
    data = [
        (f"c{c}", f"u{u}", frozenset(value) if isinstance(value, list) else value)
        for u, row in enumerate(rows)
        for c, value in enumerate(row)
        if value is not None
    ]
    return AnnotationTask(data=data) if distance is None else AnnotationTask(data=data, distance=distance)


def complete(rows):
    return all(value is not None for row in rows for value in row)


python = {
    "versions": {"python": platform.python_version()}
    | {name: version(name) for name in ["irrCAC", "krippendorff", "nltk", "scikit-learn", "numpy", "pandas"]},
    "irrCAC": {name: irrcac(rows) for name, rows in tables.items()},
    "krippendorff": {name: alphas(rows) for name, rows in tables.items()},
    "cohenOfPairs": {name: light(rows) for name, rows in tables.items()},
    "nltk": {
        name: {"pi": task(rows).pi(), "s": task(rows).S(), "averageObserved": task(rows).avg_Ao()}
        for name, rows in tables.items()
        if complete(rows)
    },
    "sets": {
        name: {"jaccard": task(rows, jaccard_distance).alpha(), "masi": task(rows, masi_distance).alpha()}
        for name, rows in generated["sets"].items()
    },
}
open("python.json", "w", encoding="utf-8").write(json.dumps(python, indent=1) + "\n")
