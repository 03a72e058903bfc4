import type { Code } from '../../corpus/code.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable, TableColumn } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { sourceDirections, unitsWith } from '../directedUnits.js';
import { type Verdict, verdict } from '../direction.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import { mentionedPairs } from './mentionedPairs.js';
import type { Opportunities, Opportunity, Sides } from './opportunities.js';

interface TableOptions {
  readonly language?: Language;
}

/** Every ranked condition with its score, the evidence for and against, and how firm its rank is. */
export function opportunityTable(result: Opportunities, options: TableOptions = {}): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const rows = result.ranking.map((each) => {
    const { condition, most, rank, scoreInterval, rankInterval, topShare, consistency, byGroup } = each;
    const levels = (side: 'for' | 'against') => byGroup.filter((sides) => sides[side] > 0).length;
    const percent = (value: number) => value * 100;
    return {
      rank,
      rankInterval: rankInterval === null ? null : range(rankInterval, language),
      topShare: topShare === null ? null : percent(topShare),
      condition: codeLabel(condition, language),
      need: codeLabel(most.need.indicator, language),
      weight: percent(most.need.weight),
      score: percent(most.score),
      scoreInterval:
        scoreInterval === null
          ? null
          : texts.to(
              ...(scoreInterval.map((value) => formatNumber(value * 100, language, 1)) as [string, string]),
            ),
      hinders: most.sides.for,
      promotes: most.sides.against,
      balanced: most.sides.balanced,
      consistency: Number.isNaN(consistency) ? null : percent(consistency),
      levelsFor: levels('for'),
      levelsAgainst: levels('against'),
      adjusted: each.test.adjusted,
      total: percent(each.total.score),
      totalAdjusted: each.total.adjusted,
      beyond: percent(each.beyond.score),
      beyondAdjusted: each.beyond.adjusted,
      alone: `${each.alone.for}–${each.alone.against}`,
      speaking: speakingOf(most.sides),
    };
  });
  const column = (key: Exclude<keyof (typeof rows)[number], 'speaking'>, decimals?: number) => ({
    key,
    label: texts.columns[key](title(result.by, language), result.top),
    ...(decimals === undefined ? {} : { decimals }),
    ...disclosure[key],
  });
  return {
    kind: 'table',
    language,
    name: 'opportunities',
    columns: [
      column('rank', result.ranking.some(({ rank }) => rank % 1 !== 0) ? 1 : 0),
      column('rankInterval'),
      column('topShare'),
      column('condition'),
      column('need'),
      ...(result.equalWeights ? [] : [column('weight')]),
      column('score', 1),
      column('scoreInterval'),
      column('hinders'),
      column('promotes'),
      column('balanced'),
      column('consistency'),
      column('levelsFor'),
      column('levelsAgainst'),
      column('adjusted', 3),
      column('total', 1),
      column('totalAdjusted', 3),
      column('beyond', 1),
      column('beyondAdjusted', 3),
      column('alone'),
    ],
    rows,
    restsOn: 'speaking',
    caption: texts.caption(
      formatNumber(result.describing.length, language),
      formatNumber(result.studies, language),
      result.silent.map((code) => codeLabel(code, language)).join(', '),
    ),
  };
}

/** How one condition stands to every need: the table that a reviewer adds up by hand. */
export function opportunityPairTable(
  result: Opportunities,
  options: TableOptions & { readonly condition?: string } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const chosen = chosenCondition(result, options.condition);
  const columns = (['need', 'studies', 'hinders', 'promotes', 'balanced', 'score'] as const).map((key) => ({
    key,
    label: texts.pairColumns[key],
    ...(key === 'score' ? { decimals: 2 } : {}),
    ...disclosure[key],
  }));
  return {
    kind: 'table',
    language,
    name: 'opportunity-needs',
    columns,
    rows: (chosen?.pairs ?? []).map(({ need, sides, score }) => ({
      need: codeLabel(need.indicator, language),
      studies: need.studies,
      hinders: sides.for,
      promotes: sides.against,
      balanced: sides.balanced,
      score: score * 100,
      speaking: speakingOf(sides),
      condition: chosen!.condition.id,
    })),
    restsOn: 'speaking',
    // The total stands in the caption.
    partsOf: 'condition',
    caption:
      chosen === undefined
        ? texts.nothing
        : texts.pairCaption(
            codeLabel(chosen.condition, language),
            formatNumber(result.describing.length, language),
            formatNumber(result.studies, language),
            result.equalWeights,
            formatNumber(chosen.total.score * 100, language, 1),
          ),
  };
}

