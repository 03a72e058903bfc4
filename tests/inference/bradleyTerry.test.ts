import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BradleyTerry, bradleyTerry } from '../../src/inference/bradleyTerry.js';
import golden from '../golden/priorities/bradleyTerry.json' with { type: 'json' };
import python from '../golden/priorities/paired.json' with { type: 'json' };

interface Expected {
  readonly strengths: number[];
  readonly standardErrors: number[];
  readonly logLikelihood?: number;
}
interface Case {
  readonly wins: number[][];
  readonly maximumLikelihood?: Expected;
  readonly regularised?: Expected;
  readonly weighted?: Expected;
}
const cases = golden.cases as unknown as Case[];
const standardErrors = ({ covariance, strengths }: BradleyTerry) =>
  Array.from(strengths, (_, i) => Math.sqrt(covariance[i * strengths.length + i]));

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 8);
}

describe('Bradley-Terry strengths', () => {
  it('of two items are half the log odds, with the error of a log odds, halved', () => {
    const { strengths, covariance, logLikelihood } = bradleyTerry([0, 3, 1, 0], 2)!;
    expectClose(strengths, [Math.log(3) / 2, -Math.log(3) / 2]);
    expect(Math.sqrt(covariance[0])).toBeCloseTo(Math.sqrt(1 / 3 + 1) / 2, 8);
    expect(logLikelihood).toBeCloseTo(3 * Math.log(3 / 4) + Math.log(1 / 4), 8);
  });

  // R 4.2.2, BradleyTerry2 1.1.2 and glm; tests/golden/priorities/bradleyTerry.R
  it.each(cases.map((each) => [each.wins.length, each] as const))(
    'are those of R: %i items',
    (items, each) => {
      const exact = each.maximumLikelihood ?? each.weighted;
      const found = bradleyTerry(each.wins.flat(), items, { regularise: 'never' });
      if (exact === undefined) expect(found).toBeNull();
      else {
        expectClose(found!.strengths, exact.strengths);
        expectClose(standardErrors(found!), exact.standardErrors);
        if (exact.logLikelihood !== undefined)
          expect(found!.logLikelihood).toBeCloseTo(exact.logLikelihood, 7);
      }
      if (each.regularised === undefined) return;
      const regularised = bradleyTerry(each.wins.flat(), items, { regularise: 'always' })!;
      expectClose(regularised.strengths, each.regularised.strengths);
      expectClose(standardErrors(regularised), each.regularised.standardErrors);
    },
  );

  // choix 0.4.1; tests/golden/priorities/paired.py
  it('are those of choix', () => {
    const likely = cases.filter(({ maximumLikelihood }) => maximumLikelihood !== undefined);
    likely.forEach(({ wins }, i) => {
      const found = bradleyTerry(wins.flat(), wins.length)!;
      for (const [k, value] of python.strengths[i].entries())
        expect(found.strengths[k]).toBeCloseTo(value, 6);
    });
    expect(likely.length).toBe(python.strengths.length);
  });

  it('are regularised only where an item is not linked to each other by wins, and say so', () => {
    const alone = [0, 2, 3, 0, 0, 1, 0, 2, 0];
    expect(bradleyTerry(alone, 3, { regularise: 'never' })).toBeNull();
    expect(bradleyTerry(alone, 3)).toMatchObject({ method: 'regularised', regularisation: 0.5 });
    expect(bradleyTerry(alone, 3)!.components).toEqual([[1, 2], [0]]);
    expect(bradleyTerry([0, 2, 1, 0], 2)).toMatchObject({ method: 'maximum likelihood', regularisation: 0 });
  });

  it('do not exist for an item that meets no other, nor where none meets', () => {
    expect([...bradleyTerry([0, 3, 0, 1, 0, 0, 0, 0, 0], 3)!.strengths][2]).toBeNaN();
    expect(bradleyTerry([0, 3, 0, 1, 0, 0, 0, 0, 0], 3)!.items).toBe(2);
    expect(bradleyTerry(new Float64Array(9), 3)).toBeNull();
    expect(bradleyTerry([5], 1)).toBeNull();
    expect(bradleyTerry([], 0)).toBeNull();
  });

  const tables = fc.integer({ min: 2, max: 6 }).chain((items) =>
    fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: items * items, maxLength: items * items })
      .map((cells) => ({
        items,
        wins: cells.map((won, c) => (c % items === Math.floor(c / items) ? 0 : won)),
      })),
  );

  it('give each item as many expected wins as it has', () => {
    fc.assert(
      fc.property(tables, ({ items, wins }) => {
        const found = bradleyTerry(wins, items, { regularise: 'never' });
        fc.pre(found !== null && found.items === items);
        for (let i = 0; i < items; i++) {
          let [won, expected] = [0, 0];
          for (let j = 0; j < items; j++) {
            if (i === j) continue;
            won += wins[i * items + j];
            const chance = 1 / (1 + Math.exp(found!.strengths[j] - found!.strengths[i]));
            expected += (wins[i * items + j] + wins[j * items + i]) * chance;
          }
          expect(expected).toBeCloseTo(won, 6);
        }
      }),
      { seed: 2026, numRuns: 60 },
    );
  });

  it('turn when every win is turned, and move with the items', () => {
    fc.assert(
      fc.property(tables, ({ items, wins }) => {
        const found = bradleyTerry(wins, items);
        const at = (i: number, j: number) => wins[i * items + j];
        const each = Array.from({ length: items * items }, (_, c) => [Math.floor(c / items), c % items]);
        const turned = bradleyTerry(
          each.map(([i, j]) => at(j, i)),
          items,
        );
        const mirrored = bradleyTerry(
          each.map(([i, j]) => at(items - 1 - i, items - 1 - j)),
          items,
        );
        if (found === null) return expect([turned, mirrored]).toEqual([null, null]);
        found.strengths.forEach((strength, i) => {
          expect(turned!.strengths[i]).toBeCloseTo(-strength, 5);
          expect(mirrored!.strengths[items - 1 - i]).toBeCloseTo(strength, 5);
        });
      }),
      { seed: 2026, numRuns: 60 },
    );
  });
});
