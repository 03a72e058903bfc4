import { withheldNote } from '../../figures/annotations.js';
import { type Mark, pointBlanks, type Rounding } from '../../figures/marks.js';
import { theme } from '../../figures/theme.js';
import { withheldMark } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { formatSigned } from '../../words/numbers.js';
import { termsIn } from '../../words/terms.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { InterestStrength, PriorityOrder } from './priorityOrder.js';
import { weighingSources } from './weighingSources.js';

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

/**
 * What a panel rests on, for publication: its heading on the sources of the group, and each strength on the sources that weigh
 * the interest there.
 */
export function strengthMarks(
  found: Priorities,
  rows: readonly InterestStrength[],
  panel: PlacedPanel,
  limit: number,
): Mark[] {
  const { group, firstTrace } = panel;
  const interval = group === null ? firstTrace : firstTrace + 1;
  const [arrows, points] = [interval + 1, interval + 2];
  const { drawn, spans, beyond } = drawnOf(rows, panel, limit);
  const xref = `x${panel.position + 2}`;
  const heading: Mark = {
    sources: [panel.sources],
    ...(group === null ? {} : { whole: `sources by ${group.by}` }),
    blanks: [
      { at: ['layout', 'annotations', panel.position, 'text'], to: `${panel.name}<br>${withheldMark}` },
      { at: ['data', points, 'name'], to: panel.name },
      ...drawn.map((each, d) => ({
        at: ['data', points, 'text', d],
        to: hover(found, each, panel.name),
      })),
    ],
  };
  const strengths = drawn.map(({ interest, y }, d): Mark => {
    const span = spans.findIndex((each) => each.y === y);
    return {
      sources: [panel.sources, weighingSources(found, interest, group?.by, group?.group)],
      blanks: [
        ...pointBlanks(points, d),
        { at: ['data', points, 'text', d], to: withheldMark },
        ...(span < 0 ? [] : [...pointBlanks(interval, 3 * span), ...pointBlanks(interval, 3 * span + 1)]),
        ...beyond.flatMap((each, b) => (each.y === y ? pointBlanks(arrows, b) : [])),
      ],
      annotations: [withheldNote({ xref, yref: 'y', x: 0, y })],
    };
  });
  const references = rows.map(({ interest }, y): Mark => {
    return { sources: [weighingSources(found, interest)], blanks: pointBlanks(firstTrace, y) };
  });
  return [heading, ...strengths, ...(group === null ? [] : references)];
}

/** Strengths with the decimals that a reader is shown. */
export function strengthRounding({ firstTrace, group }: PlacedPanel): Rounding[] {
  const traces = group === null ? [0, 2] : [0, 1, 3];
  return traces.map((trace) => ({ at: ['data', firstTrace + trace, 'x'], decimals: 2 }));
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
