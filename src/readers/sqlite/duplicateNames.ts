import type { Row } from './row.js';
import type { RowFindings } from './rowFindings.js';

/** Reports names that stand twice in a table; what they name is kept apart by id. */
export class DuplicateNames {
  readonly #seen = new Set<string>();
  readonly #what: string;
  readonly #findings: RowFindings;

  /** @param what such as `source` */
  constructor(what: string, findings: RowFindings) {
    this.#what = what;
    this.#findings = findings;
  }

  add(name: string, row: Row): void {
    if (this.#seen.has(name))
      this.#findings.warn(
        'duplicate-name',
        row,
        `another ${this.#what} is called "${name}" too; kept apart by id`,
      );
    this.#seen.add(name);
  }
}
