import { expect, it } from 'vitest';
import { type DumbbellRow, dumbbell } from '../../src/figures/dumbbell.js';
import { corpusOf } from '../support/corpusOf.js';

const row = (
  label: string,
  first: number | null,
  second: number | null,
  emphasised = false,
): DumbbellRow => ({
  label,
  first: first === null ? null : { value: first, interval: null },
  second: second === null ? null : { value: second, interval: { lower: second - 0.1, upper: second + 0.1 } },
  texts: [`gap ${label}`],
  emphasised,
  hover: `hover ${label}`,
});
const axes = {
  heading: 'Heading',
  firstName: 'need',
  secondName: 'met',
  axisTitle: 'share',
  range: [0, 1],
  ticks: [0, 1],
  tickText: String,
  zeroLine: false,
  columns: [{ heading: 'Gap', width: 60 }],
} as const;
const rows = [row('a', 0.5, 0.25), row('b', null, 0.95), row('c', 0.25, 0.75, true), row('d', 0.5, null)];
const { data, layout } = dumbbell(corpusOf('s1 L1 A'), rows, axes);

it('joins the ends of a row that has both, heavily where it is emphasised', () => {
  expect(data.map(({ x }) => x)).toEqual([
    [0.5, 0.25, null],
    [0.25, 0.75, null],
    [0.5, 0.25, 0.5],
    [0.25, 0.95, 0.75],
  ]);
});

it('puts the first end above and the second below the middle of its row', () => {
  expect(data.slice(2).map(({ y }) => y)).toEqual([
    [-0.14, 1.8599999999999999, 2.86],
    [0.14, 1.1400000000000001, 2.14],
  ]);
});

it('cuts an interval off at the end of the axis', () => {
  expect(data[3].error_x).toMatchObject({ array: [0.1, 0.05, 0.1], arrayminus: [0.1, 0.1, 0.1] });
});

it('has hover texts at both ends, and a column of texts, in bold where a row is emphasised', () => {
  expect(data.slice(2).map(({ customdata }) => customdata)).toEqual([
    ['hover a', 'hover c', 'hover d'],
    ['hover a', 'hover b', 'hover c'],
  ]);
  expect((layout.annotations as readonly { readonly text: string }[]).map(({ text }) => text)).toEqual([
    '<b>Gap</b>',
    'gap a',
    'gap b',
    '<b>gap c</b>',
    'gap d',
  ]);
});
