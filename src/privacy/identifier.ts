/** What can tell who somebody is. */
export const identifierKinds = [
  'national-id',
  'd-number',
  'phone',
  'email',
  'bank-account',
  'address',
  'name',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/**
 * How sure a detector is.
 *
 * - `certain`: a checksum or a form that nothing else has, or a name that the user listed
 * - `likely`: a form that seldom means anything else
 * - `possible`: worth a look; common words look like this too
 */
export const certainties = ['certain', 'likely', 'possible'] as const;

export type Certainty = (typeof certainties)[number];

/** Something in a text that can tell who somebody is; positions are UTF-16 units, half-open. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
