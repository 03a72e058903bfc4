"""Ratings at random, with agreement above chance, for coefficients to be compared on: writes generated.json.

Run in this folder: python generate.py  (Python 3.11; standard library only)
"""

import json
import random
import re

rnd = random.Random(2026)


def ratings(units, raters, categories, missing, skew=1.0):
    """Each unit has a true category; raters find it most of the time, else guess; some do not rate it."""
    rows = []
    while len(rows) < units:
        true = min(categories - 1, int(categories * rnd.random() ** skew))
        row = []
        for rater in range(raters):
            guess = min(categories - 1, int(categories * rnd.random() ** skew))
            value = true if rnd.random() < 0.6 + 0.05 * rater else guess
            row.append(None if rnd.random() < missing else value)
        if any(value is not None for value in row):
            rows.append(row)
    return rows


def sets(units, raters, missing):
    """Sets of codes A to E: a true set, with each code flipped now and then; never empty, as nltk cannot take that."""
    rows = []
    for _ in range(units):
        true = set(rnd.sample("ABCDE", rnd.randint(1, 3)))
        row = []
        for _ in range(raters):
            found = {code for code in "ABCDE" if (code in true) != (rnd.random() < 0.18)} or {"A"}
            row.append(None if rnd.random() < missing else sorted(found))
        rows.append(row)
    return rows


generated = {
    "ratings": {
        "binary": ratings(80, 2, 2, 0, 3),
        "binaryMissing": ratings(60, 3, 2, 0.25, 2),
        "fiveMissing": ratings(50, 5, 5, 0.3),
        "fourComplete": ratings(40, 4, 4, 0),
        "twoMissing": ratings(60, 2, 3, 0.2),
    },
    "sets": {"twoCoders": sets(40, 2, 0), "threeCodersMissing": sets(40, 3, 0.2)},
}
text = json.dumps(generated, indent=1)
text = re.sub(r"\[\s+([^\[\]]*?)\s+\]", lambda m: "[" + re.sub(r"\s*\n\s*", " ", m.group(1)) + "]", text)
open("generated.json", "w", encoding="utf-8").write(text + "\n")
