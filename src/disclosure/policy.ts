import type { Bilingual } from '../shared/language.js';

/**
 * What × stands for; a publication has one meaning only.
 *
 * - `mark`: fewer than the threshold, and nothing is known more narrowly. Counts that are withheld to protect others have a
 *   sign of their own (`·`).
 * - `band`: withheld, be it small (1 to the threshold) or beside something small: which of them nobody can tell.
 */
export type CrossMeaning = 'mark' | 'band';

export const crossMeanings = ['mark', 'band'] as const satisfies readonly CrossMeaning[];

/** The rule by which one or a few sources may make up a number of selections. */
export interface DominanceRule {
  /** The largest this many sources … */
  readonly n: number;
  /** … may give at most this share of what is counted, in percent. */
  readonly k: number;
}

/** What may be published of counts of sources. */
export interface Policy {
  readonly name: PolicyName;
  /** Whose rule it is, and where it says so. */
  readonly source: Bilingual;
  /** With `mark` smaller counts are withheld; with `band` this one, too. */
  readonly threshold: number;
  /** Whether a zero is withheld like a small count. */
  readonly hidesZero: boolean;
  readonly cross: CrossMeaning;
  readonly dominance: DominanceRule;
}

export const policyNames = ['oslomet-5', 'tre-10', 'three'] as const;

export type PolicyName = (typeof policyNames)[number];

export const defaultPolicy: PolicyName = 'oslomet-5';

/** The policies by name. */
export const policies: Readonly<Record<PolicyName, Policy>> = {
  'oslomet-5': {
    name: 'oslomet-5',
    source: {
      nb: 'OsloMets retningslinjer for personvern i forskning: ikke sporbart til en gruppe på fem eller færre',
      en: 'OsloMet’s guidelines on privacy in research: not traceable to a group of five or fewer',
    },
    threshold: 5,
    hidesZero: false,
    cross: 'band',
    dominance: { n: 1, k: 50 },
  },
  'tre-10': {
    name: 'tre-10',
    source: {
      nb: 'sikre analyseområder (TRE) som ikke slipper ut antall under ti, null medregnet',
      en: 'trusted research environments that let out no count under ten, zero included',
    },
    threshold: 10,
    hidesZero: true,
    cross: 'mark',
    dominance: { n: 2, k: 75 },
  },
  three: {
    name: 'three',
    source: {
      nb: 'frekvenser på én og to er skjult, slik Statistisk sentralbyrå gjør',
      en: 'frequencies of one and two are hidden, as Statistics Norway does',
    },
    threshold: 3,
    hidesZero: false,
    cross: 'mark',
    dominance: { n: 1, k: 75 },
  },
};

/** Smallest and largest count that a policy withholds for its own sake. */
export function hiddenRange({ threshold, hidesZero, cross }: Policy): {
  readonly from: number;
  readonly to: number;
} {
  return { from: hidesZero ? 0 : 1, to: cross === 'mark' ? threshold - 1 : threshold };
}

/** Whether a count of sources is withheld for its own sake. */
export function isSmall(count: number, policy: Policy): boolean {
  const { from, to } = hiddenRange(policy);
  return count >= from && count <= to;
}
