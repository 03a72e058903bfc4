import { type Coefficient, chanceCorrected } from './coefficient.js';
import { pairwiseAgreement } from './percent.js';
import type { Ratings } from './ratings.js';

/**
 * Brennan and Prediger's kappa: chance is every category being as likely as any other, Pe = 1/k. For two categories it
 * is 2 x agreement - 1 (also known as S, G and PABAK).
 *
 * Convention: k counts the categories that could be chosen, also those that nobody chose; give them to `ratings`.
 * Caveat: no paradox, but no answer either to how common a code is: rare codes get high values for being left out.
 *
 * @returns -1/(k - 1) to 1; 0 at even chance
 * @see Brennan & Prediger (1981), Educational and Psychological Measurement 41(3):687-699
 * @example brennanPrediger(ratings([[1, 1], [1, 0], [0, 0], [0, 0]])).value // 0.5
 */
export function brennanPrediger(ratings: Ratings): Coefficient {
  return chanceCorrected(pairwiseAgreement(ratings), 1 / ratings.categories.length);
}
