import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import { groupLabel, groupTitle } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { ComparedGroups } from './compareGroups.js';

export interface ComparedGroupsTableOptions {
  /** Rows at most; default 25. */
  readonly most?: number;
}

/**
 * Two groups of sources, cell by cell: what each says, the difference, and whether it is more than dealing the labels of sources
 * anew gives.
 */
export function comparedGroupsTable(
  compared: ComparedGroups,
  options: ComparedGroupsTableOptions = {},
): ReportTable {
  const { corpus, matrix, groups, statistic, cells } = compared;
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const [a, b] = groups.map((group) => groupTitle(group, language));
  const shown = cells.slice(0, options.most ?? 25);
  const what = texts.statistics[statistic];
  return {
    kind: 'table',
    language,
    name: `groups-${groups.join('-')}`,
    columns: [
      { key: 'row', label: terms.row },
      { key: 'column', label: terms.column },
      { key: 'first', label: texts.of(a, what), decimals: 2 },
      { key: 'second', label: texts.of(b, what), decimals: 2 },
      { key: 'difference', label: texts.difference, decimals: 2 },
      { key: 'firstSources', label: texts.of(a, terms.sources) },
      { key: 'secondSources', label: texts.of(b, terms.sources) },
      { key: 'firstCount', label: texts.of(a, terms.count) },
      { key: 'secondCount', label: texts.of(b, terms.count) },
      { key: 'pValue', label: 'p', shown: 'p' },
      { key: 'adjusted', label: terms.adjustedP, shown: 'p' },
    ],
    rows: shown.map((cell) => ({
      row: codeLabel(cell.row, language),
      column: codeLabel(cell.column, language),
      first: cell.first,
      second: cell.second,
      difference: cell.difference,
      firstSources: cell.sources[0],
      secondSources: cell.sources[1],
      firstCount: cell.counts[0],
      secondCount: cell.counts[1],
      pValue: cell.pValue,
      adjusted: cell.adjusted,
    })),
    caption: [
      describeMatrix(matrix, language),
      texts.groups({
        by: groupLabel(compared.by, language),
        a: `${a} (${counted(compared.sources[0], 'source', language)})`,
        b: `${b} (${counted(compared.sources[1], 'source', language)})`,
      }),
      texts.explained[statistic],
      texts.test({
        draws: formatNumber(compared.permutations, language),
        seed: String(compared.seed),
        cells: counted(compared.tested, 'cell', language),
        least: counted(compared.leastSources, 'source', language),
      }),
      ...(compared.clusters === null ? [] : [texts.clusters(groupLabel(compared.clusters, language))]),
      ...(shown.length < cells.length
        ? [texts.cut(formatNumber(shown.length, language), counted(cells.length, 'cell', language))]
        : []),
    ].join(' '),
  };
}

interface Groups {
  readonly by: string;
  readonly a: string;
  readonly b: string;
}

interface Tested {
  readonly draws: string;
  readonly seed: string;
  readonly cells: string;
  readonly least: string;
}

const words = {
  nb: {
    of: (group: string, what: string) =>
      `${group}: ${what.charAt(0).toLocaleLowerCase('nb')}${what.slice(1)}`,
    difference: 'Forskjell',
    statistics: { conditionalShare: 'andel', logOddsRatio: 'log oddsforhold' },
    groups: ({ by, a, b }: Groups) => `Sammenlignet etter ${by}: ${a} og ${b}.`,
    explained: {
      conditionalShare:
        'Andel: av enhetene med radens kode, de som også har kolonnens; gjennomsnitt over kildene som har radens kode, der hver kilde teller like mye. Forskjellen er den første gruppen minus den andre.',
      logOddsRatio:
        'Log oddsforhold: logaritmen av Mantel-Haenszels oddsforhold over gruppens kilder. Forskjellen er den første gruppen minus den andre.',
    },
    test: ({ draws, seed, cells, least }: Tested) =>
      `p er tosidig: kildenes gruppe er delt ut på nytt (høyst ${draws} ganger, frø ${seed}). Prøvd er ruter som minst ${least} i hver gruppe sier noe om, og p er justert for ${cells} (Benjamini-Hochberg).`,
    clusters: (by: string) => `Kilder med samme «${by}» er regnet som like.`,
    cut: (shown: string, all: string) => `Vist er ${shown} av ${all}, minste p først.`,
  },
  en: {
    of: (group: string, what: string) =>
      `${group}: ${what.charAt(0).toLocaleLowerCase('en')}${what.slice(1)}`,
    difference: 'Difference',
    statistics: { conditionalShare: 'share', logOddsRatio: 'log odds ratio' },
    groups: ({ by, a, b }: Groups) => `Compared by ${by}: ${a} and ${b}.`,
    explained: {
      conditionalShare:
        'Share: of the units with the row’s code, those that have the column’s too; the mean over sources with the row’s code, each of which counts alike. The difference is the first group minus the second.',
      logOddsRatio:
        'Log odds ratio: the logarithm of the Mantel-Haenszel odds ratio over the sources of the group. The difference is the first group minus the second.',
    },
    test: ({ draws, seed, cells, least }: Tested) =>
      `p is two-sided: the groups of sources were dealt anew (at most ${draws} times, seed ${seed}). Tested are cells that at least ${least} of each group speak of, and p is adjusted for ${cells} (Benjamini-Hochberg).`,
    clusters: (by: string) => `Sources with the same “${by}” are taken to be alike.`,
    cut: (shown: string, all: string) => `${shown} of ${all} are shown, the smallest p first.`,
  },
} as const;
