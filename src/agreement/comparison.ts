import type { Corpus } from '../corpus/corpus.js';
import type { Coder, Source } from '../corpus/source.js';
import { UnjudgedPlaces } from '../corpus/unjudged.js';
import { RequestError } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';

/** Why a source takes no part: one coder only, or nothing there that could be the unit. */
export const leftOutReasons = ['one-coder', 'no-text', 'no-units'] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly source: Source;
  readonly reason: LeftOutReason;
}

/** Who is compared, and where. */
export interface Comparison {
  readonly corpus: Corpus;
  readonly coders: readonly Coder[];
  /** Sources that two or more of the coders went through. */
  readonly sources: readonly Source[];
  /** sources x coders: 1 where the coder went through the source; elsewhere the coder's ratings are missing. */
  readonly read: Uint8Array;
  /** Judgements that coders did not make where they went through a source; null where they made all of them. */
  readonly unjudged: UnjudgedPlaces | null;
  /** Sources that only one of the coders went through. */
  readonly leftOut: readonly LeftOut[];
}

/** Units in which some coder who went through the source did not judge everything. */
export interface NotJudged {
  /** Such units, and how many units there are. */
  readonly units: number;
  readonly of: number;
  /** Those that fewer than two coders judged, and that are left out. */
  readonly leftOut: number;
}

/**
 * The coders that are compared and the sources where they can be.
 *
 * By default these are the individual coders: the reconciled coding is not a further opinion, and is compared only
 * when it is named. Whoever went through a source (`corpus.codedBy`) has judged all of it, save for what the corpus says
 * was not judged (`corpus.unjudged`).
 *
 * @param ids coders by id, or by name where one coder has it
 * @throws RangeError for an unknown coder, with the coders that there are
 */
export function compareCoders(corpus: Corpus, ids?: readonly string[]): Comparison {
  const coders = ids === undefined ? individualCoders(corpus) : namedCoders(corpus, ids);
  const readers = (source: Source) =>
    coders.filter((coder) => corpus.codedBy[source.index].has(coder.index)).length;
  const sources = corpus.sources.filter((source) => readers(source) >= 2);
  const read = new Uint8Array(sources.length * coders.length);
  sources.forEach((source, s) => {
    coders.forEach((coder, c) => {
      if (corpus.codedBy[source.index].has(coder.index)) read[s * coders.length + c] = 1;
    });
  });
  const alone = corpus.sources.filter((source) => readers(source) === 1);
  return {
    corpus,
    coders,
    sources,
    read,
    unjudged: corpus.unjudged === null ? null : new UnjudgedPlaces(corpus.unjudged),
    leftOut: alone.map((source) => ({ source, reason: 'one-coder' })),
  };
}

function individualCoders(corpus: Corpus): Coder[] {
  return corpus.coders.filter(
    (coder) => !coder.reconciled && corpus.codedBy.some((coders) => coders.has(coder.index)),
  );
}

function namedCoders(corpus: Corpus, ids: readonly string[]): Coder[] {
  const coders = ids.map((id) => {
    const byId = corpus.coders.find((coder) => coder.id === id);
    const byName = corpus.coders.filter((coder) => coder.name === id);
    if (byId !== undefined) return byId;
    if (byName.length === 1) return byName[0];
    const known = corpus.coders.map((coder) => coder.id);
    const hint = didYouMean(id, known, '.');
    throw new RequestError({
      nb: `ukjent koder «${id}»${hint.nb} Kodere: ${known.join(', ')}`,
      en: `unknown coder "${id}"${hint.en} Coders: ${known.join(', ')}`,
    });
  });
  return [...new Set(coders)];
}

/** The comparison without the sources that a unit cannot be counted in. */
export function withoutSources(comparison: Comparison, leftOut: readonly LeftOut[]): Comparison {
  if (leftOut.length === 0) return comparison;
  const gone = new Set(leftOut.map(({ source }) => source));
  const width = comparison.coders.length;
  const kept = comparison.sources.map((_, s) => s).filter((s) => !gone.has(comparison.sources[s]));
  return {
    ...comparison,
    sources: kept.map((s) => comparison.sources[s]),
    read: Uint8Array.from(kept.flatMap((s) => [...comparison.read.subarray(s * width, (s + 1) * width)])),
    leftOut: [...comparison.leftOut, ...leftOut],
  };
}

/** The comparison without sources that have no text, as the unit character needs. */
export function withText(comparison: Comparison): Comparison {
  const textless = comparison.sources.filter(({ text }) => text === null || text.length === 0);
  return withoutSources(
    comparison,
    textless.map((source): LeftOut => ({ source, reason: 'no-text' })),
  );
}
