import type { Code } from '../corpus/code.js';
import { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { RequestError } from '../shared/problem.js';
import { type Incidence, type IncidenceOptions, incidence } from '../units/incidence.js';
import { isNested } from '../units/rollUp.js';
import { defaultUnit, type UnitKind } from '../units/units.js';
import { withKnown } from '../units/withKnown.js';
import { bearers, isPresent, unitPlace } from './bearers.js';
import type { NoTest } from './noTest.js';

/** Which codes a unit must have, and which it must not have. */
export interface CodePattern {
  /** Codes (records, ids, paths or names) that all stand in the unit. */
  readonly all: readonly (Code | string)[];
  /** Codes of which none stands in the unit. */
  readonly none?: readonly (Code | string)[];
}

/** One unit that fits a pattern: where it is, and the selections that bear each code. */
export interface JointEvidence {
  /** Of a group of sources, the first. */
  readonly source: Source;
  readonly group?: string;
  readonly place?: { readonly start: number; readonly end: number };
  /** In the order of `all`: the selections of the unit that bear the code. */
  readonly selections: readonly (readonly number[])[];
}

/** How often some codes stand together without some others, as a labelled record. */
export interface JointOccurrence {
  readonly corpus: Corpus;
  readonly unit: UnitKind;
  readonly all: readonly Code[];
  readonly none: readonly Code[];
  /** Units that fit the pattern. */
  readonly count: number;
  /** Units in which all of these codes are known. */
  readonly units: number;
  /** Units that are left out, as some of the codes are not known there. */
  readonly unknownUnits: number;
  /** Units with each of `all`, and with each of `none`. */
  readonly allTotals: readonly number[];
  readonly noneTotals: readonly number[];
  /** Count expected if within each stratum every code kept its total and were placed independently of the others. */
  readonly expected: number;
  readonly variance: number;
  /** (count - expected) / sqrt(variance); NaN where nothing leaves the count free to vary. */
  readonly z: number;
  /** Sources that contribute; for groups, the groups. */
  readonly sources: number;
  /** The largest part of the count that one of them contributes; NaN where there is none. */
  readonly largestShare: number;
  /** Some code of the pattern lies below another and roll-up is on: the count holds by construction, without z. */
  readonly nested: boolean;
  /** Three codes and more get no p; null for two, which are a cell of a matrix and are tested there. */
  readonly noTest: NoTest | null;
  /** From the count back to what was counted, one entry for each unit. */
  evidence(): readonly JointEvidence[];
}

/**
 * Counts the units that have all of some codes and none of others: a true AND of two codes, three or more, and
 * "these but not those". With two codes in `all` it is the cell of the matrix.
 *
 * The expectation is that of mutual independence, so a surplus over it may come from two of the codes alone. It is a
 * yardstick and no test: `noTest` says so for three codes and more; compare the count with and without each code.
 *
 * @param input units x codes, or a corpus with the options of `incidence` (default unit: line or selection)
 * @throws RangeError if no code is asked for, or a code is asked for and excluded at once
 * @example jointOccurrence(corpus, { all: ['C06', 'V06', 'hemmer'], none: ['C08'] }).count
 */
export function jointOccurrence(
  input: Incidence | Corpus,
  pattern: CodePattern,
  options: Partial<IncidenceOptions> = {},
): JointOccurrence {
  const everyUnit =
    input instanceof Corpus
      ? incidence(input, { ...options, unit: options.unit ?? defaultUnit(input) })
      : input;
  const { corpus } = everyUnit;
  const codesOf = (labels: readonly (Code | string)[]) => [
    ...new Set(
      labels.map((label) => corpus.codes[(typeof label === 'string' ? corpus.code(label) : label).index]),
    ),
  ];
  const [all, none] = [codesOf(pattern.all), codesOf(pattern.none ?? [])];
  requirePattern(all, none);

  const wanted = [...all, ...none];
  const units = withKnown(everyUnit, wanted);
  const { unitCount, source, stratum } = units;
  const totals = new Int32Array(wanted.length);
  const here = new Int32Array(wanted.length);
  const [fitting, contributions]: number[][] = [[], []];
  const moments = new JointMoments(all.length);
  for (let first = 0; first < unitCount; ) {
    const before = fitting.length;
    let next = first;
    for (; next < unitCount && source[next] === source[first]; next++) {
      const has = wanted.map((code) => isPresent(units, next, code.index));
      has.forEach((present, i) => {
        if (present) here[i]++;
      });
      if (has.every((present, i) => present === i < all.length)) fitting.push(next);
    }
    if (fitting.length > before) contributions.push(fitting.length - before);
    if (stratum === 'source') moments.add(next - first, here);
    here.forEach((total, i) => {
      totals[i] += total;
    });
    here.fill(0);
    first = next;
  }
  if (stratum === 'corpus') moments.add(unitCount, totals);

  const count = fitting.length;
  const nested =
    units.rollUp &&
    wanted.some((a, i) => wanted.slice(i + 1).some((b) => isNested(corpus.codes, a.index, b.index)));
  const { expected, variance } = moments;
  return {
    corpus,
    unit: units.unit,
    all,
    none,
    count,
    units: unitCount,
    unknownUnits: everyUnit.unitCount - unitCount,
    allTotals: [...totals.slice(0, all.length)],
    noneTotals: [...totals.slice(all.length)],
    expected,
    variance,
    z: nested || wanted.length < 2 || variance === 0 ? Number.NaN : (count - expected) / Math.sqrt(variance),
    sources: contributions.length,
    largestShare: count === 0 ? Number.NaN : Math.max(...contributions) / count,
    nested,
    noTest: wanted.length > 2 ? 'joint' : null,
    evidence: () =>
      fitting.map((unit) => ({
        source: corpus.sources[source[unit]],
        ...unitPlace(units, unit),
        selections: all.map((code) => bearers(units, unit, code.index)),
      })),
  };
}

function requirePattern(all: readonly Code[], none: readonly Code[]): void {
  if (all.length === 0)
    throw new RangeError('a pattern needs at least one code that stands in the unit; found none');
  const both = all.find((code) => none.includes(code));
  if (both !== undefined)
    throw new RequestError({
      nb: `koden «${both.name}» er både bedt om og utelukket; ingen enhet kan passe`,
      en: `code "${both.name}" is asked for and excluded at once; no unit can fit`,
    });
}

/**
 * Mean and variance of the number of units that have all of some codes and none of others, when within every
 * stratum each code keeps its total and is placed independently: a unit fits with the probability
 * p = prod(n/N) prod((N-m)/N), two given units with q, the same products of n(n-1) / (N(N-1)).
 *
 *   E = sum N p        V = sum N p + N (N-1) q - (N p)^2
 */
class JointMoments {
  expected = 0;
  variance = 0;
  readonly #allCount: number;

  constructor(allCount: number) {
    this.#allCount = allCount;
  }

  add(units: number, totals: Int32Array): void {
    if (units === 0) return;
    let [mean, pairs] = [units, units * (units - 1)];
    let free = 0;
    totals.forEach((total, i) => {
      const fitting = i < this.#allCount ? total : units - total;
      mean *= fitting / units;
      if (units > 1) pairs *= (fitting * (fitting - 1)) / (units * (units - 1));
      if (total > 0 && total < units) free++;
    });
    this.expected += mean;
    // With fewer than two codes free to move, the count holds; the formula would leave a rest of rounding there.
    if (units > 1 && mean > 0 && free > 1) this.variance += mean + pairs - mean * mean;
  }
}
