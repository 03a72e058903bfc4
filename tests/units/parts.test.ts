import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachOverlap, type Part, sharedSize, sizeOf } from '../../src/units/parts.js';

const stretch = (left: number, right: number, track = 'text'): Part => ({
  track,
  left,
  right,
  top: 0,
  bottom: 1,
});
const box = (left: number, top: number, right: number, bottom: number, track = 'page 0'): Part => ({
  track,
  left,
  right,
  top,
  bottom,
});
const pairs = (items: readonly (readonly Part[])[]) => {
  const found: [number, number][] = [];
  eachOverlap(
    items.map((_, i) => i),
    (i) => items[i],
    (a, b) => found.push([a, b]),
  );
  return found.sort(([a, b], [c, d]) => a - c || b - d);
};

describe('the parts of selections', () => {
  it('share what both of them cover, and nothing where they touch', () => {
    expect(sharedSize([stretch(0, 10)], [stretch(6, 20)])).toBe(4);
    expect(sharedSize([stretch(0, 10)], [stretch(10, 20)])).toBe(0);
    expect(sharedSize([box(0, 0, 10, 10)], [box(5, 5, 20, 20)])).toBe(25);
    expect(sharedSize([box(0, 0, 10, 10)], [box(10, 0, 20, 10)])).toBe(0);
    expect(sharedSize([box(0, 0, 10, 10)], [box(0, 10, 10, 20)])).toBe(0);
  });

  it('share nothing on two tracks: two pages, or a page and a text', () => {
    expect(sharedSize([box(0, 0, 10, 10, 'page 0')], [box(0, 0, 10, 10, 'page 1')])).toBe(0);
    expect(sharedSize([stretch(0, 10, 'text')], [stretch(0, 10, 'time')])).toBe(0);
  });

  it('cover what several of them cover twice only once', () => {
    expect(sizeOf([box(0, 0, 10, 10), box(5, 0, 15, 10)])).toBe(150);
    expect(sizeOf([box(0, 0, 10, 10), box(0, 0, 10, 10, 'page 1')])).toBe(200);
    expect(sharedSize([box(0, 0, 10, 10), box(5, 0, 15, 10)], [box(0, 0, 15, 10)])).toBe(150);
  });

  it('are found once for each two items, however many parts meet', () => {
    const overTwoPages = [box(0, 0, 9, 9), box(0, 0, 9, 9, 'page 1')];
    expect(pairs([overTwoPages, overTwoPages, [box(8, 8, 12, 12, 'page 1')], [box(9, 9, 12, 12)]])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('are found as a comparison of every two items finds them', () => {
    const edge = fc.integer({ min: 0, max: 8 });
    const part = fc
      .tuple(
        edge,
        edge,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('a', 'b'),
      )
      .map(([left, top, width, height, track]) => box(left, top, left + width, top + height, track));
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 8 }), (items) => {
        const expected = items.flatMap((a, i) =>
          items.flatMap((b, j) => (i < j && sharedSize(a, b) > 0 ? [[i, j]] : [])),
        );
        expect(
          pairs(items)
            .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });
});
