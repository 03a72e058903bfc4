import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import {
  type CountedElsewhere,
  expectPairs,
  expectSameMaterial,
  pairCounts,
} from '../support/countedElsewhere.js';
import { readMapping, readSharedJson, readSharedTables } from '../support/realFiles.js';
import { hasShared } from '../support/shared.js';

const file = 'data/ena_julia/efm.csv';
const golden = 'golden/cooc_efm_quotes.json';

it('reads 1,196 quotes with 123 codes, and counts every pair as counted elsewhere', async () => {
  if (!hasShared(file, golden)) return;
  const reference = readSharedJson(golden) as CountedElsewhere;
  const { corpus, report } = await readSharedTables(file, readMapping('efm.mapping.json'));
  expect(report).toMatchObject({ format: 'wide table', lines: 1196, selections: reference.distinct_spans });
  expectSameMaterial(corpus, report, reference);
  expectPairs(pairCounts(corpus, { unit: 'overlap' }), reference.overlap);
  expectPairs(pairCounts(corpus, { unit: 'selection' }), reference.samespan);
  expectPairs(pairCounts(corpus, { unit: 'line' }), reference.samespan);
  expectPairs(pairCounts(corpus, { unit: 'source' }), reference.document);
});

it('keeps two codes apart whose names differ by a space at the end, and says that they look alike', async () => {
  if (!hasShared(file, golden)) return;
  const { code_frequency } = readSharedJson(golden) as CountedElsewhere;
  const { corpus, report } = await readSharedTables(file, readMapping('efm.mapping.json'));
  const matrix = coOccurrence(corpus);
  for (const id of ['Broad Actors Shaping Broad Swaths', 'Broad Actors Shaping Broad Swaths ']) {
    expect(matrix.at(id, id).count).toBe(code_frequency[id]);
    expect(code_frequency[id]).toBeGreaterThan(0);
  }
  expect(report.warnings.filter((warning) => warning.kind === 'duplicate-name')).toHaveLength(1);
});
