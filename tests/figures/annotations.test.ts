import { expect, it } from 'vitest';
import { level, note, upright } from '../../src/figures/annotations.js';

const line = { color: 'ink', width: 1 };

it('writes a note without an arrow, in the size of the text or in another', () => {
  expect(note('n = 3', { x: 1 })).toEqual({ text: 'n = 3', showarrow: false, font: { size: 13 }, x: 1 });
  expect(note('n = 3', {}, 11)).toMatchObject({ font: { size: 11 } });
});

it('draws a line from the bottom to the top at a value, and one across at a row', () => {
  expect(upright(0.05, line, { layer: 'below' })).toEqual({
    type: 'line',
    yref: 'paper',
    x0: 0.05,
    x1: 0.05,
    y0: 0,
    y1: 1,
    line,
    layer: 'below',
  });
  expect(level(2.5, line)).toEqual({ type: 'line', xref: 'paper', x0: 0, x1: 1, y0: 2.5, y1: 2.5, line });
});
