import { describe, expect, it } from 'vitest';
import { Row, type SqlValue } from '../../../src/readers/sqlite/row.js';

const rowOf = (value: SqlValue) => new Row('here', 1, new Map([['x', 0]]), [value], () => 'decoded');

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
    expect(values.map((value) => rowOf(value).found('x'))).toEqual([
      'nothing',
      '7',
      'the text "a b"',
      '3 bytes of binary data',
    ]);
  });
});
