import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable, TableColumn, TableValue } from '../../report/reportTable.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { sentenceStart } from '../../words/sentenceStart.js';
import { termsIn } from '../../words/terms.js';
import { directions } from '../direction.js';
import type { ConsistencyGrouping, ConsistencyStatus } from './compareByAttribute.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { consistencyWhy, describeClusters, describeConsistencyTest, describeGrouping } from './labels.js';

export interface ConsistencyTableOptions {
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
  const k =
    options.by === undefined ? 0 : found.groupings.findIndex(({ attribute }) => attribute === options.by);
  const grouping = found.groupings[k];
  const documentsOnly = found.corpus.sources.every(({ kind }) => kind === 'document');
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
  return {
    kind: 'table',
    language,
    name: `consistency-${documentsOnly ? 'of-documents-' : ''}${grouping?.attribute ?? options.by ?? 'none'}`,
    columns: columnsOf(found, grouping),
    rows,
    caption:
      grouping === undefined || enough.length === 0
        ? consistencyWhy(found, language)
        : captionOf(found, k, { shown: rows.length, all: enough.length }),
  };
}

function columnsOf({ corpus, columns }: Consistency, grouping?: ConsistencyGrouping): TableColumn[] {
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const ordered = grouping?.ordered ?? false;
  return [
    { key: 'row', label: terms.condition },
    ...(columns === null ? [] : [{ key: 'column', label: terms.indicator }]),
    { key: 'sources', label: terms.sources },
    ...directions.map((verdict) => ({
      key: verdict,
      label: label(verdict, language),
    })),
    { key: 'balance', label: terms.balance, decimals: 2 },
    { key: 'index', label: terms.contradiction, decimals: 2 },
    { key: 'lowest', label: texts.lowest, decimals: 2 },
    { key: 'highest', label: texts.highest, decimals: 2 },
    { key: 'pairs', label: texts.pairs },
    ...(ordered
      ? [
          { key: 'falling', label: texts.falling },
          { key: 'rising', label: texts.rising },
        ]
      : [
          { key: 'opposing', label: texts.opposing },
          { key: 'opposingWithin', label: texts.opposingWithin },
          { key: 'pairsWithin', label: texts.pairsWithin },
        ]),
    { key: 'statistic', label: ordered ? 'r' : 'eta²', decimals: 2 },
    { key: 'pValue', label: 'p', shown: 'p' },
    { key: 'adjusted', label: terms.adjustedP, shown: 'p' },
    { key: 'holm', label: 'Holm', shown: 'p' },
    { key: 'status', label: texts.status },
    { key: 'agreement', label: texts.agreement },
    { key: 'against', label: texts.against },
  ];
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
    status: statusLabel(status, language),
    agreement: agreementLabel(cell, language),
    against: againstLabel(cell, language),
  };
}

function captionOf(
  found: Consistency,
  k: number,
  { shown, all }: { readonly shown: number; readonly all: number },
): string {
  const { language } = found.corpus;
  const texts = words[language];
  const { groups, ordered } = found.groupings[k];
  const clusters = describeClusters(found, language);
  return [
    texts.caption({
      grouping: sentenceStart(describeGrouping(found, k, language)),
      groups: groups.map((group) => label(group, language)).join(', '),
      least: counted(found.leastSources, 'source', language),
    }),
    ordered ? texts.orderedIndex : texts.unorderedIndex,
    describeConsistencyTest(found, k, language),
    ...(clusters === null ? [] : [clusters]),
    texts.howAgreed,
    ...(all > shown ? [texts.cut(formatNumber(shown, language), counted(all, 'pair', language))] : []),
  ].join(' ');
}

/** What most sources say: `agreed: promotes`; or that the groups contradict each other. */
function agreementLabel({ agreement, comparisons }: ConsistencyCell, language: Language): string | null {
  const texts = words[language];
  if (comparisons.some(({ adjusted }) => beyondChance(adjusted))) return texts.contradicted;
  if (agreement === null) return null;
  return `${texts.kinds[agreement.kind]}: ${label(agreement.direction, language)}`;
}

