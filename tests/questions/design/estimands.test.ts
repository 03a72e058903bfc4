import { describe, expect, it } from 'vitest';
import { estimandOrders } from '../../../src/questions/design/estimands.js';
import { estimandTable } from '../../../src/questions/design/estimands.tables.js';
import type { IndicatorDesign } from '../../../src/questions/design/indicatorDesign.js';
import { smallDesign } from './smallDesign.js';

const [template] = smallDesign.indicators;
const indicator = (
  id: string,
  numbers: {
    need: number | null;
    hindered: number | null;
    promoted: number | null;
    ofAll: number;
    balance: number | null;
  },
): IndicatorDesign => {
  const { need, hindered, promoted, ofAll, balance } = numbers;
  const both = need !== null && hindered !== null && promoted !== null;
  return {
    ...template,
    indicator: { ...template.indicator, id },
    need,
    hindered,
    promoted,
    promotedOfAll: ofAll,
    balance: { ...template.balance, value: balance },
    unmet: both ? need * hindered : null,
    gap: both ? need - promoted : null,
    speaking: 10,
  };
};

// By hand:      gap   unmet  need  hindered  net    gap of all
// A              .4     .32    .8     .4      .16     .6
// B              .5     .30    .6     .5      .30     .5
// C              .0     .10    .5     .2     -.10     .2
// D             -.2     .18    .2     .9      .18     .0
// E (silent)                   .7                     .6
const five = [
  indicator('B', { need: 0.6, hindered: 0.5, promoted: 0.1, ofAll: 0.1, balance: -0.5 }),
  indicator('A', { need: 0.8, hindered: 0.4, promoted: 0.4, ofAll: 0.2, balance: -0.2 }),
  indicator('C', { need: 0.5, hindered: 0.2, promoted: 0.5, ofAll: 0.3, balance: 0.2 }),
  indicator('D', { need: 0.2, hindered: 0.9, promoted: 0.4, ofAll: 0.2, balance: -0.9 }),
  indicator('E', { need: 0.7, hindered: null, promoted: null, ofAll: 0.1, balance: null }),
];

describe('the order of needs under several estimands', () => {
  const orders = estimandOrders(five);
  const of = (id: string) => orders.indicators.find((each) => each.indicator.id === id)!;

  it('is that of the hand-made numbers, equal values on the smaller place', () => {
    expect(of('A').ranks).toEqual({ gap: 2, unmet: 1, need: 1, hindered: 3, netHindered: 3, gapOfAll: 1 });
    expect(of('B').ranks).toEqual({ gap: 1, unmet: 2, need: 3, hindered: 2, netHindered: 1, gapOfAll: 3 });
    expect(of('C').ranks).toEqual({ gap: 3, unmet: 4, need: 4, hindered: 4, netHindered: 4, gapOfAll: 4 });
    expect(of('D').ranks).toEqual({ gap: 4, unmet: 3, need: 5, hindered: 1, netHindered: 2, gapOfAll: 5 });
    expect(of('E').ranks).toEqual({
      gap: null,
      unmet: null,
      need: 2,
      hindered: null,
      netHindered: null,
      gapOfAll: 1,
    });
  });

  it('counts how often each is among the first three, the most often on top', () => {
    expect(orders.indicators.map(({ indicator: { id }, amongFirst }) => [id, amongFirst])).toEqual([
      ['B', 6],
      ['A', 6],
      ['D', 3],
      ['E', 2],
      ['C', 1],
    ]);
  });

  it('correlates the gap with the need alone', () => {
    // Needs .6 .8 .5 .2 and gaps .5 .4 0 -.2: means .525 and .175.
    const [x, y] = [
      [0.075, 0.275, -0.025, -0.325],
      [0.325, 0.225, -0.175, -0.375],
    ];
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
    expect(orders.gapWithNeed).toBeCloseTo(dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)), 12);
    expect(estimandOrders(five.slice(0, 2)).gapWithNeed).toBeNull();
    expect(estimandOrders(five.map((each) => ({ ...each, need: 0.5 }))).gapWithNeed).toBeNull();
  });

  it('puts nothing first where all are alike, nor those that share the last place', () => {
    const with0 = (values: readonly number[]) =>
      estimandOrders(
        values.map((need, i) =>
          indicator('ABCDE'[i], { need, hindered: 0, promoted: 0.5, ofAll: 0.5, balance: 0 }),
        ),
      ).indicators.map(({ indicator: { id }, amongFirst }) => [id, amongFirst]);
    expect(with0([0, 0, 0, 0, 0]).every(([, amongFirst]) => amongFirst === 0)).toBe(true);
    // Need, gap and gap over all sources put A first; B to E share the second, and last, place.
    expect(with0([0.5, 0.2, 0.2, 0.2, 0.2])[0]).toEqual(['A', 3]);
    expect(with0([0.5, 0.2, 0.2, 0.2, 0.2])[1][1]).toBe(0);
  });

  it('leaves out what cannot be compared', () => {
    expect(orders.compared).toHaveLength(6);
    expect(estimandOrders([five[4], { ...five[4] }]).compared).toEqual(['need', 'gapOfAll']);
    expect(estimandOrders([])).toEqual({ indicators: [], compared: [], among: 3, gapWithNeed: null });
  });

  it('is a table, with a row for each indicator', () => {
    const table = estimandTable({
      ...smallDesign,
      estimands: estimandOrders([five[0], { ...five[1], speaking: 2 }]),
    });
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Indikator',
      'Gap',
      'Udekket behov',
      'Behov',
      'Hemmes',
      'Behov × netto hemmet',
      'Gap, alle kilder',
      'Blant de 3 første',
    ]);
    const [first, second] = table.rows;
    expect([first.gap, first.amongFirst]).toEqual([1, 6]);
    expect(second.gap).toBe(2);
  });
});
