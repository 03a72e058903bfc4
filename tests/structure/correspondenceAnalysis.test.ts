import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareDistances } from '../../src/structure/chiSquareDistances.js';
import {
  type Correspondence,
  type CorrespondencePoint,
  correspondenceAnalysis,
} from '../../src/structure/correspondenceAnalysis.js';
import { expectNear, readGolden } from './goldenStructure.js';

interface GoldenPoints {
  readonly mass: readonly number[];
  readonly distance: readonly number[];
  readonly inertia: readonly number[];
  readonly standard: readonly (readonly number[])[];
  readonly principal: readonly (readonly number[])[];
  readonly contributions: readonly (readonly number[])[];
  readonly squaredCosines: readonly (readonly number[])[];
}

// R 4.2.2, ca 0.71.1; tests/golden/structure/correspondence.R
const golden = readGolden<{
  readonly tables: readonly {
    readonly name: string;
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly counts: readonly number[];
    readonly singularValues: readonly number[];
    readonly chiSquared: number;
    readonly rowPoints: GoldenPoints;
    readonly columnPoints: GoldenPoints;
  }[];
}>('correspondence');

/** Axes have no direction: the sign that ours has where R has its largest value. */
function signsAgainst(points: readonly CorrespondencePoint[], reference: GoldenPoints): number[] {
  return points[0].standard.map((_, k) => {
    const largest = reference.standard.reduce(
      (best, point, i) => (Math.abs(point[k]) > Math.abs(reference.standard[best][k]) ? i : best),
      0,
    );
    return Math.sign(points[largest].standard[k] * reference.standard[largest][k]);
  });
}

function expectPoints(
  points: readonly CorrespondencePoint[],
  reference: GoldenPoints,
  signs: readonly number[],
): void {
  points.forEach((point, i) => {
    for (const name of ['mass', 'distance', 'inertia'] as const)
      expectNear(point[name], reference[name][i], name);
    for (const name of ['standard', 'principal'] as const) {
      point[name].forEach((value, k) => {
        expectNear(value * signs[k], reference[name][i][k], `${name} ${point.label} ${k}`);
      });
    }
    for (const name of ['contributions', 'squaredCosines'] as const) {
      point[name].forEach((value, k) => {
        expectNear(value, reference[name][i][k], `${name} ${point.label} ${k}`);
      });
    }
  });
}

describe('correspondence analysis agrees with R ca to 1e-9', () => {
  it.each(golden.tables)('on $name', (table) => {
    const found = correspondenceAnalysis(table.counts, table.rows, table.columns);
    expect(found.dimensions).toHaveLength(table.singularValues.length);
    found.dimensions.forEach(({ singularValue, eigenvalue }, k) => {
      expectNear(singularValue, table.singularValues[k]);
      expectNear(eigenvalue, table.singularValues[k] ** 2);
    });
    expectNear(found.inertia * found.total, table.chiSquared);
    const signs = signsAgainst(found.rows, table.rowPoints);
    expectPoints(found.rows, table.rowPoints, signs);
    expectPoints(found.columns, table.columnPoints, signs);
  });

  it('prints what ca prints for smoke', () => {
    const { rows, columns, counts } = golden.tables[0];
    const found = correspondenceAnalysis(counts, rows, columns);
    expect(found.dimensions.map((dimension) => Number(dimension.singularValue.toPrecision(10)))).toEqual([
      0.2734211146, 0.1000858657, 0.02033652084,
    ]);
    expect(found.dimensions.map((dimension) => Number(dimension.eigenvalue.toPrecision(10)))).toEqual([
      0.07475910589, 0.01001718051, 0.0004135740799,
    ]);
    expect(found.inertia).toBeCloseTo(0.08518986048, 11);
    expect(found.inertia * found.total).toBeCloseTo(16.44164307, 8);
    // ca has the first axis the other way round: non-smokers, farthest out, are on the positive side here.
    expect(found.columns[0].principal.map((value) => Number(Math.abs(value).toPrecision(10)))).toEqual([
      0.3933084486, 0.03049207111, 0.0008904826861,
    ]);
    expect(found.columns[0].principal[0]).toBeGreaterThan(0);
  });

  it('prints what ca prints for housetasks', () => {
    const { rows, columns, counts } = golden.tables[1];
    const found = correspondenceAnalysis(counts, rows, columns);
    expect(found.total).toBe(1744);
    expect(found.inertia).toBeCloseTo(1.114940479, 9);
    expect(found.dimensions.map(({ share }) => Number((share * 100).toPrecision(10)))).toEqual([
      48.69222124, 39.91269215, 11.39508662,
    ]);
    expect(found.dimensions[2].cumulativeShare).toBeCloseTo(1, 12);
  });
});

