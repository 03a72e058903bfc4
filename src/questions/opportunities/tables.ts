import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable, TableColumn } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { OpportunityRanking } from './opportunityRanking.js';
import { rankingLabels } from './ranking.labels.js';
import { speakingOf } from './sides.js';

/** Every ranked condition with its score, the evidence for and against, and how firm its rank is. */
export function opportunityTable(result: OpportunityRanking): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const terms = termsIn(language);
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
          : scoreInterval.map((value) => formatNumber(value * 100, language, 1)).join(` ${terms.to} `),
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
  const headings = columnHeadings(result);
  const column = (key: keyof typeof headings, decimals?: number) => ({
    key,
    label: headings[key],
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
      counted(result.describing.length, 'source', language),
      counted(result.studies, 'study', language),
      result.silent.map((code) => codeLabel(code, language)).join(', '),
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

function columnHeadings({ directed, by, top }: OpportunityRanking) {
  const { language } = directed.corpus;
  const terms = termsIn(language);
  const { hinders, promotes, balanced, studies, score } = rankingLabels[language];
  const { adjustedP } = terms;
  const texts = words[language];
  const group = title(by, language);
  return {
    rank: terms.rank,
    rankInterval: `${terms.rank}, ${texts.interval}`,
    topShare: texts.topShare(top),
    condition: terms.condition,
    need: texts.need,
    weight: `${studies} (%)`,
    score,
    scoreInterval: `${texts.score}, ${texts.interval}`,
    hinders,
    promotes,
    balanced,
    consistency: texts.consistency,
    levelsFor: `${group}: ${texts.levelsFor}`,
    levelsAgainst: `${group}: ${texts.levelsAgainst}`,
    adjusted: adjustedP,
    total: texts.total,
    totalAdjusted: `${adjustedP}, ${texts.ofTotal}`,
    beyond: texts.beyond,
    beyondAdjusted: `${adjustedP}, ${texts.ofBeyond}`,
    alone: texts.alone,
  };
}

function range(interval: readonly [number, number], language: Language): string {
  const shown = interval.map((value) => formatNumber(value, language, value % 1 === 0 ? 0 : 1));
  return shown[0] === shown[1] ? shown[0] : `${shown[0]}–${shown[1]}`;
}

const words = {
  nb: {
    interval: 'intervall',
    topShare: (top: number) => `Blant de ${top} øverste (% av trekningene)`,
    need: 'Behovet den hemmer mest',
    score: 'Skår',
    consistency: 'Enige om at den hemmer (%)',
    levelsFor: 'antall som sier hemmer',
    levelsAgainst: 'antall som sier fremmer',
    total: 'Sum over alle behov (%)',
    ofTotal: 'sum',
    beyond: 'Ut over indikatorene (%)',
    ofBeyond: 'ut over',
    alone: 'Alene: hemmer–fremmer',
    caption: (sources: string, studies: string, silent: string) =>
      `${sources} som beskriver møtet, ${studies}. Skår = andel studier med behovet × (kilder som sier hemmer − kilder som sier fremmer) / alle kilder. «Sum» legger sammen skårene for alle behov. «Ut over indikatorene» trekker fra det indikatorene får uten betingelsen. «Alene» er kilder der betingelsen står uten indikator. p er ensidige, justert for antall betingelser.${silent === '' ? '' : ` Uten retning sammen med noen indikator: ${silent}.`}`,
  },
  en: {
    interval: 'interval',
    topShare: (top: number) => `Among the first ${top} (% of samples)`,
    need: 'Need that it hinders most',
    score: 'Score',
    consistency: 'Agree that it hinders (%)',
    levelsFor: 'number that say it hinders',
    levelsAgainst: 'number that say it promotes',
    total: 'Sum over all needs (%)',
    ofTotal: 'sum',
    beyond: 'Beyond the indicators (%)',
    ofBeyond: 'beyond',
    alone: 'Alone: number that say it hinders–promotes',
    caption: (sources: string, studies: string, silent: string) =>
      `${sources} describing the meeting, ${studies}. Score = share of studies with the need × (sources that say it hinders − sources that say it promotes) / all sources. “Sum” adds the scores of all needs. “Beyond the indicators” subtracts what the indicators get without the condition. “Alone” counts sources in which the condition is coded without an indicator. The p values are one-sided, adjusted for the number of conditions.${silent === '' ? '' : ` Without direction together with any indicator: ${silent}.`}`,
  },
} as const;
