import type { Identifier } from './identifier.js';

const shape = /(?<![\d.,-])\d{4}([.\s\u00a0])\d{2}\1\d{5}(?!\d|[.,-]\d)|(?<![\d.,-])\d{11}(?!\d|[.,-]\d)/gu;
const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Norwegian bank account numbers: eleven digits whose last is a check digit modulo 11. Written as banks do
 * (`1234 56 78903`, with spaces or full stops) they are certain; eleven digits in a row pass the check by chance one
 * time in eleven, and are only possible.
 */
export function bankAccounts(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(shape)) {
    const digits = match[0].replace(/\D/gu, '');
    if (!hasCheckDigit(digits)) continue;
    const certainty = match[1] === undefined ? 'possible' : 'certain';
    found.push({
      kind: 'bank-account',
      certainty,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    });
  }
  return found;
}

function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  // A remainder that would need the digit 10 is given to no account.
  return check < 10 && check === Number(digits[10]);
}
