import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from '../cooccurrence/matrix.labels.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import { cellsOf } from '../measures/fourfold.js';
import type { Margins } from '../measures/measure.js';
import { measureNames, measures } from '../measures/measures.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { formatDigits } from '../words/powers.js';
import { formatInterval, formatP } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { cells } from './mantelHaenszel.js';
import { matrixTests } from './matrixTests.js';
import { sourceTables } from './stratifiedTables.js';
import { describeTest, expectedLabel, oddsLabel, zLabel } from './test.labels.js';
import { isTested, type TestedCell, testOfPair } from './testedCells.js';

/** A number of a cell: what it is called and is, and how it is made. */
interface NumberRow {
  readonly number: string;
  readonly value: string;
  readonly formula: string;
  readonly filled: string;
}

/**
 * Every number of a cell with its formula, and the formula with the numbers of the cell in it, so that each can be redone by hand.
 * What cannot (an odds ratio that is found by search) is said in words.
 *
 * @param tests of the matrix; default: those of `matrixTests(matrix)`
 * @example cellNumbersTable(matrix, matrix.at('C12', 'V10'))
 */
export function cellNumbersTable(
  matrix: CooccurrenceMatrix,
  cell: Cell,
  tests: readonly CellTest[] = matrixTests(matrix),
): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const test = testOfPair(tests)(cell.row, cell.column);
  const tested = test !== undefined && isTested(test) ? test : null;
  const rows = [
    ...countRows(matrix, cell, language),
    ...(matrix.hasCoefficients && cell.possible ? measureRows(cell, language) : []),
    ...(tested === null ? [] : testRows(matrix, tested, tests, language)),
  ];
  return {
    kind: 'table',
    language,
    name: `cell-${cell.row.id}-${cell.column.id}`,
    columns: [
      { key: 'number', label: texts.number },
      { key: 'value', label: termsIn(language).value },
      { key: 'formula', label: texts.formula },
      { key: 'filled', label: texts.filled },
    ],
    rows: rows.map((row) => ({ ...row })),
    caption: [
      `${pairLabel(cell, language)}. ${describeMatrix(matrix, language)}`,
      texts.letters,
      ...(tested === null ? [] : [describeTest(matrix, tested, language)]),
    ].join(' '),
  };
}

/** Terms of a sum that are written out. */
const mostTerms = 12;

/** A sum over sources, the largest terms first. */
function sumOf(terms: readonly number[], write: (term: number) => string): string {
  const sorted = [...terms].sort((a, b) => b - a);
  const shown = sorted.slice(0, mostTerms).map(write).join(' + ');
  return sorted.length > mostTerms ? `${shown} + …` : shown;
}

function countRows(matrix: CooccurrenceMatrix, cell: Cell, language: Language): NumberRow[] {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const bySource = new Map<string, number>();
  for (const { source } of matrix.evidence(cell.row, cell.column))
    bySource.set(source.id, (bySource.get(source.id) ?? 0) + 1);
  // Weighted counts are no numbers of places.
  const isSum = [...bySource.values()].reduce((sum, count) => sum + count, 0) === cell.count;
  const largest = Math.max(0, ...bySource.values());
  const counts: NumberRow[] = [
    {
      number: `n12: ${texts.both}`,
      value: number(cell.count),
      formula: texts.overSources,
      filled: isSum ? sumOf([...bySource.values()], number) : '',
    },
    { number: `n1: ${texts.row}`, value: number(cell.rowTotal), formula: '', filled: '' },
    { number: `n2: ${texts.column}`, value: number(cell.columnTotal), formula: '', filled: '' },
  ];
  if (!Number.isNaN(cell.units))
    counts.push({ number: `N: ${texts.units}`, value: number(cell.units), formula: '', filled: '' });
  if (matrix.hasCoefficients) counts.push(...fourfoldRows(cell, language));
  counts.push({
    number: termsIn(language).sources,
    value: number(cell.sources),
    formula: texts.termsAbove,
    filled: '',
  });
  if (cell.count > 0)
    counts.push({
      number: termsIn(language).largestShare,
      value: formatPercent(cell.largestShare, language, 1),
      formula: texts.largest,
      filled: isSum ? `${number(largest)} / ${number(cell.count)}` : '',
    });
  return counts;
}

function fourfoldRows(cell: Cell, language: Language): NumberRow[] {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const [, b, c, d] = cellsOf(marginsOf(cell));
  const [n12, n1, n2, n] = [cell.count, cell.rowTotal, cell.columnTotal, cell.units].map(number);
  return [
    { number: `b: ${texts.rowOnly}`, value: number(b), formula: 'n1 − n12', filled: `${n1} − ${n12}` },
    { number: `c: ${texts.columnOnly}`, value: number(c), formula: 'n2 − n12', filled: `${n2} − ${n12}` },
    {
      number: `d: ${texts.neither}`,
      value: number(d),
      formula: 'N − n1 − n2 + n12',
      filled: `${n} − ${n1} − ${n2} + ${n12}`,
    },
  ];
}

