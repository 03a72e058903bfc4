"""Golden values of paired comparisons, beside those of R: strengths by choix, and circular triads counted in two other ways.

Kendall and Babington Smith's formula from the scores, n (n - 1) (2n - 1) / 12 - sum(score^2) / 2, holds where every pair is
decided; the trace of the cubed matrix of arrows, divided by 3, counts circles of three in any case.

python3 tests/golden/priorities/paired.py > tests/golden/priorities/paired.json   (numpy, scipy, choix)
"""
import json
import os
from importlib.metadata import version

import choix
import numpy as np

random = np.random.default_rng(2026)
here = os.path.dirname(__file__)


def triads(wins):
    arrows = (wins > wins.T).astype(int)
    decided = arrows + arrows.T
    n = len(wins)
    by_trace = int(np.trace(np.linalg.matrix_power(arrows, 3))) // 3
    triples = int(np.trace(np.linalg.matrix_power(decided, 3))) // 6
    complete = decided.sum() == n * (n - 1)
    most = (n**3 - n) / 24 if n % 2 else (n**3 - 4 * n) / 24
    by_scores = n * (n - 1) * (2 * n - 1) / 12 - (arrows.sum(1) ** 2).sum() / 2
    if complete:
        assert by_scores == by_trace
    return {
        "wins": wins.tolist(),
        "circular": by_trace,
        "decided": triples,
        "zeta": 1 - by_scores / most if complete else None,
    }


tables = []
for n in (3, 4, 5, 6, 7, 8, 11):
    for _ in range(3):
        first = np.triu(random.integers(0, 2, (n, n)), 1)
        tables.append(first + np.tril(1 - first.T, -1))
    wins = random.integers(0, 4, (n, n))
    np.fill_diagonal(wins, 0)
    wins[0, 1] += 1
    tables.append(wins)

with open(os.path.join(here, "bradleyTerry.json")) as file:
    cases = [case for case in json.load(file)["cases"] if "maximumLikelihood" in case]
strengths = []
for case in cases:
    wins = np.array(case["wins"], dtype=int)
    data = [(i, j) for i in range(len(wins)) for j in range(len(wins)) for _ in range(wins[i, j])]
    found = choix.opt_pairwise(len(wins), data, alpha=0, method="Newton-CG", tol=1e-12)
    strengths.append((found - found.mean()).tolist())

print(
    json.dumps(
        {
            "versions": {name: version(name) for name in ("numpy", "scipy", "choix")},
            "triads": [triads(table) for table in tables],
            "strengths": strengths,
        },
        indent=1,
    )
)
