import { idnr } from '@navikt/fnrvalidator';
import type { Identifier } from './identifier.js';

/** Eleven digits, perhaps with a space or a full stop after the date, and no digit on either side. */
const shape = /(?<![\d.,-])(\d{6})[\s.\u00a0-]?(\d{5})(?!\d|[.,-]\d)/gu;

/**
 * Norwegian national identity numbers and D-numbers.
 *
 * Date and both check digits must hold; by the rules from 2032 the first of them has four values to choose from, so of
 * numbers that begin with a date one in about thirty passes by chance. Help numbers and those of the test population pass
 * under their own rules and are only `possible`. A date and five digits whose check fails is `possible` too: people
 * mistype.
 *
 * @see Skatteetaten on the national identity number from 2032; the check itself is NAV's own validator
 */
export function nationalIds(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(shape)) {
    const digits = match[1] + match[2];
    const result = idnr(digits);
    const at = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (result.status === 'valid') {
      const kind = result.type.startsWith('dnr') ? 'd-number' : 'national-id';
      const real = result.type === 'fnr' || result.type === 'dnr';
      found.push({ kind, certainty: real ? 'certain' : 'possible', ...at });
    } else if (hasDate(digits)) {
      found.push({ kind: digits[0] > '3' ? 'd-number' : 'national-id', certainty: 'possible', ...at });
    }
  }
  return found;
}

/** Whether the first six digits can be a date, of a D-number (day + 40) too. */
function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12;
}
