import type { Bilingual } from '../../shared/language.js';
import type { Row } from './row.js';
import type { RowFindings } from './rowFindings.js';

/** Reports names that stand twice in a table; what they name is kept apart by id. */
export class DuplicateNames {
  readonly #seen = new Set<string>();
  readonly #what: Bilingual;
  readonly #findings: RowFindings;

  /** @param what such as `source`, in Norwegian with its article */
  constructor(what: Bilingual, findings: RowFindings) {
    this.#what = what;
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
