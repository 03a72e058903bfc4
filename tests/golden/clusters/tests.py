"""Reference values for tests over sources in clusters, made without the program: `python tests.py > tests.json`.

Needs Python 3, numpy and scipy. Labels of clusters are dealt by listing every distinct arrangement, clusters are turned by
listing all signs; sums are taken over sources one by one. Items: the contributions of clusters are built from each source's
influence, for 1 to 2 parts.
"""

import itertools
import json
import platform

import numpy
import scipy
from scipy.stats import t as student

RANDOM = numpy.random.default_rng(20268)


def correlation_squared(values, scores):
    if numpy.ptp(scores) == 0:
        return 0.0
    return numpy.corrcoef(values, scores)[0, 1] ** 2


def eta_squared(values, labels):
    between = sum(
        (labels == each).sum() * (values[labels == each].mean() - values.mean()) ** 2 for each in set(labels)
    )
    return between / ((values - values.mean()) ** 2).sum()


def dealt(values, clusters, labels, statistic):
    names = sorted(set(clusters))
    of_cluster = [labels[list(clusters).index(name)] for name in names]
    seen = statistic(values, labels)
    found = []
    for deal in set(itertools.permutations(of_cluster)):
        found.append(statistic(values, numpy.array([deal[names.index(c)] for c in clusters])))
    return float(numpy.mean(numpy.array(found) >= seen - 1e-9))


def turned(values, clusters, labels, trend):
    names = sorted(set(clusters))
    scored = [labels.astype(float)] if trend else [(labels == each).astype(float) for each in sorted(set(labels))]
    weights = [1.0] if trend else [1 / own.sum() for own in scored]
    residual = values - values.mean()

    def size(signs):
        sign = numpy.array([signs[names.index(c)] for c in clusters])
        return sum(w * (sign * residual * (own - own.mean())).sum() ** 2 for w, own in zip(weights, scored))

    seen = size([1] * len(names))
    ways = [size(signs) for signs in itertools.product((1, -1), repeat=len(names))]
    return float(numpy.mean(numpy.array(ways) >= seen * (1 - 1e-9) - 1e-12))


def items(parts, count):
    """Contributions of clusters to the deviation of each item, held at 0; all signs; and Welch's t."""
    names = sorted({c for part in parts for c in part["clusters"]})
    table = [numpy.array(part["values"], dtype=float) for part in parts]
    means = [numpy.nanmean(own, axis=0) for own in table]
    value = sum(part["sign"] * mean for part, mean in zip(parts, means))
    result = []
    for i in range(count):
        deviation = value[i] - value.mean()
        pieces, weight_of = [], []
        for part, own, mean in zip(parts, table, means):
            n = (~numpy.isnan(own)).sum(axis=0)
            piece = numpy.zeros((len(names), count))
            share = numpy.zeros((len(names), count))
            for row, cluster in zip(own, part["clusters"]):
                c = names.index(cluster)
                for j in range(count):
                    if not numpy.isnan(row[j]):
                        factor = (1 if j == i else 0) - 1 / count
                        piece[c, j] += factor * part["sign"] * (row[j] - mean[j]) / n[j]
                        share[c, j] += 1 / n[j]
            pieces.append(piece)
            weight_of.append(share)
        corrected = [p / numpy.sqrt(numpy.maximum(1e-9, 1 - s)) for p, s in zip(pieces, weight_of)]
        variances = [float((own.sum(axis=1) ** 2).sum()) for own in corrected]
        held = numpy.zeros(len(names))
        for piece, share, own, variance in zip(pieces, weight_of, corrected, variances):
            weight = variance / sum(variances)
            held += own.sum(axis=1) - own[:, i]
            held += (piece[:, i] + weight * deviation * share[:, i]) / numpy.sqrt(1 - (1 - weight) * share[:, i])
        sums = [abs(numpy.dot(signs, held)) for signs in itertools.product((1, -1), repeat=len(names))]
        flips = float(numpy.mean(numpy.array(sums) >= abs(held.sum()) * (1 - 1e-9) - 1e-12))
        error = float(numpy.sqrt((sum(own.sum(axis=1) for own in corrected) ** 2).sum()))
        degrees = sum(variances) ** 2 / sum(
            v**2 / max(1, (s[:, i] > 0).sum() - 1) for v, s in zip(variances, weight_of)
        )
        p = max(flips, float(2 * student.sf(abs(deviation) / error, degrees)))
        result.append({"deviation": float(deviation), "standardError": error, "pValue": p})
    return result


def labelled(count, whole):
    clusters = numpy.repeat(numpy.arange(count), RANDOM.integers(1, 5, count))
    shared = RANDOM.choice([-1, 0, 1], count)[clusters]
    own = RANDOM.choice([-1, -0.5, 0, 0.5, 1], len(clusters))
    values = numpy.where(RANDOM.random(len(clusters)) < 0.5, shared, own).astype(float)
    labels = numpy.arange(count)[clusters] % 3 if whole else RANDOM.integers(0, 3, len(clusters))
    return values, clusters, labels


def main():
    found = []
    for whole in (True, True, False, False):
        values, clusters, labels = labelled(8, whole)
        record = {
            "whole": whole,
            "values": values.tolist(),
            "clusters": clusters.tolist(),
            "labels": labels.tolist(),
        }
        if whole:
            record["between"] = dealt(values, clusters, labels, eta_squared)
            record["trend"] = dealt(values, clusters, labels, correlation_squared)
            sizes = numpy.bincount(clusters)
            averages = [sizes[numpy.arange(8) % 3 == each].mean() for each in range(3)]
            if max(averages) > 2 * min(averages):
                record["between"] = max(record["between"], turned(values, clusters, labels, False))
                record["trend"] = max(record["trend"], turned(values, clusters, labels, True))
        else:
            record["between"] = turned(values, clusters, labels, False)
            record["trend"] = turned(values, clusters, labels, True)
        found.append(record)
    materials = []
    for kinds in ((1,), (-1, 1)):
        parts = []
        for k, sign in enumerate(kinds):
            clusters = numpy.repeat(numpy.arange(9) if k == 0 else numpy.arange(20, 23), 3 if k == 0 else 2)
            values = RANDOM.choice([-1, 0, 1], (len(clusters), 4)).astype(float)
            values[RANDOM.random(values.shape) < 0.25] = numpy.nan
            parts.append({"sign": sign, "clusters": clusters.tolist(), "values": values.tolist()})
        answer = items(parts, 4)
        for part in parts:
            part["values"] = [[None if numpy.isnan(x) else x for x in row] for row in part["values"]]
        materials.append({"parts": parts, "items": answer})
    by = f"Python {platform.python_version()}, numpy {numpy.__version__}, scipy {scipy.__version__}"
    print(json.dumps({"by": by, "labels": found, "items": materials}, indent=1))


main()
