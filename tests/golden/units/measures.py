"""Measures of two codes from scikit-learn and SciPy: writes measures.json beside this file.

Run with scikit-learn 1.9.1, scipy 1.17.1 and numpy 2.4.6 (Python 3.11). Each table is laid out as two 0/1 vectors, so
that the libraries count for themselves. What no library has (inclusion, NPMI, Yule's Q) is written out from
probabilities, and Yule's Q from SciPy's odds ratio.
"""

import json
import math
import pathlib
import platform

import numpy
import scipy
import sklearn
from scipy.stats import chi2_contingency
from scipy.stats.contingency import odds_ratio
from sklearn.metrics import f1_score, jaccard_score, matthews_corrcoef
from sklearn.metrics.pairwise import cosine_similarity

# a (both), b (row only), c (column only), d (neither)
TABLES = [
    (4, 1, 1, 4),
    (2, 1, 2, 13),
    (30, 70, 45, 355),
    (1, 9, 90, 900),
    (12, 3, 2, 83),
    (5, 45, 45, 5),
    (250, 250, 250, 250),
    (7, 0, 3, 20),
    (0, 6, 8, 40),
    (3, 2, 4, 0),
    (1, 0, 0, 9),
    (17, 400, 3, 12000),
]


def measures(a, b, c, d):
    row = numpy.array([1] * (a + b) + [0] * (c + d))
    column = numpy.array([1] * a + [0] * b + [1] * c + [0] * d)
    n = len(row)
    p1, p2, p12 = row.mean(), column.mean(), (row & column).mean()
    lift = p12 / (p1 * p2)
    corrected = 0 in (a, b, c, d)
    cells = numpy.array([[a, b], [c, d]], dtype=float)
    if corrected:
        odds = ((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5))
        q = (a * d - b * c) / (a * d + b * c)
    else:
        odds = odds_ratio(cells.astype(int), kind="sample").statistic
        q = (odds - 1) / (odds + 1)
    g2 = chi2_contingency(cells, correction=False, lambda_="log-likelihood").statistic
    return {
        "margins": {"both": a, "row": a + b, "column": a + c, "units": n},
        "jaccard": jaccard_score(row, column),
        "dice": f1_score(row, column),
        "ochiai": cosine_similarity([row], [column])[0][0],
        "inclusion": p12 / min(p1, p2),
        "lift": lift,
        "npmi": -1.0 if p12 == 0 else math.log(lift) / -math.log(p12),
        "phi": matthews_corrcoef(row, column),
        "yulesQ": q,
        "oddsRatio": odds,
        "corrected": corrected,
        "g2": g2,
    }


def main():
    versions = {
        "python": platform.python_version(),
        "scikit-learn": sklearn.__version__,
        "scipy": scipy.__version__,
        "numpy": numpy.__version__,
    }
    result = {"versions": versions, "tables": [measures(*table) for table in TABLES]}
    text = json.dumps(result, indent=2, default=float) + "\n"
    pathlib.Path(__file__).with_name("measures.json").write_text(text, encoding="utf-8")


main()
