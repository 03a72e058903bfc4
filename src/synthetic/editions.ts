import { RequestError } from '../shared/problem.js';

/**
 * Editions of the generator. The same seed gives the same bytes in an edition for ever: what is planted, or how, changes
 * with a new edition only.
 */
export const editions = [1] as const;

/** An edition of the generator. */
export type Edition = (typeof editions)[number];

/** The edition of the project that is kept in data/brukermote. */
export const defaultEdition: Edition = 1;

/** @throws RangeError for an edition that the generator does not have */
export function editionOf(number: number): Edition {
  const found = editions.find((edition) => edition === number);
  if (found === undefined)
    throw new RequestError({
      nb: `en utgave av generatoren kreves: ${editions.join(', ')}; fant ${number}`,
      en: `an edition of the generator is required: ${editions.join(', ')}; found ${number}`,
    });
  return found;
}
