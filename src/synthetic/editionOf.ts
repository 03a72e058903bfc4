import { RequestError } from '../shared/problem.js';
import type { Edition } from './edition.js';
import { editions } from './editions.js';
import { firstEdition } from './firstEdition.js';
import { secondEdition } from './secondEdition.js';

const all: readonly Edition[] = [firstEdition, secondEdition];

/**
 * An edition of the generator by its number.
 *
 * @throws RequestError for one that the generator does not have
 * @example editionOf(1).codebook.conditions.length // 12
 */
export function editionOf(number: number): Edition {
  const found = all.find((edition) => edition.number === number);
  if (found === undefined)
    throw new RequestError({
      nb: `en utgave av generatoren kreves: ${editions.join(', ')}; fant ${number}`,
      en: `an edition of the generator is required: ${editions.join(', ')}; found ${number}`,
    });
  return found;
}
