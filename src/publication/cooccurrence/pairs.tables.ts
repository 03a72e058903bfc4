import type { Code } from '../../corpus/code.js';
import { countKey } from '../../disclosure/countModel.js';
import type { CellTest } from '../../inference/cellTest.js';
import { isInformative } from '../../inference/stratifiedTables.js';
import { describeTest, expectedLabel, oddsLabel, zLabel } from '../../inference/test.labels.js';
import { isTested, testOfPair } from '../../inference/testedCells.js';
import { type CellRecord, cellRecord } from '../../measures/cellRecords.js';
import { measures } from '../../measures/measures.js';
import { directions } from '../../questions/direction.js';
import { label } from '../../words/labels.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import { hasSides } from '../codeSubjects.js';
import { noValue } from '../fields.js';
import type { DerivedNumber, PublicTable, PublicValue } from '../publicTable.js';
import { adjustedFrom } from './adjustedFrom.js';
import type { CountedPairs } from './countedPairs.js';
import type { MatrixPair } from './matrixPairs.js';
import { type Stands, standsOn } from './totals.js';
import { countedHow, sideLabel } from './words.labels.js';

/** Coefficients that a reader looks at first; each needs the totals of its row and its column. */
const coefficients = ['jaccard', 'lift', 'columnGivenRow', 'rowGivenColumn'] as const;

/**
 * Each pair of the matrix once: its sources, its sides, what was counted, its test, and coefficients. What is computed stands
 * only where the number of sources does, and no source gives most of it; what needs totals only where these stand.
 */
export function pairsTable(found: CountedPairs): PublicTable {
  const { matrix, pairs, directed, totals, canVary } = found;
  const { language } = matrix.corpus;
  const terms = termsIn(language);
  const texts = words[language];
  const shown = pairs.filter(({ cell }) => cell.possible);
  const first = found.tests.find(isTested);
  const sided = hasSides(directed);
  const names = codeNames([...matrix.rows, ...matrix.columns], language);
  return {
    name: 'pairs',
    section: 'cooccurrence',
    columns: [
      { key: 'row', label: sideLabel(matrix.rows, 'row', language) },
      { key: 'column', label: sideLabel(matrix.columns, 'column', language) },
      { key: 'sources', label: terms.sources },
      ...(pairs.some(({ studies }) => studies > 0)
        ? [{ key: 'studies', label: terms.studies, decimals: 0 }]
        : []),
      ...(sided ? directions.map((key) => ({ key, label: label(key, language) })) : []),
      { key: 'count', label: terms.count, decimals: 0 },
      ...(first === undefined
        ? []
        : [
            ...(first.passages === null ? [] : [{ key: 'passages', label: terms.passages, decimals: 0 }]),
            { key: 'expected', label: expectedLabel(first.test, language), decimals: 1 },
            { key: 'z', label: zLabel(first.test, language), decimals: 2 },
            { key: 'oddsRatio', label: oddsLabel(first.test, language), decimals: 2 },
            { key: 'lower', label: terms.lower, decimals: 2 },
            { key: 'upper', label: terms.upper, decimals: 2 },
            { key: 'pValue', label: 'p', shown: 'p' as const },
            { key: 'adjusted', label: terms.adjustedP, shown: 'p' as const },
          ]),
      ...(canVary ? [{ key: 'informative', label: texts.informative, decimals: 0 }] : []),
      ...(totals === null
        ? []
        : [
            { key: 'rowTotal', label: texts.rowTotal, decimals: 0 },
            { key: 'columnTotal', label: texts.columnTotal, decimals: 0 },
            { key: 'units', label: texts.units, decimals: 0 },
            ...coefficients.map((key) => ({ key, label: measures[key].about.label[language], decimals: 2 })),
          ]),
    ],
    rows: shown.map((pair) => rowOf(found, pair, sided, names)),
    caption: [
      countedHow(matrix, language),
      ...(sided && !found.ofSelections ? [texts.sidesOfSelections] : []),
      ...(first === undefined ? [] : [describeTest(matrix, { ...first, clusters: null }, language)]),
      texts.rule,
      ...(totals === null ? [] : [texts.totals]),
    ].join(' '),
  };
}

function rowOf(
  found: CountedPairs,
  pair: MatrixPair,
  sided: boolean,
  names: (code: Code) => string,
): Record<string, PublicValue> {
  const { matrix, totals, canVary } = found;
  const { cell, sources } = pair;
  const record = cellRecord(cell);
  const own = standsOf(found, pair);
  const test = testOf(found, pair);
  const made = (value: number | null, stands: Stands = own): DerivedNumber => ({
    value: value ?? noValue,
    ...stands,
  });
  // Where there is one table for all sources, a test is a function of its totals.
  const ofTest = matrix.stratum === 'source' ? own : withTotals(found, pair);
  const tested = (value: number | null | undefined): DerivedNumber => made(value ?? null, ofTest);
  return {
    row: names(cell.row),
    column: names(cell.column),
    sources: { count: sources },
    studies: { literature: pair.studies },
    ...(sided
      ? Object.fromEntries(directions.map((side) => [side, { count: countKey(pair.pair, side) }]))
      : {}),
    count: made(cell.count),
    passages: tested(test?.passages),
    expected: tested(test?.expected),
    z: tested(test?.z),
    oddsRatio: tested(test?.oddsRatio.estimate),
    lower: tested(test?.oddsRatio.lower),
    upper: tested(test?.oddsRatio.upper),
    pValue: tested(test?.pValue),
    adjusted: made(
      test?.adjusted ?? null,
      test === null ? ofTest : standsOn(ofTest, adjustedStands(found, test)),
    ),
    ...(canVary ? { informative: informativeNumber(found, pair) } : {}),
    ...(totals === null ? {} : totalsOf(found, pair, record)),
  };
}

