import type { Bilingual } from '../shared/language.js';
import { brennanPrediger } from './brennanPrediger.js';
import type { Coefficient } from './coefficient.js';
import { cohenKappa } from './cohenKappa.js';
import { congerKappa } from './congerKappa.js';
import { fleissKappa } from './fleissKappa.js';
import { gwetAc1 } from './gwetAc1.js';
import { holsti } from './holsti.js';
import { krippendorffAlpha } from './krippendorffAlpha.js';
import { percent } from './percent.js';
import type { Ratings } from './ratings.js';
import { scottPi } from './scottPi.js';

/** The coefficients of a report, in the order in which they are shown: uncorrected first. */
export const coefficientNames = [
  ...(['percent', 'holsti', 'cohenKappa', 'scottPi', 'fleissKappa', 'congerKappa'] as const),
  ...(['brennanPrediger', 'gwetAc1', 'krippendorffAlpha'] as const),
] as const;

export type CoefficientName = (typeof coefficientNames)[number];

/** How a person reads the names. */
export const coefficientLabels: Readonly<Record<CoefficientName, Bilingual>> = {
  percent: { nb: 'Prosent enighet', en: 'Percent agreement' },
  holsti: { nb: 'Holsti', en: 'Holsti' },
  cohenKappa: { nb: 'Cohens kappa', en: 'Cohen’s kappa' },
  scottPi: { nb: 'Scotts pi', en: 'Scott’s pi' },
  fleissKappa: { nb: 'Fleiss’ kappa', en: 'Fleiss’ kappa' },
  congerKappa: { nb: 'Congers kappa', en: 'Conger’s kappa' },
  brennanPrediger: { nb: 'Brennan-Prediger', en: 'Brennan-Prediger' },
  gwetAc1: { nb: 'Gwets AC1', en: 'Gwet’s AC1' },
  krippendorffAlpha: { nb: 'Krippendorffs alfa', en: 'Krippendorff’s alpha' },
};

/**
 * One coefficient of ratings 0 (not coded) and 1 (coded), as a report gives it. Holsti's decisions are the codes
 * that were applied.
 */
export function codedOrNot(name: CoefficientName, ratings: Ratings): Coefficient {
  return name === 'holsti' ? holsti(appliedOnly(ratings)) : functions[name](ratings);
}

const functions: Readonly<Record<Exclude<CoefficientName, 'holsti'>, (ratings: Ratings) => Coefficient>> = {
  percent,
  cohenKappa,
  scottPi,
  fleissKappa,
  congerKappa,
  brennanPrediger,
  gwetAc1,
  krippendorffAlpha: (ratings) => krippendorffAlpha(ratings),
};

function appliedOnly(ratings: Ratings): Ratings {
  return { ...ratings, values: ratings.values.map((value) => (value === 1 ? 1 : -1)) };
}
