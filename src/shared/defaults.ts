/** What every analysis uses where nothing else is asked for. Each number stands here and nowhere else. */
export interface Defaults {
  /** Seed of all that is drawn at random: equal seeds give equal results on every machine. */
  readonly seed: number;
  /** Draws of a test by permutation, or by turned signs; p is then a whole number of 1 / 10,000. */
  readonly permutations: number;
  /** Samples of a bootstrap: the 50th and the 1950th of 1999 values hold 95 % between them. */
  readonly samples: number;
  /** Confidence of intervals. */
  readonly confidence: number;
  /** Level that an adjusted p may reach at most for a result to be named. */
  readonly alpha: number;
  /** Odds ratios that make no difference in practice, whatever p says. */
  readonly alike: { readonly lower: number; readonly upper: number };
  /** How likely a result is to be found, where it is said what could have been found. */
  readonly power: number;
}

export const defaults: Defaults = {
  seed: 2026,
  permutations: 9999,
  samples: 1999,
  confidence: 0.95,
  alpha: 0.05,
  alike: { lower: 0.67, upper: 1.5 },
  power: 0.8,
};
