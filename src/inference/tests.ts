import type { Bilingual } from '../shared/language.js';
import { keysOf } from '../shared/records.js';

/** What is said of everything that a count can be held against. */
export interface NullRecord {
  /** The name of the test: `eksakt test`. */
  readonly label: Bilingual;
  /** What may change places, in a cell of a table. */
  readonly changes: Bilingual;
  /** As one choice among others. */
  readonly choice: Bilingual;
  /** Whether it needs units in a known sequence. */
  readonly needsOrder: boolean;
  /** Whether it is drawn from, and not computed. */
  readonly draws: boolean;
  /** Whether a specification curve has it unless told otherwise: not where another one is the same null. */
  readonly inCurve: boolean;
}

/** A test that is offered: everything that the workbench knows of it. */
export interface TestRecord extends NullRecord {
  /** The null, as the end of a sentence; where it holds (`innenfor hver kilde`) comes after it. */
  readonly null: Bilingual;
  /** The same in the record of a cell. */
  readonly inRecords: string;
  readonly method: 'exchange between passages' | 'exact' | 'Monte Carlo' | 'every shift';
  readonly help: Bilingual;
}

/** The tests of a cell, in the order in which they are offered. Another one is one more record. */
export const tests = {
  exchange: {
    label: { nb: 'byttetest', en: 'exchange test' },
    null: {
      nb: 'koder like gjerne kunne byttet plass mellom passasjer nær hverandre,',
      en: 'codes could just as well have changed places between passages near one another,',
    },
    inRecords: 'codes change places between passages near one another, of one kind and source',
    changes: {
      nb: 'koder, mellom nære passasjer i samme kilde; antallet koder på hver passasje spiller ingen rolle',
      en: 'codes, between passages near one another in a source; how many codes a passage has does not matter',
    },
    choice: { nb: 'bytte mellom nære passasjer', en: 'exchange between near passages' },
    help: {
      nb: 'to nære passasjer sammenlignes med de samme kodene byttet om; brukes når ingen er valgt (docs/decisions/0016-exchange-test.md)',
      en: 'two passages near one another are compared with their codes exchanged; the default (docs/decisions/0016-exchange-test.md)',
    },
    method: 'exchange between passages',
    needsOrder: false,
    draws: false,
    inCurve: true,
  },
  exact: {
    label: { nb: 'eksakt test', en: 'exact test' },
    null: {
      nb: 'enhetene like gjerne kunne byttet plass',
      en: 'units could just as well have changed places',
    },
    inRecords: 'units change places within each stratum',
    changes: {
      nb: 'enheter, fritt innenfor sin kilde; regner ikke med serier',
      en: 'units, freely within their source; does not allow for streaks',
    },
    choice: { nb: 'eksakt, innenfor kilder', en: 'exact, within sources' },
    help: {
      nb: 'enhetene bytter plass innenfor hver kilde; ved konvolusjon, ingenting er tilfeldig',
      en: 'units change places within each source; by convolution, nothing random',
    },
    method: 'exact',
    needsOrder: false,
    draws: false,
    inCurve: true,
  },
  permutation: {
    label: { nb: 'permutasjonstest', en: 'permutation test' },
    null: {
      nb: 'enhetene like gjerne kunne byttet plass',
      en: 'units could just as well have changed places',
    },
    inRecords: 'units change places within each stratum',
    changes: {
      nb: 'enheter, fritt innenfor sin kilde; regner ikke med serier',
      en: 'units, freely within their source; does not allow for streaks',
    },
    choice: { nb: 'permutasjon innenfor kilder', en: 'permutation within sources' },
    help: { nb: 'det samme ved Monte Carlo', en: 'the same by Monte Carlo' },
    method: 'Monte Carlo',
    needsOrder: false,
    draws: true,
    inCurve: false,
  },
  shift: {
    label: { nb: 'forskyvningstest', en: 'shift test' },
    null: {
      nb: 'rekkefølgen av enheter like gjerne kunne vært dreid som en ring, slik at serier blir stående,',
      en: 'the sequence of units could just as well have been rotated as a ring, which keeps streaks,',
    },
    inRecords: 'the sequence of each stratum is turned as a ring',
    changes: {
      nb: 'hele rekkefølgen i en kilde, så serier blir stående',
      en: 'the whole sequence of a source, so streaks remain',
    },
    choice: { nb: 'forskyvning innenfor kilder', en: 'shift within sources' },
    help: {
      nb: 'rekkefølgen i hver kilde dreies som en ring, så serier av en kode blir stående',
      en: 'each source’s sequence is rotated as a ring, which keeps streaks of a code',
    },
    method: 'every shift',
    needsOrder: true,
    draws: false,
    inCurve: true,
  },
  curveball: {
    label: { nb: 'curveball-test', en: 'curveball test' },
    null: {
      nb: 'kodinger like gjerne kunne byttet plass, mens koder og enheter beholder sine totaler,',
      en: 'codings could just as well have changed places while codes and units keep their totals,',
    },
    inRecords: 'codings change places within each stratum; codes and units keep their totals',
    changes: {
      nb: 'kodinger innenfor sin kilde, med faste totaler for enhetene',
      en: 'codings within their source, with fixed totals of units',
    },
    choice: { nb: 'faste totaler innenfor kilder', en: 'fixed totals within sources' },
    help: {
      nb: 'koder og enheter beholder sine totaler',
      en: 'codes and units keep their totals',
    },
    method: 'Monte Carlo',
    needsOrder: false,
    draws: true,
    inCurve: true,
  },
} as const satisfies Readonly<Record<string, TestRecord>>;

/** Name of a test that is offered. */
export type TestName = keyof typeof tests;

/** The names of the tests that are offered. */
export const testNames: readonly TestName[] = keysOf(tests);

/** What a count can be held against: the nulls of the tests, and a foil that nobody should use. */
export const nulls = {
  ...tests,
  pooled: {
    label: { nb: 'sammenslått (til advarsel)', en: 'pooled (as a warning)' },
    changes: {
      nb: 'enheter på tvers av kilder, som om alle intervjuer var ett',
      en: 'units across sources, as if all interviews were one',
    },
    choice: { nb: 'sammenslåtte kilder (advarsel)', en: 'sources pooled (as a warning)' },
    needsOrder: false,
    draws: false,
    inCurve: true,
  },
} as const satisfies Readonly<Record<string, NullRecord>>;

/** Name of a null. */
export type NullName = keyof typeof nulls;

/** The names of all nulls. */
export const nullNames: readonly NullName[] = keysOf(nulls);

/** How p is adjusted for the number of cells, by name; the names are the same in every language. */
export const adjustments = {
  bh: 'Benjamini-Hochberg',
  holm: 'Holm',
  maxT: 'Westfall-Young (maxT)',
} as const;

/** Name of an adjustment. */
export type Adjustment = keyof typeof adjustments;
