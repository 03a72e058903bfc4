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

/** Who coded. The reconciled coding is what the coders agreed on afterwards; it is not a further opinion. */
export interface Coder {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly reconciled: boolean;
}

/** A note by a researcher on a source, a code, a selection or the whole project. */
export interface Memo {
  readonly target: 'project' | 'source' | 'code' | 'selection';
  /** Index of what the memo is about; -1 for the project. */
  readonly index: number;
  readonly text: string;
  readonly coder: string;
}
