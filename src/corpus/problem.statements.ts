import type { Language } from '../shared/language.js';
import { describeProblem, type Problem } from '../shared/problem.js';
import { formatNumber } from '../words/numbers.js';
import { problemHeading } from './problem.labels.js';
import { groupProblems, shownProblems } from './problemGroups.js';

export interface ProblemOptions {
  /** Every place of a kind of problem, and not the first ones only. */
  readonly all?: boolean;
}

/**
 * Problems as a person reads them in a terminal, one on each line: of a kind that many places have, the first ones and how many
 * more there are.
 */
export function problemLines(
  problems: readonly Problem[],
  { language, all = false }: ProblemOptions & { readonly language: Language },
): string[] {
  return groupProblems(problems).flatMap(({ kind, problems: found, count }) => {
    const shown = shownProblems(found, all);
    const rest = count - shown.length;
    return [
      ...shown.map(describeProblem),
      ...(rest === 0 ? [] : [more[language](formatNumber(rest, language), problemHeading(kind, language))]),
    ];
  });
}

/** The same under the heading of each kind, with how many there are of it. */
export function problemSections(
  problems: readonly Problem[],
  { language, all = false }: ProblemOptions & { readonly language: Language },
): string[] {
  return groupProblems(problems).flatMap(({ kind, problems: found, count }) => {
    const shown = shownProblems(found, all);
    const rest = count - shown.length;
    return [
      `  ${problemHeading(kind, language)} (${formatNumber(count, language)})`,
      ...shown.map((problem) => `    ${describeProblem(problem)}`),
      ...(rest === 0 ? [] : [`    ${andMore(rest, all, language)}`]),
    ];
  });
}

/** `… og 997 til`, and how to see them. */
export function andMore(rest: number, all: boolean, language: Language): string {
  const text = seeAll[language](formatNumber(rest, language));
  return all ? text.slice(0, text.indexOf(',')) : text;
}

const more = {
  nb: (rest: string, heading: string) => `… og ${rest} til (${heading})`,
  en: (rest: string, heading: string) => `… and ${rest} more (${heading})`,
} as const;

const seeAll = {
  nb: (rest: string) => `… og ${rest} til, med --all vises alle`,
  en: (rest: string) => `… and ${rest} more, --all shows every one`,
} as const;