function marginsOf({ count, rowTotal, columnTotal, units }: Cell): Margins {
  return { both: count, row: rowTotal, column: columnTotal, units };
}

function measureRows(cell: Cell, language: Language): NumberRow[] {
  const margins = marginsOf(cell);
  return measureNames.map((name): NumberRow => {
    const { label, formula, filled } = measures[name].about;
    const value = (measures[name] as (margins: Margins) => number)(margins);
    return {
      number: label[language],
      value: Number.isNaN(value) ? '–' : formatNumber(value, language, 3),
      formula: typeof formula === 'string' ? formula : formula[language],
      filled: Number.isNaN(value)
        ? ''
        : filled(margins, (count) => formatNumber(count, language, Number.isInteger(count) ? 0 : 1)),
    };
  });
}

function testRows(
  matrix: CooccurrenceMatrix,
  test: TestedCell,
  tests: readonly CellTest[],
  language: Language,
): NumberRow[] {
  const texts = words[language];
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const seen = test.passages ?? test.count;
  const deviation = Math.sqrt(test.variance);
  const isExchange = test.test === 'exchange';
  return [
    ...(test.passages === null
      ? []
      : [
          {
            number: termsIn(language).passages,
            value: number(test.passages),
            formula: texts.passages,
            filled: '',
          },
        ]),
    {
      number: expectedLabel(test.test, language),
      value: number(test.expected, 2),
      formula: test.test === 'exact' ? texts.expectedExact : texts.expected,
      filled: test.test === 'exact' ? expectedTerms(matrix, test, language) : '',
    },
    {
      number: termsIn(language).deviation,
      value: number(deviation, 2),
      formula: texts.rootOfVariance,
      filled: `sqrt(${number(test.variance, 3)})`,
    },
    {
      number: zLabel(test.test, language),
      value: formatSigned(test.z, language, 2),
      formula: isExchange ? texts.zOfPassages : texts.zOfUnits,
      filled: `(${number(seen)} − ${number(test.expected, 2)}) / ${number(deviation, 2)}`,
    },
    pRow(test, language),
    adjustedRow(test, tests, language),
    {
      number: oddsLabel(test.test, language),
      value: formatInterval(test.oddsRatio, language),
      formula: isExchange ? texts.oddsExchange : texts.oddsUnits,
      filled: '',
    },
    ...mantelHaenszelRow(matrix, test, language),
  ];
}

function pRow(test: TestedCell, language: Language): NumberRow {
  const texts = words[language];
  const digits = (value: number) => formatDigits(value, language);
  const { degreesOfFreedom, pUpper, pLower } = test;
  const fromT = degreesOfFreedom !== null;
  return {
    number: 'p',
    value: formatP(test.pValue, language),
    formula: fromT ? texts.pOfT : texts.pOfTails,
    filled: fromT
      ? `2 × P(T ≥ ${formatNumber(Math.abs(test.z), language, 2)}), ${texts.degrees(formatNumber(degreesOfFreedom, language, 1))} = ${digits(test.pValue)}`
      : pUpper === null || pLower === null
        ? digits(test.pValue)
        : `min(1; 2 × min(${digits(pUpper)}; ${digits(pLower)})) = ${digits(test.pValue)}`,
  };
}

/** Benjamini-Hochberg: the smallest of m p / rank over the cells whose p is as large or larger. */
function adjustedRow(test: TestedCell, tests: readonly CellTest[], language: Language): NumberRow {
  const texts = words[language];
  const value = formatP(test.adjusted, language);
  const number = termsIn(language).adjustedP;
  if (test.adjust !== 'bh') return { number, value, formula: texts.adjustedOtherwise, filled: '' };
  const sorted = tests
    .filter(isTested)
    .map(({ pValue }) => pValue)
    .sort((a, b) => a - b);
  const candidates = sorted
    .map((p, i) => ({ p, rank: i + 1, adjusted: (test.tests * p) / (i + 1) }))
    .filter(({ p }) => p >= test.pValue);
  const least = candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, each) => (best === undefined || each.adjusted <= best.adjusted ? each : best),
    undefined,
  );
  // Where not all cells of the family are at hand the ranks are not known.
  const isWhole = sorted.length === test.tests && least !== undefined;
  return {
    number,
    value,
    formula: texts.bh,
    filled: isWhole
      ? `${formatNumber(test.tests, language)} × ${formatDigits(least.p, language)} / ${formatNumber(least.rank, language)} = ${formatDigits(test.adjusted, language)}`
      : texts.family(formatNumber(test.tests, language)),
  };
}

function expectedTerms(matrix: CooccurrenceMatrix, test: TestedCell, language: Language): string {
  const units = matrixUnits(matrix);
  if (units === null || matrix.stratum === 'corpus') return '';
  const { row, column, units: all } = sourceTables(units, test.row.index, test.column.index);
  const terms = Array.from(row, (n1, s) => (n1 * column[s]) / all[s]).filter((term) => term > 0);
  return sumOf(terms, (term) => formatNumber(term, language, 2));
}

