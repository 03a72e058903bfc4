import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { Identifier } from './identifier.js';

const email = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/gu;

/** E-mail addresses. */
export function emails(text: string): Identifier[] {
  return [...text.matchAll(email)].map((match) => ({
    kind: 'email',
    certainty: 'certain',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** `2019 2020` is a period, `31.12.2025` a date and `23/123456` a case, though their digits could be a number to call. */
const somethingElse = /^(?:19|20)\d\d\s(?:19|20)\d\d$|^\d\d?\.\d\d?\.\d{4}$|\//u;

/**
 * Telephone numbers that are in use, Norwegian ones with or without their country code. Eight digits can also be a
 * case number, so a number is certain only with a country code or after a word such as "tlf." or "mobil".
 */
export function phones(text: string): Identifier[] {
  return findPhoneNumbersInText(text, { defaultCountry: 'NO' })
    .filter(
      ({ number, startsAt, endsAt }) => number.isValid() && !somethingElse.test(text.slice(startsAt, endsAt)),
    )
    .map(({ startsAt, endsAt }) => {
      const written = text.slice(startsAt, endsAt);
      const named = /(?:tlf|telefon(?:nummer(?:et)?)?|mobil(?:en|nummer(?:et)?)?|phone|tel)\.?:?\s*$/iu;
      const certain =
        written.startsWith('+') || written.startsWith('00') || named.test(text.slice(0, startsAt));
      return {
        kind: 'phone',
        certainty: certain ? 'certain' : 'likely',
        start: startsAt,
        end: endsAt,
        text: written,
      };
    });
}
