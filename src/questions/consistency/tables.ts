import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable, TableValue } from '../../report/reportTable.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import type { Consistency, ConsistencyCell, ConsistencyStatus } from './consistency.js';
import { consistencyWhy, describeConsistencyTest } from './labels.js';

export interface ConsistencyTableOptions {
  readonly language?: Language;
  /** The attribute whose groups are compared; default: the first. */
  readonly by?: string;
  /** Rows shown at most; default 25. */
  readonly most?: number;
}

/**
 * Every pair with enough sources, by how little it looks like chance: its direction over all sources, the pairs of
 * sources that the contradiction index counts, the index, its range when any one source is left out, and the test;
 * or why there is no test.
 */
export function consistencyTable(found: Consistency, options: ConsistencyTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const k =
    options.by === undefined ? 0 : found.groupings.findIndex(({ attribute }) => attribute === options.by);
  const grouping = found.groupings[k];
  const documentsOnly = found.corpus.sources.every(({ kind }) => kind === 'document');
  const name = `consistency-${documentsOnly ? 'of-documents-' : ''}${grouping?.attribute ?? options.by ?? 'none'}`;
  const enough =
    grouping === undefined
      ? []
      : found.cells.filter((cell) => cell.comparisons[k].sources >= found.leastSources);
  const order = (cell: ConsistencyCell) => {
    const { status, test } = cell.comparisons[k];
    return status === 'tested' ? test!.pValue! : 2 + statusOrder.indexOf(status);
  };
  const rows = enough
    .sort((a, b) => order(a) - order(b) || b.comparisons[k].sources - a.comparisons[k].sources)
    .slice(0, options.most ?? 25)
    .map((cell) => rowOf(cell, k, language));
  const ordered = grouping?.ordered ?? false;
  const columns = [
    { key: 'row', label: texts.row },
    ...(found.columns === null ? [] : [{ key: 'column', label: texts.column }]),
    { key: 'sources', label: texts.sources, countsSources: true },
    ...(['promotes', 'hinders', 'ambivalent'] as const).map((verdict) => ({
      key: verdict,
      label: label(verdict, language),
      partOfSources: 'verdicts',
    })),
    { key: 'balance', label: texts.balance, decimals: 2 },
    { key: 'index', label: texts.index, decimals: 2 },
    { key: 'lowest', label: texts.lowest, decimals: 2 },
    { key: 'highest', label: texts.highest, decimals: 2 },
    { key: 'pairs', label: texts.pairs },
    ...(ordered
      ? [
          { key: 'falling', label: texts.falling, givesAway: 'verdicts' },
          { key: 'rising', label: texts.rising, givesAway: 'verdicts' },
        ]
      : [
          { key: 'opposing', label: texts.opposing, givesAway: 'verdicts' },
          { key: 'opposingWithin', label: texts.opposingWithin, givesAway: 'verdicts' },
          { key: 'pairsWithin', label: texts.pairsWithin },
        ]),
    { key: 'statistic', label: ordered ? 'r' : 'eta²', decimals: 2 },
    { key: 'pValue', label: 'p', decimals: 4 },
    { key: 'adjusted', label: texts.adjusted, decimals: 4 },
    { key: 'holm', label: 'Holm', decimals: 4 },
    { key: 'status', label: texts.status },
  ];
  const caption =
    grouping === undefined || enough.length === 0
      ? consistencyWhy(found, language)
      : [
          texts.caption(
            label(grouping.attribute, language),
            grouping.groups.map((group) => label(group, language)).join(', '),
            formatNumber(found.leastSources, language),
          ),
          ordered ? texts.orderedIndex : texts.unorderedIndex,
          describeConsistencyTest(found, k, language),
          ...(enough.length > rows.length
            ? [texts.cut(formatNumber(rows.length, language), formatNumber(enough.length, language))]
            : []),
        ].join(' ');
  return { kind: 'table', language, name, columns, rows, caption };
}

