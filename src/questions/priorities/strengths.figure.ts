import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { formatSigned } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { InterestStrength, PriorityOrder } from './priorityOrder.js';

/** One column of strengths: all sources, or a group of them. */
export interface StrengthPanel {
  /** `all` or the name of the group, in bold. */
  readonly name: string;
  /** `53 sources` */
  readonly size: string;
  readonly order: PriorityOrder;
  /** Null for all sources. */
  readonly group: { readonly by: string; readonly group: string } | null;
  readonly sources: number;
}

/** A panel in its place: the axis that it is drawn on, and its first trace in the figure. */
export interface PlacedPanel extends StrengthPanel {
  readonly position: number;
  readonly firstTrace: number;
}

/** Panels side by side, their traces after those that are there already. */
export function placed(panels: readonly StrengthPanel[], traces: number): PlacedPanel[] {
  let firstTrace = traces;
  return panels.map((panel, position) => {
    const own = { ...panel, position, firstTrace };
    firstTrace += panel.group === null ? 3 : 4;
    return own;
  });
}

/** What a panel stands under, in two lines. */
export function headingOf({ name, size }: StrengthPanel): string {
  return `${name}<br>${size}`;
}

/**
 * The traces of a panel: the strengths of all sources for comparison (in a group), the intervals, arrows where they go beyond
 * the axis, and the strengths.
 */
export function strengthTraces(
  found: Priorities,
  rows: readonly InterestStrength[],
  panel: PlacedPanel,
  limit: number,
) {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const common = {
    type: 'scatter',
    hoverinfo: 'skip',
    cliponaxis: false,
    xaxis: `x${panel.position + 2}`,
    yaxis: 'y',
  };
  const main = panel.group === null;
  const { estimate, groupEstimate: bright, reference: grey } = theme.color;
  const color = main ? estimate : bright;
  const inside = (value: number) => rounded(Math.max(-limit, Math.min(limit, value)));
  const { drawn, spans, beyond } = drawnOf(rows, panel, limit);
  const reference = {
    ...common,
    name: texts.allSources,
    mode: 'markers',
    x: rows.map(({ strength }) => rounded(strength!)),
    y: rows.map((_, y) => y),
    marker: {
      symbol: 'line-ns-open',
      size: theme.marker.stroke,
      color: grey,
      line: { width: theme.width.strong, color: grey },
    },
  };
  return [
    ...(main ? [] : [reference]),
    {
      ...common,
      name: terms.interval,
      mode: 'lines',
      x: spans.flatMap(({ lower, upper }) => [inside(lower), inside(upper), null]),
      y: spans.flatMap(({ y }) => [y, y, null]),
      line: { color, width: main ? theme.width.heavy : theme.width.strong },
    },
    {
      ...common,
      name: terms.beyondAxis,
      mode: 'markers',
      x: beyond.map(({ x }) => x),
      y: beyond.map(({ y }) => y),
      marker: {
        symbol: beyond.map(({ symbol }) => symbol),
        size: theme.marker.dot,
        color: bright,
      },
    },
    {
      ...common,
      hoverinfo: 'text',
      name: headingOf(panel),
      mode: 'markers',
      x: drawn.map(({ strength }) => inside(strength)),
      y: drawn.map(({ y }) => y),
      marker: {
        symbol: main ? 'square' : 'circle',
        size: main ? theme.marker.square : theme.marker.dot,
        color,
      },
      text: drawn.map((each) => hover(found, each, `${panel.name} ${panel.size}`)),
    },
  ];
}

/** `+0.41 (−0.20 to +1.02)` */
export function strengthText(
  { strength, interval }: Pick<InterestStrength, 'strength' | 'interval'>,
  language: Language,
): string {
  const number = (value: number) => formatSigned(value, language, 2);
  return interval === null
    ? number(strength!)
    : `${number(strength!)} (${number(interval.lower)} ${termsIn(language).to} ${number(interval.upper)})`;
}

/** The strengths of a panel that are drawn, their intervals, and where these end beyond the axis. */
function drawnOf(rows: readonly InterestStrength[], { order }: StrengthPanel, limit: number) {
  const drawn = rows.flatMap(({ interest }, y) => {
    const { strength, interval } = order.strengths.find((each) => each.interest === interest)!;
    return strength === null ? [] : [{ interest, strength, interval, y }];
  });
  const spans = drawn.flatMap(({ interval, y }) => (interval === null ? [] : [{ ...interval, y }]));
  const beyond = spans.flatMap(({ lower, upper, y }) => [
    ...(lower < -limit ? [{ x: -limit, y, symbol: 'triangle-left' }] : []),
    ...(upper > limit ? [{ x: limit, y, symbol: 'triangle-right' }] : []),
  ]);
  return { drawn, spans, beyond };
}

function hover(
  { corpus, tradeoffs }: Priorities,
  own: Pick<InterestStrength, 'interest' | 'strength' | 'interval'>,
  heading: string,
): string {
  const { language } = corpus;
  const name = interestLabel(tradeoffs.interests[own.interest], language);
  return `<b>${name}</b><br>${heading}<br>${strengthText(own, language)}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(10));
}

const words = {
  nb: { allSources: 'Alle kilder' },
  en: { allSources: 'All sources' },
} as const;
