import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { dice } from '../../src/measures/dice.js';
import { g2 } from '../../src/measures/g2.js';
import { inclusion } from '../../src/measures/inclusion.js';
import { jaccard } from '../../src/measures/jaccard.js';
import { lift } from '../../src/measures/lift.js';
import type { Margins } from '../../src/measures/measure.js';
import { measures as allMeasures } from '../../src/measures/measures.js';
import { npmi } from '../../src/measures/npmi.js';
import { ochiai } from '../../src/measures/ochiai.js';
import { isCorrected, oddsRatio } from '../../src/measures/oddsRatio.js';
import { phi } from '../../src/measures/phi.js';
import { yulesQ } from '../../src/measures/yulesQ.js';
import { corpusOf } from '../support/corpusOf.js';

// Units with both 4, row only 1, column only 1, neither 4.
const even = { both: 4, row: 5, column: 5, units: 10 };
const independent = { both: 2, row: 4, column: 5, units: 10 };
const measures = { dice, ochiai, inclusion, npmi, phi, yulesQ, oddsRatio, g2 };

describe('the formulas by hand', () => {
  it('of what two codes share', () => {
    expect(dice({ both: 2, row: 3, column: 5, units: 20 })).toBe(4 / 8);
    expect(ochiai({ both: 2, row: 2, column: 8, units: 20 })).toBe(2 / 4);
    expect(inclusion({ both: 3, row: 4, column: 12, units: 20 })).toBe(3 / 4);
  });

  it('of association', () => {
    expect(phi(even)).toBeCloseTo((16 - 1) / 25, 15);
    expect(yulesQ(even)).toBe((16 - 1) / (16 + 1));
    expect(oddsRatio(even)).toBe(16);
    expect(npmi(even)).toBeCloseTo(Math.log(0.4 / 0.25) / -Math.log(0.4), 15);
    expect(g2(even)).toBeCloseTo(2 * (8 * Math.log(4 / 2.5) + 2 * Math.log(1 / 2.5)), 12);
  });

  it('at independence', () => {
    expect(npmi(independent)).toBeCloseTo(0, 15);
    expect(phi(independent)).toBe(0);
    expect(yulesQ(independent)).toBe(0);
    expect(oddsRatio(independent)).toBe(1);
    expect(g2(independent)).toBe(0);
  });

  it('of codes that never meet, or only together', () => {
    const never = { both: 0, row: 3, column: 4, units: 10 };
    const always = { both: 3, row: 3, column: 3, units: 10 };
    expect([npmi(never), yulesQ(never), dice(never)]).toEqual([-1, -1, 0]);
    expect([phi(always), yulesQ(always), dice(always), ochiai(always)]).toEqual([1, 1, 1, 1]);
    expect(npmi(always)).toBeCloseTo(1, 15);
  });
});

describe('an odds ratio with an empty cell', () => {
  it('adds 0.5 to all four cells, and says so', () => {
    const margins = { both: 7, row: 7, column: 10, units: 30 };
    expect(oddsRatio(margins)).toBe((7.5 * 20.5) / (0.5 * 3.5));
    expect(isCorrected(margins)).toBe(true);
    expect(isCorrected(even)).toBe(false);
  });

  it('is marked in a matrix, and only there', () => {
    const corpus = corpusOf('s1 L1 A B C\ns1 L2 A\ns1 L3 B\ns1 L4 C\ns1 L5 A C\ns1 L6 -', {
      codes: 'A B C D',
    });
    const ratios = oddsRatio(coOccurrence(corpus, { rows: 'A', columns: 'B;C;D' }));
    expect([...ratios.corrected]).toEqual([0, 0, 0]);
    const rare = corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -', { codes: 'A B D' });
    const matrix = oddsRatio(coOccurrence(rare, { rows: 'A', columns: 'B;D' }));
    expect([...matrix.corrected]).toEqual([1, 0]);
    expect(matrix.at('A', 'B')).toBe((1.5 * 1.5) / (1.5 * 0.5));
    expect(matrix.at('A', 'D')).toBeNaN();
  });
});

describe('without evidence', () => {
  const cases: Record<keyof typeof measures, Margins[]> = {
    dice: [{ both: 0, row: 0, column: 0, units: 9 }],
    ochiai: [{ both: 0, row: 0, column: 4, units: 9 }],
    inclusion: [{ both: 0, row: 0, column: 4, units: 9 }],
    npmi: [
      { both: 0, row: 0, column: 4, units: 9 },
      { both: 9, row: 9, column: 9, units: 9 },
    ],
    phi: [],
    yulesQ: [],
    oddsRatio: [],
    g2: [],
  };
  const flat = [
    { both: 0, row: 0, column: 4, units: 9 },
    { both: 4, row: 9, column: 4, units: 9 },
    { both: 3, row: 3, column: 9, units: 9 },
    { both: 0, row: 0, column: 0, units: 0 },
  ];

  it.each(Object.keys(measures) as (keyof typeof measures)[])('there is no number: %s', (name) => {
    const given = cases[name].length > 0 ? cases[name] : flat;
    for (const margins of given) expect(measures[name](margins)).toBeNaN();
  });
});

