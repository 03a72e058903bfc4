import { codeLabel } from '../../figures/codeLabels.js';
import { hoverTexts } from '../../figures/hover.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { pEquals } from '../../words/statistics.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';

/** The two sides of the evidence, those that say it hinders first, as they are drawn. */
export const drawnSides = ['for', 'against'] as const;

export type DrawnSide = (typeof drawnSides)[number];

/** Where each trace stands in the figure. */
export const traceAt = {
  score: 0,
  rank: 1,
  bar: (group: number, side: DrawnSide) => 2 + 2 * group + drawnSides.indexOf(side),
  total: (groups: number, side: DrawnSide) => 2 + 2 * groups + drawnSides.indexOf(side),
};

/** Every trace of the conditions shown, in the order of `traceAt`. */
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

/** The score of each condition with its interval, filled where it is more than chance gives. */
function scoreTrace(result: OpportunityRanking, shown: readonly Opportunity[], level: number) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: shown.map(({ most }) => rounded(most.score * 100)),
    y: [...shown.keys()],
    xaxis: 'x',
    error_x: whiskers(
      shown.map(({ most, scoreInterval }) => [most.score * 100, scoreInterval?.map((x) => x * 100)]),
    ),
    marker: {
      symbol: 'square',
      size: theme.marker.dot,
      color: shown.map(({ test }) =>
        beyondChance(test.adjusted, level) ? theme.color.score : theme.color.ground,
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
    error_x: whiskers(shown.map((each) => [each.rank, each.rankInterval ?? undefined])),
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
    x: shown.map(({ most }) => signed(most.sides[side], side)),
    y: [...shown.keys()],
    xaxis: 'x3',
    text: shown.map(({ most }) => ` ${formatNumber(most.sides[side], language)} `),
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

/**
 * What stands in the hover text of score and rank.
 *
 * @param instead of the counts, where they are withheld
 */
export function hoverText(each: Opportunity, result: OpportunityRanking, instead?: string): string {
  const { language } = result.directed.corpus;
  const { condition, most, rank, rankInterval, test } = each;
  const { sides } = most;
  const n = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const interval = rankInterval === null ? '' : ` (${rankInterval.map((value) => n(value)).join('–')})`;
  return [
    `<b>${codeLabel(condition, language)}</b>`,
    codeLabel(most.need.indicator, language),
    instead ??
      `${sideText(sides.for, 'for', language)}, ${sideText(sides.against, 'against', language)}, ${label('ambivalent', language)} ${n(sides.balanced)}`,
    `${inSentence('rank', language)} ${n(rank, rank % 1 === 0 ? 0 : 1)}${interval}`,
    `${pEquals(test.adjusted, language)} (${words[language].adjusted}, ${n(result.ranking.length)})`,
  ].join('<br>');
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
  nb: { adjusted: 'justert for antall betingelser' },
  en: { adjusted: 'adjusted for the number of conditions' },
} as const;
