"""Reference implementation of the exchange test (from the same recipe in formulas; its choices stand below).

Clear rather than fast, and written without sight of src/inference/exchange. Where the two differed, what was agreed
is marked "agreed".  Use:   python exchange.py input.json > output.json
or                              from exchange import exchange_test; exchange_test(input_dict)

Choices (where the recipe leaves something open)
-------
 C1  Step 0: first drop the passages without any code, then merge runs of identical ones (so two equal
     passages with an empty one between them become one).  Positions j - i, m_i and blocks are counted
     in what is left.
 C2  Clusters: sources; if fewer than 10 sources have a pair with something to exchange, or one has more than half
     of such pairs (agreed: what carries information is counted, not passages), blocks of 16 passages of a source
     (after step 0, in order, the last one may be short).  A pair over a border of two blocks belongs to the block
     of its first passage i.
 C3  b = 1/2 if the row exchange and the column exchange are both possible ("possible" = A, B and P u M
     not empty / P, M and A u B not empty).
 C4  omega is taken as written, 2/(m_i+m_j).  The score of a 2x2 is then (O - E)/2, not O - E (sigma
     at 0 is 1/2).  The factor matters only beside the ridge; kappa near 1/2 belongs to this scale.
 C5  Newton: step = (H_NN + lambda I)^-1 (U_N - lambda theta_N), each component cut to [-1.5, 1.5], then
     each theta cut to [-6, 6]; at most 12 steps; stops when no theta changed by more than 1e-10; U, H
     are evaluated anew at the theta reached.
 C6  Warm start: theta of the fit before; a cell newly in starts at 0; a dropped one is set to 0.
     (Without effect on a converged fit, since the penalised likelihood is concave.)
 C7  x = (H_NN + lambda I)^-1 H_Nq with the ridge; h = H_qq - x'H_Nq without ridge on q; u* is not
     centred; S is not corrected for the ridge.
 C8  The scale of step 6 is recomputed for every N of the selection.  Cells that count: not in the
     current N, g > 3, h > 1e-9, v > 0.  var e has the divisor n - 1.  If the right side is <= trigamma(100)
     d0 = 200.  With fewer than four cells that count there is no pooled scale (agreed: the recipe
     has none for 1 x 3): d0 = 0, V = v.
     Cells with 3 < g < 4 count for the scale, though they get no p.
 C9  Candidates for selection: cells with g >= 4 and h > 1e-9, i.e. those that may have a p
     (option select_min_g; 0 admits every cell with h > 1e-9).
     "|N| < half the cells": |N| < R*C/2 before adding, all cells of the table counted.
 C10 Ties of |z| (within 1e-9): first cell in row-major order.
 C11 Wald z of a clear cell q = theta_q h / sqrt(V), with h, v of q's efficient score given N \\ q at the
     fit with N, V by step 6 with the scale of that N (cells outside N).
     Drop: the clear cell of smallest |Wald z| if < 2.2, refit, again until none is below.  The cell just
     added may be dropped.  (Ties: row-major.)
 C12 A cell once dropped is not selected again (else the loop could go round for ever).
 C13 A clear cell's own z: refit with N \\ q, its S, v, h from that refit at theta_q = 0; the scale
     kappa, d0 is that of the final N (cells outside N: q does not count for its own scale).
     Option own_scale="refit" takes the scale of the cells outside N \\ q at that refit instead.
 C14 Interval: theta_q from the fit with N u q; se = sqrt(V)/h, h and v by step 5 given N \\ q at that fit,
     no ridge on q; scale kappa, d0 of the final N; t quantile with d0 + g - 1 degrees of freedom.
 C15 p, df, lower, upper are None where g < 4 or h <= 1e-9 (for the interval: either h), or where the table
     has fewer than 6 cells; z and the rest are still given (z None if h <= 1e-9 or V = 0).  Selection
     still runs in a table of fewer than 6 cells.
 C17 Not identified (agreed, "h ~ 0" in the recipe): more than half of h comes from the ridge, lambda x'x > h / 2.
     Such a cell is implied by the clear ones; it gets no p, is not selected, and does not count for the scale
     (its v / h is near 0 and drew kappa to .065 in collinear.json, .46 without it).
 C16 `theta` of a cell is 0 unless clear; `estimate` is the centre of the interval (= theta if clear).
"""
import json
import sys

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma
from scipy.stats import t as student

