import { describe, expect, it } from 'vitest';
import { publishableTable } from '../../src/report/publishableTable.js';
import type { ReportTable } from '../../src/report/reportTable.js';

const table: ReportTable = {
  kind: 'table',
  language: 'en',
  name: 'test',
  columns: [
    { key: 'code', label: 'Code' },
    { key: 'sources', label: 'Sources', countsSources: true },
    { key: 'promotes', label: 'Promotes', partOfSources: 'sides' },
    { key: 'hinders', label: 'Hinders', partOfSources: 'sides' },
    { key: 'share', label: 'Share', decimals: 2, givesAway: 'sides' },
    { key: 'balance', label: 'Balance', decimals: 2 },
    { key: 'alone', label: 'Alone', partOfSources: 'alone' },
    { key: 'cases', label: 'Cases', namesSources: true },
  ],
  rows: [
    {
      code: 'A',
      sources: 12,
      promotes: 8,
      hinders: 4,
      share: 8 / 12,
      balance: 1 / 3,
      alone: '5–4',
      cases: 'i1',
    },
    {
      code: 'B',
      sources: 12,
      promotes: 11,
      hinders: 1,
      share: 11 / 12,
      balance: 10 / 12,
      alone: '3–0',
      cases: 'i2',
    },
    { code: 'C', sources: 2, promotes: 0, hinders: 2, share: 0, balance: -1, alone: '4–12', cases: 'i3' },
    { code: 'D', sources: 0, promotes: 0, hinders: 0, share: null, balance: null, alone: '2–5', cases: '' },
  ],
  caption: '',
};

describe('a table as it may be published', () => {
  it('withholds rows of few sources, and small parts with what gives them away', () => {
    const { table: published, withheld } = publishableTable(table, 3)!;
    expect(published.rows).toEqual([
      { code: 'A', sources: 12, promotes: 8, hinders: 4, share: 0.67, balance: 0.33, alone: '5–4' },
      { code: 'B', sources: 12, promotes: '×', hinders: '×', share: '×', balance: 0.83, alone: '3–0' },
      { code: 'C', sources: '×', promotes: '×', hinders: '×', share: '×', balance: '×', alone: '×' },
      { code: 'D', sources: 0, promotes: 0, hinders: 0, share: null, balance: null, alone: '×' },
    ]);
    expect(withheld).toBe(3);
  });

  it('names no single sources', () => {
    expect(publishableTable(table, 3)!.table.columns.map(({ key }) => key)).not.toContain('cases');
  });

  it('withholds two rows of one whole, never a single one', () => {
    const columns = [
      { key: 'group', label: 'Group' },
      { key: 'sources', label: 'Sources', countsSources: true },
    ];
    const rows = [
      { by: 'level', group: 'a', sources: 9 },
      { by: 'level', group: 'b', sources: 2 },
      { by: 'level', group: 'c', sources: 4 },
      { by: 'kind', group: 'd', sources: 4 },
    ];
    const divided: ReportTable = {
      kind: 'table',
      language: 'en',
      name: 'test',
      columns,
      rows,
      partsOf: 'by',
      caption: '',
    };
    expect(publishableTable(divided, 3)!.table.rows.map(({ sources }) => sources)).toEqual([9, '×', '×', 4]);
  });

  it('is none for a table of quotes, unless they are asked for', () => {
    const quotes: ReportTable = {
      kind: 'table',
      language: 'en',
      name: 'quotes',
      caption: '',
      columns: [{ key: 'quote', label: 'Quote' }],
      rows: [{ quote: 'a' }],
    };
    expect(publishableTable(quotes, 3)).toBeNull();
    expect(publishableTable(quotes, 3, { quotes: true })!.table.rows).toEqual([{ quote: 'a' }]);
  });
});
