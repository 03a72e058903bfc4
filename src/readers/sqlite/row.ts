import type { Bilingual } from '../../shared/language.js';

/** What SQLite may hold in any column, whatever the column was declared as. */
export type SqlValue = number | string | Uint8Array | null;

/** A place among the rows of a table: `data.qda, table code_text, ctid 41`. */
export function tablePlace(file: string, table: string, key: string): Bilingual {
  return { nb: `${file}, tabell ${table}${key}`, en: `${file}, table ${table}${key}` };
}

/** One row of a table, with its place; columns by their names in lower case. A column that is not there is null. */
export class Row {
  readonly #table: Bilingual;
  readonly #key: SqlValue;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #values: readonly SqlValue[];
  readonly #decode: (bytes: Uint8Array) => string;

  /**
   * @param table such as `data.qda, table code_text, ctid`, as `tablePlace` makes it
   * @param key what names the row there, such as 41
   */
  constructor(
    table: Bilingual,
    key: SqlValue,
    positions: ReadonlyMap<string, number>,
    values: readonly SqlValue[],
    decode: (bytes: Uint8Array) => string,
  ) {
    this.#table = table;
    this.#key = key;
    this.#positions = positions;
    this.#values = values;
    this.#decode = decode;
  }

  /** `data.qda, table code_text, ctid 41` */
  get where(): Bilingual {
    const { nb, en } = this.#table;
    return { nb: `${nb} ${this.#key}`, en: `${en} ${this.#key}` };
  }

  /** What names the row in its table: `ctid 41`. */
  get key(): string {
    const { en } = this.where;
    return en.slice(en.lastIndexOf(', ') + 2);
  }

  value(column: string): SqlValue {
    const position = this.#positions.get(column);
    return position === undefined ? null : this.#values[position];
  }

  /** The value as text: empty for NULL; numbers as they are written; bytes decoded. */
  text(column: string): string {
    const value = this.value(column);
    if (value === null) return '';
    return value instanceof Uint8Array ? this.#decode(value) : String(value);
  }

  /** A name to the letter, as spaces at its end may tell two apart; empty where there is nothing but space. */
  name(column: string): string {
    const name = this.text(column);
    return name.trim() === '' ? '' : name;
  }

  /** A whole number, also one that stands as text; undefined for anything else, NULL included. */
  whole(column: string): number | undefined {
    const value = this.value(column);
    const number = typeof value === 'string' && /^[+-]?\d{1,15}$/u.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
  }

  /** What stands in a column, for a message. */
  found(column: string): Bilingual {
    const value = this.value(column);
    if (value === null) return { nb: 'ingenting', en: 'nothing' };
    if (value instanceof Uint8Array)
      return { nb: `${value.length} byte med binære data`, en: `${value.length} bytes of binary data` };
    if (typeof value === 'number') return { nb: String(value), en: String(value) };
    const line = value.replace(/\s+/gu, ' ');
    const text = JSON.stringify(line.length > 40 ? `${line.slice(0, 37)}…` : line);
    return { nb: `teksten ${text}`, en: `the text ${text}` };
  }

  /** What stands in several columns: `found 3 and nothing`. */
  foundIn(...columns: readonly string[]): Bilingual {
    const found = columns.map((column) => this.found(column));
    return {
      nb: `fant ${found.map(({ nb }) => nb).join(' og ')}`,
      en: `found ${found.map(({ en }) => en).join(' and ')}`,
    };
  }
}
