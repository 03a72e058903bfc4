import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { wholeNumber } from '../table/values.js';

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

  /** The cell as it stands. */
  text(row: TableRow, column: string): string {
    const at = this.#columns.get(column);
    return at === undefined ? '' : row.values[at];
  }

  place(row: TableRow, column = ''): string {
    return `${this.#table.file} line ${row.line}${column === '' ? '' : `, column ${column}`}`;
  }

  /**
   * A whole number, -1 where the cell is empty.
   *
   * @returns null after an error
   */
  number(row: TableRow, column: string, least = 0): number | null {
    const cell = this.text(row, column).trim();
    if (cell === '') return -1;
    const value = /^-\d{1,9}$/u.test(cell) ? Number(cell) : wholeNumber(cell);
    if (value !== undefined && value >= least && value <= 0x7fffffff) return value;
    this.error(row, column, 'bad-number', `a whole number from ${least} is needed; found "${cell}"`);
    return null;
  }

  /** The position of a thing that goes by its number from 1; -1 where empty, null after an error. */
  position(row: TableRow, column: string, count: number, what: string): number | null {
    const number = this.number(row, column, 1);
    if (number === null || number < 0) return number;
    if (number <= count) return number - 1;
    this.error(row, column, 'unknown-number', `${what} ${number} is needed; there are ${count}`);
    return null;
  }

  /** The index of what is called by an id; null after an error. */
  named(row: TableRow, column: string, what: 'source' | 'code' | 'coder'): number | null {
    const written = this.text(row, column);
    const id = written.trim();
    const find = { source: 'sourceIndex', code: 'codeIndex', coder: 'coderIndex' } as const;
    const index = this.#builder[find[what]](written) ?? this.#builder[find[what]](id);
    if (index !== undefined) return index;
    this.error(row, column, `unknown-${what}`, `unknown ${what} "${id}"`);
    return null;
  }

  error(row: TableRow, column: string, kind: string, message: string): void {
    this.#builder.error(kind, this.place(row, column), message);
  }
}
