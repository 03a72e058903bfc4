import { Corpus } from '../../src/corpus/corpus.js';
import type { Source } from '../../src/corpus/source.js';

/** The corpus with kinds and attributes of sources, by id: `{ s1: { kind: 'interview', level: 'office' } }`. */
export function withSources(
  corpus: Corpus,
  notes: Readonly<
    Record<string, { readonly kind?: Source['kind']; readonly [attribute: string]: string | undefined }>
  >,
): Corpus {
  const sources = corpus.sources.map((source) => {
    const { kind, ...rest } = notes[source.id] ?? {};
    const attributes = Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    return { ...source, kind: kind ?? source.kind, attributes };
  });
  return new Corpus({ ...corpus, sources });
}
