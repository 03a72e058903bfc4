import { expect, it } from 'vitest';
import { colorBar, heatmap } from '../../src/figures/heatmap.js';

const cells = [
  [1, null],
  [3, 4],
];
const found = {
  columns: ['a', 'b'],
  rows: ['x', 'y'],
  cells,
  value: (cell: number | null) => cell,
  text: (cell: number | null) => `${cell ?? ''}`,
  hover: (cell: number | null) => `<b>${cell}</b>`,
};

it('prints a text in every cell, and shows another under the pointer', () => {
  expect(heatmap(found)).toEqual({
    type: 'heatmap',
    x: ['a', 'b'],
    y: ['x', 'y'],
    z: cells,
    text: [
      ['1', ''],
      ['3', '4'],
    ],
    texttemplate: '%{text}',
    customdata: [
      ['<b>1</b>', '<b>null</b>'],
      ['<b>3</b>', '<b>4</b>'],
    ],
    hovertemplate: '%{customdata}<extra></extra>',
    xgap: 1,
    ygap: 1,
  });
});

it('has the letters and the gaps that a figure asks for', () => {
  expect(heatmap({ ...found, font: { size: 10 }, gap: 2 })).toMatchObject({
    textfont: { size: 10 },
    xgap: 2,
    ygap: 2,
  });
});

it('has a legend with its title on top, and what the figure says of it', () => {
  expect(colorBar('z', { len: 0.6 })).toEqual({
    title: { text: 'z', side: 'top' },
    thickness: 14,
    outlinewidth: 0,
    len: 0.6,
  });
});
