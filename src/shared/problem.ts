import type { Bilingual, Language } from './language.js';
import { sheetPlaces } from './sheetPlaces.js';

/** A text of a message: in both languages, or one that is the same in both (a name, a quote, a path). */
export type Text = string | Bilingual;

/** A text in a language. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/**
 * One thing that is wrong, or worth knowing, in material that was read, as it is told in one language.
 *
 * `where` names the place as a person would look it up (`segments.csv line 41, column code`); `message` says
 * what was required and what was found.
 */
export interface Problem {
  readonly kind: string;
  readonly where: string;
  readonly message: string;
  /** How many further ones of its kind this one stands for, where not all of them are told one by one. */
  readonly more?: number;
}

/** A problem before it is told: in both languages. */
export interface ProblemDraft extends Omit<Problem, 'where' | 'message'> {
  readonly where: Text;
  readonly message: Text;
}

/** Longest place or message, in UTF-16 units: a name of a million letters is no help to anybody. */
const longest = 2000;

/** The problem in a language. */
export function toldProblem({ where, message, ...rest }: ProblemDraft, language: Language): Problem {
  const told = (text: Text) => sheetPlaces(textIn(text, language), language);
  return { ...rest, where: told(where), message: told(message) };
}

/** The problem as a person can read it: a place or message that never ends is cut in its middle, which says so. */
export function shortenedProblem({ where, message, ...rest }: ProblemDraft): ProblemDraft {
  return { ...rest, where: shortened(where), message: shortened(message) };
}

function shortened(text: Text): Text {
  if (typeof text !== 'string') return { nb: cut(text.nb, 'tegn'), en: cut(text.en, 'characters') };
  return text.length <= longest ? text : { nb: cut(text, 'tegn'), en: cut(text, 'characters') };
}

function cut(text: string, characters: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 600).replace(/[\ud800-\udbff]$/u, '');
  const end = text.slice(-500).replace(/^[\udc00-\udfff]/u, '');
  return `${start} … (${text.length} ${characters}) … ${end}`;
}

/** Thrown once for a whole file or project, with everything that is wrong in it. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  /** The problems in English; `told` gives them in any language. */
  readonly problems: readonly Problem[];
  /** What could not be done. */
  readonly title: Text;
  readonly #drafts: readonly ProblemDraft[];

  constructor(title: Text, problems: readonly ProblemDraft[]) {
    const drafts = problems.map(shortenedProblem);
    const inEnglish = drafts.map((problem) => toldProblem(problem, 'en'));
    super([textIn(title, 'en'), ...inEnglish.map((problem) => `  ${describeProblem(problem)}`)].join('\n'));
    this.title = title;
    this.problems = inEnglish;
    this.#drafts = drafts;
  }

  /** The problems as they were given, for another error or list that takes them over. */
  get drafts(): readonly ProblemDraft[] {
    return this.#drafts;
  }

  /** What could not be done and every problem, in a language. */
  told(language: Language): { readonly title: string; readonly problems: readonly Problem[] } {
    return {
      title: sheetPlaces(textIn(this.title, language), language),
      problems: this.#drafts.map((problem) => toldProblem(problem, language)),
    };
  }
}

/** Something that was asked for and cannot be: a name that does not exist, a choice that does not fit. */
export class RequestError extends RangeError {
  /** What is wrong, in both languages. */
  readonly texts: Bilingual;

  constructor(texts: Bilingual) {
    super(texts.en);
    this.texts = texts;
  }
}

/** What an error says, in both languages where it knows them. */
export function textOf(error: Error): Text {
  return error instanceof RequestError ? error.texts : error.message;
}

/** The problem on one line: `segments.csv line 41, column code: unknown code "C9"`. */
export function describeProblem(problem: Problem): string {
  return problem.where === '' ? problem.message : `${problem.where}: ${problem.message}`;
}

/** How many problems a list stands for, those that are not told one by one too. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((sum, { more = 1 }) => sum + more, 0);
}
