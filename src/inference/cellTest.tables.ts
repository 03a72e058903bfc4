import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import type { Interval } from '../statistics/interval.js';
import { formatPercent } from '../words/numbers.js';
import type { CellTest } from './cellTest.js';
import { describeTest } from './test.labels.js';
import { testedCells } from './testedCells.js';

export interface CellTestTableOptions {
  readonly language?: Language;
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
    homogeneity: test.homogeneity.sparse ? null : test.homogeneity.pValue,
  }));
  const caption =
    tested.length === 0
      ? [describeMatrix(matrix, language), texts.nothing]
      : [
          describeMatrix(matrix, language),
          describeTest(matrix, tested[0], language),
          texts.caption(formatPercent(tested[0].confidence, language)),
          ...(rows.length < tested.length ? [texts.cut(rows.length, tested.length)] : []),
        ];
  return {
    kind: 'table',
    language,
    name: 'cell-tests',
    columns: [
      { key: 'row', label: texts.row },
      { key: 'column', label: texts.column },
      { key: 'count', label: texts.count },
      { key: 'expected', label: texts.expected, decimals: 1 },
      { key: 'z', label: 'z', decimals: 1 },
      { key: 'p', label: 'p', decimals: 4 },
      { key: 'adjusted', label: texts.adjusted, decimals: 4 },
      { key: 'oddsRatio', label: texts.oddsRatio, decimals: 2 },
      { key: 'lower', label: texts.lower, decimals: 2 },
      { key: 'upper', label: texts.upper, decimals: 2 },
      { key: 'sourcesLower', label: texts.sourcesLower, decimals: 2 },
      { key: 'sourcesUpper', label: texts.sourcesUpper, decimals: 2 },
      { key: 'sources', label: texts.sources },
      { key: 'informativeSources', label: texts.informativeSources },
      { key: 'largestShare', label: texts.largestShare, decimals: 2 },
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
    row: 'Rad',
    column: 'Kolonne',
    count: 'Antall',
    expected: 'Forventet',
    adjusted: 'Justert p',
    oddsRatio: 'Oddsforhold',
    lower: 'Nedre',
    upper: 'Øvre',
    sourcesLower: 'Nedre, nye kilder',
    sourcesUpper: 'Øvre, nye kilder',
    sources: 'Kilder',
    informativeSources: 'Kilder som sier noe',
    largestShare: 'Største kildes andel',
    lowestZ: 'Minste z uten én kilde',
    highestZ: 'Største z uten én kilde',
    mostInfluential: 'Kilden som betyr mest',
    homogeneity: 'p for likhet mellom kilder',
    nothing: 'Ingen rute kunne testes.',
    caption: (confidence: string) =>
      `Sortert etter justert p; 0,0000 er mindre enn 0,00005. Oddsforholdet er betinget på kildenes totaler, med eksakt ${confidence}-intervall; en strek er ubegrenset eller uten verdi. «Nye kilder» er bootstrap av hele kilder (BCa, Mantel-Haenszel), for dem som vil si noe om andre kilder enn disse. Kilder som sier noe, er de der antallet kunne vært et annet. Likhet mellom kilder er prøvd med Breslow-Day; en strek der materialet er for tynt.`,
    cut: (shown: number, all: number) => `Vist er ${shown} av ${all} testede ruter.`,
  },
  en: {
    row: 'Row',
    column: 'Column',
    count: 'Count',
    expected: 'Expected',
    adjusted: 'Adjusted p',
    oddsRatio: 'Odds ratio',
    lower: 'Lower',
    upper: 'Upper',
    sourcesLower: 'Lower, new sources',
    sourcesUpper: 'Upper, new sources',
    sources: 'Sources',
    informativeSources: 'Sources that say something',
    largestShare: 'Largest source’s share',
    lowestZ: 'Lowest z without one source',
    highestZ: 'Highest z without one source',
    mostInfluential: 'Source that matters most',
    homogeneity: 'p of likeness between sources',
    nothing: 'No cell could be tested.',
    caption: (confidence: string) =>
      `Sorted by adjusted p; 0.0000 is less than 0.00005. The odds ratio is conditional on the totals of the sources, with its exact ${confidence} interval; a dash is unbounded or without a value. “New sources” is the bootstrap of whole sources (BCa, Mantel-Haenszel), for whoever speaks of sources other than these. Sources that say something are those in which the count could have been another. Likeness between sources is tested with Breslow-Day; a dash where the material is too thin.`,
    cut: (shown: number, all: number) => `Shown are ${shown} of ${all} tested cells.`,
  },
} as const;
