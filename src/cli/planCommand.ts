import { coOccurrence } from '../cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { parseUnit } from '../cooccurrence/parseUnit.js';
import { chooseCodes } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { type SourceKind, sourceKinds } from '../corpus/source.js';
import { reasonText } from '../inference/cellStatus.labels.js';
import type { CellTest, CellTestOptions } from '../inference/cellTest.js';
import { informationOfSources } from '../inference/exchange/informationOfSources.js';
import { matrixTests } from '../inference/matrixTests.js';
import { type PlanOptions, planOf, type SourceInformation } from '../inference/plan.js';
import { planStatements } from '../inference/plan.statements.js';
import { testOfPair } from '../inference/testedCells.js';
import { verdictOf } from '../inference/verdict.js';
import { markdownText, plainOfMarkdown } from '../report/escape/markdownText.js';
import { given } from '../shared/given.js';
import { RequestError, textIn, textOf } from '../shared/problem.js';
import { parseCoderRule } from '../units/coderRule.js';
import type { Incidence } from '../units/incidence.js';
import { openForCommand } from './openForCommand.js';
import type { ProjectFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

export interface PlanFlags extends ProjectFlags {
  readonly cell: string;
  readonly unit?: string;
  readonly coders?: string;
  readonly rollUp?: boolean;
  readonly test?: CellTestOptions['test'];
  readonly kind?: SourceKind;
  readonly oddsRatio?: readonly number[];
  readonly power?: number;
  readonly seed?: number;
  readonly print: 'text' | 'json';
}

/** Tests the table that a cell stands in, and prints how many more sources would settle the cell. */
export async function plan(session: Session, paths: readonly string[], flags: PlanFlags): Promise<ExitCode> {
  const { corpus } = await openForCommand(session, paths, flags);
  const { lang: language, print } = flags;
  const kind = kindOf(corpus, flags.kind);
  const [row, column] = pairOf(corpus, flags);
  const { units, test } = testOf(corpus, row, column, flags);
  const { oddsRatio: oddsRatios, power, seed } = flags;
  const options: PlanOptions = given({ oddsRatios, power, seed });
  const information = informationBy(kind, units, test);
  const alone = planOf(test, information, options);
  const level = test.smallestOddsRatio?.level;
  const inTable =
    test.tests > 1 && level !== undefined ? planOf(test, information, { ...options, level }) : null;
  if (print === 'json') {
    const { adjusted, adjust, tests, smallestOddsRatio, reason } = test;
    const why = reason === null ? null : reasonText(reason, language);
    const found = { verdict: verdictOf(test), statement: why, oddsRatio: test.oddsRatio, smallestOddsRatio };
    const cell = { row: row.id, column: column.id, test: test.test, adjusted, adjust, tests };
    session.print(JSON.stringify({ ...cell, ...found, kind, alone, inTable }, null, 2), 'data');
  } else if (test.reason !== null) session.print(reasonText(test.reason, language));
  else {
    const said = planStatements(test, kind, alone, inTable, language);
    session.print(said.map(({ text }) => plainOfMarkdown(markdownText(text))).join('\n'));
  }
  return 0;
}

/** Interviews, or what there is most of. */
function kindOf({ sources }: Corpus, asked: SourceKind | undefined): SourceKind {
  const count = (kind: SourceKind) => sources.filter((source) => source.kind === kind).length;
  const present = sourceKinds.filter((kind) => count(kind) > 0);
  if (asked === undefined)
    return present.includes('interview')
      ? 'interview'
      : present.reduce((most, kind) => (count(kind) > count(most) ? kind : most), present[0] ?? 'other');
  if (present.includes(asked)) return asked;
  throw new RequestError({
    nb: `--kind nevner en type kilde som materialet har (${present.join(', ')}); ingen kilde er av typen «${asked}»`,
    en: `--kind names a kind of source that the material has (${present.join(', ')}); no source is of the kind "${asked}"`,
  });
}

/** What is wrong is said of the option in which it stands. */
function chosenIn(corpus: Corpus, cell: string, rollUp: boolean): readonly Code[] {
  try {
    return chooseCodes(corpus, cell, { rollUp });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const text = textOf(error);
    throw new RequestError({ nb: `--cell: ${textIn(text, 'nb')}`, en: `--cell: ${textIn(text, 'en')}` });
  }
}

function pairOf(corpus: Corpus, { cell, rollUp = false }: PlanFlags): readonly [Code, Code] {
  const codes = chosenIn(corpus, cell, rollUp);
  if (codes.length === 2) return [codes[0], codes[1]];
  throw new RequestError({
    nb: `--cell nevner to koder med , eller ; mellom, som C07,V02; fant ${codes.length} i «${cell}»`,
    en: `--cell names two codes with , or ; between, such as C07,V02; found ${codes.length} in "${cell}"`,
  });
}

/** The cell among those of its table; by itself where the usual table does not have it. */
function testOf(corpus: Corpus, row: Code, column: Code, flags: PlanFlags) {
  const { unit, coders, rollUp = false, test, seed } = flags;
  const counting = {
    ...given({
      unit: unit === undefined ? undefined : parseUnit(unit),
      coders: coders === undefined ? undefined : parseCoderRule(corpus, coders),
    }),
    rollUp,
  };
  const options: CellTestOptions = { bootstrap: 0, ...given({ test, seed }) };
  const table = coOccurrence(corpus, counting);
  const units = unitsOf(table);
  const found = testOfPair(matrixTests(table, options))(row, column);
  if (found !== undefined) return { units, test: found };
  const alone = coOccurrence(corpus, { ...counting, rows: [row], columns: [column] });
  return { units, test: matrixTests(alone, options)[0] };
}

function unitsOf(matrix: CooccurrenceMatrix): Incidence {
  const units = matrixUnits(matrix);
  if (units !== null) return units;
  throw new RequestError({
    nb: `en plan trenger enheter som kan bytte plass; ${matrix.unit} har ingen. Bruk selection, line, source …`,
    en: `a plan needs units that can change places; ${matrix.unit} has none. Use selection, line, source …`,
  });
}

/** What each source of a kind tells of the pair, and all others together. */
function informationBy(kind: SourceKind, units: Incidence, test: CellTest): SourceInformation {
  const { sources } = units.corpus;
  const information = informationOfSources(units, test);
  const of = (belongs: boolean) =>
    sources
      .filter((source) => (source.kind === kind) === belongs)
      .map(({ index }) => information.get(index) ?? 0);
  return { ofKind: of(true), ofOthers: of(false).reduce((sum, value) => sum + value, 0) };
}
