import { RequestError } from '../../shared/problem.js';
import { literalMembership } from './expression.js';
import { sufficiencyFit } from './fit.js';
import type { QcaData } from './sets.js';

/** What a row of a truth table says of the outcome. */
export type RowOutput = 'positive' | 'negative' | 'contradiction' | 'remainder';

/** One combination of conditions that at least one case shows. */
export interface TruthTableRow {
  /** Position among all combinations, from 1; the last condition changes fastest. */
  readonly number: number;
  /** Value of each condition. */
  readonly values: readonly number[];
  readonly output: RowOutput;
  /** Cases that are more in than out of the combination. */
  readonly n: number;
  readonly inclusion: number;
  readonly pri: number;
  readonly cases: readonly string[];
  /** Those of the cases that speak against the output: without the outcome in a positive row, with it in a negative. */
  readonly against: readonly string[];
}

export interface TruthTableOptions {
  /** incl.cut: least inclusion of a positive row; default 1. */
  readonly inclusionCut?: number;
  /** Below `inclusionCut` and from here on a row is a contradiction; default: the same, so that there are none. */
  readonly exclusionCut?: number;
  /** pri.cut: least PRI of a positive row; default 0. */
  readonly priCut?: number;
  /** n.cut: rows with fewer cases count as remainders; default 1. */
  readonly nCut?: number;
}

export interface TruthTable {
  readonly data: QcaData;
  readonly inclusionCut: number;
  readonly exclusionCut: number;
  readonly priCut: number;
  readonly nCut: number;
  /** Rows with cases, by number. */
  readonly rows: readonly TruthTableRow[];
  /** Combinations that no case, or too few cases, show: the limits of the diversity. */
  readonly remainders: number;
  readonly combinations: number;
  /** Cases that are as much in as out of a condition, and so in no row. */
  readonly unassigned: readonly string[];
}

/** A sum of memberships that should be a round number may miss it by this. */
const tolerance = 1e-9;

/**
 * The truth table: every combination of conditions that cases show, how consistently the outcome goes with it, and
 * which cases those are. Fuzzy cases belong to the one combination in which they are more in than out; inclusion and
 * PRI are taken over all cases.
 *
 * @throws RequestError for cut-offs outside 0 to 1, or an exclusion cut above the inclusion cut
 * @see Ragin (1987), The Comparative Method; Dusa (2018), QCA with R, ch. 7
 * @example truthTable(data, { inclusionCut: 0.8 }).rows[0].cases
 */
export function truthTable(data: QcaData, options: TruthTableOptions = {}): TruthTable {
  const { inclusionCut = 1, exclusionCut = inclusionCut, priCut = 0, nCut = 1 } = options;
  for (const [name, cut] of Object.entries({ inclusionCut, exclusionCut, priCut }))
    if (!(cut >= 0 && cut <= 1))
      throw new RequestError({
        nb: `${name}: det trengs et tall fra 0 til 1; fant ${cut}`,
        en: `${name}: 0 to 1 is required; found ${cut}`,
      });
  if (exclusionCut > inclusionCut)
    throw new RequestError({
      nb: `exclusionCut: det trengs høyst inclusionCut, ${inclusionCut}; fant ${exclusionCut}`,
      en: `exclusionCut: at most the inclusion cut ${inclusionCut} is required; found ${exclusionCut}`,
    });
  if (!Number.isInteger(nCut) || nCut < 1)
    throw new RequestError({
      nb: `nCut: det trengs et helt tall fra 1; fant ${nCut}`,
      en: `nCut: a whole number from 1 is required; found ${nCut}`,
    });
  const { cases, conditions, outcome } = data;
  const members = new Map<number, { values: number[]; items: number[] }>();
  const unassigned: string[] = [];
  cases.forEach((name, item) => {
    const values = conditions.map(({ levels, values: own }) =>
      levels > 2 ? own[item] : own[item] === 0.5 ? Number.NaN : own[item] > 0.5 ? 1 : 0,
    );
    if (values.some(Number.isNaN)) {
      unassigned.push(name);
      return;
    }
    const number = rowNumber(conditions, values);
    const row = members.get(number) ?? { values, items: [] };
    row.items.push(item);
    members.set(number, row);
  });
  const rows = [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, { values, items }]): TruthTableRow => {
      const x = cases.map((_, item) =>
        values.reduce((least, value, c) => Math.min(least, literalMembership(conditions[c], value, item)), 1),
      );
      const { inclusion, pri } = sufficiencyFit(x, outcome.values);
      const output: RowOutput =
        items.length < nCut
          ? 'remainder'
          : inclusion >= inclusionCut - tolerance
            ? pri >= priCut - tolerance
              ? 'positive'
              : 'negative'
            : inclusion >= exclusionCut - tolerance
              ? 'contradiction'
              : 'negative';
      const speaksAgainst = (y: number) =>
        output === 'positive' ? y < 0.5 : output === 'negative' && y > 0.5;
      return {
        number,
        values,
        output,
        n: items.length,
        inclusion,
        pri,
        cases: items.map((item) => cases[item]),
        against: items.filter((item) => speaksAgainst(outcome.values[item])).map((item) => cases[item]),
      };
    });
  const combinations = conditions.reduce((product, { levels }) => product * levels, 1);
  const decided = rows.filter(({ output }) => output !== 'remainder').length;
  return {
    data,
    inclusionCut,
    exclusionCut,
    priCut,
    nCut,
    rows,
    remainders: combinations - decided,
    combinations,
    unassigned,
  };
}

/** The number of a combination, from 1. */
function rowNumber(conditions: QcaData['conditions'], values: readonly number[]): number {
  return 1 + values.reduce((number, value, c) => number * conditions[c].levels + value, 0);
}
