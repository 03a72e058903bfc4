import { countProblems, type Problem } from '../shared/problem.js';

/** Problems of one kind, in the order in which they were found. */
export interface ProblemGroup {
  readonly kind: string;
  readonly problems: readonly Problem[];
  /** How many there are, those that are not told one by one too. */
  readonly count: number;
}

/** Problems by kind, the kind that was found first before the others. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.kind);
    if (group === undefined) groups.set(problem.kind, [problem]);
    else group.push(problem);
  }
  return [...groups].map(([kind, found]) => ({ kind, problems: found, count: countProblems(found) }));
}

/** Places of a kind that are shown where not all are asked for. */
const firstPlaces = 3;

/** The problems of a group that are shown: the first ones, or every one that is told; never how many more there are. */
export function shownProblems(problems: readonly Problem[], all: boolean): readonly Problem[] {
  const told = problems.filter(({ more }) => more === undefined);
  return all ? told : told.slice(0, firstPlaces);
}