/**
 * The quotes for and against: every directed selection of the describing sources that bears a condition and the need
 * that it hinders most, those of sources that say it hinders first.
 *
 * @param options.condition id or name; default: the first of the ranking
 */
export function opportunityEvidence(
  result: Opportunities,
  options: TableOptions & { readonly condition?: string } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const chosen = chosenCondition(result, options.condition);
  const columns = (['says', 'source', 'kind', 'level', 'direction', 'codes', 'quote'] as const).map(
    (key) => ({
      key,
      label: texts.evidenceColumns[key],
    }),
  );
  if (chosen === undefined)
    return { kind: 'table', language, name: 'opportunity-quotes', columns, rows: [], caption: texts.nothing };
  const { directed, describing } = result;
  const codes: Code[] = [chosen.condition, chosen.most.need.indicator];
  const units = unitsWith(directed, codes).filter((unit) =>
    describing.includes(directed.incidence.source[unit]),
  );
  const verdicts = sourceDirections(directed, units).map(verdict);
  const verdictOf = (unit: number) => verdicts[directed.incidence.source[unit]];
  const sorted = order.flatMap((side) => units.filter((unit) => verdictOf(unit) === side));
  const rows = unitEvidence(directed, sorted, { language, without: codes }).map((row, i) => ({
    ...row,
    says: label(verdictOf(sorted[i]), language),
  }));
  return {
    kind: 'table',
    language,
    name: 'opportunity-quotes',
    columns,
    rows,
    caption: texts.evidenceCaption(
      ...(codes.map((code) => codeLabel(code, language)) as [string, string]),
      formatNumber(sorted.length, language),
      formatNumber(new Set(sorted.map((unit) => directed.incidence.source[unit])).size, language),
    ),
  };
}

/** Where conditions and needs are mentioned together, with or without direction: what there is to ask about. */
export function mentionedPairTable(
  result: Opportunities,
  options: TableOptions & { readonly most?: number } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const pairs = mentionedPairs(result);
  const shown = pairs.slice(0, options.most ?? 12);
  const columns = (['condition', 'need', 'studies', 'sources', 'withDirection'] as const).map((key) => ({
    key,
    label: texts.mentionedColumns[key],
    ...(key === 'sources' ? { countsSources: true } : {}),
    ...(key === 'withDirection' ? { partOfSources: 'directed' } : {}),
  }));
  return {
    kind: 'table',
    language,
    name: 'mentioned-together',
    columns,
    rows: shown.map(({ condition, need, sources, withDirection }) => ({
      condition: codeLabel(condition, language),
      need: codeLabel(need.indicator, language),
      studies: need.studies,
      sources,
      withDirection,
    })),
    caption:
      pairs.length === 0
        ? texts.neverMentioned
        : texts.mentionedCaption(
            formatNumber(shown.length, language),
            formatNumber(pairs.length, language),
            formatNumber(result.describing.length, language),
          ),
  };
}

