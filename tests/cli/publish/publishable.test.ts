import { describe, expect, it } from 'vitest';
import { publishable } from '../../../src/cli/publish/publishable.js';
import type { Figure } from '../../../src/figures/figure.js';
import type { ReportTable } from '../../../src/report/reportTable.js';

const table: ReportTable = {
  kind: 'table',
  language: 'en',
  name: 'counts',
  columns: [{ key: 'sources', label: 'Sources', countsSources: true }],
  rows: [{ sources: 9 }, { sources: 2 }],
  caption: '',
};
const figure: Figure = {
  kind: 'figure',
  name: 'bars',
  data: [{ y: [9] }],
  layout: {},
  caption: '',
  alternative: '',
  basis: 'working material',
};

describe('what may be published', () => {
  it('of a table are its rows of enough sources; of quotes nothing, unless they were asked for', () => {
    expect(publishable(table, 3)).toMatchObject({
      shown: { rows: [{ sources: 9 }, { sources: '×' }] },
      withheld: 1,
    });
    const quotes = { ...table, columns: [...table.columns, { key: 'quote', label: 'Quote' }] };
    expect(publishable(quotes, 3)).toBeNull();
    expect(publishable(quotes, 3, { quotes: true })?.withheld).toBe(1);
  });

  it('of a figure follows from its basis: nothing of working material, an error where a trace has none', () => {
    expect(publishable(figure, 3)).toBeNull();
    const forgetful = { ...figure, alternativeParts: [], basis: { marks: [], rounding: [], without: [] } };
    expect(() => publishable(forgetful, 3)).toThrow('what traces 0 rest on is not stated');
  });
});
