import type { Source } from '../../corpus/source.js';
import { variableCalled } from '../../corpus/vocabulary.js';
import { folded } from '../../shared/folded.js';
import { RequestError } from '../../shared/problem.js';
import type { Incidence } from '../../units/incidence.js';

/** What errors are spread over. */
export interface SourceClusters {
  /** Cluster of each source of the corpus. */
  readonly of: Int32Array;
  /** The attribute whose values are clusters; null where each source is one. */
  readonly by: string | null;
  /** Places of work are told, and are too few to spread errors over. */
  readonly fewPlaces: boolean;
}

/** Fewer clusters than these cannot carry the errors. */
export const fewestClustersInAll = 10;

/**
 * What errors are spread over: all sources of one office where the material says which office a source is from, as
 * associations may differ from office to office; a source without an office stands for itself. Sources one by one where no
 * office is told, or where that would leave fewer than ten.
 *
 * @param wanted `source`, or the name of an attribute; default: as above
 * @throws RangeError for an attribute that no source has
 * @example clusterOfSources(incidence(corpus, { unit: 'line' })).by // 'office'
 */
export function clusterOfSources({ corpus: { sources } }: Incidence, wanted?: string): SourceClusters {
  const by = wanted ?? workplaceOf(sources) ?? 'source';
  const { count, ...spread } = sourcesBy(sources, by === 'source' ? undefined : by);
  if (spread.by === null) return { ...spread, fewPlaces: false };
  const fewPlaces = count < fewestClustersInAll;
  return wanted === undefined && fewPlaces
    ? { of: sourcesBy(sources).of, by: null, fewPlaces }
    : { ...spread, fewPlaces };
}

/**
 * The attribute whose values are places where people work together, as the material calls it (`office`, `Kontor`, `NAV-kontor`);
 * the first of them where it has several names, and undefined where none is told.
 *
 * @example workplaceOf(corpus.sources) // 'office'
 */
export function workplaceOf(sources: readonly Source[]): string | undefined {
  return namesIn(sources).find(isWorkplace);
}

function isWorkplace(name: string): boolean {
  return variableCalled(name) === 'office';
}

/**
 * Sources gathered by the values of an attribute; a source without a value stands for itself. Case and spaces do not make
 * another value. An office is one whatever it is called: where some sources tell their `office` and others their `kontor`, as in
 * projects that were merged, both are read.
 *
 * @param by default: each source by itself
 * @throws RequestError for an attribute that no source has
 * @example sourcesBy(corpus.sources, 'office').count
 */
export function sourcesBy(
  sources: readonly Source[],
  by?: string,
): { of: Int32Array; by: string | null; count: number } {
  if (by === undefined) return { of: Int32Array.from(sources, (_, i) => i), by: null, count: sources.length };
  const names = namesIn(sources);
  if (!names.includes(by))
    throw new RequestError({
      nb: `feil samler seg i kilder, eller i et attributt (${names.sort().join(', ') || 'det er ingen'}); fant «${by}»`,
      en: `errors are spread over sources, or over an attribute (${names.sort().join(', ') || 'there is none'}); found "${by}"`,
    });
  const others = isWorkplace(by) ? names.filter((name) => name !== by && isWorkplace(name)) : [];
  const numbers = new Map<string, number>();
  const of = Int32Array.from(sources, ({ attributes }, i) => {
    const value = folded(attributes[by] ?? others.map((name) => attributes[name]).find(Boolean) ?? '');
    const key = value === '' ? `source ${i}` : `value ${value}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { of, by, count: numbers.size };
}

/** Names of the attributes of the sources. */
function namesIn(sources: readonly Source[]): string[] {
  return [...new Set(sources.flatMap(({ attributes }) => Object.keys(attributes)))];
}
