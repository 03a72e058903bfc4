import { expect, it } from 'vitest';
import { isMissing, wholeNumber, zeroOrOne } from '../../../src/readers/table/values.js';

it('reads whole numbers, also with a decimal mark and nothing behind it', () => {
  expect(['12', ' 12 ', '0', '12.0', '12,0', '12,00', '12.', '007'].map(wholeNumber)).toEqual([
    12, 12, 0, 12, 12, 12, 12, 7,
  ]);
});

it('does not guess at anything else', () => {
  expect(['', '-1', '1.5', '1,5', '1E5', 'tolv', '1 000', '0x10', 'NaN'].map(wholeNumber)).toEqual(
    Array(9).fill(undefined),
  );
});

it('does not take 1,000 or 1.000 for one: it may be a thousand', () => {
  expect(wholeNumber('1,000')).toBeUndefined();
  expect(wholeNumber('12.000')).toBeUndefined();
  expect(wholeNumber('1.0000')).toBe(1);
});

it('reads coded and not coded as spreadsheets and statistics programs write them', () => {
  expect(['1', '1.0', '1,0', 'TRUE', 'true', 'Sann', ' 1 '].map(zeroOrOne)).toEqual(Array(7).fill(1));
  expect(['0', '0.0', '0,0', 'FALSE', 'Usann'].map(zeroOrOne)).toEqual(Array(5).fill(0));
});

it('takes nothing else for coded or not coded, and an empty cell for neither', () => {
  expect(['', '2', '01', 'x', '10', '1.5', 'O', 'l', 'NA'].map(zeroOrOne)).toEqual(Array(9).fill(undefined));
});

it('knows a missing value', () => {
  expect(['', '  ', 'NA', '#N/A', 'NULL'].map(isMissing)).toEqual(Array(5).fill(true));
  expect(['0', 'na', 'nei', '-'].map(isMissing)).toEqual(Array(4).fill(false));
});
