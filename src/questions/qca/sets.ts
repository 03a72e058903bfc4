import { type Problem, ProblemsError } from '../../shared/problem.js';

/** One set that cases belong to: crisp (0, 1), fuzzy (0 to 1) or multi-value (0, 1, 2 …). */
export interface CalibratedSet {
  readonly name: string;
  /** Number of values of a multi-value condition; 2 for crisp and fuzzy sets. */
  readonly levels: number;
  /** Membership of each case; of a multi-value set the value. */
  readonly values: readonly number[];
}

/** Cases, the conditions that they combine, and the outcome; every set in the order of the cases. */
export interface QcaData {
  readonly cases: readonly string[];
  readonly conditions: readonly CalibratedSet[];
  /** Crisp or fuzzy. */
  readonly outcome: CalibratedSet;
}

/**
 * Sets for a qualitative comparative analysis, checked.
 *
 * @throws ProblemsError naming every set and case with a value that is missing or out of range
 * @example qcaData(['BE', 'DE'], [{ name: 'DEV', levels: 2, values: [0.9, 0.2] }], { name: 'SURV', levels: 2, values: [1, 0] })
 */
export function qcaData(
  cases: readonly string[],
  conditions: readonly CalibratedSet[],
  outcome: CalibratedSet,
): QcaData {
  const problems: Problem[] = [];
  const report = (where: string, message: string) => problems.push({ kind: 'set', where, message });
  if (cases.length === 0) report('', 'at least one case is required; found none');
  if (conditions.length === 0) report('', 'at least one condition is required; found none');
  const names = new Set<string>();
  for (const set of [...conditions, outcome]) {
    if (names.has(set.name)) report(`set ${set.name}`, 'a name of its own is required; found it twice');
    names.add(set.name);
    if (!Number.isInteger(set.levels) || set.levels < 2)
      report(`set ${set.name}`, `at least 2 levels are required; found ${set.levels}`);
    if (set.values.length !== cases.length)
      report(
        `set ${set.name}`,
        `a value for each of ${cases.length} cases is required; found ${set.values.length}`,
      );
    set.values.forEach((value, i) => {
      const wanted =
        set.levels > 2 ? `a whole number from 0 to ${set.levels - 1}` : 'a membership from 0 to 1';
      const fits = value >= 0 && value <= set.levels - 1 && (set.levels === 2 || Number.isInteger(value));
      if (!fits)
        report(`set ${set.name}, case ${cases[i] ?? i + 1}`, `${wanted} is required; found ${value}`);
    });
  }
  if (outcome.levels !== 2)
    report(`set ${outcome.name}`, 'a crisp or fuzzy outcome is required; choose one of its values');
  if (problems.length > 0) throw new ProblemsError('The sets cannot be compared', problems);
  return { cases, conditions, outcome };
}

/** The same data with the absence of the outcome as outcome: `~SURV`. */
export function negateOutcome({ cases, conditions, outcome }: QcaData): QcaData {
  const name = outcome.name.startsWith('~') ? outcome.name.slice(1) : `~${outcome.name}`;
  return { cases, conditions, outcome: { name, levels: 2, values: outcome.values.map((y) => 1 - y) } };
}
