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

/** Longest place or message, in UTF-16 units: a name of a million letters is no help to anybody. */
const longest = 2000;

/** The problem as a person can read it: a place or message that never ends is cut in its middle, which says so. */
export function shortenedProblem(problem: Problem): Problem {
  if (problem.where.length <= longest && problem.message.length <= longest) return problem;
  return { ...problem, where: shortened(problem.where), message: shortened(problem.message) };
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 600).replace(/[\ud800-\udbff]$/u, '');
  const end = text.slice(-500).replace(/^[\udc00-\udfff]/u, '');
  return `${start} … (${text.length} characters) … ${end}`;
}

/** Thrown once for a whole file or project, with everything that is wrong in it. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(title: string, problems: readonly Problem[]) {
    const readable = problems.map(shortenedProblem);
    super([title, ...readable.map((problem) => `  ${describeProblem(problem)}`)].join('\n'));
    this.problems = readable;
  }
}

/** The problem on one line: `segments.csv line 41, column code: unknown code "C9"`. */
export function describeProblem(problem: Problem): string {
  return problem.where === '' ? problem.message : `${problem.where}: ${problem.message}`;
}
