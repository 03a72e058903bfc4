import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/inference/exchange/clusters.js';
import { ExchangeLikelihood } from '../../../src/inference/exchange/likelihood.js';
import { pairsOf } from '../../../src/inference/exchange/pairs.js';
import { drawProject, type Place, type Project, passagesIn } from './support.js';

const likelihoodOf = (project: Project, reach = 4) => {
  const pairs = pairsOf(passagesIn(project), reach);
  const clusters = clustersOf(pairs);
  return { pairs, clusters, likelihood: new ExchangeLikelihood(pairs, clusters) };
};
/** Derivatives by all cells, where none is taken as fixed. */
const at = (likelihood: ExchangeLikelihood, logOdds: Float64Array) => {
  const every = Array.from(logOdds, (_, cell) => cell);
  return likelihood.among(every, logOdds, every);
};
const total = (gradient: Float64Array, cells: number) =>
  Array.from({ length: cells }, (_, cell) =>
    gradient.reduce((sum, value, i) => (i % cells === cell ? sum + value : sum), 0),
  );

describe('the exchange likelihood', () => {
  it('is as by hand for one code of each family on two passages', () => {
    // R0 C0 | R1 C1. Both have 2 passages in reach, so omega = 2 / (2 + 2) = 1/2. Rows can be exchanged, and columns:
    // b = 1/2 each. Rows: w = 1/2 * 1/2 * 2 / (1 + 1) = 1/4; at 0 the probability is 1/2, so the slope is 1/8 and the
    // curvature 1/4 * 1/4 = 1/16. Columns: the same statement once more. Together 1/4 and 1/8.
    const { likelihood } = likelihoodOf({
      rows: 2,
      columns: 2,
      sources: [
        [
          [[0], [0]],
          [[1], [1]],
        ],
      ],
    });
    const { gradient, information } = at(likelihood, new Float64Array(4));
    expect([...gradient]).toEqual([1 / 4, -1 / 4, -1 / 4, 1 / 4]);
    const signs = [1, -1, -1, 1];
    expect([...information]).toEqual(signs.flatMap((one) => signs.map((other) => (one * other) / 8)));
  });

  it('is as by hand where only rows can be exchanged, and away from 0', () => {
    // R0 R2 C0 C1 | R1 R2 C1. R2 and C1 are on both and drop out: A = R0, B = R1, P = C0, M empty, so only rows change
    // places: b = 1, w = 1/2 * 1 * 2 / 2 = 1/2. With log odds ratio log 3 of R0 with C0, eta = log 3, and the
    // probability of what was seen is 3/4: slope 1/2 * 1/4 = 1/8, curvature 1/2 * 3/4 * 1/4 = 3/32.
    const places: Place[] = [
      [
        [0, 2],
        [0, 1],
      ],
      [[1, 2], [1]],
    ];
    const { likelihood } = likelihoodOf({ rows: 3, columns: 2, sources: [places] });
    const logOdds = Float64Array.from([Math.log(3), 0, 0, 0, 0, 0]);
    const { gradient, information } = at(likelihood, logOdds);
    [1 / 8, 0, -1 / 8, 0, 0, 0].forEach((value, cell) => {
      expect(gradient[cell]).toBeCloseTo(value, 15);
    });
    expect(information[0]).toBeCloseTo(3 / 32, 15);
    expect(information[2]).toBeCloseTo(-3 / 32, 15);
    expect(information[2 * 6 + 2]).toBeCloseTo(3 / 32, 15);
  });

  it('is half of observed less expected, with one code of each family and all passages in reach', () => {
    const one = fc.tuple(fc.nat(2), fc.nat(2)).map(([r, c]): Place => [[r], [c]]);
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 12 }), (drawn) => {
        const places = drawn.filter((place, i) => i === 0 || `${place}` !== `${drawn[i - 1]}`);
        const { likelihood } = likelihoodOf(
          { rows: 3, columns: 3, sources: [places] },
          Number.POSITIVE_INFINITY,
        );
        const found = total(at(likelihood, new Float64Array(9)).gradient, 9);
        found.forEach((value, cell) => {
          const [r, c] = [Math.floor(cell / 3), cell % 3];
          const both = places.filter(([[row], [column]]) => row === r && column === c).length;
          const withRow = places.filter(([[row]]) => row === r).length;
          const withColumn = places.filter(([, [column]]) => column === c).length;
          expect(value).toBeCloseTo((both - (withRow * withColumn) / places.length) / 2, 12);
        });
      }),
    );
  });

  it('has a gradient whose differences are its information', () => {
    const { likelihood } = likelihoodOf(drawProject(5));
    const logOdds = Float64Array.from({ length: 12 }, (_, cell) => (cell % 3 === 0 ? 0.4 - cell / 20 : 0));
    const step = 1e-5;
    for (const cell of [0, 3, 7]) {
      const moved = (by: number) => {
        const values = logOdds.slice();
        values[cell] += by;
        return total(at(likelihood, values).gradient, 12);
      };
      const [above, below] = [moved(step), moved(-step)];
      const { information } = at(likelihood, logOdds);
      above.forEach((value, other) => {
        expect((below[other] - value) / (2 * step)).toBeCloseTo(information[cell * 12 + other], 7);
      });
    }
  });

  it('says the same by some cells as by all', () => {
    const { likelihood } = likelihoodOf(drawProject(6));
    const logOdds = new Float64Array(12);
    const fitted = [0, 5];
    logOdds[0] = 0.8;
    logOdds[5] = -0.5;
    const [some, all] = [likelihood.among(fitted, logOdds, fitted), likelihood.all(logOdds, fitted)];
    const sums = new Float64Array(12);
    all.eachPart((_, gradient) => {
      gradient.forEach((value, cell) => {
        sums[cell] += value;
      });
    });
    const every = at(likelihood, logOdds);
    total(every.gradient, 12).forEach((value, cell) => {
      expect(sums[cell]).toBeCloseTo(value, 12);
      expect(all.diagonal[cell]).toBeCloseTo(every.information[cell * 12 + cell], 12);
      fitted.forEach((other, i) => {
        expect(all.rows[i][cell]).toBeCloseTo(every.information[other * 12 + cell], 12);
      });
    });
    fitted.forEach((cell, i) => {
      expect(total(some.gradient, 2)[i]).toBeCloseTo(sums[cell], 12);
    });
  });

  it('exchanges codes of one family as by hand, where rows and columns are the same', () => {
    // 0 1 | 2. Exchanged 0 for 2: then 1 stands with 2, no more with 0: +(0 1) -(1 2). Exchanged 1 for 2: +(0 1) -(0 2).
    // omega = 1/2, weight 1/2 * 2 / 3 = 1/3, slope 1/6 each, curvature 1/12 each. Cells: 0 1, 0 2, 1 2.
    const passages = passagesIn({
      rows: 3,
      columns: 3,
      sources: [
        [
          [[0, 1], []],
          [[2], []],
        ],
      ],
    });
    const pairs = pairsOf({ ...passages, square: true, columns: passages.rows }, 4);
    const likelihood = new ExchangeLikelihood(pairs, clustersOf(pairs));
    const { gradient, information } = at(likelihood, new Float64Array(3));
    [2 / 6, -1 / 6, -1 / 6].forEach((value, cell) => {
      expect(gradient[cell]).toBeCloseTo(value, 15);
    });
    [2, -1, -1, -1, 1, 0, -1, 0, 1].forEach((value, i) => {
      expect(information[i]).toBeCloseTo(value / 12, 15);
    });
  });
});
