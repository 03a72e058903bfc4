import { idnr } from '@navikt/fnrvalidator';
import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Eleven digits, each perhaps with one light separator behind it, and no digit on either side. */
const shape = /(?<![\d,]|\d[.-])\d(?:[ .–/-]{0,3}\d){10}(?!\d|[.,]\d|[-–/ ]\d)/gu;
/** As people write it: the date apart from the rest, the parts of the date apart from one another. */
const asWritten = /^\d{2}[ .–/-]?\d{2}[ .–/-]?\d{2}[ .–/-]{0,3}\d{5}$|^\d{6}[ .-]\d{3}[ .-]?\d{2}$/u;
const named =
  /(?:fødsels?(?:nummer(?:et)?|nr)|personn(?:ummer(?:et)?|r)|person-?id|fnr|d-?nummer(?:et)?|national (?:identity|id) number|id-?nummer(?:et)?)\.?\s?(?:mitt|hans|hennes|sitt)?\s?(?:er|var|is|=)?\s?:?\s*$/iu;
/** The last five digits by themselves, where they are called so. */
const lastFive =
  /(?<!\p{L})(?:personn(?:ummer(?:et)?|r)|pnr|(?:de |the )?(?:fem siste|siste fem|last five)(?: sifrene| siffer| digits)?(?: i personnummeret| i fødselsnummeret)?)\.?(?: mitt| mine| hans| hennes)?(?: er| var| is| på)?:? (\d{5}|\d{3} ?\d{2})(?![\d\p{L}]| ?(?:kr|kroner|mil|km)(?!\p{L}))/giu;

/** Ten to twelve digits: what is called a national number and has a digit too few or too many, or a check that fails. */
const slip = /(?<![\d,]|\d[.-])\d(?:[ .–/-]?\d){9,11}(?!\d|[.,]\d|[-–/ ]\d)/gu;
/** The same words further before it, in the same sentence or brackets. */
const namedBefore =
  /(?<!\p{L})(?:fødsels?(?:nummer(?:et)?|nr)|person(?:nummer(?:et)?|nr)|fnr|d-?(?:nummer(?:et)?|nr)|dnr|national (?:identity|id) number|id-?nummer(?:et)?|hist\. ?id|pesel)(?!\p{L})[^!?;\n]{0,45}$/iu;
/** "number 1203 9912 34": called a number, and nothing more. */
const anyNumber = /(?<!\p{L})(?:number|nummer(?:et)?|nr)\.? ?:? ?$/iu;
const pesel = /(?<!\p{L})pesel(?!\p{L})[^\n]{0,40}$/iu;

const fiveDigits = /(?<!\d)\d{3} ?\d{2}(?!\d)/gu;
/** A date and five digits, with what lists, tables and speech have between them: `120456 | 12345`, "120456, og de fem siste er 12345". */
const apart =
  /(?<![\d.,/-])(\d{6}|\d{2}[ ./-]{1,2}\d{2}[ ./-]{1,2}\d{2})(?:[\s,:;|/·_*–-]{1,4}| ?\(|,? ?(?:og |så )?(?:(?:de |the )?(?:fem siste|siste fem|last five)(?: sifrene| siffer| digits)?|personn(?:ummer(?:et)?|r)|pnr)\.?(?: er| var| is)?:? )(\d{3} ?\d{2})(?!\d|[.,]\d)/giu;

/**
 * Norwegian national identity numbers and D-numbers, with light separators anywhere between their digits.
 *
 * Date and both check digits must hold; by the rules from 2032 the first of them has four values to choose from, so of
 * numbers that begin with a date one in about thirty passes by chance. Help numbers and those of the test population pass
 * under their own rules and are `likely`. A date and five digits whose check fails, written as people write such numbers, is
 * `likely` too, since people mistype.
 *
 * @see Skatteetaten on the national identity number from 2032; the check itself is NAV's own validator
 */
export function nationalIds(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(shape)) {
    const digits = match[0].replace(/\D/gu, '');
    const isNamed = named.test(text.slice(Math.max(0, match.index - 50), match.index));
    const result = idnr(digits);
    if (result.status === 'valid') {
      const kind = result.type.startsWith('dnr') ? 'd-number' : 'national-id';
      const real = result.type === 'fnr' || result.type === 'dnr';
      found.push(identifierOf(match, kind, real ? 'certain' : 'likely'));
    } else if (isNamed || (hasDate(digits) && asWritten.test(match[0]))) {
      found.push(identifierOf(match, digits[0] > '3' ? 'd-number' : 'national-id', 'likely'));
    }
  }
  found.push(...withSlips(text));
  const near = stretchesAround(text, fiveDigits, 90, 4);
  for (const match of matchesIn(text, apart, near)) {
    const digits = match[1].replace(/\D/gu, '') + match[2].replace(' ', '');
    const isSaid = /\p{L}{2}/u.test(match[0]) && hasDate(digits);
    if (isSaid || idnr(digits).status === 'valid')
      found.push(identifierOf(match, digits[0] > '3' ? 'd-number' : 'national-id', 'likely'));
  }
  for (const match of matchesIn(text, lastFive, near))
    found.push(identifierOf(match, 'national-id', 'likely', 1));
  return found;
}

/** Numbers that are called national numbers, of a wrong length or with a check that fails; Polish ones (PESEL) too. */
function withSlips(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(text, slip, stretchesAround(text, /\d(?:[ .–/-]?\d){9}/gu, 2, 30))) {
    const digits = match[0].replace(/\D/gu, '');
    const before = text.slice(Math.max(0, match.index - 75), match.index);
    const isPolish = pesel.test(before) && digits.length === 11;
    // Twelve digits right behind such a word are its own; further on, or with another length, they begin with a date.
    const isCalled = named.test(before) || (namedBefore.test(before) && hasDate(digits));
    const isCut = digits.length === 10 && hasDate(digits) && anyNumber.test(before);
    if (isPolish || isCalled || isCut)
      found.push(identifierOf(match, digits[0] > '3' && !isPolish ? 'd-number' : 'national-id', 'likely'));
  }
  return found;
}

/** Whether the first six digits can be a date, of a D-number (day + 40) too. */
function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12;
}
