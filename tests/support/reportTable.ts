import type { ReportTable } from '../../src/report/reportTable.js';

/** A table with what is hard to write: signs, a formula, a thousand, a negative number, and nothing. */
export const reportTable: ReportTable = {
  kind: 'table',
  name: 'codes by level',
  language: 'nb',
  columns: [
    { key: 'code', label: 'Kode' },
    { key: 'count', label: 'Antall' },
    { key: 'share', label: 'Andel', decimals: 2 },
  ],
  rows: [
    { code: 'C1 & C2', count: 1234, share: 1 / 3 },
    { code: '=1+1', count: -2, share: null },
  ],
  caption: 'Koder i 50 % av kildene.',
};
