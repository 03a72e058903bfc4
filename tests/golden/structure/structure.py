"""Clustering, leaf order, groups and maps as SciPy and NetworkX find them, for the tests in tests/structure.

Usage: python tests/golden/structure/structure.py tests/golden/structure
Needs numpy, scipy and networkx; the versions are written into the results.
"""

import json
import pathlib
import sys

import networkx
import numpy
import scipy
from scipy.cluster.hierarchy import leaves_list, linkage, optimal_leaf_ordering
from scipy.optimize import minimize
from scipy.spatial.distance import pdist, squareform

script = "tests/golden/structure/structure.py"
versions = {"python": sys.version.split()[0], "numpy": numpy.__version__, "scipy": scipy.__version__,
            "networkx": networkx.__version__}


def leaf_orders():
    """Points in the plane, their merges, and the path through the leaves in what SciPy calls optimal order.

    It is not always optimal (https://github.com/scipy/scipy/issues/11227, open in 1.17), so its length is only a
    bound; leafOrder.R has the optimum.
    """
    random = numpy.random.default_rng(2026)
    cases = []
    for size in (2, 3, 5, 8, 13, 30, 60):
        points = random.uniform(-10, 10, (size, 2)).round(4)
        distances = pdist(points)
        square = squareform(distances)
        for method in ("average", "complete", "single"):
            tree = linkage(distances, method)
            order = leaves_list(optimal_leaf_ordering(tree, distances))
            length = lambda leaves: float(sum(square[a, b] for a, b in zip(leaves, leaves[1:])))
            cases.append({"points": points.tolist(), "linkage": method, "heights": tree[:, 2].tolist(),
                          "length": length(order)})
    return cases


def modularities():
    """Known networks: the best of 200 Louvain runs, as a grouping and its modularity."""
    karate = networkx.karate_club_graph()
    women = networkx.davis_southern_women_graph()
    top = [node for node in women if women.nodes[node]["bipartite"] == 0]
    bottom = [node for node in women if women.nodes[node]["bipartite"] == 1]
    directed = networkx.DiGraph()
    directed.add_nodes_from(top + bottom)
    directed.add_edges_from((a, b) for a in top for b in bottom if women.has_edge(a, b))
    cases = []
    for name, graph, form, weight in (("karate club", karate, "one set", None),
                                      ("karate club, weighted", karate, "one set", "weight"),
                                      ("Southern women", directed, "two sets", None)):
        nodes = list(graph)
        runs = [networkx.community.louvain_communities(graph, weight=weight, seed=seed) for seed in range(200)]
        best = max(runs, key=lambda groups: networkx.community.modularity(graph, groups, weight=weight))
        group = {node: number for number, members in enumerate(best) for node in members}
        cases.append({
            "name": name, "form": form, "nodes": len(nodes),
            "edges": [[nodes.index(a), nodes.index(b), data.get(weight, 1) if weight else 1]
                      for a, b, data in graph.edges(data=True)],
            "groups": [group[node] for node in nodes],
            "modularity": networkx.community.modularity(graph, best, weight=weight),
        })
    return cases


def maps():
    """The lowest objective of a VOS map that BFGS finds from 60 random starts."""
    random = numpy.random.default_rng(2026)
    cases = []
    for size in (3, 5, 8, 12):
        weights = numpy.triu(random.integers(0, 6, (size, size)) * (random.uniform(size=(size, size)) < 0.6), 1)
        weights[numpy.arange(size - 1), numpy.arange(1, size)] += 1
        rows, columns = numpy.triu_indices(size, 1)
        own = weights[rows, columns]
        edges = own > 0
        pull = own / own[edges].mean() + 0.15

        def objective(flat):
            positions = flat.reshape(size, 2)
            gap = positions[rows] - positions[columns]
            distance = numpy.sqrt((gap**2).sum(1))
            force = (2 * pull - 1 / distance)[:, None] * gap
            gradient = numpy.zeros_like(positions)
            numpy.add.at(gradient, rows, force)
            numpy.add.at(gradient, columns, -force)
            return (pull * distance**2 - distance).sum(), gradient.ravel()

        lowest = min(minimize(objective, random.normal(size=2 * size), jac=True, options={"gtol": 1e-9}).fun
                     for _ in range(60))
        cases.append({"nodes": size, "objective": float(lowest),
                      "edges": [[int(a), int(b), float(w)] for a, b, w in zip(rows, columns, own) if w > 0]})
    return cases


if len(sys.argv) != 2:
    sys.exit("usage: python structure.py <folder>")
folder = pathlib.Path(sys.argv[1])
for name, cases in (("scipyClustering", leaf_orders()), ("modularity", modularities()), ("map", maps())):
    content = {"script": script, "versions": versions, "cases": cases}
    (folder / f"{name}.json").write_text(json.dumps(content) + "\n", encoding="utf-8")
