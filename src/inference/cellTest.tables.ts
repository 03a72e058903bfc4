import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import type { Corpus } from '../corpus/corpus.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable, TableColumn, TableValue } from '../report/reportTable.js';
import type { Interval } from '../statistics/interval.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { describeTest, expectedLabel, oddsLabel, testLabel, zLabel } from './test.labels.js';
import { type TestedCell, testedCells } from './testedCells.js';
import { foundColumns, verdictsExplained } from './verdict.labels.js';

export interface CellTestTableOptions {
  /** Rows of the table at most; default 500. */
  readonly most?: number;
}

/** Every cell that was tested, one row each, the smallest adjusted p first. */
export function cellTestTable(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  options: CellTestTableOptions = {},
): ReportTable {
  const { language } = matrix.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const tested = testedCells(matrix, tests);
  const test = tested[0]?.test ?? null;
  const columns = columnsOf(tested, matrix.corpus);
  const rows = tested
    .slice(0, options.most ?? 500)
    .map((each) => Object.fromEntries(columns.map(({ key, of }) => [key, of(each)])));
  const caption =
    tested.length === 0
      ? [describeMatrix(matrix, language), terms.noCellTested]
      : [
          describeMatrix(matrix, language),
          describeTest(matrix, tested[0], language),
          texts.caption,
          texts.odds[test === 'exchange' ? 'exchange' : 'units'](
            formatPercent(tested[0].confidence, language),
          ),
          texts.informative,
          verdictsExplained(language),
          ...(rows.length < tested.length
            ? [texts.cut(formatNumber(rows.length, language), formatNumber(tested.length, language))]
            : []),
        ];
  return {
    kind: 'table',
    language,
    name: 'cell-tests',
    columns: columns.map(({ of, ...column }) => column),
    rows,
    caption: caption.join(' '),
  };
}

/** A column, and what it holds of a cell. */
interface Column extends TableColumn {
  readonly of: (test: TestedCell) => TableValue;
}

/** The columns that a test has something for: the exchange test has passages and clusters, the others what is on units. */
function columnsOf(tested: readonly TestedCell[], corpus: Corpus): Column[] {
  const { language } = corpus;
  if (tested.length === 0) return [];
  const [{ test }] = tested;
  const terms = termsIn(language);
  const texts = words[language];
  const named = (heading: string) => `${heading} (${testLabel(test, language)})`;
  const common: Column[] = [
    { key: 'row', label: terms.row, of: ({ row }) => codeLabel(row, language) },
    { key: 'column', label: terms.column, of: ({ column }) => codeLabel(column, language) },
    { key: 'count', label: terms.count, of: ({ count }) => count },
  ];
  const passages: Column[] =
    test === 'exchange' ? [{ key: 'passages', label: terms.passages, of: ({ passages }) => passages }] : [];
  const tests: Column[] = [
    { key: 'expected', label: expectedLabel(test, language), decimals: 1, of: ({ expected }) => expected },
    { key: 'z', label: zLabel(test, language), decimals: 1, of: ({ z }) => z },
    { key: 'p', label: 'p', shown: 'p', of: ({ pValue }) => pValue },
    { key: 'adjusted', label: terms.adjustedP, shown: 'p', of: ({ adjusted }) => adjusted },
    {
      key: 'oddsRatio',
      label: oddsLabel(test, language),
      decimals: 2,
      of: ({ oddsRatio }) => oddsRatio.estimate,
    },
    { key: 'lower', label: terms.lower, decimals: 2, of: ({ oddsRatio }) => oddsRatio.lower },
    { key: 'upper', label: terms.upper, decimals: 2, of: ({ oddsRatio }) => oddsRatio.upper },
    ...foundColumns(language),
  ];
  const predicted: Column[] = tested.some(({ prediction }) => prediction !== null)
    ? [
        {
          key: 'otherLower',
          label: texts.otherLower,
          decimals: 2,
          of: ({ prediction }) => prediction?.lower ?? null,
        },
        {
          key: 'otherUpper',
          label: texts.otherUpper,
          decimals: 2,
          of: ({ prediction }) => prediction?.upper ?? null,
        },
      ]
    : [];
  const redrawn: Column[] = tested.some(({ bootstrap }) => bootstrap !== null)
    ? [
        {
          key: 'sourcesLower',
          label: texts.sourcesLower,
          decimals: 2,
          of: (each) => bootstrapped(each)?.lower ?? null,
        },
        {
          key: 'sourcesUpper',
          label: texts.sourcesUpper,
          decimals: 2,
          of: (each) => bootstrapped(each)?.upper ?? null,
        },
      ]
    : [];
  const clusters: Column[] =
    test === 'exchange'
      ? [
          {
            key: 'effectiveClusters',
            label: texts.effective,
            decimals: 1,
            of: (each) => each.clusters?.effective ?? null,
          },
          { key: 'degreesOfFreedom', label: texts.degrees, decimals: 1, of: (each) => each.degreesOfFreedom },
        ]
      : [];
  const sources: Column[] = [
    { key: 'sources', label: terms.sources, of: ({ sources }) => sources },
    { key: 'informativeSources', label: texts.informativeSources, of: (each) => each.informativeSources },
    { key: 'largestShare', label: terms.largestShare, decimals: 2, of: ({ largestShare }) => largestShare },
  ];
  const without: Column[] = tested.some(({ leaveOneSourceOut }) => leaveOneSourceOut !== null)
    ? [
        {
          key: 'lowestZ',
          label: named(texts.lowestZ),
          decimals: 1,
          of: (each) => each.leaveOneSourceOut?.lowest ?? null,
        },
        {
          key: 'highestZ',
          label: named(texts.highestZ),
          decimals: 1,
          of: (each) => each.leaveOneSourceOut?.highest ?? null,
        },
        {
          key: 'mostInfluential',
          label: texts.mostInfluential,
          of: (each) => {
            const source = each.leaveOneSourceOut?.mostInfluential ?? null;
            return source === null ? null : sourceLabelIn(corpus, source);
          },
        },
      ]
    : [];
  const alike: Column[] =
    test === 'exchange'
      ? []
      : [
          {
            key: 'homogeneity',
            label: texts.homogeneity,
            shown: 'p',
            of: ({ homogeneity }) => (homogeneity === null || homogeneity.sparse ? null : homogeneity.pValue),
          },
        ];
  return [
    ...common,
    ...passages,
    ...tests,
    ...predicted,
    ...redrawn,
    ...clusters,
    ...sources,
    ...without,
    ...alike,
  ];
}

