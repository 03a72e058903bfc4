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

/** A coefficient: what it is called, what it takes out of the agreement, where it is shown, and how it is computed. */
export interface CoefficientEntry {
  readonly id: string;
  readonly label: Bilingual;
  /** The agreement by chance that it corrects for; null where it corrects for none. */
  readonly corrects: Bilingual | null;
  /** For how many coders a table shows it where nothing else is asked for. */
  readonly shownFor: readonly ('two' | 'more')[];
  /** The coefficient of ratings 0 (not coded) and 1 (coded). */
  of(ratings: Ratings): Coefficient;
}

/** Every coefficient, in the order in which they are shown: uncorrected first. */
export const coefficients = [
  {
    id: 'percent',
    label: { nb: 'Prosent enighet', en: 'Percent agreement' },
    corrects: null,
    shownFor: ['two', 'more'],
    of: percent,
  },
  {
    id: 'holsti',
    label: { nb: 'Holsti', en: 'Holsti' },
    corrects: null,
    shownFor: [],
    // Its decisions are the codes that were applied.
    of: (ratings) => holsti(appliedOnly(ratings)),
  },
  {
    id: 'cohenKappa',
    label: { nb: 'Cohens kappa', en: 'Cohen’s kappa' },
    corrects: {
      nb: 'kodere som koder tilfeldig, hver så ofte som den koderen gjorde',
      en: 'coders who code at random, each as often as that coder did',
    },
    shownFor: ['two'],
    of: cohenKappa,
  },
  {
    id: 'scottPi',
    label: { nb: 'Scotts pi', en: 'Scott’s pi' },
    corrects: {
      nb: 'kodere som koder tilfeldig, begge så ofte som de to gjorde i snitt',
      en: 'coders who code at random, both as often as the two did on average',
    },
    shownFor: [],
    of: scottPi,
  },
  {
    id: 'fleissKappa',
    label: { nb: 'Fleiss’ kappa', en: 'Fleiss’ kappa' },
    corrects: {
      nb: 'kodere som koder tilfeldig, alle så ofte som de gjorde i snitt',
      en: 'coders who code at random, all as often as they did on average',
    },
    shownFor: ['more'],
    of: fleissKappa,
  },
  {
    id: 'congerKappa',
    label: { nb: 'Congers kappa', en: 'Conger’s kappa' },
    corrects: {
      nb: 'kodere som koder tilfeldig, hver så ofte som den koderen gjorde',
      en: 'coders who code at random, each as often as that coder did',
    },
    shownFor: ['more'],
    of: congerKappa,
  },
  {
    id: 'brennanPrediger',
    label: { nb: 'Brennan-Prediger', en: 'Brennan-Prediger' },
    corrects: {
      nb: 'kodere som kaster mynt og krone',
      en: 'coders who toss a coin',
    },
    shownFor: [],
    of: brennanPrediger,
  },
  {
    id: 'gwetAc1',
    label: { nb: 'Gwets AC1', en: 'Gwet’s AC1' },
    corrects: {
      nb: 'kodere som gjetter der en enhet er vanskelig å bedømme',
      en: 'coders who guess where a unit is hard to judge',
    },
    shownFor: ['two', 'more'],
    of: gwetAc1,
  },
  {
    id: 'krippendorffAlpha',
    label: { nb: 'Krippendorffs alfa', en: 'Krippendorff’s alpha' },
    corrects: {
      nb: 'bedømmelser trukket tilfeldig blant alle som er gjort',
      en: 'judgements drawn at random from all that were made',
    },
    shownFor: ['two', 'more'],
    of: (ratings) => krippendorffAlpha(ratings),
  },
] as const satisfies readonly CoefficientEntry[];

export type CoefficientName = (typeof coefficients)[number]['id'];

/** Names of the coefficients, in the same order. */
export const coefficientNames: readonly CoefficientName[] = coefficients.map(({ id }) => id);

const byId = new Map<CoefficientName, CoefficientEntry>(coefficients.map((entry) => [entry.id, entry]));

/** What is known of a coefficient. */
export function coefficientEntry(name: CoefficientName): CoefficientEntry {
  return byId.get(name)!;
}

/** A value for each coefficient, by its name. */
export type ByCoefficient<Value> = Readonly<Record<CoefficientName, Value>>;

/** The same made for each of them. */
export function byCoefficient<Value>(make: (name: CoefficientName) => Value): ByCoefficient<Value> {
  return Object.fromEntries(coefficientNames.map((name) => [name, make(name)])) as Record<
    CoefficientName,
    Value
  >;
}

/** One coefficient of ratings 0 (not coded) and 1 (coded). */
export function codedOrNot(name: CoefficientName, ratings: Ratings): Coefficient {
  return coefficientEntry(name).of(ratings);
}

function appliedOnly(ratings: Ratings): Ratings {
  return { ...ratings, values: ratings.values.map((value) => (value === 1 ? 1 : -1)) };
}
