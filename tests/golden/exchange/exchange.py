"""Reference implementation of the exchange test (from the same recipe in formulas; its choices stand below).

Clear rather than fast, and written without sight of src/inference/exchange. Where the two differed, what was agreed
is marked "agreed".  Use:   python exchange.py input.json > output.json
                              from exchange import exchange_test; exchange_test(input_dict)

Input: rows, columns (how many codes), W (how many passages apart; null: any two), sources: for each source its
passages in order, each [rows, columns] or [rows, columns, {"kind", "unknownRows", "unknownColumns"}]; and, where they
are wanted, square (one family; a passage's columns are empty), asPassages (sources are bare passages already: none is
dropped or merged), offices (one for each source), between (each source is one passage), held (pairs of codes that
stand in the model).

Choices (where the recipe leaves something open)
-------
 C1  Step 0: first drop the passages without any code, then merge runs of identical ones (so two equal
     passages with an empty one between them become one), which must also be of one kind.  Then each kind of passage
     of a source is a stretch of its own: positions j - i, m_i and blocks are counted in what is left of it.
 C2  Clusters: offices where given, else sources; if fewer than 10 have a pair with something to exchange, or one has
     more than half of such pairs (agreed: what carries information is counted, not passages), sources if they pass the
     same rule, else blocks of 16 passages of a stretch (in order, the last one may be short).  A pair over a border of
     two blocks belongs to the block of its first passage i.  Where sources are the passages: always sources.
     Parts (of evenness) are the blocks where clusters are blocks, else the stretches of the sources.
 C3  b = 1/2 if the row exchange and the column exchange are both possible ("possible" = A, B and P u M
     not empty / P, M and A u B not empty).  In a square there is one exchange, and no b.
 C4  omega (agreed, instead of the recipe's): near(d) = 1 - ((d - 1) / W)^2 for passages d <= W apart, 1 for any two where
     W is infinite; m_i = 1 + sum of near over the others; omega = 2 near / (m_i + m_j).  Where all are near the score of a 2x2 is then (O - E)/2, not O - E (sigma
     at 0 is 1/2).  The factor matters only beside the ridge; kappa near 1/2 belongs to this scale.
 C5  Newton: step = (H_NN + lambda I)^-1 (U_N - lambda theta_N), each component cut to [-1.5, 1.5], then
     each theta cut to [-6, 6]; at most 12 steps; stops when no theta changed by more than 1e-10; U, H
     are evaluated anew at the theta reached.
 C6  Warm start: theta of the fit before; a cell newly in starts at 0; a dropped one is set to 0.
     (Without effect on a converged fit, since the penalised likelihood is concave.)
 C7  x = (H_NN + lambda I)^-1 H_Nq with the ridge; h = H_qq - x'H_Nq without ridge on q; u* is not
     centred; S is not corrected for the ridge.
 C8  The scale of step 6 (agreed, instead of the recipe's, which takes logarithms) is recomputed for every N of the
     selection, over the cells not in the current N that are identified with f > 1 (C21): kappa = sum v / sum (h evenness);
     b = mean of min((v / (kappa h evenness) - 1)^2, 32 / f) - 2 / f; d0 = 4 + 2 / b, at most 200, which it is for b <= 2 / 196 too.
     With fewer than four such cells, or v = 0 in all, there is no pooled scale: d0 = 0, V = v.
 C9  Candidates for selection: cells that may have a p (g >= 2, d0 + f - 1 >= 3 with the scale of the moment, h > 1e-9,
     identified).  "|N| < half the cells": before adding, all cells of the table counted, held ones in N not (agreed).
 C10 Ties of |z| (within 1e-9): first cell in row-major order.
 C11 Wald z of a clear cell q = theta_q h / sqrt(V), with h, v of q's efficient score given N \\ q at the
     fit with N, V by step 6 with the scale of that N (cells outside N).
     Drop: the clear cell of smallest |Wald z| if < 2.2, refit, again until none is below.  The cell just
     added may be dropped, a held one not.  (Ties: row-major.)
 C12 A cell once dropped is not selected again (else the loop could go round for ever).
 C13 A clear cell's own z: refit with N \\ q, its S, v, h from that refit at theta_q = 0; the scale
     kappa, d0 is that of the final N (cells outside N: q does not count for its own scale).
 C14 Interval: the root of z(t) -+ t_quantile that is met first, outward from the estimate (from the border where that
     is infinite), on a grid of steps of .05, then by bisection to machine precision.  t quantile with d0 + f - 1
     degrees of freedom.
 C15 No p where the rule of C9 refuses, a cell is held, or the table has fewer than 6 cells; z and the rest are
     still given (z None if h <= 1e-9 or V = 0).  Selection still runs in a table of fewer than 6 cells.
 C17 Not identified (agreed, "h ~ 0" in the recipe): more than half of h comes from the ridge, lambda x'x > h / 2.
     Such a cell is implied by the clear ones; it gets no p, is not selected, and does not count for the scale
     (its v / h is near 0 and drew kappa to .065, .46 without it, in a project like collinear.json).
 C16 `theta` of a cell is 0 unless clear.
 C18 Many cells (more than 500): of the candidates above the threshold each enters that shares no code with a stronger
     candidate, whether that one enters or not (agreed); then what is weak is dropped as in C11.
 C21 Effective clusters g (agreed, instead of the recipe's I_gq, which grows with how often the two codes meet):
     (sum e)^2 / sum e^2, e of a cluster the sum over its parts of what the shares of the two codes would have told.
     As degrees of freedom, and as the weight of a cell's own v: f = (sum e)^2 / (sum e^2 + sum e / 3.4).
 C20 Where sources are the passages (agreed): without a source all its pairs go, of which it has half. So its error
     is 2 u_g, v = sum (2 u_g)^2, and z without it takes away 2 u_s and the share 2 d_s / d; S, smallestP stay.
 C19 z without a source, over the same N at the same fit: all blocks of the source go where clusters are blocks.
     None where nothing is left of h.
"""
import json
import sys