/** The groups that say the opposite of most sources. */
function againstLabel({ agreement }: ConsistencyCell, language: Language): string | null {
  if (agreement === null || agreement.against.length === 0) return null;
  return agreement.against.map(({ group }) => label(group, language)).join(', ');
}

const statusOrder: readonly ConsistencyStatus[] = [
  'tested',
  'few clusters',
  'untestable',
  'one direction',
  'one group',
  'few sources',
];

function statusLabel(status: ConsistencyStatus, language: Language): string {
  return status === 'few sources' ? termsIn(language).fewSources : statusLabels[status][language];
}

const statusLabels: Readonly<Record<Exclude<ConsistencyStatus, 'few sources'>, Bilingual>> = {
  tested: { nb: 'prøvd', en: 'tested' },
  untestable: {
    nb: 'for lite til å skilles fra tilfeldighet',
    en: 'too little to be distinguished from chance',
  },
  'few clusters': { nb: 'for få grupper av like kilder', en: 'too few groups of like sources' },
  'one direction': { nb: 'nesten alle på samme side', en: 'nearly all on one side' },
  'one group': { nb: 'bare én gruppe sier noe', en: 'only one group speaks' },
};

/** What a caption fills in. */
interface Compared {
  readonly grouping: string;
  readonly groups: string;
  readonly least: string;
}

const words = {
  nb: {
    lowest: 'Minst uten én kilde',
    highest: 'Størst uten én kilde',
    pairs: 'Kildepar på tvers',
    falling: 'Fremmer, så hemmer',
    rising: 'Hemmer, så fremmer',
    opposing: 'Motsatte på tvers',
    opposingWithin: 'Motsatte innenfor',
    pairsWithin: 'Kildepar innenfor',
    status: 'Prøvd?',
    agreement: 'Enighet',
    against: 'Sier det motsatte',
    contradicted: 'motsetning',
    kinds: { agreed: 'enige', mostly: 'de fleste' },
    howAgreed:
      'Enige: minst tre av fire kilder sier det samme, og ingen gruppe står på den andre siden; de fleste: minst tre av fire, men minst én gruppe sier det motsatte; motsetning: gruppene skiller seg utover det tilfeldighet gir.',
    caption: ({ grouping, groups, least }: Compared) =>
      `${grouping}: ${groups}. Par som minst ${least} i gruppene omtaler med retning; hver kilde teller én gang, med den retningen de fleste tekstutdragene i den har.`,
    orderedIndex:
      'Motsetning = («fremmer, så hemmer» − «hemmer, så fremmer») / kildepar på tvers, der den første kilden i paret står nærmest begynnelsen av rekken.',
    unorderedIndex:
      'Motsetning = motsatte på tvers / kildepar på tvers − motsatte innenfor / kildepar innenfor.',
    cut: (shown: string, all: string) => `Vist er ${shown} av ${all}.`,
  },
  en: {
    lowest: 'Smallest without one source',
    highest: 'Largest without one source',
    pairs: 'Pairs across',
    falling: 'Promotes, then hinders',
    rising: 'Hinders, then promotes',
    opposing: 'Opposing across',
    opposingWithin: 'Opposing within',
    pairsWithin: 'Pairs within',
    status: 'Tested?',
    agreement: 'Agreement',
    against: 'Say the opposite',
    contradicted: 'contradiction',
    kinds: { agreed: 'agreed', mostly: 'most' },
    howAgreed:
      'Agreed: at least three in four sources say the same, and no group stands on the other side; most: at least three in four do, but some group says the opposite; contradiction: the groups differ beyond what chance gives.',
    caption: ({ grouping, groups, least }: Compared) =>
      `${grouping}: ${groups}. Pairs that at least ${least} in these groups describe with a direction; each source counts once, with the direction that most of its selections have.`,
    orderedIndex:
      'Contradiction = (“promotes, then hinders” − “hinders, then promotes”) / pairs of sources across groups, the first source of a pair being the one nearer the start of the order.',
    unorderedIndex: 'Contradiction = opposing across / pairs across − opposing within / pairs within.',
    cut: (shown: string, all: string) => `${shown} of ${all} are shown.`,
  },
} as const;
