import { expect, it } from 'vitest';
import type { ReportTable } from '../../src/report/reportTable.js';
import { tableCsv, tableHtml, tableText } from '../../src/report/tableMarkup.js';

const table: ReportTable = {
  kind: 'table',
  language: 'nb',
  name: 'test',
  columns: [
    { key: 'quote', label: 'Sitat' },
    { key: 'z', label: 'z', decimals: 1 },
  ],
  rows: [
    { quote: '<script>alert("hei")</script> & så videre', z: -1.25 },
    { quote: '=SUM(A1)', z: null },
  ],
  caption: 'To rader.',
};

it('escapes every text of the material in HTML', () => {
  const html = tableHtml(table);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(&quot;hei&quot;)&lt;/script&gt; &amp; så videre');
});

it('writes numbers as the language does, and a dash where there is none', () => {
  expect(tableText(table)).toContain('| −1,3');
  expect(tableText({ ...table, language: 'en' })).toContain('| −1.3');
  expect(tableText(table)).toContain('=SUM(A1) | –');
});

it('keeps all digits in CSV under stable keys, and neutralises formulas', () => {
  expect(tableCsv(table)).toBe('quote,z\n"<script>alert(""hei"")</script> & så videre",-1.25\n\'=SUM(A1),\n');
});
