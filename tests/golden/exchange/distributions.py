"""Oracle for Student's t: mpmath (50 digits), with SciPy beside it.

    python distributions.py distributions.json

The values are mpmath's, rounded to doubles; SciPy's differ from them by the relative error that is stated.
"""

import json
import sys

import mpmath
import scipy
from scipy import stats

mpmath.mp.dps = 50


def two_sided(t, df):
    x = mpmath.mpf(df) / (mpmath.mpf(df) + mpmath.mpf(t) ** 2)
    return mpmath.betainc(mpmath.mpf(df) / 2, mpmath.mpf(1) / 2, 0, x, regularized=True)


student = [
    {"t": t, "df": df, "twoSided": float(two_sided(t, df))}
    for df in (0.7, 1, 2.5, 3, 4.2, 10, 29.3, 111, 207.6, 680)
    for t in (1e-3, 0.4, 1, 1.96, 2.5, 4.5, 9, 40)
]
quantiles = [
    {"p": p, "df": df, "t": float(stats.t.ppf(p, df))}
    for df in (1, 2.5, 4.2, 10, 29.3, 111, 207.6, 680)
    for p in (0.001, 0.025, 0.4, 0.6, 0.9, 0.95, 0.975, 0.995, 0.9999)
]
relative = max(abs(2 * stats.t.sf(row["t"], row["df"]) / row["twoSided"] - 1) for row in student)
made = f"Python {sys.version.split()[0]}, scipy {scipy.__version__}, mpmath {mpmath.__version__}"
text = {
    "made": f"{made}, tests/golden/exchange/distributions.py",
    "scipyDiffersBy": relative,
    "student": student,
    "quantiles": quantiles,
}
with open(sys.argv[1], "w", encoding="utf-8") as file:
    lists = [f'"{key}": [\n' + ",\n".join(json.dumps(row) for row in text[key]) + "\n]"
             for key in ("student", "quantiles")]
    file.write(f'{{\n"made": {json.dumps(text["made"])},\n"scipyDiffersBy": {float(relative)!r},\n' + ",\n".join(lists) + "\n}\n")
