/** What can tell who somebody is. */
export const identifierKinds = [
  'national-id',
  'd-number',
  'phone',
  'email',
  'bank-account',
  'address',
  'name',
  'birth-date',
  'case-number',
  'number-plate',
  'org-number',
  'url',
  'handle',
  'office',
  'place',
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

/** What a pattern found, as an identifier; `group` where only a part of the match identifies. */
export function identifierOf(
  match: RegExpExecArray | RegExpMatchArray,
  kind: IdentifierKind,
  certainty: Certainty,
  group = 0,
): Identifier {
  const text = match[group];
  const start = match.index! + (group === 0 ? 0 : match[0].lastIndexOf(text));
  return { kind, certainty, start, end: start + text.length, text };
}
