"""Reference values for the tests of consistency, made without the program.

Run with Python 3 and scipy: `python consistency.py > consistency.json`. Labels are dealt by listing every distinct
arrangement; the contradiction index is counted over pairs of sources one by one; Somers' d is SciPy's.
"""

import json
import platform
import random
from fractions import Fraction
from itertools import combinations

import numpy
import scipy
from scipy.stats import pearsonr, permutation_test, somersd

VALUES = [-1.0, -0.5, 0.0, 1.0]


def arrangements(labels):
    """Every distinct order of a list."""
    if not labels:
        yield []
        return
    for first in sorted(set(labels)):
        rest = list(labels)
        rest.remove(first)
        for tail in arrangements(rest):
            yield [first, *tail]


def eta_squared(values, labels):
    mean = sum(values) / len(values)
    total = sum((value - mean) ** 2 for value in values)
    between = 0.0
    for label in set(labels):
        group = [value for value, other in zip(values, labels) if other == label]
        between += len(group) * (sum(group) / len(group) - mean) ** 2
    return between / total


def dealt(values, labels, statistic):
    seen = abs(statistic(values, labels))
    sizes = [abs(statistic(values, order)) for order in arrangements(labels)]
    largest = max(sizes)
    share = lambda bar: sum(size >= bar - 1e-9 for size in sizes) / len(sizes)
    return share(seen), share(largest)


def index(verdicts, labels, ordered):
    falling = rising = across = within = opposing_within = 0
    for a, b in combinations(range(len(verdicts)), 2):
        if labels[a] == labels[b]:
            within += 1
            opposing_within += verdicts[a] * verdicts[b] < 0
            continue
        across += 1
        first, last = (a, b) if labels[a] < labels[b] else (b, a)
        falling += verdicts[first] > 0 > verdicts[last]
        rising += verdicts[first] < 0 < verdicts[last]
    if across == 0 or (not ordered and within == 0):
        return None
    value = Fraction(falling - rising, across)
    if not ordered:
        value = Fraction(falling + rising, across) - Fraction(opposing_within, within)
    return float(value)


def main():
    draw = random.Random(11)
    tests = []
    while len(tests) < 24:
        n = draw.randint(4, 9)
        labels = [draw.randrange(3) for _ in range(n)]
        values = [draw.choice(VALUES) for _ in range(n)]
        scores = [0, 1, 3]
        if len(set(labels)) < 2 or len(set(values)) < 2:
            continue
        trend = lambda v, l: float(numpy.corrcoef(v, [scores[each] for each in l])[0, 1])
        trend_p, trend_smallest = dealt(values, labels, trend)
        between_p, between_smallest = dealt(values, labels, eta_squared)
        row = {
            "values": values,
            "labels": labels,
            "scores": scores,
            "trend": {"statistic": trend(values, labels), "pValue": trend_p, "smallestP": trend_smallest},
            "between": {
                "statistic": eta_squared(values, labels),
                "pValue": between_p,
                "smallestP": between_smallest,
            },
        }
        if n <= 8:
            placed = [scores[each] for each in labels]
            result = permutation_test(
                (values,),
                # Rounded, so that equal correlations are equal.
                lambda v: round(abs(pearsonr(v, placed)[0]), 12),
                permutation_type="pairings",
                n_resamples=numpy.inf,
                alternative="greater",
            )
            row["trend"]["scipy"] = float(result.pvalue)
        tests.append(row)

    indices = []
    while len(indices) < 24:
        n = draw.randint(3, 14)
        labels = [draw.randrange(4) for _ in range(n)]
        verdicts = [draw.choice([-1, -1, 0, 1, 1] if len(indices) % 2 else [-1, 1]) for _ in range(n)]
        if len(set(labels)) < 2:
            continue
        row = {
            "labels": labels,
            "verdicts": verdicts,
            "ordered": index(verdicts, labels, True),
            "unordered": index(verdicts, labels, False),
        }
        if 0 not in verdicts and len(set(verdicts)) > 1:
            # Without ambivalent sources the ordered index is Somers' d of verdict given group, with the sign turned.
            row["somers"] = float(somersd(labels, verdicts).statistic)
        indices.append(row)

    versions = {"python": platform.python_version(), "scipy": scipy.__version__, "numpy": numpy.__version__}
    print(json.dumps({"versions": versions, "tests": tests, "indices": indices}, indent=1))


main()
