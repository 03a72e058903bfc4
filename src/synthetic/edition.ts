import type { Codebook } from './codebook.js';
import type { Composition } from './composition.js';
import type { EditionNumber } from './editions.js';
import type { MemoRow } from './memos.js';
import type { ByGroup, GroupSelector, Plan, Rates } from './plan.js';
import type { Sentence } from './sentenceBank.js';
import type { Tables } from './tables.js';

/** Somebody who codes. */
export interface Coder {
  readonly id: 'K1' | 'K2' | 'KR';
  readonly name: string;
  /** Whether it is what the others agreed on, which is the truth here. */
  readonly reconciled: boolean;
}

/** What truth.json says of the drawing, where editions differ. */
export interface EditionTruth {
  /** What stands under generator.edition. */
  readonly edition: number;
  readonly generator: string;
  readonly valence: string;
  readonly needs: string;
  readonly interests: string;
}

/** All that an edition of the generator holds fast: its codebook, what it plants, how much and in how many sources. */
export interface Edition {
  readonly number: EditionNumber;
  /** Rises when the same seed would give another project. */
  readonly version: string;
  readonly codebook: Codebook;
  /** In the order in which tables by group list them. */
  readonly groups: ByGroup<GroupSelector>;
  readonly rates: Rates;
  readonly planOf: (effects: boolean) => Plan;
  /** @throws RequestError for a number of sources that the edition does not have */
  readonly compositionOf: (sources?: number) => Composition;
  /** Name of the stream that draws the codes. */
  readonly codesStream: string;
  /** Whether a need has exactly its share of the studies, or each study a coin with that chance. */
  readonly exactSupport: boolean;
  readonly coders: readonly Coder[];
  readonly tables: Tables;
  readonly memos: readonly MemoRow[];
  /** The sentences of a bank that it may use, as it uses them. */
  readonly sentencesOf: (bank: readonly Sentence[]) => Sentence[];
  /** Sources that the sentences are enough for. */
  readonly writtenFor: number;
  /** Pairs of interests that Nynorsk has sentences for, both ways. */
  readonly nynorskPairs: readonly (readonly [string, string])[];
  /** What passages are called in Norwegian. */
  readonly passages: string;
  readonly truth: EditionTruth;
}
