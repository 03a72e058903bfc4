import { RequestError } from '../../shared/problem.js';

/**
 * A number of rows, as it was given.
 *
 * @throws RangeError for what is no number of rows
 */
export function requireTop(most: number): number {
  if (Number.isInteger(most) && most >= 1) return most;
  throw new RequestError({
    nb: `top viser et helt antall rader, minst 1; fant ${most}`,
    en: `top shows a whole number of rows, at least 1; found ${most}`,
  });
}
