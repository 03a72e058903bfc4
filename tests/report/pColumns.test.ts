import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { toFrame } from '../../src/frames/toFrame.js';
import { frameBundle } from '../../src/notebook/frameBundle.js';
import { releasedTable } from '../../src/publication/publicTable.js';
import { isKeyOfP } from '../../src/report/pKeys.js';
import type { ReportTable } from '../../src/report/reportTable.js';
import { tableCsv, tableHtml, tableText } from '../../src/report/tableMarkup.js';
import { tableXlsx } from '../../src/report/tableXlsx.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`${source}/${name}`, 'utf8') }));

/** Columns of p by their key, as they are written: `{ key: 'pValue', label: 'p', shown: 'p' }`. */
const column = /\{\s*key: (?:named\()?'(\w+)'[^{}]*?(?:shown|decimals): [^,}\s]+/gu;

const table: ReportTable = {
  kind: 'table',
  name: 'p',
  language: 'nb',
  columns: [
    { key: 'pValue', label: 'p', shown: 'p' },
    { key: 'z', label: 'z', decimals: 2 },
  ],
  rows: [
    { pValue: 1.2e-9, z: 6.1 },
    { pValue: 0.0412, z: 2.04 },
    { pValue: null, z: null },
  ],
  caption: '',
};

it('shows every column of p as a p is told, in each table of the program', () => {
  const found = files.flatMap(({ name, text }) =>
    [...text.matchAll(column)]
      .filter(([spec, key]) => isKeyOfP(key) || /label: (?:'p'|terms\.adjustedP)/u.test(spec))
      .map(([spec, key]) => ({ key, spec: `${name}: ${spec.replace(/\s+/gu, ' ')}` })),
  );
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(({ spec }) => !spec.endsWith("shown: 'p'"))).toEqual([]);
  expect(found.filter(({ key }) => !isKeyOfP(key))).toEqual([]);
});

it('never tells a p as 0, and keeps it whole for code that reads it', () => {
  expect(tableText(table).split('\n').slice(1, 4)).toEqual(['< 0,001 | 6,10', '0,041 | 2,04', '– | –']);
  expect(tableHtml(table)).toContain('&lt;\u00a00,001');
  expect(tableText({ ...table, language: 'en' })).toContain('< 0.001');
  expect(tableCsv(table)).toContain('1.2e-9,6.1');
  const frame = toFrame(table);
  expect(frame.values[0]).toEqual([1.2e-9, 6.1]);
  expect(frameBundle(frame as never)['text/html']).toContain('&lt;\u00a00.001');
  expect(frameBundle(frame as never)['text/plain']).not.toMatch(/0\.000\b/u);
});

it('never shows a p as 0 in a workbook, where it is a number', () => {
  for (const [language, text] of [
    ['nb', '< 0,001'],
    ['en', '< 0.001'],
  ] as const) {
    const book = read(tableXlsx({ ...table, language }), { type: 'array', cellNF: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    expect([sheet.A2.v, sheet.A2.w, sheet.A3.w]).toEqual([1.2e-9, text, '0.041']);
  }
});

it('publishes a p with four decimals, or the first of its digits', () => {
  const rows = [1.23e-9, 0.04123, 0].map((p) => ({ pValue: { literature: p } }));
  const published = releasedTable(
    { name: 'p', section: 'needs', columns: table.columns.slice(0, 1), rows, caption: '' },
    {} as never,
    'en',
  );
  expect(published.rows.map(({ pValue }) => pValue)).toEqual([1e-9, 0.0412, 0]);
});
