import { codeLabel } from '../../figures/codeLabels.js';
import { hoverTexts } from '../../figures/hover.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { adjustedDrawnP } from './drawnP.labels.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';

/** The two sides of the evidence, those that say it hinders first, as they are drawn. */
const drawnSides = ['for', 'against'] as const;

export type DrawnSide = (typeof drawnSides)[number];

/** Every trace of the conditions shown. */
export function opportunityTraces(
  result: OpportunityRanking,
  shown: readonly Opportunity[],
  level: number,
): Record<string, unknown>[] {
  return [
    scoreTrace(result, shown, level),
    rankTrace(result, shown),
    ...bars(result, shown),
    ...totals(result, shown),
  ];
}

/** How much more hindered value is with each condition, with its interval, filled where it is more than chance gives. */
function scoreTrace(result: OpportunityRanking, shown: readonly Opportunity[], level: number) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: shown.map(({ contrast }) => (contrast === null ? null : rounded(contrast.contrast.difference * 100))),
    y: [...shown.keys()],
    xaxis: 'x',
    error_x: whiskers(
      shown.map(({ contrast }) => [
        (contrast?.contrast.difference ?? 0) * 100,
        contrast?.interval === null || contrast === null
          ? undefined
          : [contrast.interval.lower * 100, contrast.interval.upper * 100],
      ]),
    ),
    marker: {
      symbol: 'square',
      size: theme.marker.dot,
      color: shown.map(({ contrast }) =>
        beyondChance(contrast?.adjusted?.p ?? null, level) ? theme.color.score : theme.color.ground,
      ),
      line: { color: theme.color.score, width: theme.width.medium },
    },
    ...hoverTexts(shown.map((each) => hoverText(each, result))),
    showlegend: false,
  };
}

function rankTrace(result: OpportunityRanking, shown: readonly Opportunity[]) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: shown.map((each) => each.rank),
    y: [...shown.keys()],
    xaxis: 'x2',
    error_x: whiskers(shown.map((each) => [each.rank ?? 0, each.rankInterval ?? undefined])),
    marker: { symbol: 'circle', size: theme.marker.medium, color: theme.color.score },
    ...hoverTexts(shown.map((each) => hoverText(each, result))),
    showlegend: false,
  };
}

/** The sources on both sides, those that say it promotes to the left, by level. */
function bars(result: OpportunityRanking, shown: readonly Opportunity[]) {
  const { language } = result.directed.corpus;
  const colors = shades(result.groups.length);
  return result.groups.flatMap((group, g) => {
    const name = group === '' ? termsIn(language).notStated : title(group, language);
    return drawnSides.map((side) => {
      const counts = shown.map(({ byGroup }) => byGroup[g][side]);
      return {
        ...sideBars(counts, side, colors[g]),
        name,
        legendgroup: group,
        ...hoverTexts(counts.map((count) => `${name}: ${sideText(count, side, language)}`)),
      };
    });
  });
}

/** Bars of a number of sources for each condition, to their side. */
export function sideBars(counts: readonly number[], side: DrawnSide, color: string) {
  return {
    type: 'bar',
    orientation: 'h',
    x: counts.map((count) => signed(count, side)),
    y: [...counts.keys()],
    xaxis: 'x3',
    width: 0.62,
    showlegend: side === 'for',
    marker: { color, line: { color: theme.color.score, width: theme.width.hair } },
  };
}

/** How many there are on each side, written at the ends of the bars. */
function totals({ directed }: OpportunityRanking, shown: readonly Opportunity[]) {
  const { language } = directed.corpus;
  return drawnSides.map((side) => ({
    type: 'scatter',
    mode: 'text',
    x: shown.map(({ told }) => signed(told.sides[side], side)),
    y: [...shown.keys()],
    xaxis: 'x3',
    text: shown.map(({ told }) => ` ${formatNumber(told.sides[side], language)} `),
    textposition: side === 'for' ? 'middle right' : 'middle left',
    textfont: { size: theme.size.beside },
    hoverinfo: 'skip',
    showlegend: false,
    cliponaxis: false,
  }));
}

/** Those that say it promotes are drawn to the left. */
function signed(count: number, side: DrawnSide): number {
  return side === 'for' ? count : -count;
}

/** `hemmer 3` */
export function sideText(count: number, side: DrawnSide, language: Language): string {
  return `${label(side === 'for' ? 'hinders' : 'promotes', language)} ${formatNumber(count, language)}`;
}

/** What stands in the hover text of score and rank. */
function hoverText(each: Opportunity, result: OpportunityRanking): string {
  const { language } = result.directed.corpus;
  const { condition, told, contrast } = each;
  const { sides } = told;
  const texts = words[language];
  const n = (value: number) => formatNumber(value, language);
  return [
    `<b>${codeLabel(condition, language)}</b>`,
    codeLabel(told.need.indicator, language),
    `${sideText(sides.for, 'for', language)}, ${sideText(sides.against, 'against', language)}, ${label('ambivalent', language)} ${n(sides.balanced)}`,
    ...(contrast === null
      ? [texts.notCompared]
      : [
          texts.shares(
            formatPercent(contrast.contrast.with, language),
            formatPercent(contrast.contrast.without, language),
          ),
          rankText(each, language),
          contrast.adjusted === null
            ? texts.notTested
            : `${adjustedDrawnP(contrast.adjusted, language)} (${texts.adjusted}, ${n(result.ranking.length)})`,
        ]),
  ].join('<br>');
}

/** `plass 2 (1–5)` */
export function rankText({ rank, rankInterval }: Opportunity, language: Language): string {
  if (rank === null) return '';
  const n = (value: number) => formatNumber(value, language, value % 1 === 0 ? 0 : 1);
  const interval = rankInterval === null ? '' : ` (${rankInterval.map(n).join('–')})`;
  return `${inSentence('rank', language)} ${n(rank)}${interval}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function whiskers(values: readonly (readonly [number, readonly number[] | undefined])[]) {
  return {
    type: 'data',
    symmetric: false,
    array: values.map(([value, ends]) => (ends === undefined ? 0 : rounded(Math.max(0, ends[1] - value)))),
    arrayminus: values.map(([value, ends]) =>
      ends === undefined ? 0 : rounded(Math.max(0, value - ends[0])),
    ),
    color: theme.color.score,
    thickness: theme.width.firm,
    width: theme.cap.long,
  };
}

/** From dark to light in the order of the groups, so that the order stays in grey. */
function shades(count: number): string[] {
  const { sequential } = theme.scale;
  return Array.from({ length: count }, (_, g) => {
    const place = count < 2 ? 0.7 : 1 - g / (count - 1);
    return sequential[Math.round(place * (sequential.length - 1))][1];
  });
}

const words = {
  nb: {
    adjusted: 'justert for alle betingelser og behov',
    shares: (withIt: string, without: string) => `hemmet: ${withIt} med betingelsen, ${without} uten`,
    notCompared: 'kan ikke sammenlignes med og uten betingelsen',
    notTested: 'ikke prøvd: kildene står i for få klynger',
  },
  en: {
    adjusted: 'adjusted for all conditions and needs',
    shares: (withIt: string, without: string) => `hindered: ${withIt} with the condition, ${without} without`,
    notCompared: 'cannot be compared with and without the condition',
    notTested: 'not tested: too few clusters of sources',
  },
} as const;
