import { describe, expect, it } from 'vitest';
import { importSummary, importText, importWarnings } from '../../src/corpus/import.tables.js';
import { corpusOverview } from '../../src/corpus/overview.tables.js';
import { spreadsheetCsv } from '../../src/report/spreadsheetCsv.js';
import { corpusOf, projectOf } from '../support/corpusOf.js';

const rows = `
  s1 "a long quote about time and relation" C V
  s1 "short one"  C V
  s1 "other"      W
  s2 "third"      C V
  s2 "fourth"     W
  s2 "fifth"      C W
`;
const notes = { codes: 'C:condition V:indicator W:indicator' };

it('counts sources, selections and codings, with quartiles of codings per source', () => {
  const { rows: found } = corpusOverview(corpusOf(rows, notes), { language: 'en' });
  expect(found).toEqual([
    {
      kind: 'Other',
      sources: 2,
      withText: 0,
      selections: 6,
      codings: 10,
      severalCoders: 0,
      lowerQuartile: 5,
      median: 5,
      upperQuartile: 5,
      largest: 5,
    },
  ]);
});

it('shows the import report in both languages, and every warning with its place', () => {
  const { report } = projectOf('s1 0-5 A\ns1 0-5 A\ns1 3-3 B');
  const summary = importSummary(report, { language: 'en' });
  expect(summary.rows).toContainEqual({ what: 'Codings', value: 2 });
  expect(summary.rows).toContainEqual({ what: 'Warnings', value: 2 });
  expect(importSummary(report).rows).toContainEqual({ what: 'Kodinger', value: 2 });
  expect(importWarnings(report).rows.map(({ kind, where }) => [kind, where])).toEqual([
    ['duplicate-coding', 'row 1'],
    ['empty-span', 'row 2'],
  ]);
});

describe('everything odd in an import', () => {
  const report = {
    ...projectOf('s1 "a" C').report,
    warnings: Array.from({ length: 5 }, (_, i) => ({
      kind: 'untagged',
      where: `row ${i}`,
      message: 'no code',
    })),
    notUnderstood: [{ kind: 'unused-column', where: 'row 0', message: 'not read: x' }],
  };

  it('is grouped by kind with the first places, and in full when asked for', () => {
    expect(importWarnings(report).rows.map(({ heading, where }) => [heading, where])).toEqual([
      ['Utvalg uten kode', 'row 0'],
      ['Utvalg uten kode', 'row 1'],
      ['Utvalg uten kode', 'row 2'],
      ['Utvalg uten kode', '… og 2 til'],
      ['Kolonner som ikke ble lest', 'row 0'],
    ]);
    expect(importWarnings(report, { all: true }).rows).toHaveLength(6);
    expect(importWarnings(report, { language: 'en' }).caption).toBe(
      '5 warnings from the import, and 1 part of the material that was not understood.',
    );
    expect(importWarnings(report).caption).toBe(
      '5 advarsler fra innlesingen, og 1 del av materialet som ikke ble forstått.',
    );
  });

  it('reads in a terminal as headings with counts and places', () => {
    const lines = (options: Parameters<typeof importText>[1]) => importText(report, options).split('\n');
    const short = lines({ language: 'en' });
    expect(short.slice(short.indexOf('Warnings'))).toEqual([
      'Warnings',
      '  Selections without a code (5)',
      '    row 0: no code',
      '    row 1: no code',
      '    row 2: no code',
      '    … and 2 more, --all shows every one',
      '',
      'Not understood',
      '  Columns that were not read (1)',
      '    row 0: not read: x',
    ]);
    expect(lines({ language: 'nb', all: true })).toContain('    row 4: no code');
    expect(lines({ language: 'nb' })[0]).toMatch(/^Prosjekt +/u);
  });

  it('is nothing but the summary where nothing is odd', () => {
    expect(importText(projectOf('s1 "a" C').report)).not.toContain('\n\n');
  });
});

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