/** What may not stand in a published table where few sources say one thing; see `publishableTable`. */
const disclosure: Readonly<Record<string, Pick<TableColumn, 'partOfSources' | 'givesAway'>>> = {
  hinders: { partOfSources: 'sides' },
  promotes: { partOfSources: 'sides' },
  balanced: { partOfSources: 'sides' },
  consistency: { givesAway: 'sides' },
  levelsFor: { givesAway: 'sides' },
  levelsAgainst: { givesAway: 'sides' },
  rankInterval: { givesAway: 'row' },
  scoreInterval: { givesAway: 'row' },
  alone: { partOfSources: 'alone' },
};

/** The sources that take a side. */
function speakingOf(sides: Sides): number {
  return sides.for + sides.against + sides.balanced;
}

const order: readonly Verdict[] = ['hinders', 'promotes', 'ambivalent', 'undirected'];

function chosenCondition({ ranking, directed }: Opportunities, condition?: string): Opportunity | undefined {
  if (condition === undefined || condition === '') return ranking[0];
  const code = directed.corpus.code(condition);
  return ranking.find((each) => each.condition === code);
}

function range(interval: readonly [number, number], language: Language): string {
  const shown = interval.map((value) => formatNumber(value, language, value % 1 === 0 ? 0 : 1));
  return shown[0] === shown[1] ? shown[0] : `${shown[0]}–${shown[1]}`;
}

