import { every, type JudgedPlace, type Unjudged } from '../corpus/unjudged.js';
import { type AgreementUnit, type CodeTables, RowCounter } from './codeTables.js';
import type { Comparison, NotJudged } from './comparison.js';

/** What one coder did in a unit. */
export interface CoderInUnit {
  /** Selections that the coder coded, by index; empty where the coder left the unit uncoded. */
  readonly selections: readonly number[];
  /** Codes by index, ascending. */
  readonly codes: readonly number[];
  /** Codes that the coder did not judge there, ascending: neither applied nor left out. */
  readonly unknown: readonly number[];
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
  /** Per compared coder; null where the coder did not go through the source, or judged nothing in the unit. */
  readonly coders: readonly (CoderInUnit | null)[];
}

/** Units that can be listed one by one, in reading order. */
export interface UnitList {
  readonly comparison: Comparison;
  readonly unit: Exclude<AgreementUnit, 'character'>;
  /** Units that two or more of the coders judged. */
  readonly units: readonly CodedUnit[];
  readonly unplaced: number;
  /** What was not judged; null where everything was. */
  readonly notJudged: NotJudged | null;
}

/** The units that can be compared, as two or more coders judged them, and what was not judged. */
export function comparedUnits(
  { coders, read, unjudged }: Comparison,
  all: readonly CodedUnit[],
): Pick<UnitList, 'units' | 'notJudged'> {
  if (unjudged === null) return { units: all, notJudged: null };
  const isWhole = ({ source, coders: versions }: CodedUnit) =>
    versions.every((version, c) =>
      version === null ? read[source * coders.length + c] === 0 : version.unknown.length === 0,
    );
  const units = all.filter(({ coders: versions }) => versions.filter((each) => each !== null).length > 1);
  const parts = all.filter((unit) => !isWhole(unit)).length;
  const notJudged = { units: parts, of: all.length, leftOut: all.length - units.length };
  return { units, notJudged: parts === 0 ? null : notJudged };
}

/** Units of a source that the same coders judged. */
interface UncodedUnits {
  readonly source: number;
  /** Per coder: 0, or -1 where the coder judged nothing. */
  readonly row: readonly number[];
  units: number;
  /** Per code: units of these in which it is not simply left out by all. */
  readonly other: Map<number, number>;
}

/**
 * Counts listed units: for every code of the codebook, who applied it in how many units. A unit counts for a code where two
 * or more coders judged the code there.
 */
export function countUnits({ comparison, unit, units, unplaced, notJudged }: UnitList): CodeTables {
  const { corpus, sources, coders } = comparison;
  const unitsBySource = new Float64Array(sources.length);
  const counters = corpus.codes.map(() => new RowCounter(sources.length, coders.length));
  const patterns = new Map<string, UncodedUnits>();
  for (const each of units) {
    unitsBySource[each.source]++;
    const row = each.coders.map((coder) => (coder === null ? -1 : 0));
    const key = `${each.source} ${row.join()}`;
    const pattern = patterns.get(key) ?? { source: each.source, row, units: 0, other: new Map() };
    patterns.set(key, pattern);
    pattern.units++;
    for (const code of new Set(
      each.coders.flatMap((coder) => [...(coder?.codes ?? []), ...(coder?.unknown ?? [])]),
    )) {
      counters[code].add(each.source, each.coders.map(ratingOf(code)), 1);
      pattern.other.set(code, (pattern.other.get(code) ?? 0) + 1);
    }
  }
  const tables = corpus.codes.map((code) => {
    const counter = counters[code.index];
    for (const { source, row, units: count, other } of patterns.values())
      counter.add(source, row, count - (other.get(code.index) ?? 0));
    return counter.table(code);
  });
  return { comparison, unit, unitCount: units.length, unitsBySource, tables, unplaced, notJudged };
}

/** 1 applied, 0 left out, -1 not judged. */
function ratingOf(code: number) {
  return (coder: CoderInUnit | null): number => {
    if (coder === null || coder.unknown.includes(code)) return -1;
    return coder.codes.includes(code) ? 1 : 0;
  };
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

/**
 * What each coder did, from the codings in a unit.
 *
 * @param places the lines or selections that the unit is, which may not have been judged
 */
export function codersInUnit(
  { corpus, coders, read, unjudged, sources }: Comparison,
  s: number,
  codings: readonly PlacedCoding[],
  places: readonly JudgedPlace[],
): (CoderInUnit | null)[] {
  const open =
    unjudged === null || !unjudged.isIn(sources[s].index)
      ? []
      : places.flatMap((place) => unjudged.at(sources[s].index, place));
  return coders.map((coder, c) => {
    if (read[s * coders.length + c] === 0) return null;
    const own = codings.filter((coding) => coding.coder === c);
    const codes = distinct(own.map(({ code }) => code));
    const unknown = unknownCodes(
      corpus.codes.length,
      open.filter((each) => each.coder === coder.index),
      codes,
    );
    if (unknown.length === corpus.codes.length) return null;
    return { selections: distinct(own.map(({ selection }) => selection)), codes, unknown };
  });
}

/** Codes that were not judged, save for those that were applied. */
function unknownCodes(codeCount: number, open: readonly Unjudged[], applied: readonly number[]): number[] {
  if (open.length === 0) return [];
  const all = open.some(({ code }) => code === every);
  const unknown = all ? [...Array(codeCount).keys()] : distinct(open.map(({ code }) => code));
  return unknown.filter((code) => !applied.includes(code));
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
