import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../src/agreement/brennanPrediger.js';
import type { Coefficient } from '../../src/agreement/coefficient.js';
import { cohenKappa } from '../../src/agreement/cohenKappa.js';
import { congerKappa } from '../../src/agreement/congerKappa.js';
import { interval, jaccard, masi, nominal, ordinal, ratio } from '../../src/agreement/distances.js';
import { fleissKappa } from '../../src/agreement/fleissKappa.js';
import { gwetAc1 } from '../../src/agreement/gwetAc1.js';
import { holsti } from '../../src/agreement/holsti.js';
import { krippendorffAlpha } from '../../src/agreement/krippendorffAlpha.js';
import { percent } from '../../src/agreement/percent.js';
import type { Ratings } from '../../src/agreement/ratings.js';
import { scottPi } from '../../src/agreement/scottPi.js';
import { unanimous } from '../../src/agreement/unanimous.js';
import { golden, relativeError, setTables, tables } from './golden.js';

type Numbers = Readonly<Record<string, number>>;
type Parts = Partial<Pick<Coefficient, 'value' | 'observed' | 'expected'>>;

const coefficients: Readonly<Record<string, (ratings: Ratings<number>) => Coefficient>> = {
  percent,
  cohenKappa,
  scottPi,
  fleissKappa,
  congerKappa,
  brennanPrediger,
  gwetAc1,
  krippendorffAlpha: (ratings) => krippendorffAlpha(ratings),
};
const distances = { nominal, ordinal, interval, ratio };

function agrees(value: number, expected: number, what: string): void {
  expect(relativeError(value, expected), `${what}: ${value}, expected ${expected}`).toBeLessThan(1e-9);
}

function allAgree(found: Coefficient, parts: Parts, what: string): void {
  for (const part of ['value', 'observed', 'expected'] as const) {
    const expected = parts[part];
    if (expected !== undefined) agrees(found[part], expected, `${what}, ${part}`);
  }
}

/** The ratings of two raters out of more. */
function pairOf(ratings: Ratings<number>, first: number, second: number): Ratings<number> {
  const values = Int32Array.from({ length: 2 * ratings.weights.length }, (_, i) => {
    return ratings.values[Math.floor(i / 2) * ratings.raters + (i % 2 === 0 ? first : second)];
  });
  return { ...ratings, raters: 2, values };
}

