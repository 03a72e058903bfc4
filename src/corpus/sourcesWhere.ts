import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { attributeOf } from './attributeOf.js';
import { attributeCalled, attributeValues, valueMeant } from './attributeValues.js';
import type { Source, SourceKind } from './source.js';
import type { Level } from './vocabulary.js';

/** One value or several, of which a source has one; those that are known complete in an editor. */
export type Wanted<Known extends string = never> = Known | (string & {}) | readonly (Known | (string & {}))[];

/**
 * Sources by what they are: the values of their attributes, all of which they must have; of several values of one attribute
 * they have one.
 *
 * @example { level: ['office', 'counsellor'], kind: 'interview' }
 */
export interface SourceValues {
  readonly kind?: Wanted<SourceKind>;
  readonly level?: Wanted<Level>;
  readonly [attribute: string]: Wanted | undefined;
}

/**
 * The test that sources of given values pass.
 *
 * @throws RangeError for attributes and values that no source has, all of them at once, and where no source has all that is asked
 *   for; each with what there is
 * @example corpus.sources.filter(sourcesWhere(corpus.sources, { level: 'counsellor' }))
 */
export function sourcesWhere(sources: readonly Source[], values: SourceValues): (source: Source) => boolean {
  const problems: Bilingual[] = [];
  const wanted: Asked[] = [];
  for (const [name, given] of Object.entries(values)) {
    if (given === undefined) continue;
    const words = typeof given === 'string' ? [given] : given;
    try {
      const attribute = attributeCalled(sources, name);
      if (words.length === 0) problems.push(nothingWanted(sources, attribute));
      wanted.push({ attribute, values: new Set(meant(sources, attribute, words, problems)) });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      problems.push(error.texts);
    }
  }
  if (problems.length > 0) throw new RequestError(joined(problems));
  const fits = (source: Source) => wanted.every((asked) => has(source, asked));
  if (wanted.length > 0 && !sources.some(fits)) throw new RequestError(noneHasAll(sources, wanted));
  return fits;
}

/** An attribute, and the values of which a source must have one. */
interface Asked {
  readonly attribute: string;
  readonly values: ReadonlySet<string>;
}

function has(source: Source, { attribute, values }: Asked): boolean {
  const value = attributeOf(source, attribute);
  return value !== undefined && values.has(value);
}

function meant(
  sources: readonly Source[],
  attribute: string,
  words: readonly string[],
  problems: Bilingual[],
): string[] {
  return words.flatMap((word) => {
    try {
      return [valueMeant(sources, attribute, String(word))];
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      problems.push(error.texts);
      return [];
    }
  });
}

function nothingWanted(sources: readonly Source[], attribute: string): Bilingual {
  const names = attributeValues(sources, attribute).join(', ');
  return {
    nb: `en tom liste velger ingenting av ${attribute}. Verdier av ${attribute}: ${names}`,
    en: `an empty list chooses nothing of ${attribute}. Values of ${attribute}: ${names}`,
  };
}

/** Each alone is there, but not together: which values the last one has among the sources that pass the others. */
function noneHasAll(sources: readonly Source[], wanted: readonly Asked[]): Bilingual {
  const passed = wanted.findIndex(
    (_, i) => !sources.some((source) => wanted.slice(0, i + 1).every((asked) => has(source, asked))),
  );
  const before = wanted.slice(0, passed);
  const left = sources.filter((source) => before.every((asked) => has(source, asked)));
  const { attribute } = wanted[passed];
  const counts = attributeValues(left, attribute)
    .map((value) => `${value} (${left.filter((source) => attributeOf(source, attribute) === value).length})`)
    .join(', ');
  const all = wanted.map(described).join(', ');
  const others = before.map(described).join(', ');
  return {
    nb: `ingen kilde har både ${all}. Av ${left.length} med ${others} har ${attribute} disse verdiene: ${counts || 'ingen'}`,
    en: `no source has all of ${all}. Of the ${left.length} with ${others}, ${attribute} has these values: ${counts || 'none'}`,
  };
}

function described({ attribute, values }: Asked): string {
  return `${attribute} = ${[...values].join(' | ')}`;
}

function joined(problems: readonly Bilingual[]): Bilingual {
  return {
    nb: problems.map(({ nb }) => nb).join('\n'),
    en: problems.map(({ en }) => en).join('\n'),
  };
}
