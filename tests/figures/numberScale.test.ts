import { describe, expect, it } from 'vitest';
import { numberScale } from '../../src/figures/numberScale.js';
import { theme } from '../../src/figures/theme.js';

const scale = (values: number[], middle: 0 | 1 | null = null, decimals?: number) =>
  numberScale({ values, middle, title: 'x', ...(decimals === undefined ? {} : { decimals }) }, 'en');

describe('colours of numbers', () => {
  it('go from white to blue where no number is below 0', () => {
    const { colors, position, text } = scale([0, 2, 5]);
    expect(colors).toMatchObject({ colorscale: theme.scale.sequential, zmin: 0, zmax: 5 });
    expect([position(2), position(Number.NaN), text(2)]).toEqual([2, null, '2']);
  });

  it('have two sides around 0 for numbers of both signs, and where 0 is independence', () => {
    for (const found of [scale([-1, 4]), scale([1, 4], 0)])
      expect(found.colors).toMatchObject({ colorscale: theme.scale.diverging, zmin: -4, zmid: 0, zmax: 4 });
  });

  it('have ratios as far from 1 below as above', () => {
    const { position, colors, text } = scale([0.25, 1, 3], 1);
    expect([position(0.25), position(1), position(4)]).toEqual([-2, 0, 2]);
    expect([position(0), position(Number.POSITIVE_INFINITY), text(Number.POSITIVE_INFINITY)]).toEqual([
      -2,
      2,
      '∞',
    ]);
    expect(colors).toMatchObject({
      zmin: -2,
      zmax: 2,
      colorbar: { ticktext: ['1/4', '1/2', '1', '2', '4'] },
    });
  });

  it('tell as many decimals as tell numbers apart, or as many as are asked for', () => {
    expect(scale([0.123]).text(0.123)).toBe('0.12');
    expect(scale([12.34]).text(12.34)).toBe('12.3');
    expect(scale([123.4]).text(123.4)).toBe('123');
    expect(scale([0.123], null, 1).text(0.123)).toBe('0.1');
    expect(numberScale({ values: [0.5], middle: null, title: '' }, 'nb').text(0.5)).toBe('0,50');
  });

  it('are there for no number at all', () => {
    expect(scale([]).colors).toMatchObject({ zmin: 0, zmax: 1 });
    expect(scale([Number.NaN], 1).colors).toMatchObject({ zmin: -1, zmax: 1 });
  });
});
