import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../../src/report/escape/csvText.js';
import { spreadsheetCsv } from '../../../src/report/spreadsheetCsv.js';
import { shielded } from '../../../src/shared/shielded.js';
import { hostile } from '../../support/hostileNames.js';

/** Characters that a terminal acts on, or that show letters in another order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef]/u;
const runs = /^[=+\-@\t\r\n＝＋－＠]/u;

it('no cell and no header of a table runs as a formula, or makes a terminal act', () => {
  for (const name of hostile.flatMap((each) => [each, shielded(each)])) {
    const csv = spreadsheetCsv(
      [name, 'b'],
      [
        [name, 1],
        [`a ${name}`, -1],
      ],
    );
    expect(csv.replaceAll('\n', '')).not.toMatch(acts);
    const rows: string[][] = parse(csv);
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2]);
    for (const cell of rows.map(([first]) => first)) expect(cell).not.toMatch(runs);
    expect(rows.map(([, number]) => number)).toEqual(['b', '1', '-1']);
  }
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0x2100 }), fc.integer({ min: 0, max: 0x10ffff })),
  );
  fc.assert(
    fc.property(units, (codes) => {
      const text = csvText(String.fromCodePoint(...codes));
      return !acts.test(text) && !runs.test(text);
    }),
  );
});

it('shows what it took away, and leaves ordinary names as they are', () => {
  expect(csvText('\u001b[31mrød\r\u202e')).toBe('␛[31mrød␍‹U+202E›');
  for (const name of ['Blåbær på Ås', 'NAV-kontor (Øst)', 'a\nb', 'I. Innledning'])
    expect(csvText(name)).toBe(name);
});
