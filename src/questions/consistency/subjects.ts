import type { Code } from '../../corpus/code.js';
import type { DirectedUnits } from '../directedUnits.js';

/** What sources speak of: a condition with an indicator, or a code alone; and the units that bear it. */
export interface Subject {
  /** Condition and indicator; one code where the question is of one alone. */
  readonly codes: readonly Code[];
  /** As `unitsWith` gives them. */
  readonly units: readonly number[];
}

/**
 * Every row code with every column code, and the units that bear both; only the rows where there are no columns.
 * In one pass over the units, as a codebook can make thousands of pairs.
 */
export function subjectsOf(
  { incidence }: DirectedUnits,
  rows: readonly Code[],
  columns: readonly Code[] | null,
): Subject[] {
  const width = columns === null ? 1 : columns.length;
  const units: number[][] = Array.from({ length: rows.length * width }, () => []);
  const rowOf = new Map(rows.map(({ index }, r) => [index, r]));
  const columnOf = new Map(columns?.map(({ index }, c) => [index, c]));
  for (let unit = 0; unit < incidence.unitCount; unit++) {
    const present = incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1]);
    const across = columns === null ? [0] : positions(present, columnOf);
    for (const r of positions(present, rowOf)) for (const c of across) units[r * width + c].push(unit);
  }
  return rows.flatMap((row, r) =>
    columns === null
      ? [{ codes: [row], units: units[r] }]
      : columns.flatMap((column, c) =>
          column === row ? [] : [{ codes: [row, column], units: units[r * width + c] }],
        ),
  );
}

function positions(present: Int32Array, of: ReadonlyMap<number, number>): number[] {
  return [...present].flatMap((code) => of.get(code) ?? []);
}
