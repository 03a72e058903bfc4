import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import type { Text } from '../../shared/problem.js';
import type { SqliteDatabase } from './openDatabase.js';
import { type Row, tablePlace } from './row.js';

/** `1 row`, `2 rows` */
export function plural(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Places that a warning about many rows lists. */
const listed = 3;

/** What is counted and is not in the corpus as the file has it. Lost codings are never counted together: each is told. */
const lost: ReadonlySet<string> = new Set(['not-represented', 'not-kept']);

interface Tally {
  count: number;
  readonly rows: Row[];
  readonly message: (count: number) => Bilingual;
}

/** Says what is worth knowing at which row; what is harmless and happens often is counted and said once. */
export class RowFindings {
  readonly #builder: CorpusBuilder;
  readonly #tallies = new Map<string, Tally>();

  constructor(builder: CorpusBuilder) {
    this.#builder = builder;
  }

  warn(kind: string, row: Row, message: Text): void {
    this.#builder.warn(kind, () => row.where, message);
  }

  /** Something in this row is not kept as the file has it. */
  lose(kind: string, row: Row, message: Text): void {
    this.#builder.lose(kind, () => row.where, message);
  }

  /** One more of its kind; `key` keeps apart what has the same kind but another message. */
  tally(kind: string, row: Row, message: (count: number) => Bilingual, key = ''): void {
    const id = `${kind} ${key}`;
    const known = this.#tallies.get(id) ?? { count: 0, rows: [], message };
    known.count++;
    if (known.rows.length < listed) known.rows.push(row);
    this.#tallies.set(id, known);
  }

  /** Tables with rows that no part of a reader looked at. */
  unread(database: SqliteDatabase, read: ReadonlySet<string>): void {
    for (const [id, { name }] of database.tables) {
      const count = read.has(id) ? 0 : database.count(id);
      if (count > 0)
        this.#builder.notUnderstood('not-represented', tablePlace(database.file, name, ''), {
          nb: `${plural(count, 'rad', 'rader')} i en tabell som et korpus ikke har plass til; ikke lest`,
          en: `${plural(count, 'row', 'rows')} of a table that a corpus has no place for; not read`,
        });
    }
  }

  /** Turns what was counted into warnings and losses. */
  close(): void {
    for (const [id, { count, rows, message }] of this.#tallies) {
      const [kind] = id.split(' ', 1);
      const others = rows.slice(1).map(({ key }) => key);
      const more = count > rows.length ? ' …' : '';
      const also = (word: string) => (others.length === 0 ? '' : `; ${word} ${others.join(', ')}${more}`);
      const { nb, en } = message(count);
      const told = { nb: nb + also('også'), en: en + also('also') };
      if (lost.has(kind)) this.#builder.lose(kind, rows[0].where, told);
      else this.#builder.warn(kind, rows[0].where, told);
    }
    this.#tallies.clear();
  }
}
