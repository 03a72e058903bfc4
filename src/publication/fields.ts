import type { DerivedNumber, PublicColumn, PublicTable, PublicValue } from './publicTable.js';

/** A column of a public table, with what stands in it. */
export interface Field<Row> extends PublicColumn {
  readonly value: (row: Row) => PublicValue;
}

/** A public table from its columns, each with how its cells are made. */
export function tableOf<Row>(
  about: Pick<PublicTable, 'name' | 'section' | 'caption'>,
  rows: readonly Row[],
  fields: readonly Field<Row>[],
): PublicTable {
  return {
    ...about,
    columns: fields.map(({ value: _, ...column }) => column),
    rows: rows.map((row) => Object.fromEntries(fields.map(({ key, value }) => [key, value(row)]))),
  };
}

/**
 * A number that is computed from counts. One that does not exist is a dash like any other value: that there is none may itself
 * tell that sources are few.
 *
 * @param from keys of all the counts that it is computed from
 */
export function derived(value: number | string | null | undefined, from: readonly string[]): DerivedNumber {
  const exists = value !== null && value !== undefined && value !== '' && !Number.isNaN(value);
  return { value: exists ? value : noValue, from };
}

/** Stands for a number that does not exist. */
export const noValue = '–';
