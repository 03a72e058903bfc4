import type { Language } from '../shared/language.js';
import { coarsening, type Step } from './coarsening.js';
import { type Classes, classesOf, lossOf, type Row } from './equivalenceClasses.js';
import { smallSets } from './smallCombinations.js';

/** A source with the attributes that somebody may know of it. */
export interface AttributedSource {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Values that together fewer than k sources have, while each part of them has k or more. */
export interface SmallCombination {
  /** Attribute -> value; '' where the source does not state it. */
  readonly values: Readonly<Record<string, string>>;
  /** Positions of the sources in the list that was asked about. */
  readonly sources: readonly number[];
}

/**
 * Combinations of attributes that fewer than k sources share, the shortest that say so: an office by itself, else an office
 * with a role, and so on. The office and the role of one person name that person.
 *
 * Up to `triedInEveryWay` attributes are combined in every way; of more, as many at a time as `depthFor` tells, and whoever only more
 * of them together tell is told by one such combination. No source that all attributes together tell is left out.
 *
 * @param attributes names of attributes, of any number
 * @returns fewest attributes first, then fewest sources
 */
export function smallCombinations(
  sources: readonly AttributedSource[],
  attributes: readonly string[],
  k: number,
): SmallCombination[] {
  const rows = sources.map(({ attributes: own }) => attributes.map((name) => own[name] ?? ''));
  return smallSets(rows, k, depthFor(attributes.length)).map(({ columns, rows: members }) => ({
    values: Object.fromEntries(columns.map((column) => [attributes[column], rows[members[0]][column]])),
    sources: members,
  }));
}

/** So many attributes are combined in every way: 4,095 combinations are a look, 2 to the power of 30 are not. */
export const triedInEveryWay = 12;
const mostCombinations = 20_000;

/**
 * How many of so many attributes are combined at a time: all up to twelve, then as many as give at most 20,000 combinations.
 *
 * @example depthFor(30) // 3
 */
export function depthFor(attributes: number): number {
  if (attributes <= triedInEveryWay) return attributes;
  let [ways, sum] = [1, 0];
  for (let depth = 1; depth <= attributes; depth++) {
    ways = (ways * (attributes - depth + 1)) / depth;
    sum += ways;
    if (sum > mostCombinations) return Math.max(2, depth - 1);
  }
  return attributes;
}

/** Attributes such that every combination of them is shared by k sources. */
export interface Coarsened {
  /** Per source attribute -> value; an attribute that had to be left out is in none. */
  readonly values: readonly Readonly<Record<string, string>>[];
  /** What was done, in order. */
  readonly steps: readonly Step[];
  /** Share of the information of the attributes that is gone, 0 to 1: entropy in bits over all sources. */
  readonly loss: number;
}

/**
 * Attributes of sources, made coarser until each combination of all of them has at least k sources: years become periods and
 * rare values one ("annet", "other") before an attribute is left out. Each step is the one that takes most sources out of too
 * small groups for the information that it costs; ties go to the attribute that comes first, so that equal sources give equal
 * values. It is a greedy search: it reaches k always, and the least loss not always. Fewer than k sources keep no attribute.
 *
 * @param attributes names of attributes; those that matter most last, since ties fall on the first
 */
export function coarsened(
  sources: readonly AttributedSource[],
  attributes: readonly string[],
  k: number,
  language: Language = 'nb',
): Coarsened {
  const rows: Row[] = sources.map(({ attributes: own }) => attributes.map((name) => own[name] ?? ''));
  const before = lossOf(rows, attributes.length);
  const { rows: after, steps, kept } = coarsening(rows, attributes, k, words[language]);
  const left = lossOf(after, attributes.length);
  return {
    values: after.map((row) =>
      Object.fromEntries(attributes.flatMap((name, i) => (kept[i] && row[i] !== '' ? [[name, row[i]]] : []))),
    ),
    steps,
    loss: before === 0 ? 0 : Math.max(0, 1 - left / before),
  };
}

/** A way to reach k. */
export interface Proposal {
  /** Attributes to leave out, where that alone reaches k; empty for the steps of `coarsened`. */
  readonly leaveOut: readonly string[];
  readonly steps: readonly Step[];
  readonly loss: number;
}

/**
 * Ways to give every combination k sources: the attributes to leave out that cost least (of up to `triedInEveryWay` all sets are tried,
 * of more those of as many as `depthFor` tells), and what `coarsened` does; the one with the least loss first. None where k is reached
 * already.
 */
export function proposals(
  sources: readonly AttributedSource[],
  attributes: readonly string[],
  k: number,
): Proposal[] {
  const rows: Row[] = sources.map(({ attributes: own }) => attributes.map((name) => own[name] ?? ''));
  const isEnough = (classes: Classes) => [...classes.values()].every((members) => members.length >= k);
  if (isEnough(classesOf(rows))) return [];
  const whole = lossOf(rows, attributes.length);
  let best: Proposal | undefined;
  for (const columns of setsOf(attributes.length, depthFor(attributes.length))) {
    const out = attributes.map((_, i) => columns.includes(i));
    const left = rows.map((row) => row.map((value, i) => (out[i] ? '' : value)));
    if (!isEnough(classesOf(left))) continue;
    const loss = whole === 0 ? 0 : 1 - lossOf(left, attributes.length) / whole;
    if (best === undefined || loss < best.loss - 1e-12)
      best = { leaveOut: attributes.filter((_, i) => out[i]), steps: [], loss };
  }
  const { steps, loss } = coarsened(sources, attributes, k);
  const coarse: Proposal = { leaveOut: [], steps, loss };
  return (best === undefined ? [coarse] : [coarse, best]).sort((a, b) => a.loss - b.loss);
}

/** Sets of up to `most` of the numbers from 0 on, the smaller ones first. */
function* setsOf(count: number, most: number): Generator<readonly number[]> {
  let last: number[][] = [[]];
  for (let size = 1; size <= most; size++) {
    last = last.flatMap((set) =>
      Array.from({ length: count - 1 - (set[set.length - 1] ?? -1) }, (_, i) => [
        ...set,
        (set[set.length - 1] ?? -1) + 1 + i,
      ]),
    );
    yield* last;
  }
}

const words = {
  nb: 'annet',
  en: 'other',
} as const;
