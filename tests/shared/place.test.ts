import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/shared/place.js';

describe('a place in a file', () => {
  it('is told as a person looks it up, in both languages', () => {
    expect(placeOf('segments.csv', { line: 41, column: 'code' })).toEqual({
      nb: 'segments.csv linje 41, kolonne code',
      en: 'segments.csv line 41, column code',
    });
    expect(placeOf('a.csv', { column: 3 }).nb).toBe('a.csv kolonne 3');
    expect(placeOf('a.csv').en).toBe('a.csv');
  });

  it('names a sheet in the language too, and leaves the name of the sheet alone', () => {
    expect(placeOf('study.xlsx, sheet Ark, sheet 2', { row: 4 })).toEqual({
      nb: 'study.xlsx, ark Ark, sheet 2 rad 4',
      en: 'study.xlsx, sheet Ark, sheet 2 row 4',
    });
    expect(placeOf('study.xlsx, sheet Codes', { line: 2 }).nb).toBe('study.xlsx, ark Codes linje 2');
  });
});
