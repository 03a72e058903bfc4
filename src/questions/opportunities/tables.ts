import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label as inSentenceLabel, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { DrawnP } from './contrastTest.js';
import { describingSources } from './describing.labels.js';
import { drawnP } from './drawnP.labels.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';
import { rankingLabels } from './ranking.labels.js';

/** Every condition with its contrast, its lean, the evidence for and against, and how firm its rank is. */
export function opportunityTable(result: OpportunityRanking): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const rows = result.ranking.map((each) => rowOf(each, result));
  const headings = columnHeadings(result);
  const column = (key: keyof typeof headings, decimals?: number) => ({
    key,
    label: headings[key],
    ...(decimals === undefined ? {} : { decimals }),
  });
  const needs = result.equalWeights ? [] : [column('weight')];
  return {
    kind: 'table',
    language,
    name: 'opportunities',
    columns: [
      column('rank', result.ranking.some(({ rank }) => (rank ?? 0) % 1 !== 0) ? 1 : 0),
      column('rankInterval'),
      column('topShare'),
      column('condition'),
      column('need'),
      ...needs,
      column('with', 1),
      column('without', 1),
      column('difference', 1),
      column('interval'),
      column('statistic', 2),
      column('adjusted'),
      column('sourcesWith'),
      column('sourcesWithout'),
      column('notMore'),
      column('hinders'),
      column('promotes'),
      column('balanced'),
      column('levelsFor'),
      column('levelsAgainst'),
      column('leanNeed'),
      column('lean', 1),
      column('leanAdjusted'),
      column('alone'),
    ],
    rows,
    caption: texts.caption({
      sources: describingSources(result),
      studies: result.equalWeights ? '' : counted(result.studies, 'study', language),
      clusters: clustersText(result),
      silent: result.silent.map((code) => codeLabel(code, language)).join(', '),
    }),
  };
}

function rowOf(each: Opportunity, { directed }: OpportunityRanking) {
  const { language } = directed.corpus;
  const { condition, told, contrast, lean, rank, rankInterval, topShare, byGroup } = each;
  const levels = (side: 'for' | 'against') => byGroup.filter((sides) => sides[side] > 0).length;
  const percent = (value: number | undefined) => (value === undefined ? null : value * 100);
  const drawn = (p: DrawnP | null | undefined) =>
    p === null || p === undefined ? null : drawnP(p, language);
  const interval = contrast?.interval ?? null;
  return {
    rank,
    rankInterval: rankInterval === null ? null : range(rankInterval, language),
    topShare: topShare === null ? null : topShare * 100,
    condition: codeLabel(condition, language),
    need: codeLabel(told.need.indicator, language),
    weight: told.need.weight * 100,
    with: percent(contrast?.contrast.with),
    without: percent(contrast?.contrast.without),
    difference: percent(contrast?.contrast.difference),
    interval:
      interval === null
        ? null
        : [interval.lower, interval.upper]
            .map((value) => formatNumber(value * 100, language, 1))
            .join(` ${termsIn(language).to} `),
    statistic: contrast?.weighted ?? null,
    adjusted: drawn(contrast?.adjusted),
    sourcesWith: contrast?.sides.with ?? null,
    sourcesWithout: contrast?.sides.without ?? null,
    notMore: contrast?.against ?? null,
    hinders: told.sides.for,
    promotes: told.sides.against,
    balanced: told.sides.balanced,
    levelsFor: levels('for'),
    levelsAgainst: levels('against'),
    leanNeed: codeLabel(lean.pair.need.indicator, language),
    lean: lean.pair.score * 100,
    leanAdjusted: drawn(lean.adjusted),
    alone: `${each.alone.for}–${each.alone.against}`,
  };
}

/** What sources are alike within, and how alike; nothing where each stands for itself. */
function clustersText({ clusters, directed }: OpportunityRanking): string {
  const { language } = directed.corpus;
  if (clusters.by === null || !clusters.grouped) return '';
  const texts = words[language];
  const by = inSentenceLabel(clusters.by, language);
  const count = formatNumber(clusters.count, language);
  return [
    texts.clusters(by, count),
    ...(clusters.correlation === null
      ? []
      : [texts.correlation(formatNumber(clusters.correlation, language, 2))]),
    ...(clusters.few ? [texts.few] : []),
  ].join(' ');
}

