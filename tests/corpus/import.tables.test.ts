import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { importSummaryTable, importText, importWarningTable } from '../../src/corpus/import.tables.js';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { projectOf } from '../support/corpusOf.js';

const inEnglish = ({ corpus, report }: ImportedProject) => ({ corpus: corpus.inLanguage('en'), report });

it('shows the import report in both languages, and every warning with its place', () => {
  const project = projectOf('s1 0-5 A\ns1 0-5 A\ns1 3-3 B');
  const summary = importSummaryTable(inEnglish(project));
  expect(summary.rows).toContainEqual({ what: 'Codings', value: 2 });
  expect(summary.rows).toContainEqual({ what: 'Warnings', value: 2 });
  expect(importSummaryTable(project).rows).toContainEqual({ what: 'Kodinger', value: 2 });
  expect(importWarningTable(project).rows.map(({ kind, where }) => [kind, where])).toEqual([
    ['duplicate-coding', 'row 1'],
    ['empty-span', 'row 2'],
  ]);
});

it('counts codes that can be applied and people who coded, and what is neither apart', () => {
  const builder = new CorpusBuilder();
  const source = builder.addSource({ id: 's1' }, '');
  builder.addCode({ id: 'K', name: 'Kategori', isCategory: true }, '');
  const code = builder.addCode({ id: 'A', name: 'A', parentId: 'K' }, '');
  builder.addCoding(builder.quote(source, 'ord'), code, builder.coder('anna'), '');
  builder.addReading(source, builder.coder('bo'));
  builder.coder('prosjekteier');
  const about = { name: '', synthetic: true, licence: '', description: '' };
  const project = builder.build('', '', '', about);
  expect(importSummaryTable(inEnglish(project)).rows).toEqual(
    expect.arrayContaining([
      { what: 'Codes', value: 1 },
      { what: 'Categories (hold codes, are not applied)', value: 1 },
      { what: 'Coders', value: 2 },
      { what: 'Others whom the file names (did not code)', value: 1 },
    ]),
  );
  expect(importText(project)).toMatch(/^Kategorier \(samler koder, brukes ikke selv\) +1$/mu);
  // Nothing is said of what the material does not have.
  expect(importText(projectOf('s1 "a" A'))).not.toMatch(/Kategorier|Andre som/u);
});

describe('everything odd in an import', () => {
  const plain = projectOf('s1 "a" C');
  const report = {
    ...plain.report,
    warnings: Array.from({ length: 5 }, (_, i) => ({
      kind: 'untagged',
      where: `row ${i}`,
      message: 'no code',
    })),
    notUnderstood: [{ kind: 'unused-column', where: 'row 0', message: 'not read: x' }],
  };
  const odd = { ...plain, report };

  it('is grouped by kind with the first places, and in full when asked for', () => {
    expect(importWarningTable(odd).rows.map(({ heading, where }) => [heading, where])).toEqual([
      ['Tekstutdrag uten kode', 'row 0'],
      ['Tekstutdrag uten kode', 'row 1'],
      ['Tekstutdrag uten kode', 'row 2'],
      ['Tekstutdrag uten kode', '… og 2 til'],
      ['Kolonner som ikke ble lest', 'row 0'],
    ]);
    expect(importWarningTable(odd, { all: true }).rows).toHaveLength(6);
    expect(importWarningTable(inEnglish(odd)).caption).toBe(
      '5 warnings from the import, and 1 part of the material that was not understood.',
    );
    expect(importWarningTable(odd).caption).toBe(
      '5 advarsler fra innlesingen, og 1 del av materialet som ikke ble forstått.',
    );
  });

  it('reads in a terminal as headings with counts and places', () => {
    const short = importText(inEnglish(odd)).split('\n');
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
    expect(importText(odd, { all: true }).split('\n')).toContain('    row 4: no code');
    expect(importText(odd)).toMatch(/^Prosjekt +/u);
  });

  it('separates thousands as the language does, in the text only', () => {
    const large = { ...plain, report: { ...report, codings: 3996 } };
    expect(importText(large)).toMatch(/^Kodinger +3\u00a0996$/mu);
    expect(importText(inEnglish(large))).toMatch(/^Codings +3,996$/mu);
    expect(importSummaryTable(large).rows).toContainEqual({ what: 'Kodinger', value: 3996 });
  });

  it('is nothing but the summary where nothing is odd', () => {
    expect(importText(plain)).not.toContain('\n\n');
  });
});
