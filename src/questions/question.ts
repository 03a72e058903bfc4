import type { Corpus } from '../corpus/corpus.js';
import type { Figure } from '../figures/figure.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import type { Finding, Findings } from '../report/finding.js';
import type { ReportTable } from '../report/reportTable.js';
import type { SectionId } from '../report/section.js';
import type { Statement } from '../report/statement.js';
import type { Bilingual } from '../shared/language.js';
import { withChanges } from './change.statements.js';
import type { AskedAgain } from './findingChange.js';
import { type ForQuestions, forQuestions } from './forQuestions.js';
import type { Requirement } from './requirements.js';

/** Ways to tell an answer, by name; each can be called with the answer alone. */
export type Telling<Answer, Told> = Readonly<Record<string, (answer: Answer) => Told | readonly Told[]>>;

/** How a question is called. */
export interface Asked {
  /** In a sentence: `hensyn som settes foran hverandre`. */
  readonly name: Bilingual;
  /** As the heading of its findings. */
  readonly asks: Bilingual;
}

export interface FindingsOptions {
  /** Whether it is told what would change each finding, which takes time; default true. */
  readonly change?: boolean;
}

/** What is said of every question, whatever its answer is made of. */
export interface QuestionRecord<Id extends SectionId = SectionId> extends Asked {
  /** Stable English name: `priorities`. */
  readonly id: Id;
  /** The same for material that is not of the study: without its words for the meeting, the office and the jobseekers. */
  readonly general: Asked;
  /** The notebook that tells it, without its ending: `09-priorities`. */
  readonly notebook: string;
  /** What it needs of the material. */
  readonly needs: readonly Requirement[];
  /** Asks it with nothing chosen but the analysis that it is part of, and gives all that is told of the answer. */
  readonly answer: (corpus: Corpus, analysis?: AnalysisOptions, options?: FindingsOptions) => Answered;
}

/** The answer to one question, as the page of findings follows it. What is published of it is said in `src/publication`. */
export interface Answered {
  readonly question: QuestionRecord;
  readonly findings: Findings;
  /** Seed of its random draws; null where there are none. */
  readonly seed: number | null;
  /** The main one first, each made when it is asked for. */
  figures(): readonly Figure[];
  tables(): readonly ReportTable[];
  quotes(): readonly ReportTable[];
}

/** That a question is part of a whole analysis. */
export interface PartOfAnalysis {
  /**
   * Of it a question takes the coders, the seed and the number of draws, where it is not given others. Its unit of evidence
   * is its own: a direction is that of a selection, and a source counts once.
   */
  readonly analysis?: AnalysisOptions;
}

/** Several ways to tell, of which one is the main one. */
export type WithMain<Answer, Told> = Telling<Answer, Told> & {
  readonly main: (answer: Answer) => Told | readonly Told[];
};

/** What a question's own folder says of it. */
export interface QuestionParts<
  Id extends SectionId,
  Answer,
  Options,
  Figures,
  Tables,
  Evidence,
  Working,
  Statements,
> extends Omit<QuestionRecord<Id>, 'answer'> {
  readonly ask: ((corpus: Corpus, options?: Options) => Answer) &
    ((corpus: Corpus, options?: ForQuestions) => Answer);
  /** The material of an answer; its language is the one that the answer is told in. */
  readonly corpusOf: (answer: Answer) => Corpus;
  readonly seed: (answer: Answer) => number | null;
  /** Figures by name. */
  readonly figures: Figures;
  /** Tables by name. */
  readonly tables: Tables;
  /** Tables of quotes by name. */
  readonly evidence: Evidence;
  /** Tables that only a notebook shows, by name. */
  readonly working: Working;
  /** Sentences that a notebook shows beside them, by name. */
  readonly statements: Statements;
  readonly findings: (answer: Answer, options?: FindingsOptions) => readonly Finding[];
  /**
   * How it is asked of a part of the material, to tell what would change its findings; left out where `findings` tells it by
   * itself.
   */
  readonly again?: AskedAgain<Answer>;
}