function columnHeadings({ directed, by, equalWeights }: OpportunityRanking) {
  const { language } = directed.corpus;
  const terms = termsIn(language);
  const { hinders, promotes, balanced, studies, score } = rankingLabels[language];
  const texts = words[language];
  const group = title(by, language);
  return {
    rank: terms.rank,
    rankInterval: `${terms.rank}, ${texts.interval}`,
    topShare: texts.topShare,
    condition: terms.condition,
    need: equalWeights ? terms.indicator : terms.need,
    weight: `${studies} (%)`,
    with: texts.with,
    without: texts.without,
    difference: texts.difference,
    interval: `${texts.difference}, ${texts.interval}`,
    statistic: texts.statistic,
    adjusted: terms.adjustedP,
    sourcesWith: texts.sourcesWith,
    sourcesWithout: texts.sourcesWithout,
    notMore: texts.notMore,
    hinders,
    promotes,
    balanced,
    levelsFor: `${group}: ${texts.levelsFor}`,
    levelsAgainst: `${group}: ${texts.levelsAgainst}`,
    leanNeed: texts.leanNeed,
    lean: score,
    leanAdjusted: `${terms.adjustedP}, ${texts.ofLean}`,
    alone: texts.alone,
  };
}

function range(interval: readonly [number, number], language: Language): string {
  const shown = interval.map((value) => formatNumber(value, language, value % 1 === 0 ? 0 : 1));
  return shown[0] === shown[1] ? shown[0] : `${shown[0]}–${shown[1]}`;
}

interface CaptionParts {
  readonly sources: string;
  /** Empty where no study reports a need. */
  readonly studies: string;
  readonly clusters: string;
  readonly silent: string;
}

const words = {
  nb: {
    interval: 'intervall',
    topShare: 'Blant de øverste (% av trekningene)',
    with: 'Hemmet med betingelsen (%)',
    without: 'Hemmet uten (%)',
    difference: 'Forskjell (prosentpoeng)',
    statistic: 'Vekt × forskjell / standardfeil',
    sourcesWith: 'Kilder med betingelsen',
    sourcesWithout: 'Kilder uten',
    notMore: 'Ikke mer hemmet med',
    levelsFor: 'antall som sier hemmer',
    levelsAgainst: 'antall som sier fremmer',
    leanNeed: 'Helning: behovet den oftest sies å hemme',
    ofLean: 'helning',
    alone: 'Alene: hemmer–fremmer',
    clusters: (by: string, count: string) => `Kilder med samme ${by} holdes sammen (${count} klynger).`,
    correlation: (icc: string) => `Intraklassekorrelasjonen for andelen som hemmer, er ${icc}.`,
    few: 'Så få klynger gir ingen p.',
    caption: (x: CaptionParts) =>
      `${x.sources}${x.studies === '' ? '' : `, ${x.studies}`}. «Hemmet» er andelen tekstutdrag om indikatoren som hemmer, i snitt over kildene: med betingelsen mot lignende tekstutdrag uten (samme kildetype og nivå, samme andre behov). Rangert etter vekt × forskjell / standardfeil. Helning = ${x.studies === '' ? '' : 'andel studier med behovet × '}(kilder som sier hemmer − kilder som sier fremmer) / alle kilder; den spør ikke om det er hemmet uten betingelsen også. «Alene» er kilder der betingelsen står uten indikator. p er ensidige og justerte; ± er feilen fra trekningene.${x.clusters === '' ? '' : ` ${x.clusters}`}${x.silent === '' ? '' : ` Uten retning sammen med noen indikator: ${x.silent}.`}`,
  },
  en: {
    interval: 'interval',
    topShare: 'Among the first (% of samples)',
    with: 'Hindered with the condition (%)',
    without: 'Hindered without (%)',
    difference: 'Difference (percentage points)',
    statistic: 'Weight × difference / standard error',
    sourcesWith: 'Sources with the condition',
    sourcesWithout: 'Sources without',
    notMore: 'Not more hindered with it',
    levelsFor: 'number that say it hinders',
    levelsAgainst: 'number that say it promotes',
    leanNeed: 'Lean: the need that it is most often said to hinder',
    ofLean: 'lean',
    alone: 'Alone: number that say it hinders–promotes',
    clusters: (by: string, count: string) =>
      `Sources of the same ${by} are kept together (${count} clusters).`,
    correlation: (icc: string) => `The intraclass correlation of the share that hinders is ${icc}.`,
    few: 'So few clusters give no p.',
    caption: (x: CaptionParts) =>
      `${x.sources}${x.studies === '' ? '' : `, ${x.studies}`}. “Hindered” is the share of selections on the indicator that hinder, a mean over sources: with the condition against similar selections without it (same kind and level of source, same other need). Ranked by weight × difference / standard error. Lean = ${x.studies === '' ? '' : 'share of studies with the need × '}(sources that say it hinders − sources that say it promotes) / all sources; it does not ask whether it is hindered without the condition too. “Alone” counts sources in which the condition is coded without an indicator. The p values are one-sided and adjusted; ± is the error over draws.${x.clusters === '' ? '' : ` ${x.clusters}`}${x.silent === '' ? '' : ` Without direction together with any indicator: ${x.silent}.`}`,
  },
} as const;
