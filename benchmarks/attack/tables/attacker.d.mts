import type { Highs } from 'highs';

/** What is hidden, and whether × has one meaning. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly mark: boolean;
}

/** A table as it is read, with margins last. */
export interface PublishedTable {
  readonly columns: number;
  readonly sizes: readonly number[];
  readonly cells: readonly (readonly {
    readonly status: string;
    readonly value?: number;
    /** Of a count that stands beside others: whether it is too large to be hidden for its own sake. */
    readonly large?: boolean;
  }[])[];
}

/** Small withheld counts, and how many of them are known. */
export interface Solved {
  readonly small: number;
  readonly eliminated: number;
  readonly exact: number;
  readonly narrowed: number;
  readonly unanswered: number;
}

export function attackTable(
  highs: Highs,
  table: PublishedTable,
  truth: readonly (readonly number[])[],
  rule: Rule,
): Solved;
