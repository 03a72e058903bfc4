import type { Bilingual } from '../shared/language.js';
import type { Absence } from './coefficient.js';

/**
 * What stands in place of a number, or beside it.
 *
 * Nothing to compare: `one-coder`, `no-shared-sources`, `no-units`. About a code: `never-used`, `always-used`. No
 * value: `no-variation`, `no-decisions`, `two-coders-only`, `no-pairs`, `no-sets`. No interval: `one-source`, `unstable`,
 * `no-replicates`. Worth knowing: `few-sources`, `left-out`, `unplaced`. Saturation: `reached`, `not-reached`,
 * `too-few-sources`, `empty-base`.
 */
export type StatusKind =
  | 'one-coder'
  | 'no-shared-sources'
  | 'no-units'
  | 'never-used'
  | 'always-used'
  | 'no-variation'
  | 'no-decisions'
  | 'two-coders-only'
  | 'no-pairs'
  | 'no-sets'
  | 'one-source'
  | 'unstable'
  | 'no-replicates'
  | 'few-sources'
  | 'left-out'
  | 'unplaced'
  | 'reached'
  | 'not-reached'
  | 'too-few-sources'
  | 'empty-base';

/** A kind for programs and a sentence for people. */
export interface Status {
  readonly kind: StatusKind;
  readonly text: Bilingual;
}

export function status(kind: StatusKind, nb: string, en: string): Status {
  return { kind, text: { nb, en } };
}

export const neverUsed = status(
  'never-used',
  'Ingen av koderne brukte koden i det som sammenlignes. Enigheten gjelder bare fravær, og sier ingenting om koden.',
  'None of the coders used the code in what is compared. The agreement is on absence only and says nothing of the code.',
);

export const alwaysUsed = status(
  'always-used',
  'Alle koderne brukte koden overalt i det som sammenlignes. Uten variasjon finnes ingen enighet utover tilfeldighet å måle.',
  'All coders used the code everywhere in what is compared. Without variation there is no agreement beyond chance to measure.',
);

export const oneSource = status(
  'one-source',
  'Bare én kilde er kodet av flere. Intervaller trekkes av kilder, og kan ikke lages av én.',
  'Only one source was coded by several. Intervals are drawn from sources and cannot be made from one.',
);

export const noReplicates = status(
  'no-replicates',
  'Det ble ikke bedt om gjentatte trekninger, så det er ikke laget noe intervall.',
  'No replicates were asked for, so no interval was made.',
);

export const unstable = status(
  'unstable',
  'Koeffisienten finnes i færre enn ni av ti trekninger av kilder, så et intervall ville villede.',
  'The coefficient exists in fewer than nine in ten draws of sources, so an interval would mislead.',
);

export const noSets = status(
  'no-sets',
  'Sett av koder sammenlignes i utvalg eller linjer, ikke i tegn.',
  'Sets of codes are compared in selections or lines, not in characters.',
);

export const oneCoder = status(
  'one-coder',
  'Enighet krever minst to kodere; her er det færre.',
  'Agreement takes at least two coders; there are fewer here.',
);

export const noSharedSources = status(
  'no-shared-sources',
  'Ingen kilde er kodet av to eller flere av koderne, så det er ingenting å sammenligne.',
  'No source was coded by two or more of the coders, so there is nothing to compare.',
);

export const noUnits = status(
  'no-units',
  'Kildene som flere har kodet, har ingen slike enheter (for tegn: ingen tekst), så det er ingenting å telle.',
  'The sources that several coded have no such units (for characters: no text), so there is nothing to count.',
);

/** Why a coefficient has no value, in words. */
export function whyAbsent(absence: Absence): Status {
  switch (absence) {
    case 'no-pairs':
      return status('no-pairs', 'Ingen enhet er bedømt av to kodere.', 'No unit was judged by two coders.');
    case 'no-decisions':
      return status('no-decisions', 'Ingen av koderne brukte koden.', 'None of the coders used the code.');
    case 'two-raters-only':
      return status(
        'two-coders-only',
        'Koeffisienten gjelder to kodere. Se Conger (Cohen for flere) og Fleiss (Scott for flere), eller velg to kodere.',
        'The coefficient is for two coders. See Conger (Cohen for more) and Fleiss (Scott for more), or choose two coders.',
      );
    case 'no-variation':
      return status(
        'no-variation',
        'Alle bedømmelser er like, så tilfeldig enighet er 1 og koeffisienten er 0/0: den finnes ikke.',
        'All judgements are alike, so chance agreement is 1 and the coefficient is 0/0: it does not exist.',
      );
  }
}
