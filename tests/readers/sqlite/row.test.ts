import { describe, expect, it } from 'vitest';
import { Row, type SqlValue, tablePlace } from '../../../src/readers/sqlite/row.js';

const rowOf = (value: SqlValue) =>
  new Row(tablePlace('a.db', 'here', ', rowid'), 1, new Map([['x', 0]]), [value], () => 'decoded');

describe('a row', () => {
  it('takes whole numbers as they are, from reals and from text, and nothing else', () => {
    const values: SqlValue[] = [
      12,
      12.0,
      ' 12 ',
      12.5,
      1e300,
      '12.0',
      '',
      '0x12',
      null,
      new Uint8Array([12]),
    ];
    expect(values.map((value) => rowOf(value).whole('x'))).toEqual([
      12,
      12,
      12,
      ...Array.from({ length: 7 }, () => undefined),
    ]);
  });

  it('gives text for any value', () => {
    const values: SqlValue[] = [null, 3.5, 'å', new Uint8Array([1])];
    expect(values.map((value) => rowOf(value).text('x'))).toEqual(['', '3.5', 'å', 'decoded']);
  });

  it('says what was found', () => {
    const values: SqlValue[] = [null, 7, 'a\n b', new Uint8Array(3)];
    expect(values.map((value) => rowOf(value).found('x').en)).toEqual([
      'nothing',
      '7',
      'the text "a b"',
      '3 bytes of binary data',
    ]);
    expect(rowOf('to').foundIn('x', 'y')).toEqual({
      nb: 'fant teksten "to" og ingenting',
      en: 'found the text "to" and nothing',
    });
  });

  it('has a place in both languages', () => {
    expect(rowOf(1).where).toEqual({ nb: 'a.db, tabell here, rowid 1', en: 'a.db, table here, rowid 1' });
  });

  it('keeps a name to the letter, unless it is nothing but space', () => {
    expect(['Etter ', '  ', ''].map((value) => rowOf(value).name('x'))).toEqual(['Etter ', '', '']);
  });
});
