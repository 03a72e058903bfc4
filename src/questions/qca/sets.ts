import { type ProblemDraft, ProblemsError, type Text } from '../../shared/problem.js';

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
  const problems: ProblemDraft[] = [];
  const report = (where: Text, nb: string, en: string) =>
    problems.push({ kind: 'set', where, message: { nb, en } });
  const place = (name: string): Text => ({ nb: `mengden ${name}`, en: `set ${name}` });
  if (cases.length === 0)
    report('', 'det trengs minst ett kasus; fant ingen', 'at least one case is required; found none');
  if (conditions.length === 0)
    report(
      '',
      'det trengs minst én betingelse; fant ingen',
      'at least one condition is required; found none',
    );
  const names = new Set<string>();
  for (const set of [...conditions, outcome]) {
    if (names.has(set.name))
      report(
        place(set.name),
        'det trengs et eget navn; fant det to ganger',
        'a name of its own is required; found it twice',
      );
    names.add(set.name);
    if (!Number.isInteger(set.levels) || set.levels < 2)
      report(
        place(set.name),
        `det trengs minst 2 verdier; fant ${set.levels}`,
        `at least 2 levels are required; found ${set.levels}`,
      );
    if (set.values.length !== cases.length)
      report(
        place(set.name),
        `det trengs en verdi for hvert av ${cases.length} kasus; fant ${set.values.length}`,
        `a value for each of ${cases.length} cases is required; found ${set.values.length}`,
      );
    set.values.forEach((value, i) => {
      const fits = value >= 0 && value <= set.levels - 1 && (set.levels === 2 || Number.isInteger(value));
      if (!fits)
        report(
          {
            nb: `mengden ${set.name}, kasus ${cases[i] ?? i + 1}`,
            en: `set ${set.name}, case ${cases[i] ?? i + 1}`,
          },
          set.levels > 2
            ? `det trengs et helt tall fra 0 til ${set.levels - 1}; fant ${value}`
            : `det trengs et medlemskap fra 0 til 1; fant ${value}`,
          set.levels > 2
            ? `a whole number from 0 to ${set.levels - 1} is required; found ${value}`
            : `a membership from 0 to 1 is required; found ${value}`,
        );
    });
  }
  if (outcome.levels !== 2)
    report(
      place(outcome.name),
      'det trengs et skarpt eller uskarpt utfall; velg én av verdiene',
      'a crisp or fuzzy outcome is required; choose one of its values',
    );
  if (problems.length > 0)
    throw new ProblemsError(
      { nb: 'Mengdene kan ikke sammenlignes', en: 'The sets cannot be compared' },
      problems,
    );
  return { cases, conditions, outcome };
}

/** The same data with the absence of the outcome as outcome: `~SURV`. */
export function negateOutcome({ cases, conditions, outcome }: QcaData): QcaData {
  const name = outcome.name.startsWith('~') ? outcome.name.slice(1) : `~${outcome.name}`;
  return { cases, conditions, outcome: { name, levels: 2, values: outcome.values.map((y) => 1 - y) } };
}
