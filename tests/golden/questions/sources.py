"""
Independent values for the intervals and tests of one value a source. Run:

    python sources.py > sources.json

Wilson and Newcombe come from statsmodels, sign flips and the permutation of labels from scipy.stats.permutation_test,
item deviations from a plain enumeration of every way to exchange items within every source.
"""

import itertools
import json
import math
import platform

import numpy as np
import scipy
import statsmodels
from scipy.stats import permutation_test
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

NAN = float("nan")

wilson = []
for count, total in [(28, 34), (0, 5), (5, 5), (1, 3), (14, 34)]:
    for level in (0.95, 0.9):
        low, high = proportion_confint(count, total, alpha=1 - level, method="wilson")
        wilson.append({"count": count, "total": total, "confidence": level, "interval": [low, high]})

newcombe = []
for c1, n1, c2, n2 in [(56, 70, 48, 80), (28, 34, 8, 36), (3, 10, 0, 5), (5, 5, 0, 3)]:
    low, high = confint_proportions_2indep(c1, n1, c2, n2, compare="diff", method="newcomb", correction=False)
    newcombe.append({"first": [c1, n1], "second": [c2, n2], "interval": [low, high]})

flips = []
for values in [[1, 1, 1, 1, -1], [1, 0.5, -0.25, 0, 1, 1, 0.5, -1], [0.2, 0.4, 0.4, -0.1, 0.9, 1, 1, -0.5, 0.3, 0.25]]:
    found = permutation_test((np.array(values),), np.mean, permutation_type="samples", n_resamples=np.inf)
    flips.append({"values": values, "mean": float(np.mean(values)), "p": float(found.pvalue)})


def welch(x, y, axis=-1):
    difference = np.mean(x, axis=axis) - np.mean(y, axis=axis)
    spread = np.var(x, axis=axis, ddof=1) / x.shape[axis] + np.var(y, axis=axis, ddof=1) / y.shape[axis]
    with np.errstate(divide="ignore", invalid="ignore"):
        t = difference / np.sqrt(spread)
    return np.abs(np.where(np.abs(difference) < 1e-12, 0, t))


contrasts = []
for x, y in [
    ([1, 1, 0.5, 0, -0.25], [-1, -0.5, 0.2, -1, -0.4, 0.1]),
    ([0.3, -0.2, 0.6, 1], [0.1, 0.4, -0.7, 0.2, 0.8, -0.9, 0.5]),
]:
    # |t| as a one-sided statistic: the share of all ways to deal the labels with as large a |t|.
    found = permutation_test(
        (np.array(x), np.array(y)), welch, permutation_type="independent", alternative="greater",
        n_resamples=np.inf, vectorized=True,
    )
    contrasts.append({"first": x, "second": y, "difference": float(np.mean(x) - np.mean(y)), "p": float(found.pvalue)})


def items(parts):
    """Value, deviation and standard error of each item, from tables with NaN."""
    width = len(parts[0][1][0])
    value = np.zeros(width)
    spread = np.zeros(width)
    influences = []
    for sign, table in parts:
        table = np.array(table, dtype=float)
        told = ~np.isnan(table)
        means = np.nansum(table, axis=0) / told.sum(axis=0)
        value += sign * means
        influences.append(np.where(told, (np.nan_to_num(table) - means) / told.sum(axis=0), 0))
    for own in influences:
        spread += ((own - own.mean(axis=1, keepdims=True)) ** 2).sum(axis=0)
    return value, value - value.mean(), np.sqrt(spread)


def studentised(parts):
    _, deviation, error = items(parts)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.abs(deviation) / error
    return np.where(np.abs(deviation) < 1e-12, 0, t)


def ways(row):
    """Every way to deal the values of a source to the items that it speaks of."""
    told = [i for i, value in enumerate(row) if not math.isnan(value)]
    for order in itertools.permutations([row[i] for i in told]):
        dealt = list(row)
        for i, value in zip(told, order):
            dealt[i] = value
        yield dealt


needs = [[1, 1, 0], [1, 0, 0], [1, 1, 0]]
told = [[0, 1, NAN], [0.25, 0.5, 1], [NAN, 1, 0.5], [0, NAN, 1]]
parts = [(1, needs), (-1, told)]
value, deviation, error = items(parts)
seen = studentised(parts)
reached = np.zeros(3)
total = 0
for dealt in itertools.product(*[list(ways(row)) for row in needs + told]):
    drawn = studentised([(1, dealt[: len(needs)]), (-1, dealt[len(needs) :])])
    reached += drawn >= seen * (1 - 1e-9)
    total += 1

print(
    json.dumps(
        {
            "made": f"Python {platform.python_version()}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {np.__version__}, tests/golden/questions/sources.py",
            "wilson": wilson,
            "newcombe": newcombe,
            "flips": flips,
            "contrasts": contrasts,
            "items": {
                "needs": needs,
                "told": [[None if math.isnan(v) else v for v in row] for row in told],
                "value": value.tolist(),
                "deviation": deviation.tolist(),
                "error": error.tolist(),
                "p": (reached / total).tolist(),
                "ways": total,
            },
        },
        indent=1,
    )
)
