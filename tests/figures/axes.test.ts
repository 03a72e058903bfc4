import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  categoryAxis,
  gridAxis,
  labelledAxis,
  matrixAxes,
  percentTicks,
  quietAxis,
  rowRange,
  separators,
  zeroAxis,
} from '../../src/figures/axes.js';
import { theme } from '../../src/figures/theme.js';

describe('axes', () => {
  it('write shares as the language does, in at most six steps', () => {
    expect(percentTicks(1, 'nb').ticktext).toEqual(
      ['0', '20', '40', '60', '80', '100'].map((n) => `${n}\u00a0%`),
    );
    expect(percentTicks(0.42, 'en')).toEqual({
      tickvals: [0, 0.1, 0.2, 0.3, 0.4],
      ticktext: ['0%', '10%', '20%', '30%', '40%'],
    });
    expect(percentTicks(0.06, 'en').tickvals).toEqual([0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06]);
  });

  it('stay where they are, and say what the figure says of them', () => {
    const { grid } = theme.color;
    expect(quietAxis({ range: [0, 1] })).toEqual({
      range: [0, 1],
      fixedrange: true,
      showgrid: false,
      zeroline: false,
    });
    expect(gridAxis({ zeroline: true })).toEqual({ fixedrange: true, gridcolor: grid, zeroline: true });
    expect(zeroAxis({})).toMatchObject({ zeroline: true, zerolinewidth: 1, gridcolor: grid });
    expect(categoryAxis(['a', 'b'], {})).toMatchObject({
      type: 'category',
      categoryorder: 'array',
      categoryarray: ['a', 'b'],
      fixedrange: true,
    });
    expect(labelledAxis(['a', 'b'], {})).toMatchObject({ tickvals: [0, 1], ticktext: ['a', 'b'] });
  });

  it('are fixed in one place: no figure says so itself', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url));
    const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const saying = names.filter((name) => readFileSync(join(src, name), 'utf8').includes('fixedrange'));
    expect(saying).toEqual([join('figures', 'axes.ts')]);
  });

  it('show the first row on top, with room at both ends, also where there are few', () => {
    expect(rowRange(4)).toEqual([3.5, -0.5]);
    expect(rowRange(0)).toEqual([0.5, -0.5]);
    expect(rowRange(1, { least: 3, room: 0.55 })).toEqual([2.55, -0.55]);
    for (let rows = 1; rows < 200; rows++) expect(rowRange(rows, { room: 0.6 })[0]).toBe(rows - 0.4);
  });

  it('of a matrix have labels above and to the left, the first row on top', () => {
    const { xaxis, yaxis } = matrixAxes();
    expect(xaxis).toMatchObject({ side: 'top', type: 'category', showgrid: false });
    expect(yaxis).toMatchObject({ autorange: 'reversed', type: 'category', showgrid: false });
    expect('ticklabelstandoff' in yaxis).toBe(false);
    expect(matrixAxes({ standoff: 6 }).yaxis).toMatchObject({ ticklabelstandoff: 6 });
  });

  it('write numbers as sentences do', () => {
    expect([separators('nb'), separators('en')]).toEqual([',\u00a0', '.,']);
  });
});
