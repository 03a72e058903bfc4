import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Interval } from '../statistics/interval.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { describeTest } from './test.labels.js';
import { testedCells } from './testedCells.js';

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
  const rows = tested.slice(0, options.most ?? 500).map((test) => ({
    row: codeLabel(test.row, language),
    column: codeLabel(test.column, language),
    count: test.count,
    expected: test.expected,
    z: test.z,
    p: test.pValue,
    adjusted: test.adjusted,
    oddsRatio: test.oddsRatio.estimate,
    lower: test.oddsRatio.lower,
    upper: test.oddsRatio.upper,
    sourcesLower: bootstrapped(test)?.lower ?? null,
    sourcesUpper: bootstrapped(test)?.upper ?? null,
    sources: test.sources,
    informativeSources: test.informativeSources,
    largestShare: test.largestShare,
    lowestZ: test.leaveOneSourceOut?.lowest ?? null,
    highestZ: test.leaveOneSourceOut?.highest ?? null,
    mostInfluential: test.leaveOneSourceOut?.mostInfluential?.id ?? null,
    homogeneity: test.homogeneity === null || test.homogeneity.sparse ? null : test.homogeneity.pValue,
  }));
  const caption =
    tested.length === 0
      ? [describeMatrix(matrix, language), terms.noCellTested]
      : [
          describeMatrix(matrix, language),
          describeTest(matrix, tested[0], language),
          texts.caption(formatPercent(tested[0].confidence, language)),
          ...(rows.length < tested.length
            ? [texts.cut(formatNumber(rows.length, language), formatNumber(tested.length, language))]
            : []),
        ];
  return {
    kind: 'table',
    language,
    name: 'cell-tests',
    columns: [
      { key: 'row', label: terms.row },
      { key: 'column', label: terms.column },
      { key: 'count', label: terms.count },
      { key: 'expected', label: terms.expected, decimals: 1 },
      { key: 'z', label: 'z', decimals: 1 },
      { key: 'p', label: 'p', decimals: 4 },
      { key: 'adjusted', label: terms.adjustedP, decimals: 4 },
      { key: 'oddsRatio', label: terms.oddsRatio, decimals: 2 },
      { key: 'lower', label: terms.lower, decimals: 2 },
      { key: 'upper', label: terms.upper, decimals: 2 },
      { key: 'sourcesLower', label: texts.sourcesLower, decimals: 2 },
      { key: 'sourcesUpper', label: texts.sourcesUpper, decimals: 2 },
      { key: 'sources', label: terms.sources },
      { key: 'informativeSources', label: texts.informativeSources },
      { key: 'largestShare', label: terms.largestShare, decimals: 2 },
      { key: 'lowestZ', label: texts.lowestZ, decimals: 1 },
      { key: 'highestZ', label: texts.highestZ, decimals: 1 },
      { key: 'mostInfluential', label: texts.mostInfluential },
      { key: 'homogeneity', label: texts.homogeneity, decimals: 3 },
    ],
    rows,
    caption: caption.join(' '),
  };
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
    caption: (confidence: string) =>
      `Sortert etter ${inSentence('adjustedP', 'nb')}; 0,0000 er mindre enn 0,00005. Oddsforholdet er betinget på kildenes totaler, med eksakt ${confidence}-intervall; en strek er ubegrenset eller uten verdi. «Nye kilder» er bootstrap av hele kilder (BCa, Mantel-Haenszel), for dem som vil si noe om andre kilder enn disse. Informative kilder er de der antallet kunne vært et annet. Likhet mellom kilder er prøvd med Breslow-Day; en strek der materialet er for tynt.`,
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
    caption: (confidence: string) =>
      `Sorted by ${inSentence('adjustedP', 'en')}; 0.0000 is less than 0.00005. The odds ratio is conditional on the totals of the sources, with its exact ${confidence} interval; a dash is unbounded or without a value. “Sources redrawn” is the bootstrap of whole sources (BCa, Mantel-Haenszel), for conclusions about sources other than these. Informative sources are those in which the count could have been different. Homogeneity of sources is tested with Breslow-Day; a dash where the material is too thin.`,
    cut: (shown: string, all: string) => `Shown are ${shown} of ${all} tested cells.`,
  },
} as const;
