import { coOccurrence } from '../../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import { chooseCodes } from '../../corpus/chooseCodes.js';
import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Figure } from '../../figures/figure.js';
import { type Analysis, analysisOf } from '../../inference/analysis/analysis.js';
import type { AnalysisOptions } from '../../inference/analysis/analysisOptions.js';
import type { CellTest } from '../../inference/cellTest.js';
import { coOccurrenceFigure } from '../../inference/matrix.figure.js';
import { matrixTests } from '../../inference/matrixTests.js';
import { questionClusters } from '../../inference/questionClusters.js';
import { publishableCells } from '../../measures/publishableCells.js';
import { figureRecord } from '../../notebook/bundle.js';
import { type WithoutSmallGroups, withoutSmallGroups } from '../../privacy/withoutSmallGroups.js';
import { withoutSourceNames } from '../../privacy/withoutSourceNames.js';
import { findingsOf } from '../../questions/page/inTurn.findings.js';
import { type Page, pageOf } from '../../questions/page/page.findings.js';
import { pageText } from '../../questions/page/text.findings.js';
import { type QuestionId, questionNumber, questions } from '../../questions/questions.js';
import type { Findings } from '../../report/finding.js';
import type { ReportTable } from '../../report/reportTable.js';
import { sectionIds } from '../../report/section.js';
import { spreadsheetCsv } from '../../report/spreadsheetCsv.js';
import { tableCsv } from '../../report/tableMarkup.js';
import { isFew } from '../../shared/fewSources.js';
import { findingsFiles } from '../findingsFiles.js';
import { type PublishableOptions, publishable } from './publishable.js';

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
  readonly seeds: Readonly<Partial<Record<QuestionId, number>>>;
  /** Questions that too few sources speak of. */
  readonly questionsWithheld: readonly QuestionId[];
  /** The page of findings, which is written as text and as data. */
  readonly page: Page;
}

export interface PublicationOptions {
  readonly fewest: number;
  readonly quotes: boolean;
  /** How the matrix is counted, and what the questions take of it. Default: every default. */
  readonly analysis?: AnalysisOptions;
  /** Called before each of the steps; may throw to stop. */
  readonly onStep?: () => Promise<void>;
}

/** Calls of `onStep`. */
export const publicationSteps = sectionIds.length + 1;

/** Findings, tables and figures of a project without what could show who said what. */
export async function makePublication(whole: Corpus, options: PublicationOptions): Promise<Publication> {
  const { fewest, quotes, analysis: chosen = {} } = options;
  const { by: alikeWithin } = questionClusters(whole, chosen.clusters);
  const { corpus, merged } = withoutSmallGroups(withoutSourceNames(whole), fewest, { alikeWithin });
  const folder = new PublishedFolder(fewest);

  await options.onStep?.();
  const { matrix, leftOut } = publishedMatrix(corpus, fewest, analysisOf(whole, chosen).analysis);
  if (matrix !== null)
    // The same tests as the findings speak of.
    folder.addMatrix(matrix, matrixTests(matrix, chosen));
  const found: Findings[] = [];
  const seeds: Partial<Record<QuestionId, number>> = {};
  const questionsWithheld: QuestionId[] = [];
  for (const id of sectionIds) {
    await options.onStep?.();
    const question = questions.find((each) => each.id === id);
    if (question === undefined) {
      found.push(
        withoutCells(findingsOf(id, corpus, { analysis: chosen, matrix, change: false }), matrix, fewest),
      );
      continue;
    }
    // What would change a finding names coders, so it stays at home.
    const answered = question.answer(corpus, chosen, { change: false });
    if (answered.seed !== null) seeds[question.id] = answered.seed;
    if (isFew(answered.speaking, fewest)) {
      questionsWithheld.push(question.id);
      continue;
    }
    const number = questionNumber(question);
    for (const table of answered.tables()) folder.addTable(`tables/${number}`, table);
    for (const figure of answered.figures()) folder.addFigure(number, figure);
    if (quotes)
      for (const table of answered.quotes()) folder.addTable(`quotes/${number}`, table, { quotes: true });
    found.push(answered.findings);
  }
  const page = pageOf(corpus, found, { beside: 'publication', fewest, matrix });
  folder.files.set(findingsFiles.text, pageText(page));
  const { files, tables, figures } = folder;
  return {
    corpus,
    files,
    tables,
    figures,
    merged,
    codesLeftOut: leftOut.length,
    seeds,
    questionsWithheld,
    page,
  };
}

