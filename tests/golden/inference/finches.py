"""Golden values of Veech's test: what the R package cooccur prints for its finches, with sites counted from the data.

    python finches.py cooccur_finches_all78.csv cooccur_finches.finches.csv finches.json
"""

import csv
import json
import sys

with open(sys.argv[2], encoding="utf-8") as file:
    rows = list(csv.reader(file))
sites = len(rows[0]) - 1
present = [[int(value) for value in row[1:]] for row in rows[1:]]
pairs = []
with open(sys.argv[1], encoding="utf-8") as file:
    for row in csv.DictReader(file):
        first, second = present[int(row["sp1"]) - 1], present[int(row["sp2"]) - 1]
        counted = [sum(first), sum(second), sum(a & b for a, b in zip(first, second))]
        assert counted == [int(row["sp1_inc"]), int(row["sp2_inc"]), int(row["obs_cooccur"])], row
        pairs.append([*counted, float(row["p_lt"]), float(row["p_gt"])])
with open(sys.argv[3], "w", encoding="utf-8") as file:
    rows = ",\n".join(json.dumps(pair) for pair in pairs)
    file.write(f'{{\n"made": "R cooccur (finches), tests/golden/inference/finches.py",\n"sites": {sites},\n"pairs": [\n{rows}\n]\n}}\n')
