import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsened, proposals, smallCombinations } from '../../src/privacy/kAnonymity.js';

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
