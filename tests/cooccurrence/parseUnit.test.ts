import { describe, expect, it } from 'vitest';
import { parseUnit, unitNames, windowOf } from '../../src/cooccurrence/parseUnit.js';
import { unitKinds } from '../../src/units/units.js';

describe('a unit that a person typed', () => {
  it.each([
    ...unitKinds,
    'overlap',
    'window:1',
    'window:4',
    'window:4+2',
    'window:all',
    'window:1+all',
    'group:level',
    'group:kind of office',
  ])('is taken: %s', (text) => {
    expect(parseUnit(` ${text} `)).toBe(text);
  });

  it.each(['', 'window', 'window:', 'window:0', 'window:-1', 'window:2.5', 'group:', 'pargraph', 'toString'])(
    'is refused with the units that there are: "%s"',
    (text) => {
      expect(() => parseUnit(text)).toThrow(RangeError);
      for (const unit of unitNames) expect(() => parseUnit(text)).toThrow(unit);
    },
  );

  it('is suggested when it is nearly one', () => {
    expect(() => parseUnit('pargraph')).toThrow(
      'did you mean "paragraph"? Units: paragraph, selection, line,',
    );
  });
});

describe('a window', () => {
  it('reaches back, counting the line itself, and forward, not counting it', () => {
    expect(windowOf('window:4')).toEqual({ back: 4, forward: 0 });
    expect(windowOf('window:1+3')).toEqual({ back: 1, forward: 3 });
    expect(windowOf('window:all')).toEqual({ back: Number.POSITIVE_INFINITY, forward: 0 });
  });
});
