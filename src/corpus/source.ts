import type { SourceText } from './sourceText.js';

/** The three bodies of material of the study, and anything else that a foreign project holds. */
export const sourceKinds = ['interview', 'document', 'study', 'other'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** One interview, document or study: the unit of evidence. */
export interface Source {
  /** Position in `corpus.sources`. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Variables of the source (level, office, year …) as text; a missing value has no key. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Null where the project holds only quotes, or the file was missing. */
  readonly text: SourceText | null;
}

/** What stands behind the id of the reconciled coding in a file of a format that does not have it. */
export const reconciledMark = '(reconciled)';

/** Who coded. The reconciled coding is what the coders agreed on afterwards; it is not a further opinion. */
export interface Coder {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly reconciled: boolean;
}

export const memoTargets = [
  'project',
  'source',
  'code',
  'selection',
  'coding',
  'coder',
  'variable',
  'case',
  'set',
  'link',
] as const;

/** A note by a researcher on a source, a code, a selection or something else, or on the whole project. */
export interface Memo {
  readonly target: (typeof memoTargets)[number];
  /** Index of what the memo is about; -1 for the project. */
  readonly index: number;
  readonly text: string;
  /** Id of the coder, or empty. */
  readonly coder: string;
  /** Id of the note where it has one; a note about several things is a memo on each. */
  readonly id?: string;
  readonly title?: string;
  /** ISO 8601 as the file writes it. */
  readonly created?: string;
  readonly modified?: string;
}
