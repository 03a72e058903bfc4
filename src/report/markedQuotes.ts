import type { Language } from '../shared/language.js';

/** A stretch of text in which nothing begins or ends. */
export interface MarkedPiece {
  readonly text: string;
  /** How many coded selections begin with it. */
  readonly begins: number;
  /** The codes of each selection that ends with it, as a person reads them. */
  readonly ends: readonly (readonly string[])[];
  /** Whether it was counted, and is no context. */
  readonly isCounted: boolean;
  /** Whether it lies in a selection that somebody coded. */
  readonly isCoded: boolean;
}

/** A place of the material, with what stands around it. */
export interface MarkedQuote {
  readonly source: string;
  /** Who speaks, and what tells the source apart; may be empty. */
  readonly about: string;
  /** Stretches of text; between two of them something is left out. */
  readonly passages: readonly (readonly MarkedPiece[])[];
}

/** Quotes in their context, with all codings marked. They are not published. */
export interface MarkedQuotes {
  readonly kind: 'quotes';
  /** File name without extension. */
  readonly name: string;
  readonly language: Language;
  readonly caption: string;
  readonly quotes: readonly MarkedQuote[];
}
