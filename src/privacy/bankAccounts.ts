import { type Identifier, identifierOf } from './identifier.js';

const shape = /(?<![\d,]|\d[.-])\d{4}([. -]?)\d{2}\1\d{5}(?!\d|[.,-]\d)/gu;
const named =
  /(?:konto(?:nummer(?:et)?|nr|en)?|bank ?account)\.?(?: min| mitt| hans| hennes| my)?(?: er| is)?:?\s*$/iu;
/** What else eleven digits are called. */
const otherwise =
  /(?<!\p{L})(?:kid(?:-?(?:nr|nummer))?|ordre(?:nr|nummer)?|faktura(?:nr|nummer)?|isbn|ean|sporings?(?:nr|nummer)|ref(?:eranse)?(?:nr|nummer)?|doi)\.?:? ?$/iu;
const iban = /(?<![\p{L}\d])NO\d{2}(?: ?\d){11}(?!\d)/gu;
const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Norwegian bank account numbers: eleven digits whose last is a check digit modulo 11. Written as banks do
 * (`1234 56 78903`, with spaces or full stops) they are certain; eleven digits in a row pass the check by chance one
 * time in eleven, and are likely unless they are called something else. What is called an account and fails the check is
 * likely: people mistype.
 */
export function bankAccounts(text: string): Identifier[] {
  const found: Identifier[] = [...text.matchAll(iban)].map((match) =>
    identifierOf(match, 'bank-account', 'certain'),
  );
  for (const match of text.matchAll(shape)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isNamed = named.test(before);
    if (hasCheckDigit(match[0].replace(/\D/gu, '')))
      found.push(
        identifierOf(
          match,
          'bank-account',
          match[1] !== '' || isNamed ? 'certain' : otherwise.test(before) ? 'possible' : 'likely',
        ),
      );
    else if (isNamed) found.push(identifierOf(match, 'bank-account', 'likely'));
  }
  return found;
}

function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  // A remainder that would need the digit 10 is given to no account.
  return check < 10 && check === Number(digits[10]);
}
