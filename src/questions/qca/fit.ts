/** How far a set X is sufficient for an outcome Y. */
export interface SufficiencyFit {
  /** inclS, consistency: sum min(x, y) / sum x. */
  readonly inclusion: number;
  /** Proportional reduction in inconsistency: whether X is not as much a subset of the absence of Y. */
  readonly pri: number;
  /** covS: sum min(x, y) / sum y. */
  readonly coverage: number;
}

/** How far a set X is necessary for an outcome Y. */
export interface NecessityFit {
  /** inclN, consistency: sum min(x, y) / sum y. */
  readonly inclusion: number;
  /** Relevance of necessity: low where X holds of nearly every case. */
  readonly relevance: number;
  /** covN: sum min(x, y) / sum x. */
  readonly coverage: number;
}

/**
 * Consistency, PRI and coverage of sufficiency.
 *
 * @param x membership in the condition, term or model, one a case
 * @param y membership in the outcome
 * @returns NaN where the denominator is 0: there is no evidence
 * @see Ragin (2006), Political Analysis 14(3):291-310; Schneider & Wagemann (2012), 9.2 for PRI
 */
export function sufficiencyFit(x: ArrayLike<number>, y: ArrayLike<number>): SufficiencyFit {
  let [sumX, sumY, both, torn] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    sumX += x[i];
    sumY += y[i];
    both += Math.min(x[i], y[i]);
    torn += Math.min(x[i], y[i], 1 - y[i]);
  }
  // Where every case is torn the rest is 0, or what the order of the cases leaves of rounding.
  const rest = sumX - torn;
  const pri = rest <= 1e-12 * sumX ? Number.NaN : (both - torn) / rest;
  return { inclusion: both / sumX, pri, coverage: both / sumY };
}

/**
 * Consistency, relevance and coverage of necessity.
 *
 * @see Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, 9.2
 */
export function necessityFit(x: ArrayLike<number>, y: ArrayLike<number>): NecessityFit {
  let [sumX, sumY, both, outside, outsideBoth] = [0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const least = Math.min(x[i], y[i]);
    sumX += x[i];
    sumY += y[i];
    both += least;
    outside += 1 - x[i];
    outsideBoth += 1 - least;
  }
  return { inclusion: both / sumY, relevance: outside / outsideBoth, coverage: both / sumX };
}
