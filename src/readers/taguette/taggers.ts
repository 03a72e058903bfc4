import { isoDate } from '../sqlite/isoDate.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';

/** Who gave a highlight its tag, and when, by Taguette's record of what users did. */
export interface Tagger {
  readonly login: string;
  /** ISO 8601 */
  readonly date: string;
}

/**
 * Per highlight, and per tag of it: the user in whose change the tag first stood and since then stayed. Taguette's
 * highlights themselves name nobody.
 */
export class Taggers {
  readonly #byTag = new Map<number, Map<number, Tagger>>();
  readonly #latest = new Map<number, Tagger>();

  constructor(database: SqliteDatabase) {
    for (const row of database.rows('commands', ['id', 'date', 'user_login', 'payload'])) {
      const payload = parsed(row.text('payload'));
      const highlight = payload?.highlight_id;
      if (payload?.type !== 'highlight_add' || typeof highlight !== 'number') continue;
      const tagger = { login: row.text('user_login').trim(), date: isoDate(row.text('date'), 'Z') };
      const earlier = this.#byTag.get(highlight);
      const tags = Array.isArray(payload.tags) ? payload.tags.filter((tag) => typeof tag === 'number') : [];
      this.#byTag.set(highlight, new Map(tags.map((tag) => [tag, earlier?.get(tag) ?? tagger])));
      this.#latest.set(highlight, tagger);
    }
  }

  /** Undefined where the record does not reach back so far. A tag that was merged is whoever's changed it last. */
  of(highlight: number, tag: number): Tagger | undefined {
    return this.#byTag.get(highlight)?.get(tag) ?? this.#latest.get(highlight);
  }
}

function parsed(payload: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
