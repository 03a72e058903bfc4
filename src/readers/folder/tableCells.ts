import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Message } from '../../corpus/problemList.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { didYouMean } from '../../shared/suggest.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { wholeNumber } from '../table/values.js';

/**
 * What the rows of a table became, by their numbers from 1: the index in the corpus stands at number - 1. A row that was left out
 * has no index, or -1.
 */
export type ByNumber = readonly (number | undefined)[];

/** The cells of a table of the folder by the names of its columns; a column that is not there is empty. */
export class TableCells {
  readonly #table: Table;
  readonly #builder: CorpusBuilder;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(table: Table, builder: CorpusBuilder) {
    this.#table = table;
    this.#builder = builder;
    this.#columns = new Map(table.columns.map((name, i) => [name, i] as const).reverse());
  }

  get rows(): readonly TableRow[] {
    return this.#table.rows;
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** The cell as it stands. */
  text(row: TableRow, column: string): string {
    const at = this.#columns.get(column);
    return at === undefined ? '' : row.values[at];
  }

  /** A name to the letter, as spaces at its end may tell two apart; empty where there is nothing but space. */
  name(row: TableRow, column: string): string {
    const name = this.text(row, column);
    return name.trim() === '' ? '' : name;
  }

  place(row: TableRow, column?: string): Bilingual {
    return placeOf(this.#table.file, { line: row.line, ...(column === undefined ? {} : { column }) });
  }

  /**
   * A whole number, -1 where the cell is empty.
   *
   * @returns null where there is something else, which is told
   */
  number(row: TableRow, column: string, least = 0): number | null {
    const cell = this.text(row, column).trim();
    if (cell === '') return -1;
    const value = /^-\d{1,9}$/u.test(cell) ? Number(cell) : wholeNumber(cell);
    if (value !== undefined && value >= least && value <= 0x7fffffff) return value;
    this.lose(row, column, 'bad-number', {
      nb: `et helt tall fra ${least} trengs; fant «${cell}»`,
      en: `a whole number from ${least} is needed; found "${cell}"`,
    });
    return null;
  }

  /** The index of a thing that goes by its number from 1; -1 where empty, null where it is not there, which is told. */
  numbered(row: TableRow, column: string, things: ByNumber, what: Bilingual): number | null {
    const number = this.number(row, column, 1);
    if (number === null || number < 0) return number;
    const index = things[number - 1] ?? -1;
    if (index >= 0) return index;
    this.lose(row, column, 'unknown-number', {
      nb: `${what.nb} ${number} trengs, og ble ikke lest; det er ${things.length}`,
      en: `${what.en} ${number} is needed, and was not read; there are ${things.length}`,
    });
    return null;
  }

  /** The index of what is called by an id, to the letter or but for spaces around it. */
  find(row: TableRow, column: string, what: 'source' | 'code' | 'coder'): number | undefined {
    const written = this.text(row, column);
    const find = { source: 'sourceIndex', code: 'codeIndex', coder: 'coderIndex' } as const;
    return this.#builder[find[what]](written) ?? this.#builder[find[what]](written.trim());
  }

  /** The index of what is called by an id; null where nothing is, which is told: the row is left out. */
  named(row: TableRow, column: string, what: 'source' | 'code' | 'coder'): number | null {
    const index = this.find(row, column, what);
    if (index !== undefined) return index;
    const id = this.text(row, column).trim();
    const known = { source: 'sources', code: 'codes', coder: 'coders' } as const;
    const noun = { source: 'kilde', code: 'kode', coder: 'koder' } as const;
    this.#builder.lose(`unknown-${what}`, this.place(row, column), () => {
      const ids = this.#builder[known[what]].map((each) => each.id);
      const names = this.#builder[known[what]].map((each) => each.name);
      const hint = didYouMean(id, [...ids, ...names]);
      return {
        nb: `ukjent ${noun[what]} «${id}»${hint.nb}; raden er utelatt`,
        en: `unknown ${what} "${id}"${hint.en}; the row is left out`,
      };
    });
    return null;
  }

  lose(row: TableRow, column: string | undefined, kind: string, message: Message): void {
    this.#builder.lose(kind, this.place(row, column), message);
  }
}