describe('correspondence analysis by hand', () => {
  it('gives phi as the singular value of a two by two table', () => {
    const found = correspondenceAnalysis([20, 5, 5, 20], ['a', 'b'], ['x', 'y']);
    expect(found.dimensions).toHaveLength(1);
    expect(found.dimensions[0].singularValue).toBeCloseTo(0.6, 14);
    expect(found.rows.map((row) => row.principal[0])).toEqual([
      expect.closeTo(0.6, 14),
      expect.closeTo(-0.6, 14),
    ]);
    expect(found.columns.map((column) => column.standard[0])).toEqual([
      expect.closeTo(1, 14),
      expect.closeTo(-1, 14),
    ]);
  });

  it('leaves out rows and columns without counts, and names them', () => {
    const found = correspondenceAnalysis(
      [20, 0, 5, 0, 0, 0, 5, 0, 20],
      ['a', 'never', 'b'],
      ['x', 'unused', 'y'],
    );
    expect(found.leftOut).toEqual({ rows: ['never'], columns: ['unused'] });
    expect(found.rows.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(found.dimensions[0].singularValue).toBeCloseTo(0.6, 14);
  });

  it('has no dimension where all rows have one profile', () => {
    const found = correspondenceAnalysis([1, 2, 3, 2, 4, 6], ['a', 'b'], ['x', 'y', 'z']);
    expect(found.dimensions).toEqual([]);
    expect(found.inertia).toBe(0);
    expect(found.rows[0]).toEqual({
      label: 'a',
      mass: 1 / 3,
      distance: 0,
      inertia: 0,
      standard: [],
      principal: [],
      contributions: [],
      squaredCosines: [],
    });
  });

  it('has no dimension for one row', () => {
    expect(correspondenceAnalysis([3, 1], ['a'], ['x', 'y']).dimensions).toEqual([]);
  });

  it('gives a point in the centre squared cosines of 0 and not of NaN', () => {
    const found = correspondenceAnalysis([4, 2, 3, 3, 2, 4], ['a', 'centre', 'b'], ['x', 'y']);
    expect(found.rows[1].squaredCosines).toEqual([0]);
  });

  it('puts the first label on the positive side where two points are equally far out', () => {
    const one = correspondenceAnalysis([5, 20, 20, 5], ['a', 'b'], ['x', 'y']);
    const other = correspondenceAnalysis([20, 5, 5, 20], ['b', 'a'], ['x', 'y']);
    expect(one.rows[0].principal[0]).toBeGreaterThan(0);
    expect(other.rows[1].principal[0]).toBeGreaterThan(0);
  });

  it('says what is wrong with a table', () => {
    expect(() => correspondenceAnalysis([0, 0, 0, 0], ['a', 'b'], ['x', 'y'])).toThrow(
      'correspondence analysis needs at least one count; all cells of 2 rows x 2 columns are 0',
    );
    expect(() => correspondenceAnalysis([1, 2, 3], ['a', 'b'], ['x', 'y'])).toThrow('4 in all; found 3');
    expect(() => correspondenceAnalysis([1, 2, Number.NaN, 4], ['a', 'b'], ['x', 'y'])).toThrow(
      'found NaN in row "b", column "x"',
    );
    expect(() => correspondenceAnalysis([], [], [])).toThrow(RangeError);
  });
});

interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly counts: readonly number[];
}

const tables: fc.Arbitrary<Table> = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 7 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      counts: fc.array(fc.nat(30), { minLength: rows * columns, maxLength: rows * columns }),
    }),
  )
  .filter(({ counts }) => counts.some((count) => count > 0));

const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const analyse = ({ rows, columns, counts }: Table) =>
  correspondenceAnalysis(counts, names('r', rows), names('c', columns));

/** Axes are only determined where eigenvalues differ, from one another and from nothing. */
function determined({ dimensions }: Correspondence): boolean {
  const values = [...dimensions.map(({ eigenvalue }) => eigenvalue), 0];
  return values.slice(1).every((value, k) => values[k] - value > 1e-3);
}

/** And a direction only where no two points are almost equally far out. */
function directed({ rows, columns, dimensions }: Correspondence): boolean {
  return dimensions.every((_, k) => {
    const sizes = [...rows, ...columns].map(({ principal }) => Math.abs(principal[k])).sort((a, b) => b - a);
    return sizes[0] - sizes[1] > 1e-4 * sizes[0];
  });
}

function expectSame(points: readonly CorrespondencePoint[], others: readonly CorrespondencePoint[]): void {
  const byLabel = new Map(others.map((point) => [point.label, point]));
  expect(points).toHaveLength(others.length);
  for (const point of points) {
    const other = byLabel.get(point.label)!;
    expect(point.mass).toBeCloseTo(other.mass, 10);
    expect(point.inertia).toBeCloseTo(other.inertia, 10);
    point.principal.forEach((value, k) => {
      expect(value).toBeCloseTo(other.principal[k], 8);
    });
    point.standard.forEach((value, k) => {
      expect(value).toBeCloseTo(other.standard[k], 6);
    });
  }
}