/**
 * A question, with the same words for all of them: `ask` it, then show the `figure`, the `table`, the `findings` and the
 * `quotes` of the answer. Further ones are in `figures`, `tables`, `evidence`, `working` and `statements`, by name.
 */
export interface Question<
  Id extends SectionId,
  Answer,
  Options,
  Figures extends WithMain<Answer, Figure>,
  Tables extends WithMain<Answer, ReportTable>,
  Evidence extends WithMain<Answer, ReportTable>,
  Working,
  Statements,
> extends QuestionRecord<Id> {
  /** Computes the answer. */
  readonly ask: (corpus: Corpus, options?: Options & PartOfAnalysis) => Answer;
  /** The main figure. */
  readonly figure: Figures['main'];
  /** The main table. */
  readonly table: Tables['main'];
  /** What was found, each with its n and its caveat. */
  readonly findings: (answer: Answer, options?: FindingsOptions) => Findings;
  /** The main evidence. */
  readonly quotes: Evidence['main'];
  readonly figures: Figures;
  readonly tables: Tables;
  readonly evidence: Evidence;
  readonly working: Working;
  readonly statements: Statements;
}

/**
 * A question from its parts.
 *
 * @example const found = priorities.ask(corpus); show(priorities.findings(found));
 */
export function question<
  const Id extends SectionId,
  Answer,
  Options,
  Figures extends WithMain<Answer, Figure>,
  Tables extends WithMain<Answer, ReportTable>,
  Evidence extends WithMain<Answer, ReportTable>,
  Working extends Telling<Answer, ReportTable>,
  Statements extends Telling<Answer, Statement>,
>(
  parts: QuestionParts<Id, Answer, Options, Figures, Tables, Evidence, Working, Statements>,
): Question<Id, Answer, Options, Figures, Tables, Evidence, Working, Statements> {
  const {
    ask: askedBy,
    corpusOf,
    seed,
    figures,
    tables,
    evidence,
    working,
    statements,
    again,
    ...about
  } = parts;
  const foundIn = (answer: Answer, options?: FindingsOptions): readonly Finding[] => {
    const findingsOf = (one: Answer) =>
      options === undefined ? parts.findings(one) : parts.findings(one, options);
    if (again === undefined || options?.change === false) return findingsOf(answer);
    const corpus = corpusOf(answer);
    return withChanges(answer, corpus.language, findingsOf, { corpus, parts: again });
  };
  const findings = (answer: Answer, options?: FindingsOptions): Findings => ({
    kind: 'findings',
    question: about.id,
    language: corpusOf(answer).language,
    found: foundIn(answer, options),
  });
  const ask = (corpus: Corpus, options?: Options & PartOfAnalysis): Answer =>
    options === undefined
      ? askedBy(corpus)
      : askedBy(corpus, { ...forQuestions(options.analysis ?? {}), ...options });
  const record: QuestionRecord<Id> = {
    id: about.id,
    name: about.name,
    asks: about.asks,
    general: about.general,
    notebook: about.notebook,
    needs: about.needs,
    answer: (corpus, analysis = {}, options) => {
      const answer = askedBy(corpus, forQuestions(analysis));
      return {
        question: record,
        findings: findings(answer, options),
        seed: seed(answer),
        figures: () => told(figures, answer),
        tables: () => told(tables, answer),
        quotes: () => told(evidence, answer),
      };
    },
  };
  return {
    ...record,
    ask,
    figure: figures.main,
    table: tables.main,
    findings,
    quotes: evidence.main,
    figures,
    tables,
    evidence,
    working,
    statements,
  };
}

function told<Answer, Told>(ways: Telling<Answer, Told>, answer: Answer): Told[] {
  return Object.values(ways).flatMap((tell) => tell(answer) as Told | Told[]);
}
