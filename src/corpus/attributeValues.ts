import { folded } from '../shared/folded.js';
import type { Bilingual } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { didYouMean, nearestNames } from '../shared/suggest.js';
import { attributeNames, attributeOf } from './attributeOf.js';
import type { Source } from './source.js';
import { kindCalled, valueCalled, variableCalled } from './vocabulary.js';

/**
 * The attribute of sources that a name means: `kind`, one of their own, or what the study calls it (`nivå` is `level`).
 *
 * @throws RangeError for an attribute that no source has, naming those that they have, the nearest first
 */
export function attributeCalled(sources: readonly Source[], name: string): string {
  const known = attributeNames(sources);
  if (known.includes(name)) return name;
  const alike = known.find((own) => folded(own) === folded(name));
  const called = variableCalled(name);
  const found =
    alike ?? known.find((own) => called !== undefined && (own === called || variableCalled(own) === called));
  if (found !== undefined) return found;
  throw new RequestError(unknownAttribute(name, known));
}

/** That no source has an attribute, and which ones they have. */
export function unknownAttribute(name: string, known: readonly string[]): Bilingual {
  const hint = didYouMean(name, known, '.');
  const names = nearestNames(name, known);
  return {
    nb: `ingen kilde har attributtet «${name}»${hint.nb} Attributter: ${names}`,
    en: `no source has the attribute "${name}"${hint.en} Attributes: ${names}`,
  };
}

/** The values that an attribute has among sources, each once, in the order in which they come. */
export function attributeValues(sources: readonly Source[], attribute: string): string[] {
  const values = sources.map((source) => attributeOf(source, attribute));
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/**
 * The value of an attribute that a word means: as sources have it, in other letters (`Office`), or as the study calls it
 * (`Veileder` is `counsellor`).
 *
 * @throws RangeError for a value that no source has, naming those that they have, the nearest first
 */
export function valueMeant(sources: readonly Source[], attribute: string, word: string): string {
  const known = attributeValues(sources, attribute);
  const called = attribute === 'kind' ? (kindCalled(word) ?? word) : valueCalled(attribute, word);
  const found =
    known.find((value) => value === word) ??
    known.find((value) => value === called) ??
    known.find((value) => folded(value) === folded(word));
  if (found !== undefined) return found;
  const hint = didYouMean(word, known, '.');
  const names = nearestNames(word, known);
  throw new RequestError({
    nb: `ingen kilde har ${attribute} «${word}»${hint.nb} Verdier av ${attribute}: ${names}`,
    en: `no source has the ${attribute} "${word}"${hint.en} Values of ${attribute}: ${names}`,
  });
}
