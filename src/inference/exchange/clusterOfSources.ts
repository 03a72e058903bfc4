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

/** Attributes whose values are places where people work together, by what projects call them. */
const workplaces: readonly string[] = ['office', 'kontor'];

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
export function clusterOfSources({ corpus }: Incidence, wanted?: string): SourceClusters {
  const { sources } = corpus;
  const each = { of: Int32Array.from(sources, (_, i) => i), by: null, fewPlaces: false };
  if (wanted === 'source') return each;
  const names = [...new Set(sources.flatMap(({ attributes }) => Object.keys(attributes)))];
  if (wanted !== undefined && !names.includes(wanted))
    throw new RequestError({
      nb: `feil samler seg i kilder, eller i et attributt (${names.sort().join(', ') || 'det er ingen'}); fant «${wanted}»`,
      en: `errors are spread over sources, or over an attribute (${names.sort().join(', ') || 'there is none'}); found "${wanted}"`,
    });
  const by = wanted ?? names.find((name) => workplaces.includes(name.toLowerCase()));
  if (by === undefined) return each;
  const numbers = new Map<string, number>();
  const of = Int32Array.from(sources, ({ attributes }, i) => {
    const key = attributes[by] === undefined ? `source ${i}` : `value ${attributes[by]}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const few = numbers.size < fewestClustersInAll;
  return wanted === undefined && few ? { ...each, fewPlaces: true } : { of, by, fewPlaces: few };
}
