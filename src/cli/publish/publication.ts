import { coOccurrence } from '../../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { coOccurrenceHeatmap } from '../../cooccurrence/matrix.figure.js';
import { chooseCodes, defaultChoice } from '../../corpus/chooseCodes.js';
import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Figure } from '../../figures/figure.js';
import { publishableCells } from '../../measures/publishableCells.js';
import { plainJson } from '../../notebook/bundle.js';
import { type WithoutSmallGroups, withoutSmallGroups } from '../../privacy/withoutSmallGroups.js';
import type { Finding } from '../../report/finding.js';
import { findingsPage } from '../../report/findingsPage.js';
import { publishableTable } from '../../report/publishableTable.js';
import type { ReportTable } from '../../report/reportTable.js';
import { spreadsheetCsv } from '../../report/spreadsheetCsv.js';
import { tableCsv } from '../../report/tableMarkup.js';
import { isFew } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { type PublishedQuestion, publishedQuestions } from './publishQuestions.js';

/** A table as it lies in the folder. */
export interface PublishedTable {
  readonly file: string;
  readonly caption: string;
  readonly rows: number;
  readonly withheld: number;
}

export interface PublishedFigure {
  /** Path without its ending. */
  readonly file: string;
  readonly figure: Figure;
}

/** All that a publication holds, but for the pictures and its own description. */
export interface Publication {
  readonly corpus: Corpus;
  /** Path inside the folder -> content. */
  readonly files: ReadonlyMap<string, string>;
  readonly tables: readonly PublishedTable[];
  readonly figures: readonly PublishedFigure[];
  readonly merged: WithoutSmallGroups['merged'];
  /** Codes that too few sources have: not in the matrix. */
  readonly codesLeftOut: number;
  readonly seeds: Readonly<Partial<Record<Finding['question'], number>>>;
  /** Questions that too few sources speak of. */
  readonly questionsWithheld: readonly Finding['question'][];
}

export interface PublicationOptions {
  readonly language: Language;
  readonly fewest: number;
  readonly quotes: boolean;
  /** Called before each of the steps; may throw to stop. */
  readonly onStep?: () => Promise<void>;
}

/** Calls of `onStep`. */
export const publicationSteps = publishedQuestions.length + 1;

/** Findings, tables and figures of a project without what could show who said what. */
export async function makePublication(whole: Corpus, options: PublicationOptions): Promise<Publication> {
  const { language, fewest, quotes } = options;
  const { corpus, merged } = withoutSmallGroups(whole, fewest);
  const files = new Map<string, string>();
  const tables: PublishedTable[] = [];
  const figures: PublishedFigure[] = [];
  const add = (folder: string, number: string, table: ReportTable, withQuotes: boolean) => {
    const published = publishableTable(table, fewest, { quotes: withQuotes });
    if (published === null || published.table.rows.length === 0) return;
    const file = `${folder}/${number}-${table.name}.csv`;
    files.set(file, tableCsv(published.table));
    tables.push({
      file,
      caption: table.caption,
      rows: published.table.rows.length,
      withheld: published.withheld,
    });
  };
  const draw = (number: string, figure: Figure) => {
    // A question that the material cannot answer is a sentence, which the page of findings has.
    if (figure.data.length === 0) return;
    const file = `figures/${number}-${figure.name}`;
    figures.push({ file, figure });
    const { data, layout, caption, alternative } = figure;
    files.set(`${file}.json`, `${JSON.stringify(plainJson({ data, layout, caption, alternative }))}\n`);
  };

  await options.onStep?.();
  const { matrix, leftOut } = publishedMatrix(corpus, fewest);
  if (matrix !== null) {
    const figure = coOccurrenceHeatmap(matrix, { language, fewest });
    draw('02', figure);
    const cells = publishableCells(matrix, fewest);
    const file = 'tables/02-co-occurrence.csv';
    files.set(file, cellsCsv(matrix, cells));
    const withheld = cells.filter((cell) => cell.withheld).length;
    tables.push({ file, caption: figure.caption, rows: cells.length, withheld });
  }
  const questions: PublishedQuestion[] = [];
  for (const [i, ask] of publishedQuestions.entries()) {
    await options.onStep?.();
    const question = ask(corpus, { language, fewest });
    // As the notebooks are numbered.
    const number = String(i + 6).padStart(2, '0');
    for (const table of question.tables) add('tables', number, table, false);
    for (const figure of question.figures) draw(number, figure);
    if (quotes) for (const table of question.quotes) add('quotes', number, table, true);
    questions.push(question);
  }
  files.set(
    'findings.md',
    findingsPage(
      corpus,
      questions.flatMap(({ findings }) => findings),
      { language, published: true },
    ),
  );
  return {
    ...{ corpus, files, tables, figures, merged },
    codesLeftOut: leftOut.length,
    seeds: Object.fromEntries(
      questions.flatMap(({ question, seed }) => (seed === null ? [] : [[question, seed]])),
    ),
    questionsWithheld: questions.filter(({ withheld }) => withheld).map(({ question }) => question),
  };
}

/** The matrix of the codes that enough sources have: the total of any other would be a small number itself. */
function publishedMatrix(
  corpus: Corpus,
  fewest: number,
): { readonly matrix: CooccurrenceMatrix | null; readonly leftOut: readonly Code[] } {
  const choice = defaultChoice(corpus);
  const [rows, columns] = [chooseCodes(corpus, choice.rows), chooseCodes(corpus, choice.columns)];
  const all = [...new Set([...rows, ...columns])];
  const bySource = coOccurrence(corpus, { unit: 'source', rows: all, columns: all });
  const leftOut = all.filter((_, i) => isFew(bySource.rowTotals[i], fewest));
  const kept = (codes: readonly Code[]) => codes.filter((code) => !leftOut.includes(code));
  if (kept(rows).length === 0 || kept(columns).length === 0) return { matrix: null, leftOut };
  return { matrix: coOccurrence(corpus, { rows: kept(rows), columns: kept(columns) }), leftOut };
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function cellsCsv(matrix: CooccurrenceMatrix, cells: ReturnType<typeof publishableCells>): string {
  const keys = Object.keys(cells[0] ?? {}) as (keyof (typeof cells)[number])[];
  return spreadsheetCsv(
    [...keys, 'unit', 'coders'],
    cells.map((cell) => [...keys.map((key) => cell[key] ?? null), matrix.unit, matrix.coders]),
  );
}
