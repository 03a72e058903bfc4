import { type AgreementUnit, type CodeTables, RowCounter, uncodedRow } from './codeTables.js';
import type { Comparison } from './comparison.js';

/** What one coder did in a unit. */
export interface CoderInUnit {
  /** Selections that the coder coded, by index; empty where the coder left the unit uncoded. */
  readonly selections: readonly number[];
  /** Codes by index, ascending. */
  readonly codes: readonly number[];
}

/** A selection or a line with what each coder did there. */
export interface CodedUnit {
  /** Position among the compared sources. */
  readonly source: number;
  /** Code points, -1 without offsets; over all coders' selections from the first start to the last end. */
  readonly start: number;
  readonly end: number;
  /** Index into `corpus.lines`, -1 for units that are no line. */
  readonly line: number;
  /** Per compared coder; null where the coder did not go through the source. */
  readonly coders: readonly (CoderInUnit | null)[];
}

/** Units that can be listed one by one, in reading order. */
export interface UnitList {
  readonly comparison: Comparison;
  readonly unit: Exclude<AgreementUnit, 'character'>;
  readonly units: readonly CodedUnit[];
  readonly unplaced: number;
}

/** Counts listed units: for every code of the codebook, who applied it in how many units. */
export function countUnits({ comparison, unit, units, unplaced }: UnitList): CodeTables {
  const { corpus, sources, coders } = comparison;
  const uncoded = sources.map((_, s) => uncodedRow(comparison, s));
  const unitsBySource = new Float64Array(sources.length);
  const counters = corpus.codes.map(() => new RowCounter(sources.length, coders.length));
  const left = corpus.codes.map(() => new Map<number, number>());
  for (const each of units) {
    unitsBySource[each.source]++;
    for (const code of new Set(each.coders.flatMap((coder) => coder?.codes ?? []))) {
      const row = each.coders.map((coder) => (coder === null ? -1 : coder.codes.includes(code) ? 1 : 0));
      counters[code].add(each.source, row, 1);
      left[code].set(each.source, (left[code].get(each.source) ?? 0) + 1);
    }
  }
  const tables = corpus.codes.map((code) => {
    const counter = counters[code.index];
    sources.forEach((_, s) => {
      counter.add(s, uncoded[s], unitsBySource[s] - (left[code.index].get(s) ?? 0));
    });
    return counter.table(code);
  });
  return { comparison, unit, unitCount: units.length, unitsBySource, tables, unplaced };
}

/** Codings of the compared coders in the compared sources, gathered per source. */
export interface PlacedCoding {
  readonly coder: number;
  readonly selection: number;
  readonly code: number;
}

export function codingsBySource(
  { corpus, sources }: Comparison,
  coderOf: Int32Array,
  sourceOf: Int32Array,
): PlacedCoding[][] {
  const { codings, selections } = corpus;
  const bySource: PlacedCoding[][] = sources.map(() => []);
  for (let i = 0; i < codings.length; i++) {
    const selection = codings.selection[i];
    const s = sourceOf[selections.source[selection]];
    const coder = coderOf[codings.coder[i]];
    if (s >= 0 && coder >= 0) bySource[s].push({ coder, selection, code: codings.code[i] });
  }
  return bySource;
}

/** What each coder did, from the codings in a unit. */
export function codersInUnit(
  { coders, read }: Comparison,
  s: number,
  codings: readonly PlacedCoding[],
): (CoderInUnit | null)[] {
  return coders.map((_, c) => {
    if (read[s * coders.length + c] === 0) return null;
    const own = codings.filter(({ coder }) => coder === c);
    return {
      selections: distinct(own.map(({ selection }) => selection)),
      codes: distinct(own.map(({ code }) => code)),
    };
  });
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
