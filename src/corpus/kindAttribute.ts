import { Corpus } from './corpus.js';
import type { SourceKind } from './source.js';

/** Names of the variable that says what kind a source is, in lower case. */
const variables: ReadonlySet<string> = new Set([
  'kind',
  'source kind',
  'source_kind',
  'kildetype',
  'type kilde',
]);

/** What its values can be, in lower case. */
const words: Readonly<Record<string, SourceKind>> = {
  interview: 'interview',
  intervju: 'interview',
  document: 'document',
  dokument: 'document',
  study: 'study',
  studie: 'study',
};

/**
 * The corpus with the kinds that its own variable gives, for tools that know no kinds of sources: a source that is of no
 * kind, and has a variable `kind` (or `kildetype`) with the value interview, document or study (or the Norwegian word),
 * is of that kind. The variable stays. Returns the corpus itself where no source says so.
 *
 * @example withKindAttribute(corpus).sources[0].kind // 'study', where its variable kind is "Studie"
 */
export function withKindAttribute(corpus: Corpus): Corpus {
  const kinds = corpus.sources.map(({ kind, attributes }) => {
    if (kind !== 'other') return kind;
    const value = Object.entries(attributes).find(([name]) => variables.has(name.trim().toLowerCase()))?.[1];
    const word = value?.trim().toLowerCase() ?? '';
    return Object.hasOwn(words, word) ? words[word] : kind;
  });
  if (kinds.every((kind, i) => kind === corpus.sources[i].kind)) return corpus;
  return new Corpus({
    ...corpus,
    sources: corpus.sources.map((source, i) => ({ ...source, kind: kinds[i] })),
  });
}
