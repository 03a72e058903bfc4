import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SqliteDatabase } from './openDatabase.js';
import type { Row } from './row.js';

/** `1 row`, `2 rows` */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Places that a warning about many rows lists. */
const listed = 3;

interface Tally {
  count: number;
  readonly places: string[];
  readonly message: (count: number) => string;
}

/** Says what is worth knowing at which row; what is harmless and happens often is counted and said once. */
export class RowFindings {
  readonly #builder: CorpusBuilder;
  readonly #tallies = new Map<string, Tally>();

  constructor(builder: CorpusBuilder) {
    this.#builder = builder;
  }

  warn(kind: string, row: Row, message: string): void {
    this.#builder.warn(kind, () => row.where, message);
  }

  error(kind: string, row: Row, message: string): void {
    this.#builder.error(kind, () => row.where, message);
  }

  /** One more of its kind; `key` keeps apart what has the same kind but another message. */
  tally(kind: string, row: Row, message: (count: number) => string, key = ''): void {
    const id = `${kind} ${key}`;
    const known = this.#tallies.get(id) ?? { count: 0, places: [], message };
    known.count++;
    if (known.places.length < listed) known.places.push(row.where);
    this.#tallies.set(id, known);
  }

  /** Tables with rows that no part of a reader looked at. */
  unread(database: SqliteDatabase, read: ReadonlySet<string>): void {
    for (const [id, { name }] of database.tables) {
      const count = read.has(id) ? 0 : database.count(id);
      if (count > 0)
        this.#builder.warn(
          'not-represented',
          `${database.file}, table ${name}`,
          `${plural(count, 'row', 'rows')} of a table that a corpus has no place for; not read`,
        );
    }
  }

  /** Turns what was counted into warnings. */
  close(): void {
    for (const [id, { count, places, message }] of this.#tallies) {
      const [kind] = id.split(' ', 1);
      const others = places.slice(1).map((place) => place.slice(place.lastIndexOf(', ') + 2));
      const more = count > places.length ? ' …' : '';
      const also = others.length === 0 ? '' : `; also ${others.join(', ')}${more}`;
      this.#builder.warn(kind, places[0], message(count) + also);
    }
    this.#tallies.clear();
  }
}
