import { expect, it } from 'vitest';
import { outputTable } from '../../src/report/outputTable.js';
import { outputScript, outputStyle } from '../../src/report/outputTableParts.js';
import type { ReportTable } from '../../src/report/reportTable.js';
import { tableHtml } from '../../src/report/tableMarkup.js';

function tableOf(rows: number, columns: number): ReportTable {
  const keys = Array.from({ length: columns }, (_, i) => `k${i}`);
  return {
    kind: 'table',
    language: 'en',
    name: 'test',
    columns: keys.map((key) => ({ key, label: `<${key}>` })),
    rows: Array.from({ length: rows }, (_, row) =>
      Object.fromEntries(keys.map((key, i) => [key, i === 0 ? `"row" ${row}` : row * i])),
    ),
    caption: 'All <of> it.',
  };
}

it('leaves a small table as plain as it is', () => {
  const html = tableHtml(tableOf(25, 8));
  expect(html).toMatch(/^<table><caption style="caption-side:bottom;text-align:left">All &lt;of&gt; it\./u);
  expect(html).not.toMatch(/<(?:script|style|figure|div)/u);
});

it('keeps every row of a long one for those who run no script, and says the words for those who do', () => {
  const html = tableHtml(tableOf(300, 3));
  expect(html.match(/<tr>/gu)).toHaveLength(301);
  expect(html).not.toMatch(/<tr [^>]*hidden/u);
  expect(html).toContain('data-page="25" data-search="Search the table" data-of="of"');
  expect(html).toContain(`<script>${outputScript}</script>`);
  expect(tableHtml({ ...tableOf(300, 3), language: 'nb' })).toContain('data-search="Søk i tabellen"');
});

it('gives a wide one its style and no script', () => {
  const html = tableHtml(tableOf(3, 9));
  expect(html).toContain(`<style>${outputStyle}</style>`);
  expect(html).not.toContain('<script>');
  expect(html).toContain('<figcaption>All &lt;of&gt; it.</figcaption>');
});

it('gives equal outputs for equal tables, without ids and without addresses', () => {
  const html = tableHtml(tableOf(300, 20));
  expect(tableHtml(tableOf(300, 20))).toBe(html);
  expect(html).not.toMatch(/\sid=|https?:|url\(|@import/u);
  // What it brings along stays small: a notebook holds it once a table.
  expect(outputStyle.length + outputScript.length).toBeLessThan(3500);
});

it('has parts that a strict reader of HTML takes, and that cannot end early', () => {
  expect(outputScript).not.toMatch(/[<&]/u);
  expect(outputStyle).not.toMatch(/[<&]/u);
});

it('cuts what no front end can show, and says so', () => {
  const html = tableHtml(tableOf(2001, 2));
  expect(html.match(/<tr>/gu)).toHaveLength(2001);
  expect(html).toContain('Shown are the first 2,000 of 2,001 rows; “save” keeps all.');
});

it('escapes the words of a row, its name and the head', () => {
  const html = outputTable({
    head: ['<h>', 'n'],
    rows: [
      [
        { text: '<n>', kind: 'name' },
        { text: '<1>', kind: 'number' },
      ],
    ],
    caption: '',
    words: { search: '', of: '', all: '', before: '', after: '', cut: () => '' },
  });
  expect(html).toContain('<th style="text-align:left">&lt;h&gt;</th>');
  expect(html).toContain('<th style="text-align:left">&lt;n&gt;</th><td align="right">&lt;1&gt;</td>');
});
