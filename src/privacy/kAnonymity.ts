import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { coarsening, type Step } from './coarsening.js';
import { type Classes, classesOf, lossOf, type Row } from './equivalenceClasses.js';

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
 * @param attributes names of attributes; at most twelve are combined
 * @returns fewest attributes first, then fewest sources
 * @throws RangeError for more attributes than can be combined
 */
export function smallCombinations(
  sources: readonly AttributedSource[],
  attributes: readonly string[],
  k: number,
): SmallCombination[] {
  if (attributes.length > mostAttributes)
    throw new RequestError({
      nb: `høyst ${mostAttributes} attributter kan kombineres; fant ${attributes.length}: ${attributes.join(', ')}`,
      en: `at most ${mostAttributes} attributes can be combined; found ${attributes.length}: ${attributes.join(', ')}`,
    });
  const found: SmallCombination[] = [];
  // Per source the sets of attributes, as bits, that are small already.
  const small = sources.map((): number[] => []);
  const subsets = Array.from({ length: 2 ** attributes.length - 1 }, (_, i) => i + 1).sort(
    (a, b) => bits(a) - bits(b) || a - b,
  );
  for (const subset of subsets) {
    const names = attributes.filter((_, i) => (subset & (1 << i)) !== 0);
    for (const members of groups(sources, names).values()) {
      if (members.length >= k) continue;
      const fresh = members.filter((member) => !small[member].some((part) => (part & subset) === part));
      if (fresh.length > 0 && fresh.length === members.length) {
        const [first] = members;
        const values = Object.fromEntries(names.map((name) => [name, sources[first].attributes[name] ?? '']));
        found.push({ values, sources: members });
      }
      for (const member of members) small[member].push(subset);
    }
  }
  return found.sort(
    (a, b) =>
      Object.keys(a.values).length - Object.keys(b.values).length || a.sources.length - b.sources.length,
  );
}

/** More are not combined: 4,095 combinations are a look, 2 to the power of 30 are not. */
export const mostAttributes = 12;

function bits(subset: number): number {
  let count = 0;
  for (let rest = subset; rest > 0; rest &= rest - 1) count++;
  return count;
}

function groups(sources: readonly AttributedSource[], names: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  sources.forEach(({ attributes }, i) => {
    const key = JSON.stringify(names.map((name) => attributes[name] ?? ''));
    const members = found.get(key);
    if (members === undefined) found.set(key, [i]);
    else members.push(i);
  });
  return found;
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
 * Ways to give every combination k sources: the attributes to leave out that cost least (all sets are tried), and what
 * `coarsened` does; the one with the least loss first. None where k is reached already.
 */
export function proposals(
  sources: readonly AttributedSource[],
  attributes: readonly string[],
  k: number,
): Proposal[] {
  const rows: Row[] = sources.map(({ attributes: own }) => attributes.map((name) => own[name] ?? ''));
  const isEnough = (classes: Classes) => [...classes.values()].every((members) => members.length >= k);
  if (isEnough(classesOf(rows)) || attributes.length > mostAttributes) return [];
  const whole = lossOf(rows, attributes.length);
  let best: Proposal | undefined;
  for (let subset = 1; subset < 2 ** attributes.length; subset++) {
    const out = attributes.map((_, i) => (subset & (1 << i)) !== 0);
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

const words = {
  nb: 'annet',
  en: 'other',
} as const;
