import { Corpus } from './corpus.js';
import { kindCalled, variableCalled } from './vocabulary.js';

/**
 * The corpus with the kinds that its own variable gives, for tools that know no kinds of sources: a source that is of no
 * kind, and has a variable that is called as one of kinds is (`kind`, `Kildetype`, `Type`) with a word for a kind as its
 * value, is of that kind. The variable stays. Returns the corpus itself where no source says so.
 *
 * @example withKindAttribute(corpus).sources[0].kind // 'study', where its variable kind is "Studie"
 */
export function withKindAttribute(corpus: Corpus): Corpus {
  const kinds = corpus.sources.map(({ kind, attributes }) => {
    if (kind !== 'other') return kind;
    const said = Object.entries(attributes).flatMap(([name, value]) =>
      variableCalled(name) === 'kind' ? [kindCalled(value)] : [],
    );
    return said.find((found) => found !== undefined) ?? kind;
  });
  if (kinds.every((kind, i) => kind === corpus.sources[i].kind)) return corpus;
  return new Corpus({
    ...corpus,
    sources: corpus.sources.map((source, i) => ({ ...source, kind: kinds[i] })),
  });
}
