import type { Row } from './row.js';
import { plural, type RowFindings } from './rowFindings.js';

/** The attribute that holds the names of the cases that a source belongs to. */
export const caseAttribute = 'case';

/** Attributes of sources as they are collected from several tables; two values of one attribute are both kept. */
export class SourceAttributes {
  readonly #findings: RowFindings;
  readonly #values = new Map<number, Map<string, string>>();

  constructor(findings: RowFindings) {
    this.#findings = findings;
  }

  /** @param source id in the database */
  of(source: number): ReadonlyMap<string, string> {
    return this.#values.get(source) ?? new Map();
  }

  /** A missing value is no value. */
  set(source: number, name: string, value: string, row: Row): void {
    if (name === '' || value === '') return;
    const own = this.#values.get(source) ?? new Map<string, string>();
    this.#values.set(source, own);
    const known = own.get(name);
    if (known?.split('; ').includes(value)) return;
    own.set(name, known === undefined ? value : `${known}; ${value}`);
    if (known !== undefined)
      this.#findings.tally(
        'several-values',
        row,
        (count) => ({
          nb: `${plural(count, 'kilde har', 'kilder har')} flere verdier av «${name}»; satt sammen med «;»`,
          en: `${plural(count, 'source has', 'sources have')} several values of "${name}"; joined with ";"`,
        }),
        name,
      );
  }
}
