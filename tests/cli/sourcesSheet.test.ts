import { describe, expect, it } from 'vitest';
import { sourcesSheet } from '../../src/cli/sourcesSheet.js';
import { attributeOf } from '../../src/corpus/attributeOf.js';
import { memoryFile } from '../../src/readers/input.js';
import { readProject } from '../../src/readers/readProject.js';
import { starterCsv } from '../../src/writers/tables/starterSheet.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { oneFile, textFile } from '../support/files.js';

const csv = 'kilde,kode,Kildetype,Nivå,Eget\nInt 1,A,Intervju,kontor,x\nBrev,A,Dokument,fylke,\n';
const open = (sources?: ReturnType<typeof textFile>) =>
  readProject(oneFile('p.csv', csv), sources === undefined ? {} : { sources });

describe('the sheet of sources that a person fills in', () => {
  it('has the name first, kind and level with the words to choose from, what the project says, and the id last', async () => {
    const { table } = sourcesSheet((await open()).corpus, 'nb');
    expect(table.columns.map(({ name }) => name)).toEqual(['navn', 'kildetype', 'nivå', 'Eget', 'id']);
    expect(table.columns[1].choices).toEqual(['intervju', 'dokument', 'studie', 'annet']);
    expect([...table.rows()]).toEqual([
      ['Int 1', 'intervju', 'kontor', 'x', 'Int 1'],
      ['Brev', 'dokument', 'fylke', null, 'Brev'],
    ]);
  });

  it('calls the variables that are known by Norwegian words, which are read back', async () => {
    const { corpus } = await readProject(oneFile('p.csv', 'kilde,kode,År,Rolle\nInt 1,A,2023,leder\n'));
    expect(sourcesSheet(corpus, 'nb').table.columns.map(({ name }) => name)).toEqual([
      'navn',
      'kildetype',
      'nivå',
      'år',
      'rolle',
      'id',
    ]);
  });

  it('is read back as it was written, as CSV and as a workbook, in both languages', async () => {
    for (const language of ['nb', 'en'] as const) {
      const sheet = sourcesSheet((await open()).corpus, language);
      const files = [
        textFile('kilder.csv', [...starterCsv(sheet)].join('')),
        memoryFile('kilder.xlsx', xlsxFile([sheet.table, sheet.guide])),
      ];
      for (const file of files) {
        const { corpus } = await open(file);
        expect(corpus.sources.map(({ kind, attributes }) => [kind, attributes])).toEqual([
          ['interview', { Kildetype: 'Intervju', level: 'office', Eget: 'x' }],
          ['document', { Kildetype: 'Dokument', level: 'county' }],
        ]);
      }
    }
  });

  it('offers the benefit unit beside the office, and reads it back in both languages', async () => {
    const text = 'kilde,kode,Nivå\nInt 1,A,NAY\nInt 2,A,NAV-kontor\n';
    const project = oneFile('p.csv', text);
    for (const [language, names] of [
      ['nb', ['NAV Arbeid og ytelser', 'kontor']],
      ['en', ['benefit unit', 'office']],
    ] as const) {
      const sheet = sourcesSheet((await readProject(project)).corpus, language);
      const choices = sheet.table.columns[2].choices ?? [];
      expect(choices.slice(choices.indexOf(names[0])).slice(0, 2)).toEqual(names);
      expect([...sheet.table.rows()].map((row) => row[2])).toEqual(names);
      const sources = textFile('kilder.csv', [...starterCsv(sheet)].join(''));
      const { corpus } = await readProject(project, { sources });
      expect(corpus.sources.map((source) => attributeOf(source, 'level'))).toEqual(['benefits', 'office']);
    }
  });
});
