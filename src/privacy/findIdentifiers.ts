import { addresses } from './addresses.js';
import { bankAccounts } from './bankAccounts.js';
import { emails, phones } from './contacts.js';
import { certainties, type Identifier } from './identifier.js';
import { type Listed, listedIdentifiers } from './listed.js';
import { names } from './names.js';
import { nationalIds } from './nationalIds.js';

export interface IdentifierOptions {
  /** What the user knows to identify somebody: names of participants, say. */
  readonly listed?: readonly Listed[];
}

/**
 * Everything in a text that can tell who somebody is, in the order of the text, without overlaps: where two detectors claim
 * the same letters, the surer one is right, then the longer.
 *
 * @example findIdentifiers('Ring Kari på 912 34 567').map(({ kind }) => kind) // ['name', 'phone']
 */
export function findIdentifiers(text: string, options: IdentifierOptions = {}): Identifier[] {
  const claims = [
    ...nationalIds(text),
    ...bankAccounts(text),
    ...emails(text),
    ...phones(text),
    ...addresses(text),
    ...names(text),
    ...listedIdentifiers(text, options.listed ?? []),
  ].sort(
    (a, b) =>
      certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
      b.end - b.start - (a.end - a.start),
  );
  const kept: Identifier[] = [];
  for (const claim of claims)
    if (!kept.some((other) => claim.start < other.end && claim.end > other.start)) kept.push(claim);
  return kept.sort((a, b) => a.start - b.start);
}