describe('correspondence analysis', () => {
  it('holds no NaN, whatever the counts', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(JSON.stringify(analyse(table))).not.toContain('null');
      }),
    );
  });

  it('sums its inertia over dimensions, rows and columns alike, to chi-squared over the total', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = analyse(table);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const { counts, rows, columns } = table;
        const total = sum(counts);
        const rowSum = (r: number) => sum(counts.slice(r * columns, (r + 1) * columns));
        const columnSum = (c: number) => sum(counts.filter((_, i) => i % columns === c));
        let chiSquared = 0;
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            const expected = (rowSum(r) * columnSum(c)) / total;
            if (expected > 0) chiSquared += (counts[r * columns + c] - expected) ** 2 / expected;
          }
        }
        expect(found.inertia).toBeCloseTo(chiSquared / total, 10);
        for (const points of [found.rows, found.columns]) {
          expect(sum(points.map(({ mass }) => mass))).toBeCloseTo(1, 12);
          expect(sum(points.map(({ inertia }) => inertia))).toBeCloseTo(found.inertia, 10);
          found.dimensions.forEach((_, k) => {
            expect(sum(points.map(({ contributions }) => contributions[k]))).toBeCloseTo(1, 10);
            expect(sum(points.map(({ mass, standard }) => mass * standard[k]))).toBeCloseTo(0, 9);
          });
          for (const point of points) {
            if (point.distance > 1e-6) expect(sum(point.squaredCosines)).toBeCloseTo(1, 10);
          }
        }
      }),
    );
  });

  it('makes the counts again from its coordinates', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = analyse(table);
        for (const row of found.rows) {
          for (const column of found.columns) {
            const residual = found.dimensions.reduce(
              (sum, { singularValue }, k) => sum + singularValue * row.standard[k] * column.standard[k],
              0,
            );
            const [r, c] = [Number(row.label.slice(1)), Number(column.label.slice(1))];
            const again = found.total * row.mass * column.mass * (1 + residual);
            expect(again).toBeCloseTo(table.counts[r * table.columns + c], 7);
          }
        }
      }),
    );
  });

  it('draws chi-square distances', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = analyse(table);
        const at = (label: string) => Number(label.slice(1));
        const kept = found.rows.flatMap((row) =>
          found.columns.map((column) => table.counts[at(row.label) * table.columns + at(column.label)]),
        );
        const distances = chiSquareDistances(kept, found.rows.length, found.columns.length);
        found.rows.forEach((a, i) => {
          found.rows.forEach((b, j) => {
            const drawn = Math.hypot(...a.principal.map((value, k) => value - b.principal[k]));
            expect(drawn).toBeCloseTo(distances[i * found.rows.length + j], 7);
          });
        });
      }),
    );
  });

  it('swaps rows and columns when the table is transposed', () => {
    fc.assert(
      fc.property(tables, ({ rows, columns, counts }) => {
        const transposed = names('c', columns).flatMap((_, c) =>
          names('r', rows).map((__, r) => counts[r * columns + c]),
        );
        const one = analyse({ rows, columns, counts });
        const other = correspondenceAnalysis(transposed, names('c', columns), names('r', rows));
        expect(other.leftOut).toEqual({ rows: one.leftOut.columns, columns: one.leftOut.rows });
        fc.pre(determined(one) && directed(one));
        expectSame(one.rows, other.columns);
        expectSame(one.columns, other.rows);
      }),
    );
  });

  it('depends on profiles and not on how large the counts are', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 9 }), (table, factor) => {
        const one = analyse(table);
        const other = analyse({ ...table, counts: table.counts.map((count) => count * factor) });
        expect(other.total).toBe(one.total * factor);
        fc.pre(determined(one) && directed(one));
        expectSame(one.rows, other.rows);
        expectSame(one.columns, other.columns);
      }),
    );
  });

  it('does not depend on the order of rows and columns', () => {
    const shuffled = (count: number) =>
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count, maxLength: count },
      );
    const reordered = tables.chain((table) =>
      fc.record({
        table: fc.constant(table),
        rows: shuffled(table.rows),
        columns: shuffled(table.columns),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ table, rows, columns }) => {
        const counts = rows.flatMap((r) => columns.map((c) => table.counts[r * table.columns + c]));
        const one = analyse(table);
        const other = correspondenceAnalysis(
          counts,
          rows.map((r) => `r${r}`),
          columns.map((c) => `c${c}`),
        );
        fc.pre(determined(one) && directed(one));
        expectSame(one.rows, other.rows);
        expectSame(one.columns, other.columns);
      }),
    );
  });
});
