import { attributeOf } from '../corpus/attributeOf.js';
import type { Family, Role } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { weighedInterests } from '../corpus/interests.js';

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
 * - `levels`: at least two values of the attribute level, or two kinds of sources, among the coded sources
 *
 * @example missingFor(corpus, ['indicators', 'valence']) // ['valence']
 */
export function missingFor(corpus: Corpus, required: readonly Requirement[]): Requirement[] {
  const used = new Set(corpus.codings.code);
  const coded = new Set(
    Array.from(corpus.codings.selection, (selection) => corpus.selections.source[selection]),
  );
  const sources = corpus.sources.filter(({ index }) => coded.has(index));
  const family = (wanted: Family) =>
    corpus.codes.some((code) => code.family === wanted && used.has(code.index));
  const role = (...wanted: Role[]) =>
    corpus.codes.some((code) => code.role !== null && wanted.includes(code.role) && used.has(code.index));
  const differ = (values: readonly string[]) => new Set(values.filter((value) => value !== '')).size > 1;
  const holds: Readonly<Record<Requirement, () => boolean>> = {
    conditions: () => family('condition'),
    indicators: () => family('indicator'),
    valence: () => role('promotes', 'hinders', 'destroys'),
    interests: () =>
      (role('before') && role('after')) ||
      weighedInterests(corpus).pairs.some(({ code }) => used.has(code.index)),
    studies: () => sources.some(({ kind }) => kind === 'study'),
    descriptions: () => sources.some(({ kind }) => kind === 'interview' || kind === 'document'),
    levels: () =>
      differ(sources.map(({ kind }) => kind)) ||
      differ(sources.map((source) => attributeOf(source, 'level') ?? '')),
  };
  return required.filter((each) => !holds[each]());
}
