import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source, SourceKind } from '../corpus/source.js';
import type { CoderRule } from '../units/coderRule.js';

/**
 * The sources of some kinds that somebody went through, with or without finding anything: only they can be said not
 * to mention something. With the rule `coder:ID`, those that this coder went through.
 */
export function sourcesOfKind(corpus: Corpus, coders: CoderRule, kinds: readonly SourceKind[]): Source[] {
  const counts = (coder: number) =>
    !coders.startsWith('coder:') || coders === `coder:${corpus.coders[coder].id}`;
  return corpus.sources.filter(
    ({ kind, index }) => kinds.includes(kind) && [...corpus.codedBy[index]].some(counts),
  );
}

/** The indicators that are asked about, in the order of the codebook; a heading above others that nobody used is none. */
export function indicatorsOf(corpus: Corpus): Code[] {
  const used = new Set(corpus.codings.code);
  const parents = new Set(corpus.codes.map(({ parent }) => parent));
  return corpus.codes.filter(
    ({ family, index }) => family === 'indicator' && (used.has(index) || !parents.has(index)),
  );
}
