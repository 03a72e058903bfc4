/**
 * One thing that is wrong, or worth knowing, in material that was read.
 *
 * `where` names the place as a person would look it up (`segments.csv line 41, column code`); `message` says
 * what was required and what was found.
 */
export interface Problem {
  readonly kind: string;
  readonly where: string;
  readonly message: string;
}

/** Thrown once for a whole file or project, with everything that is wrong in it. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(title: string, problems: readonly Problem[]) {
    super([title, ...problems.map((problem) => `  ${describeProblem(problem)}`)].join('\n'));
    this.problems = problems;
  }
}

/** The problem on one line: `segments.csv line 41, column code: unknown code "C9"`. */
export function describeProblem(problem: Problem): string {
  return problem.where === '' ? problem.message : `${problem.where}: ${problem.message}`;
}
