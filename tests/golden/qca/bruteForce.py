"""Qualitative comparative analysis by trying everything, for small truth tables. Python 3.11, standard library only.

Every combination with gaps is tried as a prime implicant, and every set of prime implicants as a solution, smallest
sets first. Nothing here is shared with the software that it checks. Writes bruteForce.json beside it.
"""

import itertools
import json
import pathlib
import random

random.seed(20260)


def combinations(levels):
    return list(itertools.product(*[range(k) for k in levels]))


def implicants(levels):
    return list(itertools.product(*[[None, *range(k)] for k in levels]))


def covers(implicant, row):
    return all(own is None or own == value for own, value in zip(implicant, row))


def primes(levels, positive, forbidden):
    valid = [
        cube
        for cube in implicants(levels)
        if not any(covers(cube, row) for row in forbidden) and any(covers(cube, row) for row in positive)
    ]

    def wider(a, b):
        return a != b and all(x is None or x == y for x, y in zip(a, b))

    return [cube for cube in valid if not any(wider(other, cube) for other in valid)]


def smallest_covers(positive, candidates):
    for size in range(1, len(positive) + 1):
        found = [
            choice
            for choice in itertools.combinations(candidates, size)
            if all(any(covers(cube, row) for cube in choice) for row in positive)
        ]
        if found:
            return found
    return []


def easy(levels, conservative, parsimonious, expected, positive, negative):
    """Rows without cases that a parsimonious term covers and that expectations reach from a conservative one."""
    found = []
    for row in combinations(levels):
        if row in positive or row in negative or not any(covers(cube, row) for cube in parsimonious):
            continue
        for inner in conservative:
            outers = [
                outer
                for outer in parsimonious
                if all(o is None or o == i for o, i in zip(outer, inner)) and covers(outer, row)
            ]
            turned = [
                c for c, (own, value) in enumerate(zip(inner, row)) if own is not None and own != value
            ]
            helps = all(value_is_expected(expected[c], inner[c], row[c]) for c in turned)
            if outers and helps:
                found.append(row)
                break
    return found


def value_is_expected(expected, own, value):
    return expected is not None and value == expected and own != expected


def texts(cubes):
    return ["".join("-" if digit is None else str(digit) for digit in cube) for cube in cubes]


def models(found):
    return sorted(sorted(texts(model)) for model in found)


def table(levels, shown):
    rows = combinations(levels)
    observed = random.sample(rows, max(2, round(len(rows) * shown)))
    positive = [row for row in observed if random.random() < 0.5] or observed[:1]
    negative = [row for row in observed if row not in positive]
    others = [row for row in rows if row not in positive]
    expected = [random.choice([0, 1, None]) for _ in levels]
    conservative = smallest_covers(positive, primes(levels, positive, others))
    parsimonious = smallest_covers(positive, primes(levels, positive, negative))
    between = set()
    for c in conservative:
        for p in parsimonious:
            free = easy(levels, c, p, expected, positive, negative)
            forbidden = [row for row in others if row not in free]
            for model in smallest_covers(positive, primes(levels, positive, forbidden)):
                between.add(tuple(sorted(texts(model))))
    return {
        "levels": levels,
        "positive": positive,
        "negative": negative,
        "expected": expected,
        "primes": {
            "conservative": sorted(texts(primes(levels, positive, others))),
            "parsimonious": sorted(texts(primes(levels, positive, negative))),
        },
        "models": {
            "conservative": models(conservative),
            "parsimonious": models(parsimonious),
            "intermediate": sorted(list(model) for model in between),
        },
    }


def fuzzy(cases, conditions):
    x = [[random.randint(0, 20) / 20 for _ in range(cases)] for _ in range(conditions)]
    y = [random.randint(0, 20) / 20 for _ in range(cases)]

    def membership(literals, join):
        return [join([x[c][i] if v else 1 - x[c][i] for c, v in literals]) for i in range(cases)]

    def necessity(m):
        both = sum(map(min, m, y))
        return [both / sum(y), sum(1 - a for a in m) / sum(1 - min(a, b) for a, b in zip(m, y)), both / sum(m)]

    def sufficiency(m):
        both = sum(map(min, m, y))
        torn = sum(min(a, b, 1 - b) for a, b in zip(m, y))
        return [both / sum(m), (both - torn) / (sum(m) - torn), both / sum(y)]

    sets = []
    for digits in itertools.product([None, 0, 1], repeat=conditions):
        literals = [(c, v) for c, v in enumerate(digits) if v is not None]
        if literals:
            sets.append(literals)

    def name(literals, sign):
        return sign.join(("" if v else "~") + "ABCD"[c] for c, v in literals)

    cut = 0.8
    passes = {}
    for literals in sets:
        fit = necessity(membership(literals, min))
        if fit[0] >= cut - 1e-9:
            passes[name(literals, "*")] = fit
    reached = {
        tuple(literals): necessity(membership(literals, max))
        for literals in sets
        if necessity(membership(literals, max))[0] >= cut - 1e-9
    }
    for literals, fit in reached.items():
        if len(literals) > 1 and not any(set(other) < set(literals) for other in reached):
            passes[name(literals, " + ")] = fit
    return {
        "x": x,
        "y": y,
        "cut": cut,
        "sufficiency": {name(literals, "*"): sufficiency(membership(literals, min)) for literals in sets},
        "necessity": passes,
    }


shapes = [[2, 2, 2]] * 10 + [[2, 2, 2, 2]] * 14 + [[3, 2, 2]] * 8 + [[2, 3, 3]] * 4
result = {
    "tables": [table(levels, random.choice([0.4, 0.6, 0.8, 1])) for levels in shapes],
    "fuzzy": [fuzzy(12, 3) for _ in range(4)] + [fuzzy(20, 4) for _ in range(2)],
}
pathlib.Path(__file__).with_name("bruteForce.json").write_text(json.dumps(result) + "\n")
print(
    len(result["tables"]),
    "tables;",
    sum(len(t["models"][k]) > 1 for t in result["tables"] for k in t["models"]),
    "ambiguous solutions;",
    sum(t["models"]["intermediate"] not in (t["models"]["conservative"], t["models"]["parsimonious"]) for t in result["tables"]),
    "intermediate solutions of their own",
)
