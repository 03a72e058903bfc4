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
  /** The number of sources that the row rests on: what decides whether its numbers may be published. */
  readonly countsSources?: boolean;
  /** A part of the sources, and the name that all parts of one whole share: a small one is withheld with the others. */
  readonly partOfSources?: string;
  /** The parts of this name could be computed from it, so it is withheld with them. */
  readonly givesAway?: string;
  /** Keys of the row's numbers of sources that this value rests on, where they are not those of the row. */
  readonly restsOn?: readonly string[];
  /**
   * Values of a row that share this rest on parts of one whole: with one of few sources the next smallest is withheld,
   * so that none can be had by subtraction.
   */
  readonly sharesWhole?: string;
  /** Names the sources that the row rests on; not published. */
  readonly namesSources?: boolean;
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
  /** Key of each row's number of sources where it is no column. */
  readonly restsOn?: string;
  /** Key by which rows are parts of one whole, such as the groups of a division: two are withheld, never a single one. */
  readonly partsOf?: string;
  readonly caption: string;
  /** What the caption says of withheld numbers, where there are some. */
  readonly withheldCaption?: (fewest: number) => string;
}