describe('the golden values', () => {
  // scikit-learn 1.9.1, SciPy 1.17.1; tests/golden/units/measures.py
  const path = new URL('../golden/units/measures.json', import.meta.url);
  const { tables } = JSON.parse(readFileSync(path, 'utf8')) as {
    tables: (Record<keyof typeof measures | 'jaccard' | 'lift', number> & {
      margins: Margins;
      corrected: boolean;
    })[];
  };

  it.each(tables.map((table) => [JSON.stringify(Object.values(table.margins)), table] as const))(
    'of %s',
    (_, table) => {
      for (const [name, measure] of Object.entries({ ...measures, jaccard, lift })) {
        const wanted = table[name as 'dice'];
        const found = measure(table.margins);
        expect(Math.abs(found - wanted), name).toBeLessThan(1e-12 * Math.max(1, Math.abs(wanted)) + 1e-12);
      }
      expect(isCorrected(table.margins)).toBe(table.corrected);
    },
  );
});

describe('any two codes', () => {
  const tables = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
    .map(([a, b, c, d]) => ({ both: a, row: a + b, column: a + c, units: a + b + c + d }));
  const swapped = ({ both, row, column, units }: Margins) => ({ both, row: column, column: row, units });

  it('have values within the range of each measure, or none', () => {
    const ranges = {
      dice: [0, 1],
      ochiai: [0, 1],
      inclusion: [0, 1],
      npmi: [-1, 1],
      phi: [-1, 1],
      yulesQ: [-1, 1],
    };
    fc.assert(
      fc.property(tables, (margins) => {
        for (const [name, [low, high]] of Object.entries(ranges)) {
          const value = measures[name as 'dice'](margins);
          if (Number.isNaN(value)) continue;
          expect(value).toBeGreaterThanOrEqual(low - 1e-12);
          expect(value).toBeLessThanOrEqual(high + 1e-12);
        }
        expect(oddsRatio(margins)).not.toBeLessThanOrEqual(0);
        expect(g2(margins)).not.toBeLessThan(0);
      }),
    );
  });

  it('have the same association either way round', () => {
    fc.assert(
      fc.property(tables, (margins) => {
        for (const measure of Object.values(allMeasures).filter(({ about }) => about.symmetric)) {
          const [one, other] = [measure(margins), measure(swapped(margins))];
          if (Number.isNaN(one)) expect(other).toBeNaN();
          else expect(other).toBeCloseTo(one, 9);
        }
      }),
    );
  });

  it('are associated in the same direction by every measure with a direction', () => {
    fc.assert(
      fc.property(tables, (margins) => {
        const direction = phi(margins);
        fc.pre(!Number.isNaN(direction) && !isCorrected(margins));
        const sign = Math.abs(direction) < 1e-12 ? 0 : Math.sign(direction);
        const signs = [yulesQ(margins), Math.log(oddsRatio(margins)), npmi(margins), Math.log(lift(margins))];
        for (const value of signs) expect(Math.abs(value) < 1e-12 ? 0 : Math.sign(value)).toBe(sign);
      }),
    );
  });

  it('keep the relations between the measures', () => {
    fc.assert(
      fc.property(tables, (margins) => {
        const j = jaccard(margins);
        fc.pre(margins.row > 0 && margins.column > 0);
        expect(dice(margins)).toBeCloseTo((2 * j) / (1 + j), 12);
        expect(j).toBeLessThanOrEqual(dice(margins) + 1e-12);
        expect(dice(margins)).toBeLessThanOrEqual(ochiai(margins) + 1e-12);
        expect(ochiai(margins)).toBeLessThanOrEqual(inclusion(margins) + 1e-12);
        const [q, ratio] = [yulesQ(margins), oddsRatio(margins)];
        if (!Number.isNaN(q) && !isCorrected(margins)) expect(q).toBeCloseTo((ratio - 1) / (ratio + 1), 12);
      }),
    );
  });

  it('share no less for units that nobody coded: only association depends on them', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 20 }), (margins, more) => {
        const wider = { ...margins, units: margins.units + more };
        for (const measure of [jaccard, dice, ochiai, inclusion])
          expect(measure(wider)).toEqual(measure(margins));
      }),
    );
  });
});