function mantelHaenszelRow(matrix: CooccurrenceMatrix, test: TestedCell, language: Language): NumberRow[] {
  const units = matrixUnits(matrix);
  if (test.mantelHaenszel.estimate === null || units === null || matrix.stratum === 'corpus') return [];
  const tables = sourceTables(units, test.row.index, test.column.index);
  let [concordant, discordant] = [0, 0];
  for (let s = 0; s < tables.units.length; s++) {
    const [a, b, c, d] = cells(tables, s);
    concordant += (a * d) / tables.units[s];
    discordant += (b * c) / tables.units[s];
  }
  const number = (value: number) => formatNumber(value, language, 2);
  return [
    {
      number: 'Mantel-Haenszel',
      value: formatInterval(test.mantelHaenszel, language),
      formula: words[language].mantelHaenszel,
      filled: `${number(concordant)} / ${number(discordant)}`,
    },
  ];
}

const words = {
  nb: {
    number: 'Tall',
    formula: 'Formel',
    filled: 'Med tallene satt inn',
    both: 'enheter med begge koder',
    row: 'med radens kode',
    column: 'med kolonnens kode',
    units: 'enheter der begge er vurdert',
    rowOnly: 'bare radens kode',
    columnOnly: 'bare kolonnens kode',
    neither: 'ingen av dem',
    overSources: 'sum over kilder, største først',
    termsAbove: 'kilder med begge kodene (antall ledd i n12)',
    largest: 'største ledd / n12',
    passages: 'rekker av naboenheter med nøyaktig de samme kodingene, med begge kodene',
    expected: 'gjennomsnittet når det som testen lar bytte plass, bytter plass',
    expectedExact: 'sum over kilder av n1 n2 / N',
    rootOfVariance: 'sqrt(varians)',
    zOfPassages: '(passasjer − forventet) / standardavvik',
    zOfUnits: '(n12 − forventet) / standardavvik',
    pOfT: '2 P(T ≥ |z|), Students t',
    pOfTails: 'to ganger den minste av de to ensidige, høyst 1',
    degrees: (df: string) => `${df} frihetsgrader`,
    bh: 'minste m p / plass blant ruter med minst like stor p (Benjamini-Hochberg), m ruter',
    adjustedOtherwise: 'justert for antall ruter, med metoden i tabellteksten',
    family: (m: string) => `m = ${m}; ikke alle rutene i familien er i denne matrisen`,
    oddsExchange: 'løsningen av testens skårligning, med andre klare par holdt fast (ingen lukket formel)',
    oddsUnits: 'betinget sannsynlighetsmaksimering innenfor kilder (ingen lukket formel)',
    mantelHaenszel: 'sum over kilder av ad / N, delt på sum av bc / N',
    letters:
      'n12, n1, n2 og N er antall enheter i denne ruten; a er n12, p12 er n12 / N. Hvert tall er vist avrundet; med alle sifre står de i CSV og i poster.',
  },
  en: {
    number: 'Number',
    formula: 'Formula',
    filled: 'With the numbers filled in',
    both: 'units with both codes',
    row: 'with the row’s code',
    column: 'with the column’s code',
    units: 'units in which both were judged',
    rowOnly: 'the row’s code only',
    columnOnly: 'the column’s code only',
    neither: 'neither',
    overSources: 'sum over sources, the largest first',
    termsAbove: 'sources with both codes (terms of n12)',
    largest: 'largest term / n12',
    passages: 'runs of neighbouring units with the very same codings, with both codes',
    expected: 'the mean where what the test lets change places does',
    expectedExact: 'sum over sources of n1 n2 / N',
    rootOfVariance: 'sqrt(variance)',
    zOfPassages: '(passages − expected) / standard deviation',
    zOfUnits: '(n12 − expected) / standard deviation',
    pOfT: '2 P(T ≥ |z|), Student’s t',
    pOfTails: 'twice the smaller of the two one-sided ones, at most 1',
    degrees: (df: string) => `${df} degrees of freedom`,
    bh: 'smallest m p / rank among cells whose p is as large or larger (Benjamini-Hochberg), m cells',
    adjustedOtherwise: 'adjusted for the number of cells, by the method in the caption',
    family: (m: string) => `m = ${m}; not all cells of the family are in this matrix`,
    oddsExchange: 'solves the score equation of the test, other clear pairs held (no closed formula)',
    oddsUnits: 'conditional maximum likelihood within sources (no closed formula)',
    mantelHaenszel: 'sum over sources of ad / N, divided by the sum of bc / N',
    letters:
      'n12, n1, n2 and N are numbers of units in this cell; a is n12, p12 is n12 / N. Every number is shown rounded; with all digits they stand in CSV and in records.',
  },
} as const;
