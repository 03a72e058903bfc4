import { expect, test } from 'vitest';
import { inLanguage, languageOf } from '../../src/runner/languageCells.js';
import { parseNotebook } from '../../src/runner/nbformat.js';

const cell = (source: string, ...tags: string[]) => ({
  cell_type: 'markdown',
  metadata: tags.length > 0 ? { tags } : {},
  source,
});
const notebook = parseNotebook(
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [
      cell('# Materialet', 'nb'),
      cell('# The material', 'en'),
      cell('---'),
      cell('merket', 'hide', 'nb'),
      cell('tagged', 'hide', 'en'),
    ],
  }),
  'both.ipynb',
);

test('keeps the cells of one language and those without any', () => {
  expect(inLanguage(notebook, 'nb').cells.map(({ source }) => source)).toEqual([
    '# Materialet',
    '---',
    'merket',
  ]);
  expect(inLanguage(notebook, 'en').cells.map(({ source }) => source)).toEqual([
    '# The material',
    '---',
    'tagged',
  ]);
});

test('drops the tag that told them apart, and no other', () => {
  const { cells } = inLanguage(notebook, 'en');
  expect(cells.map(({ metadata }) => metadata)).toEqual([{}, {}, { tags: ['hide'] }]);
});

test('leaves the notebook that it was given as it was', () => {
  inLanguage(notebook, 'en');
  expect(notebook.cells.map(languageOf)).toEqual(['nb', 'en', undefined, 'nb', 'en']);
});