function totalsOf(found: CountedPairs, pair: MatrixPair, record: CellRecord): Record<string, PublicValue> {
  const totals = found.totals!;
  const { row, column, rowTotal, columnTotal, units } = pair.cell;
  const [ofRow, ofColumn] = [totals.of(row), totals.of(column)];
  const own = standsOf(found, pair);
  const all = withTotals(found, pair);
  return {
    rowTotal: { value: rowTotal, ...ofRow },
    columnTotal: { value: columnTotal, ...ofColumn },
    units: { value: units, ...standsOn(own, totals.units) },
    jaccard: { value: record.jaccard ?? noValue, ...standsOn(own, ofRow, ofColumn) },
    lift: { value: record.lift ?? noValue, ...all },
    columnGivenRow: { value: record.columnGivenRow ?? noValue, ...standsOn(own, ofRow) },
    rowGivenColumn: { value: record.rowGivenColumn ?? noValue, ...standsOn(own, ofColumn) },
  };
}

/** What a number of a pair rests on: its sources, none of which gives most of it. */
export function standsOf({ dominated }: CountedPairs, { pair, sources }: MatrixPair): Stands {
  return { from: [sources], dominated: dominated.has(pair) };
}

/** What a number rests on that is made of both totals and the number of units as well; nothing shows it where there are none. */
export function withTotals(found: CountedPairs, pair: MatrixPair): Stands {
  const { totals } = found;
  const own = standsOf(found, pair);
  if (totals === null) return { ...own, dominated: true };
  return standsOn(own, totals.of(pair.cell.row), totals.of(pair.cell.column), totals.units);
}

/** The test of a pair; null where it has none. */
export function testOf(found: CountedPairs, { cell }: MatrixPair) {
  const test = testOfPair(found.tests)(cell.row, cell.column);
  return test !== undefined && isTested(test) ? test : null;
}

/** What an adjusted p rests on: the pair whose p gives it. */
export function adjustedStands(found: CountedPairs, test: CellTest): Stands {
  const giver = adjustedFrom(test, found.tests);
  const pair =
    giver &&
    found.pairs.find(
      ({ cell: { row, column } }) =>
        (row === giver.row && column === giver.column) || (row === giver.column && column === giver.row),
    );
  return pair ? standsOf(found, pair) : { from: [], dominated: true };
}

/**
 * In how many protected sources a pair is free to stand or not; only beside its own sources. Of a pair of few sources it was not
 * counted, and of one that is withheld to protect another it is withheld as well: they look alike.
 */
export function informativeNumber(found: CountedPairs, pair: MatrixPair): DerivedNumber {
  const tables = found.informative.get(pair.pair);
  if (tables === undefined) return { value: 0, from: [pair.sources], dominated: true };
  const own = [...tables.source.keys()].filter(
    (s) => isInformative(tables, s) && found.sources.stratum[tables.source[s]] >= 0,
  );
  return { value: own.length, from: [pair.sources, informativeKey(pair)] };
}

/** Key of the number of sources in which a pair is free to stand or not. */
export function informativeKey({ pair }: MatrixPair): string {
  return countKey(pair.replace(/^pair/u, 'both'), 'informative');
}

const words = {
  nb: {
    informative: 'Kilder der paret kan variere',
    rowTotal: 'Enheter med den første koden',
    columnTotal: 'Enheter med den andre koden',
    units: 'Enheter i alt',
    sidesOfSelections: 'Sidene er av tekstutdrag som har begge kodene.',
    rule: 'Kilder er intervjuer, dokumenter og andre; studier er publisert og står for seg. Regnede tall står der antallet kilder gjør det, og ingen enkelt kilde gir det meste av dem; en justert p bare der den p som gir den, står. Det som er holdt tilbake, er verken null eller svakt belegg.',
    totals:
      'Totaler står bare der de ikke kan gi ut en rute som er holdt tilbake: de viste rutene er til sammen minst så mange, eller alle er vist.',
  },
  en: {
    informative: 'Sources in which the pair can vary',
    rowTotal: 'Units with the first code',
    columnTotal: 'Units with the second code',
    units: 'Units in all',
    sidesOfSelections: 'The sides are of selections that bear both codes.',
    rule: 'Sources are interviews, documents and others; studies are published and stand by themselves. Computed numbers stand where the number of sources does and no single source gives most of them; an adjusted p only where the p that gives it stands. What is withheld is neither zero nor weak evidence.',
    totals:
      'Totals stand only where they cannot give a withheld cell away: the cells that are shown add up to at least as many, or all are shown.',
  },
} as const;
