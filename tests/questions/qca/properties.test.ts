import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionMembership, type Term } from '../../../src/questions/qca/expression.js';
import { sufficiencyFit } from '../../../src/questions/qca/fit.js';
import { negateOutcome, type QcaData, qcaData } from '../../../src/questions/qca/sets.js';
import { truthTable } from '../../../src/questions/qca/truthTable.js';
import { dataOf, solve } from './support.js';

const membership = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);

const fuzzyData = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 })).chain(([n, k]) =>
  fc
    .tuple(
      fc.array(fc.array(membership, { minLength: n, maxLength: n }), { minLength: k, maxLength: k }),
      fc.array(membership, { minLength: n, maxLength: n }),
    )
    .map(([x, y]) =>
      qcaData(
        y.map((_, i) => `case ${i}`),
        x.map((values, c) => ({ name: 'ABCD'[c], levels: 2, values })),
        { name: 'Y', levels: 2, values: y },
      ),
    ),
);

/** Observed rows of up to four conditions, each positive or negative. */
const rowsData = fc
  .integer({ min: 1, max: 4 })
  .chain((k) =>
    fc.tuple(
      fc.constant(k),
      fc.array(fc.constantFrom('+', '-', '?'), { minLength: 2 ** k, maxLength: 2 ** k }),
    ),
  )
  .filter(([, signs]) => signs.includes('+'))
  .map(([k, signs]) => {
    const rows = signs.map((_, number) => Array.from({ length: k }, (__, c) => (number >> (k - 1 - c)) & 1));
    const of = (sign: string) => rows.filter((_, number) => signs[number] === sign);
    return dataOf(new Array<number>(k).fill(2), of('+'), of('-'));
  });

const expressionsOf = ({ conditions }: QcaData) =>
  fc.array(
    fc.uniqueArray(fc.record({ condition: fc.nat(conditions.length - 1), value: fc.constantFrom(0, 1) }), {
      selector: ({ condition }) => condition,
      minLength: 1,
    }),
    { minLength: 1, maxLength: 3 },
  );

describe('expressions', () => {
  it('obey De Morgan: not (A*B) is ~A + ~B', () => {
    fc.assert(
      fc.property(
        fuzzyData.chain((data) => fc.tuple(fc.constant(data), expressionsOf(data))),
        ([data, [term]]) => {
          const negated: Term[] = term.map(({ condition, value }) => [{ condition, value: 1 - value }]);
          const [one, other] = [expressionMembership(data, [term]), expressionMembership(data, negated)];
          one.forEach((value, i) => {
            expect(1 - value).toBeCloseTo(other[i], 12);
          });
        },
      ),
    );
  });

  it('keep their fit when cases change places', () => {
    fc.assert(
      fc.property(
        fuzzyData.chain((data) => fc.tuple(fc.constant(data), expressionsOf(data))),
        ([data, expression]) => {
          const turned = qcaData(
            [...data.cases].reverse(),
            data.conditions.map((set) => ({ ...set, values: [...set.values].reverse() })),
            { ...data.outcome, values: [...data.outcome.values].reverse() },
          );
          const fitOf = (each: QcaData) => {
            const found = sufficiencyFit(expressionMembership(each, expression), each.outcome.values);
            return [found.inclusion, found.pri, found.coverage].map((value) => value.toFixed(9));
          };
          expect(fitOf(turned)).toEqual(fitOf(data));
        },
      ),
    );
  });
});

describe('a truth table', () => {
  it('of crisp sets gives the absence of the outcome what the outcome has not', () => {
    fc.assert(
      fc.property(rowsData, (data) => {
        const [yes, no] = [truthTable(data), truthTable(negateOutcome(data))];
        yes.rows.forEach((row, i) => {
          expect(row.inclusion + no.rows[i].inclusion).toBeCloseTo(1, 12);
          expect(row.cases).toEqual(no.rows[i].cases);
        });
      }),
    );
  });

  it('puts every case in one row, or names it', () => {
    fc.assert(
      fc.property(fuzzyData, (data) => {
        const { rows, unassigned } = truthTable(data, { inclusionCut: 0.8 });
        expect([...rows.flatMap(({ cases }) => cases), ...unassigned].sort()).toEqual([...data.cases].sort());
      }),
    );
  });
});

describe('a minimisation', () => {
  it('covers every positive row and no negative one; the conservative one nothing else', () => {
    fc.assert(
      fc.property(rowsData, (data) => {
        for (const solution of ['conservative', 'parsimonious'] as const) {
          const { models } = solve(data, { solution });
          expect(models.length).toBeGreaterThan(0);
          for (const { terms, fit, assumed } of models) {
            expect([...expressionMembership(data, terms)]).toEqual(data.outcome.values);
            expect([fit.inclusion, fit.coverage]).toEqual([1, 1]);
            if (solution === 'conservative') expect(assumed).toEqual([]);
          }
        }
      }),
    );
  });

  it('lies between the conservative and the parsimonious one when expectations are added', () => {
    fc.assert(
      fc.property(
        rowsData,
        fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 4 }),
        (data, wanted) => {
          const expectations = Object.fromEntries(data.conditions.map(({ name }, c) => [name, wanted[c]]));
          const [complex, between, short] = (['conservative', 'intermediate', 'parsimonious'] as const).map(
            (solution) => solve(data, { solution, expectations }).models,
          );
          const rows = (models: typeof short) => new Set(models.flatMap(({ assumed }) => assumed));
          const allowed = rows(short);
          expect([...rows(between)].filter((row) => !allowed.has(row))).toEqual([]);
          expect(between[0].terms.length).toBeLessThanOrEqual(complex[0].terms.length);
          expect(between[0].terms.length).toBeGreaterThanOrEqual(short[0].terms.length);
          expect(solve(data, { solution: 'intermediate' }).models.map(({ terms }) => terms)).toEqual(
            complex.map(({ terms }) => terms),
          );
        },
      ),
    );
  });
});
