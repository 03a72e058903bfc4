import { Corpus } from '../../src/corpus/corpus.js';
import type { Source } from '../../src/corpus/source.js';
import { corpusOf } from './corpusOf.js';

/**
 * Six interviews in two levels, small enough to count by hand: conditions C1 and C2, indicators V1 and V2.
 *
 * | source | level | selections | C1 | V1 | both |
 * |---|---|---|---|---|---|
 * | o1 | office | 4 | 3 | 2 | 2 |
 * | o2 | office | 3 | 2 | 2 | 2 |
 * | o3 | office | 3 | 2 | 1 | 1 |
 * | c1 | counsellor | 4 | 3 | 1 | 0 |
 * | c2 | counsellor | 3 | 2 | 1 | 0 |
 * | c3 | counsellor | 3 | 2 | 2 | 1 |
 */
export const askedCorpus = withLevels(
  corpusOf(
    `
    o1 0-5   C1 V1
    o1 6-9   C1 V1
    o1 10-15 C1
    o1 16-20 C2 V2
    o2 0-5   C1 V1
    o2 6-9   C1 V1
    o2 10-15 C2
    o3 0-5   C1 V1
    o3 6-9   C1
    o3 10-15 V2
    c1 0-5   C1
    c1 6-9   C1 V2
    c1 10-15 C1
    c1 16-20 V1
    c2 0-5   C1
    c2 6-9   C1 V2
    c2 10-15 V1
    c3 0-5   C1 V1
    c3 6-9   C1
    c3 10-15 C2 V1
`,
    { codes: 'C1:condition C2:condition V1:indicator V2:indicator' },
  ),
);

function withLevels(corpus: Corpus): Corpus {
  const level = ({ id }: Source) => (id.startsWith('o') ? 'office' : 'counsellor');
  return new Corpus({
    ...corpus,
    language: 'en',
    sources: corpus.sources.map((source) => ({
      ...source,
      kind: 'interview' as const,
      attributes: { level: level(source) },
    })),
  });
}