const words = {
  nb: {
    to: (lower: string, upper: string) => `${lower} til ${upper}`,
    nothing: 'Ingen kilde gir en betingelse retning sammen med en indikator.',
    columns: {
      rank: () => 'Plass',
      rankInterval: () => 'Plass, intervall',
      topShare: (_: string, top: number) => `Blant de ${top} øverste (% av trekningene)`,
      condition: () => 'Betingelse',
      need: () => 'Behovet den hemmer mest',
      weight: () => 'Studier som melder behovet (%)',
      score: () => 'Skår (%)',
      scoreInterval: () => 'Skår, intervall',
      hinders: () => 'Kilder: hemmer',
      promotes: () => 'Kilder: fremmer',
      balanced: () => 'Kilder: begge deler',
      consistency: () => 'Enige om at den hemmer (%)',
      levelsFor: (by: string) => `${by}: antall som sier hemmer`,
      levelsAgainst: (by: string) => `${by}: antall som sier fremmer`,
      adjusted: () => 'Justert p',
      total: () => 'Sum over alle behov (%)',
      totalAdjusted: () => 'Justert p, sum',
      beyond: () => 'Ut over indikatorene (%)',
      beyondAdjusted: () => 'Justert p, ut over',
      alone: () => 'Alene: hemmer–fremmer',
    },
    caption: (sources: string, studies: string, silent: string) =>
      `${sources} kilder som beskriver møtet, ${studies} studier. Skår = andel studier med behovet × (kilder som sier hemmer − kilder som sier fremmer) / alle kilder. «Sum» legger sammen skårene for alle behov. «Ut over indikatorene» trekker fra det indikatorene får uten betingelsen. «Alene» er kilder der betingelsen står uten indikator. p er ensidige, justert for antall betingelser.${silent === '' ? '' : ` Uten retning sammen med noen indikator: ${silent}.`}`,
    pairColumns: {
      need: 'Behov',
      studies: 'Studier som melder behovet',
      hinders: 'Kilder: hemmer',
      promotes: 'Kilder: fremmer',
      balanced: 'Kilder: begge deler',
      score: 'Skår (%)',
    },
    pairCaption: (condition: string, sources: string, studies: string, equal: boolean, total: string) =>
      `${condition}: for hvert behov skåren ${equal ? '' : `(studier / ${studies}) × `}(hemmer − fremmer) / ${sources} kilder × 100. Summen er ${total}.`,
    mentionedColumns: {
      condition: 'Betingelse',
      need: 'Behov',
      studies: 'Studier som melder behovet',
      sources: 'Kilder som nevner begge sammen',
      withDirection: 'Av dem med retning',
    },
    neverMentioned: 'Ingen kilde nevner en betingelse og en indikator i samme utvalg.',
    mentionedCaption: (shown: string, all: string, sources: string) =>
      `De ${shown} mest nevnte av ${all} par, veid med behovet, i ${sources} kilder. Å bli nevnt sammen er verken å hemme eller å fremme.`,
    evidenceColumns: {
      says: 'Kilden sier',
      source: 'Kilde',
      kind: 'Type',
      level: 'Nivå',
      direction: 'Utvalget sier',
      codes: 'Andre koder',
      quote: 'Sitat',
    },
    evidenceCaption: (condition: string, need: string, units: string, sources: string) =>
      `${condition} × ${need}: ${units} utvalg i ${sources} ${sources === '1' ? 'kilde' : 'kilder'}, belegget for og mot.`,
  },
  en: {
    to: (lower: string, upper: string) => `${lower} to ${upper}`,
    nothing: 'No source gives a condition a direction together with an indicator.',
    columns: {
      rank: () => 'Rank',
      rankInterval: () => 'Rank, interval',
      topShare: (_: string, top: number) => `Among the first ${top} (% of samples)`,
      condition: () => 'Condition',
      need: () => 'Need that it hinders most',
      weight: () => 'Studies that report the need (%)',
      score: () => 'Score (%)',
      scoreInterval: () => 'Score, interval',
      hinders: () => 'Sources: hinders',
      promotes: () => 'Sources: promotes',
      balanced: () => 'Sources: both',
      consistency: () => 'Agree that it hinders (%)',
      levelsFor: (by: string) => `${by}: how many say hinders`,
      levelsAgainst: (by: string) => `${by}: how many say promotes`,
      adjusted: () => 'Adjusted p',
      total: () => 'Sum over all needs (%)',
      totalAdjusted: () => 'Adjusted p, sum',
      beyond: () => 'Beyond the indicators (%)',
      beyondAdjusted: () => 'Adjusted p, beyond',
      alone: () => 'Alone: hinders–promotes',
    },
    caption: (sources: string, studies: string, silent: string) =>
      `${sources} sources that describe the meeting, ${studies} studies. Score = share of studies with the need × (sources that say hinders − sources that say promotes) / all sources. "Sum" adds the scores of all needs. "Beyond the indicators" takes away what the indicators get without the condition. "Alone" counts sources where the condition stands without an indicator. p are one-sided, adjusted for the number of conditions.${silent === '' ? '' : ` Without direction together with any indicator: ${silent}.`}`,
    pairColumns: {
      need: 'Need',
      studies: 'Studies that report the need',
      hinders: 'Sources: hinders',
      promotes: 'Sources: promotes',
      balanced: 'Sources: both',
      score: 'Score (%)',
    },
    pairCaption: (condition: string, sources: string, studies: string, equal: boolean, total: string) =>
      `${condition}: for each need the score ${equal ? '' : `(studies / ${studies}) × `}(hinders − promotes) / ${sources} sources × 100. The sum is ${total}.`,
    mentionedColumns: {
      condition: 'Condition',
      need: 'Need',
      studies: 'Studies that report the need',
      sources: 'Sources that mention both together',
      withDirection: 'Of these with direction',
    },
    neverMentioned: 'No source mentions a condition and an indicator in the same selection.',
    mentionedCaption: (shown: string, all: string, sources: string) =>
      `The ${shown} most mentioned of ${all} pairs, weighed by the need, in ${sources} sources. To be mentioned together is neither to hinder nor to promote.`,
    evidenceColumns: {
      says: 'The source says',
      source: 'Source',
      kind: 'Kind',
      level: 'Level',
      direction: 'The selection says',
      codes: 'Other codes',
      quote: 'Quote',
    },
    evidenceCaption: (condition: string, need: string, units: string, sources: string) =>
      `${condition} × ${need}: ${units} ${units === '1' ? 'selection' : 'selections'} in ${sources} ${sources === '1' ? 'source' : 'sources'}, the evidence for and against.`,
  },
} as const;
