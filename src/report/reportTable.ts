import type { Language } from '../shared/language.js';

/** What a cell of a table holds; null is a value that does not exist, and is shown as a dash. */
export type TableValue = string | number | null;

export interface TableColumn {
  /** Stable English key, for code that reads the table. */
  readonly key: string;
  /** Heading in the language of the reader. */
  readonly label: string;
  /** Decimals that a person is shown; the value itself keeps them all. */
  readonly decimals?: number;
  /** `p`: as a p is told, never as 0. */
  readonly shown?: 'p';
}

/** A table that a person reads: labelled columns, tidy rows, and a caption. */
export interface ReportTable {
  readonly kind: 'table';
  /** File name without extension, such as `strongest-cells`. */
  readonly name: string;
  /** Of its headings, caption and texts, and of the numbers when they are shown. */
  readonly language: Language;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, TableValue>>[];
  readonly caption: string;
}