/** Findings but for those of cells that are withheld from the matrix. */
function withoutCells(findings: Findings, matrix: CooccurrenceMatrix | null, fewest: number): Findings {
  const cells = matrix === null ? [] : publishableCells(matrix, fewest);
  const withheld = cells.filter((cell) => cell.withheld).flatMap(({ row, column }) => pairKeys(row, column));
  return {
    ...findings,
    found: findings.found.filter(({ key }) => !withheld.some((pair) => key.endsWith(pair))),
  };
}

/** With which the keys of findings on a pair end. */
function pairKeys(row: string | null, column: string | null): string[] {
  return [`.${row}.${column}`, `.${column}.${row}`];
}

/** Files of a publication; no table and no figure comes into it but through `publishable`. */
class PublishedFolder {
  readonly files = new Map<string, string>();
  readonly tables: PublishedTable[] = [];
  readonly figures: PublishedFigure[] = [];

  readonly #fewest: number;

  constructor(fewest: number) {
    this.#fewest = fewest;
  }

  addTable(start: string, table: ReportTable, options: PublishableOptions = {}): void {
    const published = publishable(table, this.#fewest, options);
    if (published === null || published.shown.rows.length === 0) return;
    const { shown, withheld } = published;
    const file = `${start}-${shown.name}.csv`;
    this.files.set(file, tableCsv(shown));
    this.tables.push({ file, caption: shown.caption, rows: shown.rows.length, withheld });
  }

  /** @returns the figure as it is published; null where it is not */
  addFigure(number: string, figure: Figure): Figure | null {
    // A question that the material cannot answer is a sentence, which the page of findings has.
    if (figure.data.length === 0) return null;
    const published = publishable(figure, this.#fewest);
    if (published === null) return null;
    const { shown } = published;
    const file = `figures/${number}-${figure.name}`;
    this.figures.push({ file, figure: shown });
    this.files.set(`${file}.json`, `${JSON.stringify(figureRecord(shown))}\n`);
    return shown;
  }

  /** The cells have a rule of their own: which may be shown depends on the sums of rows and columns. */
  addMatrix(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): void {
    const figure = this.addFigure('02', coOccurrenceFigure(matrix, tests));
    const cells = publishableCells(matrix, this.#fewest);
    const file = 'tables/02-co-occurrence.csv';
    this.files.set(file, cellsCsv(matrix, cells));
    const withheld = cells.filter((cell) => cell.withheld).length;
    this.tables.push({ file, caption: figure?.caption ?? '', rows: cells.length, withheld });
  }
}

/** The matrix of the codes that enough sources have: the total of any other would be a small number itself. */
function publishedMatrix(
  corpus: Corpus,
  fewest: number,
  { unit, coders, rollUp, ...sides }: Analysis,
): { readonly matrix: CooccurrenceMatrix | null; readonly leftOut: readonly Code[] } {
  const how = { coders, rollUp };
  const [rows, columns] = [chooseCodes(corpus, sides.rows, how), chooseCodes(corpus, sides.columns, how)];
  const all = [...new Set([...rows, ...columns])];
  const bySource = coOccurrence(corpus, { ...how, unit: 'source', rows: all, columns: all });
  const leftOut = all.filter((_, i) => isFew(bySource.rowTotals[i], fewest));
  const kept = (codes: readonly Code[]) => codes.filter((code) => !leftOut.includes(code));
  if (kept(rows).length === 0 || kept(columns).length === 0) return { matrix: null, leftOut };
  return {
    matrix: coOccurrence(corpus, { ...how, unit, rows: kept(rows), columns: kept(columns) }),
    leftOut,
  };
}

/** How it was counted stands in every row, so that a table that travels alone still says so. */
function cellsCsv(matrix: CooccurrenceMatrix, cells: ReturnType<typeof publishableCells>): string {
  const keys = Object.keys(cells[0] ?? {}) as (keyof (typeof cells)[number])[];
  return spreadsheetCsv(
    [...keys, 'unit', 'coders'],
    cells.map((cell) => [...keys.map((key) => cell[key] ?? null), matrix.unit, matrix.coders]),
  );
}
