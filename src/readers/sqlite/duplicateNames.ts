import type { Bilingual } from '../../shared/language.js';
import type { Row } from './row.js';
import type { RowFindings } from './rowFindings.js';

const nouns = {
  source: { nb: 'en kilde', en: 'source' },
  document: { nb: 'et dokument', en: 'document' },
  code: { nb: 'en kode', en: 'code' },
} as const satisfies Record<string, Bilingual>;

/** Reports names that stand twice in a table; what they name is kept apart by id. */
export class DuplicateNames {
  readonly #seen = new Set<string>();
  readonly #what: Bilingual;
  readonly #findings: RowFindings;

  constructor(what: keyof typeof nouns, findings: RowFindings) {
    this.#what = nouns[what];
    this.#findings = findings;
  }

  add(name: string, row: Row): void {
    if (this.#seen.has(name))
      this.#findings.warn('duplicate-name', row, {
        nb: `${this.#what.nb} til heter «${name}»; holdt fra hverandre med id`,
        en: `another ${this.#what.en} is called "${name}" too; kept apart by id`,
      });
    this.#seen.add(name);
  }
}
