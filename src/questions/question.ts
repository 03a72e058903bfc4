import type { Corpus } from '../corpus/corpus.js';
import type { Figure } from '../figures/figure.js';
import type { Finding, Findings } from '../report/finding.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Bilingual } from '../shared/language.js';
import type { Requirement } from './requirements.js';

/** Tables of an answer that is told in several ways: by each grouping, say. */
type OneOrMore<Told> = Told | readonly Told[];

type Telling<Answer, Told> = Readonly<Record<string, (answer: Answer) => OneOrMore<Told>>>;

/** What is written of a question, in its own folder. */
export interface QuestionParts<Answer, Options> {
  /** Stable English name: `priorities`. */
  readonly id: string;
  /** What it is called in a list: `hensyn som settes foran hverandre`. */
  readonly name: Bilingual;
  /** What it asks, as the heading of its findings. */
  readonly asks: Bilingual;
  /** The notebook that tells it, without its ending: `09-priorities`. */
  readonly notebook: string;
  /** What it needs of the material. */
  readonly needs: readonly Requirement[];
  /** Computes the answer; with nothing chosen, as the notebook and the page of findings ask it. */
  readonly ask: (corpus: Corpus, options?: Options) => Answer;
  /** The seed of its random draws; null where there are none. */
  readonly seed: (answer: Answer) => number | null;
  /** Sources that speak of it at all: where they are few, nothing of it is published. */
  readonly speaking: (answer: Answer) => number;
  /** The main figure first; all of them are published. */
  readonly figures: Telling<Answer, Figure>;
  /** The main table first; all of them are published, without their small numbers. */
  readonly tables: Telling<Answer, ReportTable>;
  /** The main evidence first; published only where quotes are asked for. */
  readonly quotes: Telling<Answer, ReportTable>;
  readonly findings: (answer: Answer) => readonly Finding[];
}

/** A question with its answers in words, figures and tables: the same words for all of them. */
export interface Question<Answer, Options>
  extends Omit<QuestionParts<Answer, Options>, 'figures' | 'tables' | 'quotes' | 'findings'> {
  readonly findings: (answer: Answer) => Findings;
  /** All of them, the main one first. */
  readonly figures: (answer: Answer) => readonly Figure[];
  readonly tables: (answer: Answer) => readonly ReportTable[];
  readonly quotes: (answer: Answer) => readonly ReportTable[];
}

/** What the list of questions holds: an answer goes only into the question that gave it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer of one question is never given to another
export type AnyQuestion = Question<any, any>;

/**
 * A question from its parts.
 *
 * @param corpusOf the material of an answer, whose language its findings are told in
 */
export function question<Answer, Options>(
  parts: QuestionParts<Answer, Options>,
  corpusOf: (answer: Answer) => Corpus,
): Question<Answer, Options> {
  const { id, figures, tables, quotes, findings } = parts;
  return {
    ...parts,
    figures: (answer) => all(figures, answer),
    tables: (answer) => all(tables, answer),
    quotes: (answer) => all(quotes, answer),
    findings: (answer) => ({
      kind: 'findings',
      question: id,
      language: corpusOf(answer).language,
      found: findings(answer),
    }),
  };
}

function all<Answer, Told>(telling: Telling<Answer, Told>, answer: Answer): Told[] {
  return Object.values(telling).flatMap((tell) => tell(answer) as Told | Told[]);
}
