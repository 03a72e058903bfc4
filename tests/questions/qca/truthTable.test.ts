import { describe, expect, it } from 'vitest';
import { minimalCovers } from '../../../src/questions/qca/minimalCovers.js';
import { minimise, modelText } from '../../../src/questions/qca/minimise.js';
import { necessity } from '../../../src/questions/qca/necessity.js';
import { qcaData } from '../../../src/questions/qca/sets.js';
import { truthTable } from '../../../src/questions/qca/truthTable.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';
import { problemsOf } from '../../support/problems.js';
import { dataOf, solve } from './support.js';

const crisp = (name: string, ...values: number[]) => ({ name, levels: 2, values });
const cases = ['a', 'b', 'c', 'd', 'e', 'f'];
const data = qcaData(
  cases,
  [crisp('A', 1, 1, 1, 1, 0, 0), crisp('B', 1, 1, 1, 0, 1, 1)],
  crisp('Y', 1, 1, 0, 1, 0, 1),
);

describe('a truth table', () => {
  it('names the cases of each row and those that speak against it', () => {
    const { rows, remainders, combinations } = truthTable(data, { inclusionCut: 0.6 });
    expect(
      rows.map(({ number, output, n, cases: own, against }) => [number, output, n, own, against]),
    ).toEqual([
      [2, 'negative', 2, ['e', 'f'], ['f']],
      [3, 'positive', 1, ['d'], []],
      [4, 'positive', 3, ['a', 'b', 'c'], ['c']],
    ]);
    expect([rows[2].inclusion, rows[2].pri]).toEqual([2 / 3, 2 / 3]);
    expect([remainders, combinations]).toEqual([1, 4]);
  });

  it('calls a row between the cut-offs a contradiction, which no solution covers', () => {
    const table = truthTable(data, { inclusionCut: 0.9, exclusionCut: 0.4 });
    expect(table.rows.map(({ output }) => output)).toEqual(['contradiction', 'positive', 'contradiction']);
    const { models } = minimise(table, { solution: 'parsimonious' });
    expect(models.map((model) => modelText(minimise(table), model))).toEqual(['~B']);
  });

  it('takes rows with too few cases for remainders', () => {
    const table = truthTable(data, { inclusionCut: 0.6, nCut: 2 });
    expect(table.rows.map(({ output }) => output)).toEqual(['negative', 'remainder', 'positive']);
    expect(table.remainders).toBe(2);
  });

  it('asks for enough PRI', () => {
    const fuzzy = qcaData(['a', 'b'], [crisp('A', 0.6, 0.6)], crisp('Y', 0.5, 0.5));
    const [row] = truthTable(fuzzy, { inclusionCut: 0.8 }).rows;
    expect([row.output, row.inclusion, row.pri]).toEqual(['positive', expect.closeTo(5 / 6, 12), 0]);
    expect(truthTable(fuzzy, { inclusionCut: 0.8, priCut: 0.5 }).rows[0].output).toBe('negative');
  });

  it('names fuzzy cases that are as much in as out', () => {
    const fuzzy = qcaData(['a', 'b'], [crisp('A', 0.5, 0.6)], crisp('Y', 1, 1));
    expect(truthTable(fuzzy).unassigned).toEqual(['a']);
  });

  it('refuses cut-offs that are none', () => {
    expect(() => truthTable(data, { inclusionCut: 80 })).toThrow(
      /inclusionCut: 0 to 1 is required; found 80/u,
    );
    expect(() => truthTable(data, { inclusionCut: 0.5, exclusionCut: 0.7 })).toThrow(
      /at most the inclusion cut/u,
    );
    expect(() => truthTable(data, { nCut: 0 })).toThrow(/nCut/u);
  });
});

describe('sets', () => {
  it('are refused with every problem at once', async () => {
    const problems = await problemsOf(() =>
      qcaData(['a', 'b'], [crisp('A', 2, Number.NaN), { name: 'A', levels: 3, values: [0.5] }], {
        name: 'Y',
        levels: 3,
        values: [0, 1],
      }),
    );
    expect(problems.map(({ where }) => where)).toEqual([
      'set A, case a',
      'set A, case b',
      'set A',
      'set A',
      'set A, case a',
      'set Y',
    ]);
    expect((await problemsOf(() => qcaData([], [], crisp('Y')))).length).toBe(2);
  });
});

describe('a solution', () => {
  it('shows every shortest model where the material does not choose', () => {
    // The cyclic chart: two ways round a hexagon.
    const table = dataOf(
      [2, 2, 2],
      [
        [0, 0, 0],
        [0, 0, 1],
        [0, 1, 1],
        [1, 1, 1],
        [1, 1, 0],
        [1, 0, 0],
      ],
      [],
    );
    const found = solve(table);
    expect(found.models.map((model) => modelText(found, model))).toEqual([
      '~A*~B + A*~C + B*C',
      '~A*C + A*B + ~B*~C',
    ]);
    expect(solve(table, { most: 1 })).toMatchObject({ complete: false, models: [{}] });
  });

  it('is empty where nothing is positive, and everything where nothing is negative', () => {
    const no = solve(dataOf([2], [], [[0], [1]]));
    expect([no.models, no.primeImplicants]).toEqual([[], []]);
    const all = solve(dataOf([2], [[0], [1]], []));
    expect(modelText(all, all.models[0])).toBe('1');
  });

  it('of twelve conditions is found, and of more refused with what to do', () => {
    const random = new SeededRandom(7, 'rows');
    const rows = (count: number, width: number) =>
      Array.from({ length: count }, () => Array.from({ length: width }, () => random.below(2)));
    const [levels, some] = [new Array<number>(12).fill(2), rows(60, 12)];
    const found = solve(dataOf(levels, some.slice(0, 20), some.slice(20)), {
      solution: 'parsimonious',
      most: 50,
    });
    expect(found.models.length).toBe(50);
    expect(found.complete).toBe(false);
    for (const { fit } of found.models) expect([fit.inclusion, fit.coverage]).toEqual([1, 1]);
    const many = rows(4, 14);
    expect(() => solve(dataOf(new Array<number>(14).fill(2), many.slice(0, 2), many.slice(2)))).toThrow(
      /14 conditions make 4782969 combinations .* leave out some conditions/u,
    );
    const wide = dataOf(levels, some.slice(0, 20), some.slice(20));
    expect(() => necessity(wide, { depth: 4, inclusionCut: 1 })).not.toThrow();
  });

  it('names an unknown condition in the expectations', () => {
    const table = dataOf([2, 2], [[1, 1]], [[0, 0]]);
    const solution = 'intermediate';
    expect(() => solve(table, { solution, expectations: { AB: 1 } })).toThrow(
      /unknown condition "AB".*A, B/u,
    );
    expect(() => solve(table, { solution, expectations: { A: 2 } })).toThrow(
      /"A": 0 to 1 is required; found 2/u,
    );
  });
});

describe('covers', () => {
  it('of a chart are all those with the fewest candidates', () => {
    expect(minimalCovers(3, [[0, 1], [1, 2], [2], [1]], 10)).toEqual({
      covers: [
        [0, 1],
        [0, 2],
      ],
      complete: true,
    });
    expect(minimalCovers(0, [], 10).covers).toEqual([[]]);
    expect(() => minimalCovers(2, [[0]], 10)).toThrow(/row 1 has none/u);
  });
});
