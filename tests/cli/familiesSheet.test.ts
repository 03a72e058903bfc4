import { describe, expect, it } from 'vitest';
import { familiesSheet } from '../../src/cli/familiesSheet.js';
import { families, roles } from '../../src/corpus/code.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withFamilies } from '../../src/corpus/families.js';
import { memoryFile } from '../../src/readers/input.js';
import { readFamiliesFile } from '../../src/readers/table/readFamiliesFile.js';
import { label } from '../../src/words/labels.js';
import { starterCsv } from '../../src/writers/tables/starterSheet.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { textFile } from '../support/files.js';

const codebook = (said: boolean) => {
  const builder = new CorpusBuilder();
  roles.forEach((role, i) => {
    const family = families[i % families.length];
    builder.addCode({ id: role, name: `kode ${i}`, ...(said ? { family, role } : {}) }, '');
  });
  return builder.build('p', 'p', 'a test', { name: 'p', synthetic: true, licence: '', description: '' })
    .corpus;
};

describe('the sheet of families that a person fills in', () => {
  it.each(['nb', 'en'] as const)('gives every role back, as CSV and as a workbook: %s', async (language) => {
    const sheet = familiesSheet(codebook(true), language);
    const files = [
      textFile('familier.csv', [...starterCsv(sheet)].join('')),
      memoryFile('familier.xlsx', xlsxFile([sheet.table, sheet.guide])),
    ];
    for (const file of files) {
      const filled = withFamilies(codebook(false), await readFamiliesFile(file));
      expect(filled.codes.map(({ id, role }) => [id, role])).toEqual(roles.map((role) => [role, role]));
    }
  });

  it.each(['nb', 'en'] as const)('offers every role and explains it: %s', (language) => {
    const { table, guide } = familiesSheet(codebook(false), language);
    const words = roles.map((role) => label(role, language));
    expect(table.columns.find(({ name }) => name === { nb: 'rolle', en: 'role' }[language])?.choices).toEqual(
      words,
    );
    const told = [...guide.rows()].map(([word, sentence]) => [word, sentence] as const);
    expect(told.map(([word]) => word)).toEqual(expect.arrayContaining(words));
    expect(told.map(([, sentence]) => sentence).join(' ')).toContain(label('destroys', language));
  });

  it('keeps its lists short enough for a spreadsheet, which takes 255 signs', () => {
    for (const language of ['nb', 'en'] as const)
      for (const { choices } of familiesSheet(codebook(false), language).table.columns)
        expect((choices ?? []).join(',').length).toBeLessThan(255);
  });
});
