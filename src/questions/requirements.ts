import { attributeOf } from '../corpus/attributeOf.js';
import type { Family, Role } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { weighedInterests } from '../corpus/interests.js';
import type { Source } from '../corpus/source.js';

/** What a question can need of the material. */
export const requirements = [
  'conditions',
  'indicators',
  'valence',
  'interests',
  'studies',
  'descriptions',
  'levels',
] as const;

export type Requirement = (typeof requirements)[number];

/**
 * What of the required the material lacks; empty where the question can be asked in full.
 *
 * - `conditions`, `indicators`: codes of the family, at least one in use
 * - `valence`: codes with the roles promotes, hinders or destroys, at least one in use
 * - `interests`: codes with the roles before and after, both in use, or a code that names two interests (`A put before B`)
 * - `studies`: sources of the kind study with codings; `descriptions`: interviews or documents with codings
 * - `levels`: at least two values of the attribute level among the coded sources
 *
 * @example missingFor(corpus, ['indicators', 'valence']) // ['valence']
 */
export function missingFor(corpus: Corpus, required: readonly Requirement[]): Requirement[] {
  const used = new Set(corpus.codings.code);
  const sources = codedSources(corpus);
  const family = (wanted: Family) =>
    corpus.codes.some((code) => code.family === wanted && used.has(code.index));
  const role = (...wanted: Role[]) =>
    corpus.codes.some((code) => code.role !== null && wanted.includes(code.role) && used.has(code.index));
  const holds: Readonly<Record<Requirement, () => boolean>> = {
    conditions: () => family('condition'),
    indicators: () => family('indicator'),
    valence: () => role('promotes', 'hinders', 'destroys'),
    interests: () =>
      (role('before') && role('after')) ||
      weighedInterests(corpus).pairs.some(({ code }) => used.has(code.index)),
    studies: () => sources.some(({ kind }) => kind === 'study'),
    descriptions: () => sources.some(({ kind }) => kind === 'interview' || kind === 'document'),
    levels: () => differ(sources, 'level'),
  };
  return required.filter((each) => !holds[each]());
}

/**
 * Whether groups of sources can be compared at all: coded sources of several levels, or where levels are lacking, of
 * several kinds. A level that is not told is missing all the same (`levels`), as what is asked is then something else.
 *
 * @example canCompare(corpus) // true of interviews and documents without levels
 */
export function canCompare(corpus: Corpus): boolean {
  const sources = codedSources(corpus);
  return differ(sources, 'level') || differ(sources, 'kind');
}

function codedSources({ codings, selections, sources }: Corpus): Source[] {
  const coded = new Set(Array.from(codings.selection, (selection) => selections.source[selection]));
  return sources.filter(({ index }) => coded.has(index));
}

/** Whether sources have at least two values of an attribute. */
function differ(sources: readonly Source[], attribute: string): boolean {
  const values = sources.map((source) => attributeOf(source, attribute) ?? '');
  return new Set(values.filter((value) => value !== '')).size > 1;
}
