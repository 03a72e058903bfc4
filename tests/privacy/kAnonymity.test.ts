import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsened, depthFor, proposals, smallCombinations } from '../../src/privacy/kAnonymity.js';

const source = (id: string, office: string, role: string, year = '2023') => ({
  id,
  attributes: { office, role, year },
});
// Offices A and B have three people each; the only leader of B is known by office and role.
const sources = [
  source('1', 'A', 'leder'),
  source('2', 'A', 'leder'),
  source('3', 'A', 'veileder'),
  source('4', 'A', 'veileder'),
  source('5', 'B', 'leder'),
  source('6', 'B', 'veileder'),
  source('7', 'B', 'veileder'),
];

describe('combinations that few sources share', () => {
  it('are the shortest ones: the office and the role of one person', () => {
    expect(smallCombinations(sources, ['office', 'role'], 2)).toEqual([
      { values: { office: 'B', role: 'leder' }, sources: [4] },
    ]);
  });

  it('are a single value where that is enough', () => {
    expect(smallCombinations(sources, ['office', 'role'], 4).map(({ values }) => values)).toEqual([
      { office: 'B' },
      { role: 'leder' },
      { office: 'A', role: 'veileder' },
    ]);
  });
});

/** By the definition: every set of columns, every group of it, and every part of the set. */
function byDefinition(rows: readonly (readonly string[])[], k: number): string[] {
  const width = rows[0].length;
  const sharing = (columns: readonly number[], row: readonly string[]) =>
    rows.flatMap((other, i) => (columns.every((column) => other[column] === row[column]) ? [i] : []));
  const found = new Set<string>();
  for (let subset = 1; subset < 2 ** width; subset++) {
    const columns = Array.from({ length: width }, (_, i) => i).filter((i) => (subset & (1 << i)) !== 0);
    for (const row of rows) {
      const members = sharing(columns, row);
      const parts =
        columns.length === 1 ? [] : columns.map((left) => columns.filter((each) => each !== left));
      if (members.length < k && parts.every((part) => sharing(part, row).length >= k))
        found.add(JSON.stringify([columns, members]));
    }
  }
  return [...found].sort();
}

const table = (rows: readonly (readonly string[])[]) => {
  const names = rows[0].map((_, i) => `a${i}`);
  const list = rows.map((row, i) => ({
    id: String(i),
    attributes: Object.fromEntries(row.map((value, at) => [names[at], value])),
  }));
  return { names, list };
};

describe('combinations of any number of attributes', () => {
  it('are those of the definition', () => {
    const anyRows = fc.array(fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 14,
    });
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 2, max: 4 }), (rows, k) => {
        const { names, list } = table(rows);
        const found = smallCombinations(list, names, k).map(({ values, sources: members }) =>
          JSON.stringify([Object.keys(values).map((name) => names.indexOf(name)), members]),
        );
        expect(found.sort()).toEqual(byDefinition(rows, k));
      }),
    );
  });

  it('are looked at in sets of fewer where there are many, and nobody is left out', () => {
    expect([12, 13, 20, 30, 60].map(depthFor)).toEqual([12, 13, 4, 3, 2]);
    // Three sources are alike; the fourth differs in the last attribute alone.
    const ones = Array.from({ length: 30 }, () => '1');
    const rows = [ones, ones, ones, ones.map((value, i) => (i === 29 ? '2' : value))];
    const { names, list } = table(rows);
    expect(smallCombinations(list, names, 2)).toEqual([{ values: { a29: '2' }, sources: [3] }]);
    expect(proposals(list, names, 2).some(({ leaveOut }) => leaveOut.join() === 'a29')).toBe(true);
  });

  it('tell whoever only many attributes together tell, by one combination that none of its parts is', () => {
    // Of 30 attributes each set of 29 zeros is shared with two who have a 1 in the one that is left out.
    const zeros = Array.from({ length: 30 }, () => '0');
    const rows = [
      zeros,
      ...zeros.flatMap((_, at) => {
        const other = zeros.map((value, i) => (i === at ? '1' : value));
        return [other, other];
      }),
    ];
    const { names, list } = table(rows);
    const found = smallCombinations(list, names, 2);
    expect(found).toEqual([{ values: Object.fromEntries(names.map((name) => [name, '0'])), sources: [0] }]);
  });
});

describe('attributes made coarser', () => {
  it('join years to periods before they leave anything out', () => {
    const years = ['2020', '2021', '2022', '2023'].map((year, i) => source(String(i), 'A', 'leder', year));
    const { values, steps } = coarsened(years, ['office', 'role', 'year'], 2);
    expect(steps).toEqual([{ kind: 'periods', attribute: 'year', years: 2 }]);
    expect(values.map(({ year }) => year)).toEqual(['2020–2021', '2020–2021', '2022–2023', '2022–2023']);
  });

  it('join rare values to one', () => {
    const offices = ['A', 'A', 'A', 'B', 'C', 'D'].map((office, i) => source(String(i), office, 'leder'));
    const { values } = coarsened(offices, ['office'], 3, 'en');
    expect(values.map(({ office }) => office)).toEqual(['A', 'A', 'A', 'other', 'other', 'other']);
  });

  it('keep nothing of fewer than k sources', () => {
    expect(coarsened(sources.slice(0, 2), ['office', 'year'], 5).values).toEqual([{}, {}]);
  });

  it('always give each combination k sources, and equal sources equal values', () => {
    const any = fc.array(
      fc.record({
        office: fc.constantFrom(...'ABCDE'),
        role: fc.constantFrom(...'xyz'),
        year: fc.integer({ min: 2015, max: 2024 }).map(String),
      }),
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 5 }), (all, k) => {
        const list = all.map((attributes, i) => ({ id: String(i), attributes }));
        const { values, loss } = coarsened(list, ['office', 'role', 'year'], k);
        const counts = new Map<string, number>();
        for (const each of values)
          counts.set(JSON.stringify(each), (counts.get(JSON.stringify(each)) ?? 0) + 1);
        expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(k);
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(coarsened(list, ['office', 'role', 'year'], k).values).toEqual(values);
      }),
    );
  });
});

describe('proposals', () => {
  it('leave out what costs least, or make attributes coarser', () => {
    const [first, second] = proposals(sources, ['office', 'role'], 3);
    expect([first.leaveOut, second.leaveOut].flat()).toHaveLength(1);
    expect(first.loss).toBeLessThanOrEqual(second.loss);
    expect(proposals(sources, ['office', 'role'], 1)).toEqual([]);
  });
});
