import { describe, expect, it } from 'vitest';
import { spreadsheetCsv } from '../../src/report/spreadsheetCsv.js';
import { corpusOf } from '../support/corpusOf.js';

const rows = `
  s1 "a long quote about time and relation" C V
  s1 "short one"  C V
  s1 "other"      W
  s2 "third"      C V
  s2 "fourth"     W
  s2 "fifth"      C W
`;
const notes = { codes: 'C:condition V:indicator W:indicator' };

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
