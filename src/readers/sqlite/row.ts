/** What SQLite may hold in any column, whatever the column was declared as. */
export type SqlValue = number | string | Uint8Array | null;

/** One row of a table, with its place; columns by their names in lower case. A column that is not there is null. */
export class Row {
  readonly #table: string;
  readonly #key: SqlValue;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #values: readonly SqlValue[];
  readonly #decode: (bytes: Uint8Array) => string;

  /**
   * @param table such as `data.qda, table code_text, ctid`
   * @param key what names the row there, such as 41
   */
  constructor(
    table: string,
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
  get where(): string {
    return `${this.#table} ${this.#key}`;
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

  /** A whole number, also one that stands as text; undefined for anything else, NULL included. */
  whole(column: string): number | undefined {
    const value = this.value(column);
    const number = typeof value === 'string' && /^[+-]?\d{1,15}$/u.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
  }

  /** What stands in a column, for an error message. */
  found(column: string): string {
    const value = this.value(column);
    if (value === null) return 'nothing';
    if (value instanceof Uint8Array) return `${value.length} bytes of binary data`;
    if (typeof value === 'number') return String(value);
    const line = value.replace(/\s+/gu, ' ');
    return `the text ${JSON.stringify(line.length > 40 ? `${line.slice(0, 37)}…` : line)}`;
  }
}
