import { expect, it } from 'vitest';
import { leaveOneOut } from '../../src/robustness/leaveOneOut.js';
import { leaveOneOutTable } from '../../src/robustness/leaveOneOut.tables.js';
import { linesOf } from '../inference/support.js';

const corpus = linesOf({ s1: 'AC AC B - D BD A AC - -', s2: 'A C BD B - AC', s3: 'AC - BC D' }).inLanguage(
  'en',
);
const pair = { row: 'A', column: 'C' };
const exact = { test: 'exact' } as const;
const left = leaveOneOut(corpus, pair, exact);

it('lists the most influential first, and gives the reason where there are none', () => {
  const { rows, caption } = leaveOneOutTable(left, { most: 2 });
  expect(rows.map(({ source }) => source)).toEqual(left.sources.slice(0, 2).map(({ source }) => source.id));
  expect(caption).toBe('The 2 of 3 sources that matter most to z.');
  expect(leaveOneOutTable(leaveOneOut(corpus, undefined))).toMatchObject({
    rows: [],
    caption: 'No two codes meet in this material.',
  });
});
