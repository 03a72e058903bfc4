// Numbers with valid check digits, that are nobody's as far as a rule can see to it.
const k1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const k2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const weighed = (digits, weights) => weights.reduce((sum, weight, index) => sum + weight * digits[index], 0);
const two = (number) => String(number).padStart(2, '0');

/**
 * A national identity number. Ordinary-looking ones have a year and an individual number of 1854 to 1899 (500 to 749; of
 * D-numbers, 500 to 599 since 2021), so that nobody alive has them; `plus80` and `plus40` have the months of synthetic
 * registers. `rule-2032` has a first check digit that only the rules from 2032 allow (remainder 1, 2 or 3 in place of 0),
 * and the second as it always was.
 *
 * @see Skatteetaten, folkeregisteret-api-dokumentasjon: "Nytt fødselsnummer 2032"; "Utvide D-nummerserien" (2021-06-24)
 * @param form ordinary, d-number, plus80, plus40, d-plus80 or rule-2032
 */
export function nationalId(draw, form) {
  for (;;) {
    const day = draw.between(1, 28) + (form.startsWith('d-') ? 40 : 0);
    const month = draw.between(1, 12) + (form.endsWith('plus80') ? 80 : form === 'plus40' ? 40 : 0);
    const start = `${two(day)}${two(month)}${draw.between(58, 99)}${draw.between(500, form === 'd-number' ? 599 : 749)}`;
    const digits = [...start].map(Number);
    const exact = (11 - (weighed(digits, k1) % 11)) % 11;
    const first = form === 'rule-2032' ? (exact + draw.between(1, 3)) % 11 : exact;
    if (first === 10) continue;
    const second = (11 - (weighed([...digits, first], k2) % 11)) % 11;
    if (second !== 10) return `${start}${first}${second}`;
  }
}

/** The remainders of both check sums of a national identity number: [0, 0] is valid; to 2032's rules, [0 to 3, 0]. */
export function remainders(number) {
  const digits = [...number].map(Number);
  return [(weighed(digits, k1) + digits[9]) % 11, (weighed(digits, k2) + digits[10]) % 11];
}

/** The remainder of the check sum of an account: 0 is valid. */
export function accountRemainder(account) {
  const digits = [...account].map(Number);
  return (weighed(digits, k2) + digits[10]) % 11;
}

/** A bank account of eleven digits with a valid last digit. The rest is drawn. */
export function bankAccount(draw) {
  for (;;) {
    const start = `${draw.between(1000, 9799)}${two(draw.between(0, 99))}${draw.between(1000, 9999)}`;
    const last = (11 - (weighed([...start].map(Number), k2) % 11)) % 11;
    if (last !== 10) return `${start}${last}`;
  }
}

/** The same account as an IBAN (NO, ISO 13616 check digits). */
export function iban(account) {
  const rest = [...`${account}232400`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return `NO${two(98 - rest)}${account}`;
}
