import type { Corpus } from '../corpus/corpus.js';
import type { Figure } from '../figures/figure.js';
import type { Finding, Findings } from '../report/finding.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Statement } from '../report/statement.js';
import type { Bilingual } from '../shared/language.js';
import type { Requirement } from './requirements.js';

/** Ways to tell an answer, by name; each can be called with the answer alone. */
export type Telling<Answer, Told> = Readonly<Record<string, (answer: Answer) => Told | readonly Told[]>>;

/** What is said of every question, whatever its answer is made of. */
export interface QuestionRecord<Id extends string = string> {
  /** Stable English name: `priorities`. */
  readonly id: Id;
  /** What it is called in a sentence: `hensyn som settes foran hverandre`. */
  readonly name: Bilingual;
  /** What it asks, as the heading of its findings. */
  readonly asks: Bilingual;
  /** The notebook that tells it, without its ending: `09-priorities`. */
  readonly notebook: string;
  /** What it needs of the material. */
  readonly needs: readonly Requirement[];
  /** Asks it with nothing chosen, and gives all that is told of the answer. */
  readonly answer: (corpus: Corpus) => Answered;
}

/** The answer to one question, as the page of findings and a publication follow it. */
export interface Answered {
  readonly question: QuestionRecord;
  readonly findings: Findings;
  /** Seed of its random draws; null where there are none. */
  readonly seed: number | null;
  /** Sources that speak of it at all: where they are few, nothing of it is published. */
  readonly speaking: number;
  /** All that is published, the main one first, each made when it is asked for. */
  figures(): readonly Figure[];
  tables(): readonly ReportTable[];
  /** Evidence, published only where quotes are asked for. */
  quotes(): readonly ReportTable[];
}

/** What a question's own folder says of it. */
export interface QuestionParts<Id extends string, Answer, Options, Figures, Tables, Quotes, Statements>
  extends Omit<QuestionRecord<Id>, 'answer'> {
  readonly ask: (corpus: Corpus, options?: Options) => Answer;
  /** The material of an answer; its language is the one that the answer is told in. */
  readonly corpusOf: (answer: Answer) => Corpus;
  readonly seed: (answer: Answer) => number | null;
  readonly speaking: (answer: Answer) => number;
  /** By name, the main one first. */
  readonly figures: Figures;
  readonly tables: Tables;
  readonly quotes: Quotes;
  /** Sentences that a notebook shows beside them. */
  readonly statements: Statements;
  readonly findings: (answer: Answer) => readonly Finding[];
}

/**
 * A question, with the same words for all of them: `ask` it, then show a `figure`, a `table`, the `findings` and the
 * `evidence` of the answer. Further ones are in `figures`, `tables`, `quotes` and `statements`, by name.
 */
export interface Question<Id extends string, Answer, Options, Figures, Tables, Quotes, Statements>
  extends QuestionRecord<Id>,
    Pick<
      QuestionParts<Id, Answer, Options, Figures, Tables, Quotes, Statements>,
      'ask' | 'figures' | 'tables' | 'quotes' | 'statements'
    > {
  readonly findings: (answer: Answer) => Findings;
}

/**
 * A question from its parts.
 *
 * @example const found = priorities.ask(corpus); show(priorities.findings(found));
 */
export function question<
  const Id extends string,
  Answer,
  Options,
  Figures extends Telling<Answer, Figure>,
  Tables extends Telling<Answer, ReportTable>,
  Quotes extends Telling<Answer, ReportTable>,
  Statements extends Telling<Answer, Statement>,
>(
  parts: QuestionParts<Id, Answer, Options, Figures, Tables, Quotes, Statements>,
): Question<Id, Answer, Options, Figures, Tables, Quotes, Statements> {
  const { ask, corpusOf, seed, speaking, figures, tables, quotes, statements, ...about } = parts;
  const findings = (answer: Answer): Findings => ({
    kind: 'findings',
    question: about.id,
    language: corpusOf(answer).language,
    found: parts.findings(answer),
  });
  const record: QuestionRecord<Id> = {
    id: about.id,
    name: about.name,
    asks: about.asks,
    notebook: about.notebook,
    needs: about.needs,
    answer: (corpus) => {
      const answer = ask(corpus);
      return {
        question: record,
        findings: findings(answer),
        seed: seed(answer),
        speaking: speaking(answer),
        figures: () => told(figures, answer),
        tables: () => told(tables, answer),
        quotes: () => told(quotes, answer),
      };
    },
  };
  return { ...record, ask, figures, tables, quotes, statements, findings };
}

function told<Answer, Told>(ways: Telling<Answer, Told>, answer: Answer): Told[] {
  return Object.values(ways).flatMap((tell) => tell(answer) as Told | Told[]);
}