function cohenOfPairs(ratings: Ratings<number>): number[] {
  const raters = Array.from({ length: ratings.raters }, (_, i) => i);
  return raters.flatMap((a) => raters.slice(a + 1).map((b) => cohenKappa(pairOf(ratings, a, b)).value));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

// R 4.2.2, irr 0.84.1 and irrCAC 1.0; tests/golden/agreement/irr.json
describe('irr and irrCAC for R, on classic tables', () => {
  const irr = golden<{
    'kappam.fleiss': Numbers;
    'kappam.fleiss(exact = TRUE)': Numbers;
    'kappam.light': Numbers;
    agree: Numbers;
    'kappa2 of raters 1 and 2': Numbers;
    kappa2: Numbers;
    'kripp.alpha': Readonly<Record<string, Partial<Record<keyof typeof distances, number>>>>;
    'kripp.alpha of three complete raters': {
      readonly anxiety: { readonly ordinal: number; readonly interval: number };
    };
    irrCAC: Readonly<Record<string, Readonly<Record<string, Parts>>>>;
  }>('irr.json');

  it('agree on the kappas of Fleiss, Conger, Light and Cohen, and on the share of unanimous units', () => {
    const table = tables.fleiss1971;
    agrees(fleissKappa(table).value, irr['kappam.fleiss'].fleiss1971, 'Fleiss');
    agrees(congerKappa(table).value, irr['kappam.fleiss(exact = TRUE)'].fleiss1971, 'Conger');
    agrees(mean(cohenOfPairs(table)), irr['kappam.light'].fleiss1971, 'Light');
    agrees(unanimous(table).value, irr.agree.fleiss1971, 'unanimous');
    agrees(cohenKappa(pairOf(table, 0, 1)).value, irr['kappa2 of raters 1 and 2'].fleiss1971, 'Cohen');
    agrees(cohenKappa(tables.jonHan).value, irr.kappa2.jonHan, 'Cohen');
  });

  it('agree on Krippendorff’s alpha with four metrics and missing ratings', () => {
    for (const [name, levels] of Object.entries(irr['kripp.alpha'])) {
      for (const [level, expected] of Object.entries(levels)) {
        const found = krippendorffAlpha(tables[name], distances[level as keyof typeof distances]);
        agrees(found.value, expected, `${name} ${level}`);
      }
    }
  });

  // Where nothing is missing, irr does not divide a unit's pairs by the number of raters less one: with m raters and
  // n ratings 1 - alpha comes out (n - 1/(m - 1)) / (n - 1) times too large. The Python packages and irrCAC do divide.
  it('differ by a known factor on alpha of three raters or more with nothing missing', () => {
    const { ordinal: ranks, interval: numbers } = irr['kripp.alpha of three complete raters'].anxiety;
    const factor = (60 - 1 / 2) / (60 - 1);
    const asIrr = (alpha: number) => 1 - factor * (1 - alpha);
    agrees(asIrr(krippendorffAlpha(tables.anxiety, ordinal).value), ranks, 'anxiety ordinal');
    agrees(asIrr(krippendorffAlpha(tables.anxiety, interval).value), numbers, 'anxiety interval');
  });

  it('agree on coefficients with their observed and expected agreement', () => {
    for (const [table, found] of Object.entries(irr.irrCAC)) {
      for (const [name, parts] of Object.entries(found)) {
        allAgree(coefficients[name](tables[table]), parts, `${table} ${name}`);
      }
    }
  });
});

// Python 3.11, irrCAC 0.4.4, krippendorff 0.9.0, nltk 3.10.4, scikit-learn 1.9.1; tests/golden/agreement/agreement.py
describe('Python packages, on classic and generated tables', () => {
  const python = golden<{
    irrCAC: Readonly<Record<string, Readonly<Record<string, Required<Parts>>>>>;
    krippendorff: Readonly<Record<string, Readonly<Record<keyof typeof distances, number>>>>;
    cohenOfPairs: Readonly<Record<string, readonly (number | null)[]>>;
    nltk: Readonly<Record<string, { pi: number; s: number; averageObserved: number }>>;
    sets: Readonly<Record<string, { jaccard: number; masi: number }>>;
  }>('python.json');

  it('agree with irrCAC on Gwet, Fleiss, Conger and Brennan-Prediger, with missing ratings', () => {
    const names = { gwet: gwetAc1, fleiss: fleissKappa, conger: congerKappa, bp: brennanPrediger };
    for (const [table, found] of Object.entries(python.irrCAC)) {
      for (const [name, coefficient] of Object.entries(names)) {
        allAgree(coefficient(tables[table]), found[name], `${table} ${name}`);
      }
      agrees(krippendorffAlpha(tables[table]).value, found.krippendorff.value, `${table} alpha`);
    }
  });

  it('agree with krippendorff on alpha with four metrics', () => {
    for (const [table, levels] of Object.entries(python.krippendorff)) {
      for (const [level, expected] of Object.entries(levels)) {
        const found = krippendorffAlpha(tables[table], distances[level as keyof typeof distances]);
        agrees(found.value, expected, `${table} ${level}`);
      }
    }
  });

  it('agree with scikit-learn on Cohen’s kappa of every pair of raters', () => {
    for (const [table, pairs] of Object.entries(python.cohenOfPairs)) {
      cohenOfPairs(tables[table]).forEach((value, i) => {
        const expected = pairs[i];
        if (expected === null) expect(value).toBeNaN();
        else agrees(value, expected, `${table}, pair ${i}`);
      });
    }
  });

  it('agree with nltk on pi, S and observed agreement where nothing is missing', () => {
    for (const [table, found] of Object.entries(python.nltk)) {
      agrees(fleissKappa(tables[table]).value, found.pi, `${table} pi`);
      agrees(brennanPrediger(tables[table]).value, found.s, `${table} S`);
      agrees(percent(tables[table]).value, found.averageObserved, `${table} observed`);
      agrees(holsti(tables[table]).value, found.averageObserved, `${table} Holsti`);
      if (tables[table].raters === 2) agrees(scottPi(tables[table]).value, found.pi, `${table} Scott`);
    }
  });

  it('agree with nltk on alpha of sets, Jaccard and MASI', () => {
    for (const [table, expected] of Object.entries(python.sets)) {
      agrees(krippendorffAlpha(setTables[table], jaccard).value, expected.jaccard, `${table} Jaccard`);
      agrees(krippendorffAlpha(setTables[table], masi).value, expected.masi, `${table} MASI`);
    }
  });
});

// R 4.2.2, psych 2.2.9, vcd 1.4-11, psy 1.2; tests/golden/agreement/agreement.R
describe('R packages in Debian', () => {
  const r = golden<{ cohen: Record<string, { psych: number; vcd: number }>; light: Numbers }>('r.json');

  it('agree on Cohen’s kappa, over units that both rated', () => {
    for (const [table, expected] of Object.entries(r.cohen)) {
      agrees(cohenKappa(tables[table]).value, expected.psych, `${table} psych`);
      agrees(cohenKappa(tables[table]).value, expected.vcd, `${table} vcd`);
    }
  });

  it('agree on Light’s kappa, the mean of Cohen’s over pairs of raters', () => {
    for (const [table, expected] of Object.entries(r.light))
      agrees(mean(cohenOfPairs(tables[table])), expected, table);
  });
});
