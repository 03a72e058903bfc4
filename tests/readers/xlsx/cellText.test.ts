import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/readers/xlsx/cellText.js';
import { columnName } from '../../../src/readers/xlsx/columnName.js';

const text = (cell: Parameters<typeof cellText>[0], date1904 = false) => cellText(cell, date1904);

describe('the text of a cell', () => {
  it('is the stored text, with its spaces', () => {
    expect(text({ t: 's', v: '007', w: '007' })).toBe('007');
    expect(text({ t: 's', v: ' 1E5 ', w: ' 1E5 ' })).toBe(' 1E5 ');
  });

  it('is a number in full, not as it is rounded or grouped for the eye', () => {
    expect(text({ t: 'n', v: 1234.5678, z: '#,##0', w: '1,235' })).toBe('1234.5678');
    expect(text({ t: 'n', v: 0.25, z: '0%', w: '25%' })).toBe('0.25');
    expect(text({ t: 'n', v: 12, z: 'General', w: '12' })).toBe('12');
  });

  it('keeps the leading zeros that the format gives to an id', () => {
    expect(text({ t: 'n', v: 7, z: '000', w: '007' })).toBe('007');
    expect(text({ t: 'n', v: 7.5, z: '000', w: '008' })).toBe('7.5');
  });

  it('is a date in ISO 8601, with its time where it has one', () => {
    expect(text({ t: 'n', v: 45352, z: 'm/d/yy', w: '3/1/24' })).toBe('2024-03-01');
    expect(text({ t: 'n', v: 45352.5, z: 'dd.mm.yyyy hh:mm', w: '01.03.2024 12:00' })).toBe(
      '2024-03-01T12:00:00',
    );
    expect(text({ t: 'n', v: 0.25, z: 'hh:mm', w: '06:00' })).toBe('06:00:00');
    // The same day is 1,462 days less where counting begins in 1904.
    expect(text({ t: 'n', v: 45352 - 1462, z: 'm/d/yy', w: '' }, true)).toBe('2024-03-01');
  });

  it('is TRUE or FALSE, the error as it is shown, and nothing for an empty cell', () => {
    expect(text({ t: 'b', v: true, w: 'TRUE' })).toBe('TRUE');
    expect(text({ t: 'e', v: 42, w: '#N/A' })).toBe('#N/A');
    expect(text({ t: 'z' })).toBe('');
    expect(text({ t: 'n' })).toBe('');
  });
});

it('counts columns as a spreadsheet does', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