/** The interval from drawing sources anew, bias-corrected where there is one; a single point is no interval. */
function bootstrapped({ bootstrap }: CellTest): Interval | null {
  const interval = bootstrap?.bca ?? bootstrap?.percentile ?? null;
  return interval === null || interval.lower === interval.upper ? null : interval;
}

const words = {
  nb: {
    sourcesLower: 'Nedre, nye kilder',
    sourcesUpper: 'Øvre, nye kilder',
    informativeSources: 'Informative kilder',
    lowestZ: 'Minste z uten én kilde',
    highestZ: 'Største z uten én kilde',
    mostInfluential: 'Kilden som betyr mest',
    homogeneity: 'p for likhet mellom kilder',
    otherLower: 'Nedre, en annen kilde',
    otherUpper: 'Øvre, en annen kilde',
    effective: 'Så mange like store grupper svarer belegget til',
    degrees: 'Frihetsgrader',
    caption: `Sortert etter ${inSentence('adjustedP', 'nb')}. En strek er ubegrenset eller uten verdi.`,
    odds: {
      exchange: (confidence: string) =>
        `Antallet er av enheter; forventet, z og oddsforholdet er av passasjer. Oddsforholdet er av de to kodene på én passasje, når andre klare par holdes fast, med ${confidence}-intervall der usikkerheten er regnet mellom kildene (eller kontorene).`,
      units: (confidence: string) =>
        `Oddsforholdet er betinget på kildenes totaler, med eksakt ${confidence}-intervall. «Nye kilder» er bootstrap av hele kilder (BCa, Mantel-Haenszel), for dem som vil si noe om andre kilder enn disse. Likhet mellom kilder er prøvd med Breslow-Day; en strek der materialet er for tynt.`,
    },
    informative: 'Informative kilder er de der antallet kunne vært et annet.',
    cut: (shown: string, all: string) => `Vist er ${shown} av ${all} testede ruter.`,
  },
  en: {
    sourcesLower: 'Lower, sources redrawn',
    sourcesUpper: 'Upper, sources redrawn',
    informativeSources: 'Informative sources',
    lowestZ: 'Lowest z without one source',
    highestZ: 'Highest z without one source',
    mostInfluential: 'Source that matters most',
    homogeneity: 'p for homogeneity of sources',
    otherLower: 'Lower, another source',
    otherUpper: 'Upper, another source',
    effective: 'Equal groups that the evidence is worth',
    degrees: 'Degrees of freedom',
    caption: `Sorted by ${inSentence('adjustedP', 'en')}. A dash is unbounded or without a value.`,
    odds: {
      exchange: (confidence: string) =>
        `The count is of units; expected, z and the odds ratio are of passages. The odds ratio is of the two codes on one passage, other clear pairs held, with its ${confidence} interval, the uncertainty computed between sources (or offices).`,
      units: (confidence: string) =>
        `The odds ratio is conditional on the totals of the sources, with its exact ${confidence} interval. “Sources redrawn” is the bootstrap of whole sources (BCa, Mantel-Haenszel), for conclusions about sources other than these. Homogeneity of sources is tested with Breslow-Day; a dash where the material is too thin.`,
    },
    informative: 'Informative sources are those in which the count could have been different.',
    cut: (shown: string, all: string) => `Shown are ${shown} of ${all} tested cells.`,
  },
} as const;
