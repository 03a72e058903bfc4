import { describe, expect, it } from 'vitest';
import { publishable } from '../../../src/cli/publish/publishable.js';
import type { Figure } from '../../../src/figures/figure.js';
import type { Findings } from '../../../src/report/finding.js';
import { phrase, sources } from '../../../src/report/phrase.js';
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

  it('of findings are sentences with small numbers bounded, and no number behind them', () => {
    const findings: Findings = {
      kind: 'findings',
      question: 'needs',
      language: 'en',
      found: [
        {
          key: 'needs.told',
          verdict: 'description',
          null: null,
          sentence: phrase`${sources(2, 'source')} say so.`,
          n: phrase`${sources(12, 'source')}`,
          caveat: '',
        },
        {
          key: 'needs.told',
          verdict: 'description',
          null: null,
          sentence: phrase`${sources(9, 'source')} say so.`,
          n: phrase`${sources(12, 'source')}`,
          caveat: '',
        },
      ],
    };
    const { shown, withheld } = publishable(findings, 3);
    expect(shown.found.map(({ sentence }) => sentence)).toEqual([
      ['fewer than 3 sources say so.'],
      ['9 sources say so.'],
    ]);
    expect(withheld).toBe(1);
  });

  it('of a figure follows from its basis: nothing of working material, an error where a trace has none', () => {
    expect(publishable(figure, 3)).toBeNull();
    const forgetful = { ...figure, alternativeParts: [], basis: { marks: [], rounding: [], without: [] } };
    expect(() => publishable(forgetful, 3)).toThrow('what traces 0 rest on is not stated');
  });
});
