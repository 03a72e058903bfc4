"""Contrasts of opportunities by every way to deal the directions, from raw selections (Python 3, no packages).

python3 contrast.py > contrast.json
"""
import itertools
import json
import math
import random


def small(rng, sources, per_source):
    """Sources of two kinds in offices; selections with conditions, indicators and a direction."""
    made = []
    for s in range(sources):
        kind = "interview" if s % 3 else "document"
        name = ("i" if kind == "interview" else "d") + str(s)
        for _ in range(per_source[s % len(per_source)]):
            codes = [c for c in ("C1", "C2") if rng.random() < 0.45]
            codes += ["V1"] if rng.random() < 0.75 else ["V2"]
            if codes[-1] == "V1" and rng.random() < 0.25:
                codes.append("V2")
            hindered = rng.random() < (0.85 if "C1" in codes else 0.35)
            valence = "minus" if hindered else rng.choice(["plus", "plus", "both"])
            made.append({"source": name, "office": "ABCDEFGHIJ"[s % 9], "codes": codes, "valence": valence})
    return made


def groups_of(selections, indicator, weights):
    """Like with like: kind and the most reported other need; small groups of a kind are put together."""
    own = [i for i, s in enumerate(selections) if indicator in s["codes"]]

    def other(i):
        found = [c for c in selections[i]["codes"] if c in weights and c != indicator]
        return max(found, key=lambda c: weights[c]) if found else None

    def split(units, key):
        found = {}
        for i in units:
            found.setdefault(key(i), []).append(i)
        large = [g for g in found.values() if len(g) >= 6]
        return large, sorted(i for g in found.values() if len(g) < 6 for i in g)

    closest, rest = split(own, lambda i: (selections[i]["source"][0], other(i)))
    close, rest = split(rest, lambda i: selections[i]["source"][0])
    last = {}
    for i in rest:
        last.setdefault(selections[i]["source"][0], []).append(i)
    return [g for g in closest + close + list(last.values()) if len(g) > 1]


def contrast(selections, hinders, groups, condition, cluster):
    """Difference and statistic, straight from the definition; hinders: 0 or 1 by (group, selection)."""
    total = upper = with_sum = without_sum = 0.0
    added = {}
    sources = {True: set(), False: set()}
    for g, units in enumerate(groups):
        share = sum(hinders[g, i] for i in units) / len(units)
        sides = {True: {}, False: {}}
        for i in units:
            has = condition in selections[i]["codes"]
            sides[has].setdefault(selections[i]["source"], []).append(hinders[g, i])
        if not sides[True] or not sides[False]:
            continue
        for has in sides:
            sources[has] |= set(sides[has])
        a, b = len(sides[True]), len(sides[False])
        weight = a * b / (a + b)
        mean = {h: sum(sum(x) / len(x) for x in sides[h].values()) / len(sides[h]) for h in sides}
        total += weight
        with_sum += weight * mean[True]
        without_sum += weight * mean[False]
        upper += weight * (mean[True] - mean[False])
        for has, sign in ((True, 1), (False, -1)):
            for source, values in sides[has].items():
                add = sign * weight / len(sides[has]) * (sum(values) / len(values) - share)
                added[cluster[source]] = added.get(cluster[source], 0) + add
    if total == 0 or len(sources[True]) < 3 or len(sources[False]) < 3:
        return None
    squares = sum(x * x for x in added.values())
    return {
        "with": with_sum / total,
        "without": without_sum / total,
        "difference": upper / total,
        "statistic": upper / math.sqrt(squares) if squares > 1e-12 else 0.0,
        "sourcesWith": len(sources[True]),
        "sourcesWithout": len(sources[False]),
    }


def case(seed, sources, per_source, by_office):
    rng = random.Random(seed)
    selections = small(rng, sources, per_source)
    weights = {"V1": 0.75, "V2": 0.5}
    cluster = {s["source"]: s["office"] if by_office else s["source"] for s in selections}
    of = {v: groups_of(selections, v, weights) for v in weights}

    def statistics(values):
        found = {}
        for c in ("C1", "C2"):
            for v in weights:
                one = contrast(selections, values[v], of[v], c, cluster)
                if one is not None:
                    found[c, v] = one
        return found

    seen_values = {
        v: {(g, i): 1 if selections[i]["valence"] == "minus" else 0 for g, u in enumerate(of[v]) for i in u}
        for v in weights
    }
    seen = statistics(seen_values)
    largest = {c: max(weights[v] * s["statistic"] for (d, v), s in seen.items() if d == c) for c in ("C1", "C2")}
    deals = []
    for v in weights:
        for g, units in enumerate(of[v]):
            ones = sum(seen_values[v][g, i] for i in units)
            deals.append([(v, g, units, set(chosen)) for chosen in itertools.combinations(units, ones)])
    ways = math.prod(len(d) for d in deals)
    alone = {c: 0 for c in largest}
    among = {c: 0 for c in largest}
    for deal in itertools.product(*deals):
        values = {v: {} for v in weights}
        for v, g, units, ones in deal:
            for i in units:
                values[v][g, i] = 1 if i in ones else 0
        best = {c: max((weights[v] * s["statistic"] for (d, v), s in statistics(values).items() if d == c)) for c in largest}
        for c in largest:
            alone[c] += best[c] >= largest[c] - 1e-9
            among[c] += max(best.values()) >= largest[c] - 1e-9
    return {
        "byOffice": by_office,
        "selections": selections,
        "ways": ways,
        "pairs": [{"condition": c, "indicator": v, **s} for (c, v), s in seen.items()],
        "conditions": [
            {"condition": c, "largest": largest[c], "single": alone[c] / ways, "adjusted": among[c] / ways}
            for c in largest
        ],
    }


print(json.dumps([case(6, 12, [2, 1, 2], False), case(20, 12, [2, 1, 2], True), case(13, 12, [2, 1, 2], True)], indent=1))