LAMBDA, ENTER, STAY = 0.1, 2.5, 2.2
TINY = 1e-9
BLOCK, FEW = 16, 10


def trigamma(a):
    return polygamma(1, a)


# ---------------------------------------------------------------- step 0: passages, clusters
def clean(source):
    out = []
    for rows, columns in source:
        passage = (frozenset(rows), frozenset(columns))
        if not passage[0] and not passage[1]:
            continue
        if out and out[-1] == passage:
            continue
        out.append(passage)
    return out


# ---------------------------------------------------------------- steps 1, 2: pairs and exchanges
def pairs_of(data, blocks=False):
    """Yield (cluster, omega, A, B, P, M) for every pair, and count clusters."""
    W = data.get("W", 4)
    sources = [clean(s) for s in data["sources"]]
    sources = [s for s in sources if s]
    label = {}
    telling = [0] * len(sources)
    pairs = []
    for k, passages in enumerate(sources):
        n = len(passages)
        m = [1 + sum(1 for j in range(n) if j != i and abs(i - j) <= W) for i in range(n)]
        for i in range(n):
            key = (k, i // BLOCK) if blocks else (k,)
            cluster = label.setdefault(key, len(label))
            for j in range(i + 1, min(n, i + W + 1)):
                ri, ci = passages[i]
                rj, cj = passages[j]
                A, B, P, M = sorted(ri - rj), sorted(rj - ri), sorted(ci - cj), sorted(cj - ci)
                telling[k] += bool((A and B and (P or M)) or (P and M and (A or B)))
                pairs.append((cluster, 2.0 / (m[i] + m[j]), A, B, P, M))
    if not blocks and (sum(n > 0 for n in telling) < FEW or 2 * max(telling) > sum(telling)):
        return pairs_of(data, True)
    return pairs, len(label), blocks, sum(len(s) for s in sources)


class Exchanges:
    """Every exchange k: weight w_k, direction v_k (R*C vector, eta_k = v_k'theta), cluster_k."""

    def __init__(self, data):
        R, C = data["rows"], data["columns"]
        self.R, self.C, self.Q = R, C, R * C
        self.pairs, self.G, self.blocks, self.passages = pairs_of(data)
        w, v, cluster = [], [], []
        info = np.zeros((self.G, self.Q))           # I_gq of step 5
        self.informative = 0
        for g, omega, A, B, P, M in self.pairs:
            row_possible = bool(A and B and (P or M))
            col_possible = bool(P and M and (A or B))
            b = 0.5 if row_possible and col_possible else 1.0
            self.informative += row_possible or col_possible
            a_minus_b = np.zeros(R)
            a_minus_b[A] = 1
            a_minus_b[B] = -1
            p_minus_m = np.zeros(C)
            p_minus_m[P] = 1
            p_minus_m[M] = -1
            if row_possible:
                for r in A:
                    for s in B:
                        e = np.zeros(R)
                        e[r], e[s] = 1, -1
                        w.append(omega * b * 2 / (len(A) + len(B)))
                        v.append(np.outer(e, p_minus_m).ravel())
                        cluster.append(g)
            if col_possible:
                for c in P:
                    for d in M:
                        e = np.zeros(C)
                        e[c], e[d] = 1, -1
                        w.append(omega * b * 2 / (len(P) + len(M)))
                        v.append(np.outer(a_minus_b, e).ravel())
                        cluster.append(g)
            amount = 0.0
            if A and B:
                amount += omega / (len(A) + len(B))
            if P and M:
                amount += omega / (len(P) + len(M))
            for r in A + B:
                for c in P + M:
                    info[g, r * C + c] += amount
        self.w = np.array(w)
        self.v = np.array(v).reshape(len(w), self.Q)
        self.cluster = np.array(cluster, dtype=int)
        total, square = info.sum(0), (info ** 2).sum(0)
        self.g = np.where(square > 0, total ** 2 / np.where(square > 0, square, 1), 0.0)

    def loglik(self, theta):
        return float(-(self.w * np.logaddexp(0, -(self.v @ theta))).sum())

    # ------------------------------------------------------------ step 3
    def derivatives(self, theta):
        """U by cluster (G x Q) and H (Q x Q)."""
        sigma = 1 / (1 + np.exp(-(self.v @ theta)))
        U = np.zeros((self.G, self.Q))
        np.add.at(U, self.cluster, (self.w * (1 - sigma))[:, None] * self.v)
        H = self.v.T @ ((self.w * sigma * (1 - sigma))[:, None] * self.v)
        return U, H


# ---------------------------------------------------------------- step 4
class Fit:
    unconverged = 0

    def __init__(self, ex, N, start=None):
        self.N = sorted(N)
        theta = np.zeros(ex.Q)
        if start is not None:
            theta[self.N] = start[self.N]
        U, H = ex.derivatives(theta)
        converged = not self.N
        for _ in range(12):
            if converged:
                break
            n = self.N
            step = np.linalg.solve(H[np.ix_(n, n)] + LAMBDA * np.eye(len(n)),
                                   U.sum(0)[n] - LAMBDA * theta[n])
            new = np.clip(theta[n] + np.clip(step, -1.5, 1.5), -6, 6)
            change = np.abs(new - theta[n]).max()
            theta[n] = new
            U, H = ex.derivatives(theta)
            converged = change <= 1e-10
        if not converged:
            Fit.unconverged += 1
        self.theta, self.U, self.H = theta, U, H

    # ------------------------------------------------------------ step 5
    def score(self, q):
        """S, v, h of cell q given the other cells of N."""
        n = [k for k in self.N if k != q]
        Hn = self.H[n, q]
        x = np.linalg.solve(self.H[np.ix_(n, n)] + LAMBDA * np.eye(len(n)), Hn) if n else np.zeros(0)
        u = self.U[:, q] - self.U[:, n] @ x
        return float(u.sum()), float((u ** 2).sum()), float(self.H[q, q] - x @ Hn)

    def identified(self, q):
        n = [k for k in self.N if k != q]
        x = np.linalg.solve(self.H[np.ix_(n, n)] + LAMBDA * np.eye(len(n)), self.H[n, q]) if n else np.zeros(0)
        h = float(self.H[q, q] - x @ self.H[n, q])
        return h > TINY and LAMBDA * float(x @ x) < h / 2


# ---------------------------------------------------------------- step 6
def scale(ex, fit):
    """kappa, d0 over cells outside fit.N."""
    e, g = [], []
    for q in range(ex.Q):
        if q in fit.N or not ex.g[q] > 3:
            continue
        _, v, h = fit.score(q)
        if not fit.identified(q) or v <= 0:
            continue
        gq = ex.g[q]
        e.append(np.log(v / h) - digamma(gq / 2) + np.log(gq / 2))
        g.append(gq)
    if len(e) < 4:
        return 0.0, 0.0, len(e)
    e, g = np.array(e), np.array(g)
    target = max(0.0, e.var(ddof=1) - trigamma(g / 2).mean())
    if target <= trigamma(100.0):
        d0 = 200.0
    else:
        d0 = 2 * brentq(lambda a: trigamma(a) - target, 1e-8, 100.0, xtol=1e-15, rtol=1e-15, maxiter=500)
    kappa = float(np.exp(e.mean() + digamma(d0 / 2) - np.log(d0 / 2)))
    return kappa, float(d0), len(e)


def moderated(ex, q, v, h, kappa, d0):
    g = ex.g[q]
    return float((d0 * kappa * h + g * v) / (d0 + g)) if d0 + g > 0 else 0.0


def z_of(ex, fit, q, kappa, d0):
    S, v, h = fit.score(q)
    V = moderated(ex, q, v, h, kappa, d0)
    z = S / np.sqrt(V) if h > TINY and V > 0 else None
    return S, v, h, V, z


def wald(ex, fit, q, kappa, d0):
    _, v, h = fit.score(q)
    V = moderated(ex, q, v, h, kappa, d0)
    return fit.theta[q] * h / np.sqrt(V) if h > TINY and V > 0 else 0.0


# ---------------------------------------------------------------- step 7
def select(ex, select_min_g=4.0):
    N, barred, log = [], set(), []      # N in the order of selection
    fit = Fit(ex, N)
    while len(N) < ex.Q / 2:
        kappa, d0, _ = scale(ex, fit)
        best, best_z = None, ENTER
        for q in range(ex.Q):
            if q in N or q in barred or ex.g[q] < select_min_g:
                continue
            z = z_of(ex, fit, q, kappa, d0)[4]
            if z is None or not fit.identified(q):
                continue
            if abs(z) > best_z + (TINY if best is not None else 0):
                best, best_z = q, abs(z)
        if best is None:
            break
        N.append(best)
        log.append({"add": [best // ex.C, best % ex.C], "absZ": float(best_z), "kappa": kappa, "d0": d0})
        fit = Fit(ex, N, fit.theta)
        while N:
            kappa, d0, _ = scale(ex, fit)
            walds = [(abs(wald(ex, fit, q, kappa, d0)), q) for q in sorted(N)]
            weakest, q = min(walds, key=lambda a: a[0])
            if weakest >= STAY:
                break
            N.remove(q)
            barred.add(q)
            log.append({"drop": [q // ex.C, q % ex.C], "absWald": float(weakest), "kappa": kappa, "d0": d0})
            fit = Fit(ex, N, fit.theta)
    return N, fit, log


# ---------------------------------------------------------------- all
def exchange_test(data, select_min_g=4.0, own_scale="final"):
    Fit.unconverged = 0
    ex = Exchanges(data)
    N, final, log = select(ex, select_min_g)
    kappa, d0, counted = scale(ex, final)
    cells = []
    for q in range(ex.Q):
        clear = q in N
        g = float(ex.g[q])
        # own score
        fit, k, d = final, kappa, d0
        if clear:
            fit = Fit(ex, [c for c in N if c != q], final.theta)
            if own_scale == "refit":
                k, d, _ = scale(ex, fit)
        S, v, h, V, z = z_of(ex, fit, q, k, d)
        allowed = g >= 4 and fit.identified(q) and z is not None and ex.Q >= 6
        df = d + g - 1
        p = float(2 * student.sf(abs(z), df)) if allowed else None
        # step 8
        with_q = final if clear else Fit(ex, N + [q], final.theta)
        _, v8, h8 = with_q.score(q)
        estimate = float(with_q.theta[q])
        lower = upper = None
        if allowed and h8 > TINY:
            half = student.ppf(0.975, d0 + g - 1) * np.sqrt(moderated(ex, q, v8, h8, kappa, d0)) / h8
            lower, upper = float(estimate - half), float(estimate + half)
        cells.append({"row": q // ex.C, "column": q % ex.C, "z": None if z is None else float(z), "p": p,
                      "df": float(df) if allowed else None, "g": g, "h": h, "S": S, "v": v, "V": V,
                      "clear": clear, "theta": float(final.theta[q]), "estimate": estimate,
                      "lower": lower, "upper": upper})
    return {"cells": cells, "kappa": kappa if d0 > 0 else None, "d0": d0, "scaleCells": counted,
            "clear": [[q // ex.C, q % ex.C] for q in N], "selection": log,
            "clusters": ex.G, "clusterKind": "blocks" if ex.blocks else "sources",
            "passages": ex.passages, "pairs": len(ex.pairs), "informativePairs": int(ex.informative),
            "unconvergedFits": Fit.unconverged}


if __name__ == "__main__":
    with open(sys.argv[1]) as f:
        data = json.load(f)
    json.dump(exchange_test(data.get("input", data)), sys.stdout, indent=1)
