import { expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { corpusOverviewTable } from '../../src/corpus/overview.tables.js';
import { corpusOf } from '../support/corpusOf.js';

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
  const { rows: found } = corpusOverviewTable(corpusOf(rows, notes).inLanguage('en'));
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

it('has a row for all where there are several kinds of sources', () => {
  const corpus = corpusOf(rows, notes);
  const mixed = new Corpus({
    ...corpus,
    sources: corpus.sources.map((source, i) => ({ ...source, kind: i === 0 ? 'interview' : 'document' })),
  });
  const table = corpusOverviewTable(mixed);
  expect(table.rows.map(({ kind, codings }) => [kind, codings])).toEqual([
    ['Intervju', 5],
    ['Dokument', 5],
    ['Alle', 10],
  ]);
  expect(table.columns[3]).toEqual({ key: 'selections', label: 'Tekstutdrag' });
});
