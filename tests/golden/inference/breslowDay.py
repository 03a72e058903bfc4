"""Oracle for the Breslow-Day test with Tarone's correction: statsmodels, on the tables of stratified.json.

    python breslowDay.py stratified.json breslowDay.json

Strata in which a code is in no unit or in all are left out, as they have no odds ratio; statsmodels would count
them among the degrees of freedom. Groups of strata have no counterpart there.
"""

import json
import math
import sys

import numpy
import scipy
import statsmodels
from statsmodels.stats.contingency_tables import StratifiedTable

cells = json.load(open(sys.argv[1], encoding="utf-8"))["cells"]


def number(value):
    """None where statsmodels has no number, as with a common odds ratio of 0."""
    return float(value) if math.isfinite(value) else None


results = []
for cell in cells:
    strata = [(a, n1, n2, n) for a, n1, n2, n in cell["tables"] if 0 < n1 < n and 0 < n2 < n]
    tables = [numpy.array([[a, n1 - a], [n2 - a, n - n1 - n2 + a]], dtype=float) for a, n1, n2, n in strata]
    test = StratifiedTable(tables)
    equal = test.test_equal_odds(adjust=True)
    results.append({
        "dataset": cell["dataset"], "row": cell["row"], "column": cell["column"], "strata": len(strata),
        "statistic": number(equal.statistic), "pValue": number(equal.pvalue),
        "oddsRatio": number(test.oddsratio_pooled), "interval": [number(x) for x in test.oddsratio_pooled_confint()],
    })
made = f"Python {sys.version.split()[0]}, statsmodels {statsmodels.__version__}, scipy {scipy.__version__}, numpy {numpy.__version__}"
with open(sys.argv[2], "w", encoding="utf-8") as file:
    rows = ",\n".join(json.dumps(result) for result in results)
    file.write(f'{{\n"made": "{made}, tests/golden/inference/breslowDay.py",\n"cells": [\n{rows}\n]\n}}\n')