import numpy as np
from scipy.optimize import brentq
from scipy.sparse import csr_matrix
from scipy.stats import norm
from scipy.stats import t as student

LAMBDA, ENTER, STAY = 0.1, 2.5, 2.2
TINY = 1e-9
BLOCK, FEW, MANY = 16, 10, 500
MOST, KURTOSIS = 200.0, 3.4
EDGE, STEP = 7.5, 0.05


# ---------------------------------------------------------------- step 0: passages, stretches
class Passage:
    def __init__(self, rows, columns, more=None):
        more = more or {}
        self.rows, self.columns = frozenset(rows), frozenset(columns)
        self.kind = more.get("kind", 0)
        self.unknown_rows = frozenset(more.get("unknownRows", ()))
        self.unknown_columns = frozenset(more.get("unknownColumns", ()))

    def same(self, other):
        return (self.rows, self.columns, self.kind) == (other.rows, other.columns, other.kind)


def clean(passages):
    out = []
    for passage in passages:
        if (passage.rows or passage.columns) and not (out and out[-1].same(passage)):
            out.append(passage)
    return out


def stretches_of(data):
    """(sources of the passages, passages) of every stretch."""
    sources = [[Passage(*place) for place in source] for source in data["sources"]]
    if data.get("between"):
        kinds = {}
        for s, source in enumerate(sources):
            for passage in source:
                if passage.rows or passage.columns:
                    kinds.setdefault(passage.kind, ([], []))
                    kinds[passage.kind][0].append(s)
                    kinds[passage.kind][1].append(passage)
        return [kinds[kind] for kind in sorted(kinds)]
    out = []
    for s, source in enumerate(sources):
        if not data.get("asPassages"):
            source = clean(source)
        for kind in sorted({passage.kind for passage in source}):
            of_kind = [passage for passage in source if passage.kind == kind]
            out.append(([s] * len(of_kind), of_kind))
    return out


