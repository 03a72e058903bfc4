import { findIdentifiers } from './findIdentifiers.js';
import type { IdentifierKind } from './identifier.js';

/** What columns are called that tell who somebody is, whatever they hold (lower case). */
const headings: ReadonlySet<string> = new Set(
  `navn; name; fullt navn; full name; fornavn; first name; etternavn; last name; surname; family name; informantnavn;
  informantens navn; deltakernavn; participant name; name of participant; e-post; epost; e-mail; email; telefon; phone;
  telefonnummer; phone number; mobil; mobile; fødselsnummer; personnummer; national id; adresse; address; fødselsdato;
  date of birth`
    .split(';')
    .map((name) => name.trim()),
);

/** Kinds that tell of one person; places, offices and dates are what attributes of sources are made of. */
const ofPersons: ReadonlySet<IdentifierKind> = new Set([
  'national-id',
  'd-number',
  'phone',
  'email',
  'bank-account',
  'address',
  'name',
  'handle',
]);

/**
 * Whether a column seems to tell who somebody is: by what it is called, or because one of its values holds something that
 * seldom means anything else (a first name with a family name, a telephone number), or because half of its values are
 * nothing but what may be a name. Names that no list holds are not found.
 *
 * @example holdsIdentifiers('Informant', ['Kari Nordmann', 'Ola Hansen']) // true
 */
export function holdsIdentifiers(heading: string, values: Iterable<string>): boolean {
  if (
    headings.has(
      heading
        .trim()
        .replace(/[\s_]+/gu, ' ')
        .toLowerCase(),
    )
  )
    return true;
  const distinct = [...new Set(values)];
  let possible = 0;
  for (const value of distinct) {
    const found = findIdentifiers(value).filter(({ kind }) => ofPersons.has(kind));
    if (found.some(({ certainty }) => certainty !== 'possible')) return true;
    if (found.some(({ text }) => text === value)) possible++;
  }
  return distinct.length > 0 && possible * 2 >= distinct.length;
}
