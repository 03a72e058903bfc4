import { expect, it } from 'vitest';
import { sheetPlaces } from '../../src/shared/sheetPlaces.js';

it('tells sheets in Norwegian, and leaves their names and other words alone', () => {
  const text = 'ikke lest: a.xlsx, sheet One, Two; b.XLSM, sheet 2; my, sheet of paper';
  expect(sheetPlaces(text, 'nb')).toBe('ikke lest: a.xlsx, ark One, Two; b.XLSM, ark 2; my, sheet of paper');
  expect(sheetPlaces(text, 'en')).toBe(text);
});