# ---------------------------------------------------------------- steps 1, 2: pairs and exchanges
class Pair:
    """omega; A, B, P, M; its places: for each of them (share, source, block)."""

    def __init__(self, omega, i, j, square, places):
        self.omega, self.places = omega, places
        self.A = sorted(i.rows - j.rows - j.unknown_rows)
        self.B = sorted(j.rows - i.rows - i.unknown_rows)
        self.P = sorted(i.columns - j.columns - j.unknown_columns)
        self.M = sorted(j.columns - i.columns - i.unknown_columns)
        if square:
            self.square_possible = bool(self.A and self.B and len(self.A) + len(self.B) > 2)
            self.row_possible = self.column_possible = False
        else:
            self.square_possible = False
            self.row_possible = bool(self.A and self.B and (self.P or self.M))
            self.column_possible = bool(self.P and self.M and (self.A or self.B))
        self.possible = self.row_possible or self.column_possible or self.square_possible


def near(distance, W):
    """How much a pair of passages weighs that are so far apart: 1 for neighbours, less the farther; any two, all alike."""
    if distance > W:
        return 0.0
    return 1.0 if np.isinf(W) else 1 - ((distance - 1) / W) ** 2


def pairs_of(data):
    W = data.get("W", 4)
    W = np.inf if W is None or data.get("between") else W
    pairs = []
    for k, (sources, passages) in enumerate(stretches_of(data)):
        n = len(passages)
        m = [1 + sum(near(abs(i - j), W) for j in range(n) if j != i) for i in range(n)]
        for i in range(n):
            for j in range(i + 1, n):
                if j - i > W:
                    break
                if data.get("between"):
                    places = [(0.5, sources[i], None), (0.5, sources[j], None)]
                else:
                    places = [(1.0, sources[i], (k, i // BLOCK))]
                pairs.append(Pair(2.0 * near(j - i, W) / (m[i] + m[j]), passages[i], passages[j], data.get("square"), places))
                pairs[-1].stretch = k
    return pairs


def cluster_kind(data, pairs):
    """What errors are spread over: 'offices', 'sources' or 'blocks'."""
    if data.get("between"):
        return "sources"

    def enough(cluster_of):
        count = {}
        for pair in pairs:
            if pair.possible:
                cluster = cluster_of(pair.places[0][1])
                count[cluster] = count.get(cluster, 0) + 1
        return len(count) >= FEW and 2 * max(count.values()) <= sum(count.values())

    if data.get("offices") and enough(lambda s: data["offices"][s]):
        return "offices"
    return "sources" if enough(lambda s: s) else "blocks"


class Exchanges:
    """Every exchange k: weight w_k, direction v_k (over the cells, eta_k = v_k'theta), shares of parts and clusters."""

    def __init__(self, data):
        R, C = data["rows"], data["columns"]
        self.square = bool(data.get("square"))
        if self.square:
            self.cells = [(r, c) for r in range(R) for c in range(r + 1, R)]
        else:
            self.cells = [(r, c) for r in range(R) for c in range(C)]
        self.Q = len(self.cells)
        self.at = {cell: q for q, cell in enumerate(self.cells)}
        if self.square:
            self.at.update({(c, r): q for (r, c), q in self.at.items()})
        self.split = 2 if data.get("between") else 1
        self.meetings = meetings(data, self.cells, self.square)
        pairs = pairs_of(data)
        self.kind = cluster_kind(data, pairs)
        self.pairs = len(pairs)
        self.informative = sum(pair.possible for pair in pairs)

        parts, clusters = {}, {}
        self.source_of_part, self.cluster_of_part = [], []
        w, places, stretch_of = [], [], []
        k_of, q_of, sign_of = [], [], []              # the directions, entry by entry
        for pair in pairs:
            if not pair.possible:
                continue
            mine = []
            for share, source, block in pair.places:
                part = block if self.kind == "blocks" else source
                cluster = data["offices"][source] if self.kind == "offices" else part
                if part not in parts:
                    parts[part] = len(parts)
                    self.source_of_part.append(source)
                    self.cluster_of_part.append(clusters.setdefault(cluster, len(clusters)))
                mine.append((share, parts[part]))

            def exchange(weight, direction):
                for cell, sign in direction:
                    k_of.append(len(w))
                    q_of.append(self.at[cell])
                    sign_of.append(sign)
                w.append(weight)
                stretch_of.append(pair.stretch)
                places.append(mine)

            A, B, P, M, omega = pair.A, pair.B, pair.P, pair.M, pair.omega
            b = 0.5 if pair.row_possible and pair.column_possible else 1.0
            if pair.row_possible:
                for r in A:
                    for s in B:
                        exchange(omega * b * 2 / (len(A) + len(B)),
                                 [((r, c), 1) for c in P] + [((r, c), -1) for c in M] +
                                 [((s, c), -1) for c in P] + [((s, c), 1) for c in M])
            if pair.column_possible:
                for c in P:
                    for d in M:
                        exchange(omega * b * 2 / (len(P) + len(M)),
                                 [((r, c), 1) for r in A] + [((r, c), -1) for r in B] +
                                 [((r, d), -1) for r in A] + [((r, d), 1) for r in B])
            if pair.square_possible:
                for r in A:
                    for s in B:
                        direction = []
                        for c in A:
                            if c != r:
                                direction += [((r, c), 1), ((s, c), -1)]
                        for c in B:
                            if c != s:
                                direction += [((r, c), -1), ((s, c), 1)]
                        exchange(omega * 2 / (len(A) + len(B)), direction)
        K = len(w)
        self.w = np.array(w)
        self.stretch = np.array(stretch_of, dtype=int)
        self.v = csr_matrix((np.array(sign_of, dtype=float), (k_of, q_of)), shape=(K, self.Q))   # adds what repeats
        self.v2 = self.v.multiply(self.v).tocsr()
        self.vT = self.v.T.tocsr()
        entries = [(part, k, share) for k, mine in enumerate(places) for share, part in mine]
        p, k, share = zip(*entries) if entries else ((), (), ())
        self.share = csr_matrix((np.array(share, dtype=float), (p, k)), shape=(len(parts), K))    # parts x exchanges
        self.source_of_part = np.array(self.source_of_part, dtype=int)
        self.cluster_of_part = np.array(self.cluster_of_part, dtype=int)
        self.G = len(clusters)
        self.evenness, by_part = self.even()
        # effective clusters: as if each told the same
        by_cluster = self.by_cluster(by_part)
        total, squares = by_cluster.sum(0), (by_cluster ** 2).sum(0)
        self.g = np.where(squares > 0, total ** 2 / np.where(squares > 0, squares, 1), 0.0)
        self.firm = np.where(total > 0, total ** 2 / np.where(total > 0, squares + total / KURTOSIS, 1), 0.0)

    def shares_code(self, q, k):
        (r, c), (s, d) = self.cells[q], self.cells[k]
        return bool({r, c} & {s, d}) if self.square else r == s or c == d

    def by_cluster(self, of_parts):
        out = np.zeros((self.G,) + of_parts.shape[1:])
        np.add.at(out, self.cluster_of_part, of_parts)
        return out

    def diagonal_by_part(self, theta):
        """Diagonal of the information, parts x cells."""
        sigma = 1 / (1 + np.exp(-(self.v @ theta)))
        return self.share.multiply(self.w * sigma * (1 - sigma)).tocsr() @ self.v2

    def even(self):
        """Evenness, and what each part would tell of each cell by the shares of its two codes, parts x cells."""
        expected = np.zeros((self.share.shape[0], self.Q))
        found = np.zeros(self.Q)
        n = 1 + max([max(cell) for cell in self.cells], default=0)
        for stretch in np.unique(self.stretch):
            its = np.flatnonzero(self.stretch == stretch)
            h = self.share[:, its].multiply(self.w[its] / 4).tocsr() @ self.v2[its]
            for k in np.unique(h.nonzero()[0]):
                part = np.asarray(h[k].todense()).ravel()
                found += part
                table = np.zeros((n, n))
                for q, (r, c) in enumerate(self.cells):
                    table[r, c] = part[q]
                    if self.square:
                        table[c, r] = part[q]
                rows, columns, T = table.sum(1), table.sum(0), part.sum()
                share = 2 * T / (4 * T ** 2 - (rows ** 2).sum()) if self.square else 1 / T
                for q, (r, c) in enumerate(self.cells):
                    expected[k, q] += rows[r] * columns[c] * share
        return np.where(found > 0, expected.sum(0) / np.where(found > 0, found, 1), 1.0), expected

    def loglik(self, theta):
        return float(-(self.w * np.logaddexp(0, -(self.v @ theta))).sum())


# ---------------------------------------------------------------- steps 3, 4
class Fit:
    unconverged = 0

    def __init__(self, ex, N, start=None):
        self.ex, self.N = ex, sorted(N)
        n = self.N
        theta = np.zeros(ex.Q)
        if start is not None:
            theta[n] = start[n]
        self.at(theta)
        converged = not n
        for _ in range(12):
            if converged:
                break
            step = np.linalg.solve(self.HN[:, n] + LAMBDA * np.eye(len(n)), self.U.sum(0)[n] - LAMBDA * theta[n])
            new = np.clip(theta[n] + np.clip(step, -1.5, 1.5), -6, 6)
            change = np.abs(new - theta[n]).max()
            theta[n] = new
            self.at(theta)
            converged = change <= 1e-10
        if not converged:
            Fit.unconverged += 1

    def at(self, theta):
        """U by cluster, H of the rows N, diagonal of H."""
        ex = self.ex
        self.theta = theta
        sigma = 1 / (1 + np.exp(-(ex.v @ theta)))
        U = np.asarray((ex.share.multiply(ex.w * (1 - sigma)).tocsr() @ ex.v).todense())
        self.U_by_part, self.U = U, ex.by_cluster(U)
        weight = ex.w * sigma * (1 - sigma)
        self.HN = np.asarray((ex.vT[self.N].multiply(weight).tocsr() @ ex.v).todense())
        self.diagonal = ex.v2.T @ weight

    # ------------------------------------------------------------ step 5
    def parts(self, q):
        """n, x, H_nq, H_qq of cell q given the other cells n of N."""
        rows = [k for k, cell in enumerate(self.N) if cell != q]
        n = [self.N[k] for k in rows]
        Hn = self.HN[rows, q]
        H = self.HN[np.ix_(rows, n)]
        x = np.linalg.solve(H + LAMBDA * np.eye(len(n)), Hn) if n else np.zeros(0)
        return n, x, Hn, self.diagonal[q]

    def score(self, q):
        """S, v, h of cell q."""
        n, x, Hn, hq = self.parts(q)
        u = self.U[:, q] - self.U[:, n] @ x
        return float(u.sum()), float(((self.ex.split * u) ** 2).sum()), float(hq - x @ Hn)

    def score_by_cluster(self, q):
        n, x, _, _ = self.parts(q)
        return self.U[:, q] - self.U[:, n] @ x

    def score_by_part(self, q):
        n, x, _, _ = self.parts(q)
        return self.U_by_part[:, q] - self.U_by_part[:, n] @ x

    def identified(self, q):
        _, x, Hn, hq = self.parts(q)
        h = float(hq - x @ Hn)
        return h > TINY and LAMBDA * float(x @ x) < h / 2


# ---------------------------------------------------------------- step 6
def scale(ex, fit):
    """kappa, d0 over cells outside fit.N: those of firm > 1; if fewer than 4, all, if their firm sum to 8 or more."""
    v, expected, f = [], [], []
    for q in range(ex.Q):
        if q in fit.N or not ex.firm[q] > 0 or not fit.identified(q):
            continue
        _, vq, h = fit.score(q)
        v.append(vq)
        expected.append(h * ex.evenness[q])
        f.append(ex.firm[q])
    v, expected, f = np.array(v), np.array(expected), np.array(f)
    firm = f > 1
    if firm.sum() >= 4:
        v, expected, f, weight = v[firm], expected[firm], f[firm], np.ones(int(firm.sum()))
    elif len(v) >= 4 and f.sum() >= 8:
        weight = f ** 2
    else:
        return 0.0, 0.0, int(firm.sum())
    if v.sum() == 0:
        return 0.0, 0.0, len(v)
    kappa = float(v.sum() / expected.sum())
    away = np.minimum((v / (kappa * expected) - 1) ** 2, 16 * 2 / f)          # no more than four standard deviations
    beyond = float((weight * (away - 2 / f)).sum() / weight.sum())
    d0 = 4 + 2 / beyond if beyond > 2 / (MOST - 4) else MOST
    return kappa, float(d0), len(v)


def moderated(kappa, d0, expected, v, f):
    """V; expected = information x evenness."""
    return float((d0 * kappa * expected + f * v) / (d0 + f)) if d0 + f > 0 else 0.0


def may_have_p(ex, q, d0):
    return ex.meetings[q] >= 2 and ex.g[q] >= 2 and d0 + ex.firm[q] - 1 >= 3


def meetings(data, cells, square):
    """For each cell the passages on which its two codes would meet by chance: n_r n_c / n, summed over the stretches."""
    total = np.zeros(len(cells))
    for _, passages in stretches_of(data):
        for q, (r, c) in enumerate(cells):
            n_r = sum(r in passage.rows for passage in passages)
            n_c = sum(c in (passage.rows if square else passage.columns) for passage in passages)
            total[q] += n_r * n_c / len(passages)
    return total


def z_of(ex, fit, q, kappa, d0):
    S, v, h = fit.score(q)
    V = moderated(kappa, d0, h * ex.evenness[q], v, ex.firm[q])
    z = S / np.sqrt(V) if h > TINY and V > 0 else None
    return S, v, h, V, z


def wald(ex, fit, q, kappa, d0):
    _, v, h = fit.score(q)
    V = moderated(kappa, d0, h * ex.evenness[q], v, ex.firm[q])
    return fit.theta[q] * h / np.sqrt(V) if h > TINY and V > 0 else 0.0


# ---------------------------------------------------------------- step 7
def select(ex, held):
    held = [q for q in held if ex.g[q] > 0]
    N, barred, log = sorted(held), set(), []      # N in the order of selection
    fit = Fit(ex, N)
    many = ex.Q > MANY
    enter = float(norm.isf(norm.sf(ENTER) * MANY / ex.Q)) if many else ENTER
    while len(N) - len(held) < ex.Q / 2:
        kappa, d0, _ = scale(ex, fit)
        found = []
        for q in range(ex.Q):
            if q in N or q in barred or not may_have_p(ex, q, d0):
                continue
            z = z_of(ex, fit, q, kappa, d0)[4]
            if z is not None and fit.identified(q) and abs(z) > enter:
                found.append((abs(z), q))
        if not found:
            break
        found.sort(key=lambda a: -a[0])
        strongest = [(z, q) for z, q in found if z >= found[0][0] - TINY]
        first = min(strongest, key=lambda a: a[1])
        new = [first]
        if many:
            share = ex.shares_code
            new = [(z, q) for k, (z, q) in enumerate(found) if not any(share(q, other) for _, other in found[:k])]
        for z, q in new:
            log.append({"add": list(ex.cells[q]), "absZ": float(z), "kappa": kappa, "d0": d0})
        new = [q for _, q in new]
        N += new
        fit = Fit(ex, N, fit.theta)
        while set(N) - set(held):
            kappa, d0, _ = scale(ex, fit)
            walds = [(abs(wald(ex, fit, q, kappa, d0)), q) for q in sorted(N) if q not in held]
            weakest, q = min(walds, key=lambda a: a[0])
            if weakest >= STAY:
                break
            N.remove(q)
            barred.add(q)
            log.append({"drop": list(ex.cells[q]), "absWald": float(weakest), "kappa": kappa, "d0": d0})
            fit = Fit(ex, N, fit.theta)
    return N, fit, log, enter


# ---------------------------------------------------------------- step 8: intervals
class Profile:
    """Score and variance of cell q at theta_q = t, the clear cells at their fit with theta_q = 0."""

    def __init__(self, ex, fit, q, kappa, d0):
        self.ex, self.q, self.kappa, self.d0 = ex, q, kappa, d0
        cells = [k for k in fit.N if k != q] + [q]
        touched = np.flatnonzero(np.asarray(abs(ex.v[:, [q]]).sum(1)).ravel() > 0)   # only these move with t
        rest = np.setdiff1d(np.arange(len(ex.w)), touched)
        eta = ex.v @ fit.theta
        sub = ex.v[:, cells]
        self.v = np.asarray(sub[touched].todense())
        self.w, self.eta = ex.w[touched], eta[touched]
        self.cluster = csr_matrix((np.ones(len(ex.cluster_of_part)),
                                   (ex.cluster_of_part, np.arange(len(ex.cluster_of_part)))),
                                  shape=(ex.G, len(ex.cluster_of_part))) @ ex.share
        sigma = 1 / (1 + np.exp(-eta[rest]))
        v = np.asarray(sub[rest].todense())
        self.U = self.cluster[:, rest] @ ((ex.w[rest] * (1 - sigma))[:, None] * v)
        self.H = v.T @ ((ex.w[rest] * sigma * (1 - sigma))[:, None] * v)
        self.cluster = self.cluster[:, touched].tocsr()
        self.S0, self.V0 = None, None
        S, v0, h = self.score(0.0)
        self.h0 = h
        self.S0, self.V0 = S, moderated(kappa, d0, h * ex.evenness[q], v0, ex.firm[q])

    def score(self, t):
        sigma = 1 / (1 + np.exp(-(self.eta + t * self.v[:, -1])))
        U = self.U + self.cluster @ ((self.w * (1 - sigma))[:, None] * self.v)
        H = self.H + self.v.T @ ((self.w * sigma * (1 - sigma))[:, None] * self.v)
        x = np.linalg.solve(H[:-1, :-1] + LAMBDA * np.eye(len(H) - 1), H[:-1, -1])
        u = U[:, -1] - U[:, :-1] @ x
        return float(u.sum()), float(((self.ex.split * u) ** 2).sum()), float(H[-1, -1] - x @ H[:-1, -1])

    def z(self, t, S_only=False):
        S, v, h = self.score(t)
        ratio = 1.0 if self.S0 == 0 else min(1.0, max(-1.0, S / self.S0))
        f = 1 + min(1.0, abs(self.S0) / np.sqrt(self.V0)) * (ratio - 1)
        V = moderated(self.kappa, self.d0, h * self.ex.evenness[self.q] ** f, v, self.ex.firm[self.q])
        return S if S_only else S / np.sqrt(V)

    @staticmethod
    def first(function, start, end):
        """The first root from start towards end; None if there is none."""
        ts = np.linspace(start, end, 1 + max(1, int(np.ceil(abs(end - start) / STEP))))
        before = function(ts[0])
        if before == 0:
            return float(ts[0])
        for a, b in zip(ts[:-1], ts[1:]):
            after = function(b)
            if after == 0 or (before > 0) != (after > 0):
                return float(brentq(function, a, b, xtol=1e-14, rtol=1e-14, maxiter=500))
            before = after
        return None

    def estimate(self):
        at_edges = [self.z(t, True) for t in (-EDGE, EDGE)]
        root = self.first(lambda t: self.z(t, True), -EDGE, EDGE)
        if root is None:
            return np.inf if at_edges[0] > 0 else -np.inf
        return root

    def interval(self, estimate, quantile):
        middle = min(EDGE, max(-EDGE, estimate))
        lower = self.first(lambda t: self.z(t) - quantile, middle, -EDGE) if middle > -EDGE else None
        upper = self.first(lambda t: self.z(t) + quantile, middle, EDGE) if middle < EDGE else None
        return -np.inf if lower is None else lower, np.inf if upper is None else upper


# ---------------------------------------------------------------- one source out
def z_without(ex, fit, q, kappa, d0):
    """z without each source that tells of the cell, by source."""
    u = fit.score_by_part(q)
    _, _, h = fit.score(q)
    d = np.asarray(ex.diagonal_by_part(fit.theta)[:, [q]].todense()).ravel()
    out = {}
    for s in sorted(set(ex.source_of_part.tolist())):
        mine = ex.source_of_part == s
        if d[mine].sum() <= 0:
            continue
        left = ex.by_cluster(np.where(mine, 0.0, u))
        gone = ex.split * d[mine].sum() / d.sum()
        S = u.sum() - ex.split * u[mine].sum()
        V = moderated(kappa, d0, h * ex.evenness[q] * (1 - gone), float(((ex.split * left) ** 2).sum()), ex.firm[q])
        out[s] = float(S / np.sqrt(V)) if (1 - gone) * d.sum() > TINY else None
    return out


# ---------------------------------------------------------------- all
def exchange_test(data):
    Fit.unconverged = 0
    ex = Exchanges(data)
    held = sorted({ex.at[tuple(cell)] for cell in data.get("held", [])})
    N, final, log, enter = select(ex, held)
    kappa, d0, counted = scale(ex, final)
    wanted = data.get("zWithoutOf")
    cells = []
    for q in range(ex.Q):
        clear = q in N
        g = float(ex.g[q])
        fit = Fit(ex, [c for c in N if c != q], final.theta) if clear else final
        S, v, h, V, z = z_of(ex, fit, q, kappa, d0)
        allowed = bool(may_have_p(ex, q, d0) and fit.identified(q) and z is not None and ex.Q >= 6 and q not in held)
        cell = {"row": ex.cells[q][0], "column": ex.cells[q][1], "z": z, "p": None, "g": g, "h": h, "S": S, "v": v, "V": V,
                "evenness": float(ex.evenness[q]), "clear": clear, "theta": float(final.theta[q])}
        if allowed:
            df = d0 + float(ex.firm[q]) - 1
            profile = Profile(ex, fit, q, kappa, d0)
            estimate = profile.estimate()
            cell.update({
                "df": df, "p": float(2 * student.sf(abs(z), df)),
                "smallestP": float(2 * student.sf(np.abs(fit.score_by_cluster(q)).sum() / np.sqrt(V), df)),
                "standardError": float(np.sqrt(profile.V0) / (profile.h0 * ex.evenness[q])),
                "estimate": estimate,
                "interval": profile.interval(estimate, student.ppf(0.975, df)),
                "narrow": profile.interval(estimate, student.ppf(0.95, df))})
            if wanted is None or [*ex.cells[q]] in wanted:
                cell["zWithout"] = z_without(ex, fit, q, kappa, d0)
        cells.append(cell)
    return {"cells": cells, "kappa": kappa if d0 > 0 else None, "d0": d0, "scaleCells": counted, "enter": enter,
            "clear": [list(ex.cells[q]) for q in N], "selection": log,
            "clusters": ex.G, "clusterKind": ex.kind,
            "pairs": ex.pairs, "informativePairs": int(ex.informative),
            "unconvergedFits": Fit.unconverged}


def numbers(value):
    """As JSON has them: twelve digits, infinities as words."""
    if isinstance(value, dict):
        return {str(key): numbers(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [numbers(item) for item in value]
    if isinstance(value, (float, np.floating)):
        return float(f"{value:.12g}") if np.isfinite(value) else ("inf" if value > 0 else "-inf")
    return value


if __name__ == "__main__":
    with open(sys.argv[1]) as f:
        data = json.load(f)
    json.dump(numbers(exchange_test(data.get("input", data))), sys.stdout, indent=1)
