import { expect, it } from 'vitest';
import { defaultUnit } from '../../src/units/units.js';
import {
  type CountedElsewhere,
  expectPairs,
  expectSameMaterial,
  pairCounts,
} from '../support/countedElsewhere.js';
import { readSharedJson, readSharedTables } from '../support/realFiles.js';
import { hasShared } from '../support/shared.js';

const folder = 'data/taguette_ddjethics';
const golden = 'golden/cooc_taguette_ddjethics.json';

it('reads the Taguette project on data journalism ethics, and counts every pair as counted elsewhere', async () => {
  if (!hasShared(folder, golden)) return;
  const reference = readSharedJson(golden) as CountedElsewhere & { rows: number };
  const { corpus, report } = await readSharedTables(`${folder}/annotations.csv`);
  expect(report).toMatchObject({
    format: 'Taguette CSV',
    tool: 'Taguette',
    selections: reference.distinct_spans,
  });
  expectSameMaterial(corpus, report, reference);
  expect(defaultUnit(corpus)).toBe('selection');
  expectPairs(pairCounts(corpus, { unit: 'overlap' }), reference.overlap);
  expectPairs(pairCounts(corpus, { unit: 'selection' }), reference.samespan);
  expectPairs(pairCounts(corpus, { unit: 'source' }), reference.document);
  const duplicates = report.warnings.filter((warning) => warning.kind === 'duplicate-coding');
  expect(duplicates).toHaveLength(reference.rows - reference.segments);
});

it('reads its Windows-1252 as the characters that the authors typed', async () => {
  if (!hasShared(folder)) return;
  const { corpus, report } = await readSharedTables(`${folder}/annotations.csv`);
  expect(report.warnings.map((warning) => warning.kind)).toContain('encoding');
  const everything = corpus.selections.storedQuote.join('') + corpus.sources.map(({ id }) => id).join('');
  expect(everything).not.toMatch(/[\u0080-\u009f\ufffd]/u);
  expect(everything).toContain('’');
});

it('reads the folder as one project: the codings, the codebook, and a warning for what is neither', async () => {
  if (!hasShared(folder)) return;
  const { corpus, report } = await readSharedTables(folder);
  expect(report).toMatchObject({ format: 'Taguette CSV', codes: 18, codings: 499 });
  expect(corpus.code('privacy').description).toBe('Respect for privacy');
  expect(report.notUnderstood.filter(({ kind }) => kind === 'unused-file').map(({ where }) => where)).toEqual(
    ['taguette_ddjethics', 'corpus.csv'],
  );
});
