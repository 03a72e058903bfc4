import { expect, it } from 'vitest';
import { spreadsheetCsv } from '../../src/report/spreadsheetCsv.js';

it('neutralises formulas in CSV and leaves negative numbers alone', () => {
  expect(
    spreadsheetCsv(
      ['a', 'b', 'c'],
      [
        ['=1+1', -0.5, null],
        ['-minus', 2, true],
      ],
    ),
  ).toBe("a,b,c\n'=1+1,-0.5,\n'-minus,2,true\n");
});