function rowOf(cell: ConsistencyCell, k: number, language: Language): Record<string, TableValue> {
  const { groups, sources, contradiction, without, test, adjusted, holm, status } = cell.comparisons[k];
  const total = (key: 'promotes' | 'hinders' | 'ambivalent') =>
    groups.reduce((sum, group) => sum + group[key], 0);
  const balances = groups.reduce((sum, group) => sum + (group.balance ?? 0) * group.sources, 0);
  return {
    row: codeLabel(cell.codes[0], language),
    column: cell.codes.length > 1 ? codeLabel(cell.codes[1], language) : null,
    sources,
    promotes: total('promotes'),
    hinders: total('hinders'),
    ambivalent: total('ambivalent'),
    balance: balances / sources,
    index: contradiction.index,
    lowest: without.lowest,
    highest: without.highest,
    pairs: contradiction.pairs,
    falling: contradiction.falling,
    rising: contradiction.rising,
    opposing: contradiction.falling + contradiction.rising,
    opposingWithin: contradiction.opposingWithin,
    pairsWithin: contradiction.pairsWithin,
    statistic: test?.statistic ?? null,
    pValue: test?.pValue ?? null,
    adjusted,
    holm,
    status: statusLabels[status][language],
  };
}

const statusOrder: readonly ConsistencyStatus[] = [
  'tested',
  'untestable',
  'one direction',
  'one group',
  'few sources',
];

const statusLabels: Readonly<Record<ConsistencyStatus, Bilingual>> = {
  tested: { nb: 'prøvd', en: 'tested' },
  untestable: { nb: 'for lite til å skilles fra tilfeldighet', en: 'too little to be told from chance' },
  'one direction': { nb: 'nesten alle på samme side', en: 'nearly all on one side' },
  'one group': { nb: 'bare én gruppe sier noe', en: 'only one group speaks' },
  'few sources': { nb: 'for få kilder', en: 'too few sources' },
};

const words = {
  nb: {
    row: 'Betingelse',
    column: 'Indikator',
    sources: 'Kilder',
    balance: 'Balanse',
    index: 'Motsetning',
    lowest: 'Minst uten én kilde',
    highest: 'Størst uten én kilde',
    pairs: 'Kildepar på tvers',
    falling: 'Fremmer, så hemmer',
    rising: 'Hemmer, så fremmer',
    opposing: 'Motsatte på tvers',
    opposingWithin: 'Motsatte innenfor',
    pairsWithin: 'Kildepar innenfor',
    adjusted: 'Justert p',
    status: 'Prøvd?',
    caption: (attribute: string, groups: string, least: string) =>
      `Etter ${attribute}: ${groups}. Par som minst ${least} kilder i gruppene omtaler med retning; hver kilde teller én gang, med den retningen de fleste utvalgene i den har.`,
    orderedIndex:
      'Motsetning = («fremmer, så hemmer» − «hemmer, så fremmer») / kildepar på tvers, der den første kilden i paret står nærmest begynnelsen av rekken.',
    unorderedIndex:
      'Motsetning = motsatte på tvers / kildepar på tvers − motsatte innenfor / kildepar innenfor.',
    cut: (shown: string, all: string) => `Vist er ${shown} av ${all} par.`,
  },
  en: {
    row: 'Condition',
    column: 'Indicator',
    sources: 'Sources',
    balance: 'Balance',
    index: 'Contradiction',
    lowest: 'Smallest without one source',
    highest: 'Largest without one source',
    pairs: 'Pairs across',
    falling: 'Promotes, then hinders',
    rising: 'Hinders, then promotes',
    opposing: 'Opposing across',
    opposingWithin: 'Opposing within',
    pairsWithin: 'Pairs within',
    adjusted: 'Adjusted p',
    status: 'Tested?',
    caption: (attribute: string, groups: string, least: string) =>
      `By ${attribute}: ${groups}. Pairs that at least ${least} sources of the groups speak of with a direction; each source counts once, with the direction that most of its selections have.`,
    orderedIndex:
      'Contradiction = ("promotes, then hinders" − "hinders, then promotes") / pairs of sources across groups, the first source of a pair being the one nearer the start of the order.',
    unorderedIndex: 'Contradiction = opposing across / pairs across − opposing within / pairs within.',
    cut: (shown: string, all: string) => `Shown are ${shown} of ${all} pairs.`,
  },
} as const;
