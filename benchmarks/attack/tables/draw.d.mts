import type { CountCell, CountModel } from '../../../src/disclosure/countModel.js';
import type { Release } from '../../../src/disclosure/release.js';
import type { PublishedTable, Rule } from './attacker.mjs';

export interface DrawnTable {
  readonly law: string;
  /** Rows x columns. */
  readonly counts: readonly (readonly number[])[];
  /** Public size of each row. */
  readonly sizes: readonly number[];
}

export function drawTable(random: () => number, rows: number, columns: number, law?: string): DrawnTable;
export function asModel(table: DrawnTable): {
  readonly model: CountModel;
  readonly candidates: readonly CountCell[];
};
export function asPublished(table: DrawnTable, release: Release, rule: Rule): PublishedTable;
export function withMargins(table: DrawnTable): readonly (readonly number[])[];
