import type { Language } from '../shared/language.js';
import { describeProblem, type Problem } from '../shared/problem.js';
import { formatNumber } from '../words/numbers.js';
import { problemHeading } from './problem.labels.js';
import { groupProblems, shownProblems } from './problemGroups.js';

export interface ProblemOptions {
  /** Every place of a kind of problem, and not the first ones only. */
  readonly all?: boolean;
}

/** Which problems, told how. */
interface Telling extends ProblemOptions {
  readonly language: Language;
}

/**
 * Problems as a person reads them in a terminal, one on each line: of a kind that many places have, the first ones and how many
 * more there are.
 */
export function problemLines(problems: readonly Problem[], telling: Telling): string[] {
  const { language } = telling;
  return groupsOf(problems, telling).flatMap(({ heading, shown, rest }) => [
    ...shown,
    ...(rest === 0 ? [] : [`${andMore(rest, language)} (${heading})`]),
  ]);
}

/** The same under the heading of each kind, with how many there are of it. */
export function problemSections(problems: readonly Problem[], telling: Telling): string[] {
  const { language, all = false } = telling;
  return groupsOf(problems, telling).flatMap(({ heading, shown, rest, count }) => [
    `  ${heading} (${formatNumber(count, language)})`,
    ...shown.map((line) => `    ${line}`),
    ...(rest === 0 ? [] : [`    ${andMore(rest, language)}${all ? '' : seeAll[language]}`]),
  ]);
}

/** The problems of each kind: those that are shown, and how many more there are. */
function groupsOf(problems: readonly Problem[], { language, all = false }: Telling) {
  return groupProblems(problems).map(({ kind, problems: found, count }) => {
    const shown = shownProblems(found, all).map(describeProblem);
    return { heading: problemHeading(kind, language), shown, count, rest: count - shown.length };
  });
}

/** `… og 997 til`: how many there are beyond those that are shown. */
export function andMore(rest: number, language: Language): string {
  return more[language](formatNumber(rest, language));
}

const more = {
  nb: (rest: string) => `… og ${rest} til`,
  en: (rest: string) => `… and ${rest} more`,
} as const;

const seeAll = { nb: ', med --all vises alle', en: ', --all shows every one' } as const;
