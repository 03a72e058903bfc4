import { isAmount, isMoney } from './calls.js';
import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** Nine digits in threes or in a row, with the letters that tax has around them. */
const shape =
  /(?<![A-Za-zÀ-ž\d.,/+-])(?:NO ?)?\d{3}([ .\u00A0]?)\d{3}\1\d{3}(?: ?MVA(?![A-Za-zÀ-ž]))?(?![A-Za-zÀ-ž\d]|[.,/-]\d| \d)/gi;
/** What such a number is called, right before it. */
const label =
  /(?<![A-Za-zÀ-ž])(?:org(?:anisasjons?)?\.?-?(?: ?(?:nr|nummer(?:et)?|no|id))?|foretaks(?:nr|nummer(?:et)?)|firma(?:nr|nummer)|vat(?: (?:no|number))?|company number|organi[sz]ation number)\.?(?: (?:deres|vårt|mitt|hans|hennes|til [A-Za-zÀ-ž]+))?(?:,? (?:er|var|is|was)(?: det)?)?:? ?$/i;
/** What else nine digits are called. */
const other =
  /(?<![A-Za-zÀ-ž])(?:kid|ordre|bestilling|faktura|bilag|polise|avtale|kunde|måler|serie|kort|kvittering|sending|pakke|isbn|kr|kroner|konto|sak|ref|referanse|pass|passport|sendings|sporings)(?:nr|nummer(?:et)?|en)?\.?(?: er| var)?:? ?$/i;
/** Of public bodies, which are nobody: NAV (of the state, and its unit), the tax administration, the register itself, the state railways. */
const publicBodies = new Set(
  '889640782 990983666 974761076 974760673 991825827 983887457 971040238'.split(' '),
);
const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Numbers of organisations, which of somebody who works for himself are the number of a person: certain in the form of tax
 * (`NO 999 999 999 MVA`), likely where they are called so, and where the check digit of a number that begins with 8 or 9 holds.
 */
export function orgNumbers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(text, shape, stretchesAround(text, /\d{3}[ .]?\d{3}[ .]?\d{3}/gu, 5, 8))) {
    const digits = match[0].replace(/\D/gu, '');
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    if (publicBodies.has(digits)) continue;
    const holds = hasOrgCheckDigit(digits);
    if (/mva$/iu.test(match[0])) found.push(identifierOf(match, 'org-number', holds ? 'certain' : 'likely'));
    else if (label.test(before)) found.push(identifierOf(match, 'org-number', 'likely'));
    else if (holds && !/^no/iu.test(match[0]) && !isElse(text, match, before))
      found.push(identifierOf(match, 'org-number', 'likely'));
  }
  return found;
}

function isElse(text: string, { 0: own, index }: RegExpExecArray, before: string): boolean {
  const behind = text.slice(index + own.length, index + own.length + 16);
  return other.test(before) || isAmount(behind) || isMoney(before.slice(-12), behind);
}

/** Whether nine digits begin as such numbers do and end in their check digit, by 11. */
export function hasOrgCheckDigit(digits: string): boolean {
  if (!/^[89]\d{8}$/u.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
