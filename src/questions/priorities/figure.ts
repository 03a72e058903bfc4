import { sequential } from '../../figures/colorScales.js';
import { baseLayout, type Figure, type FigureOptions, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { countOrFewer, isFew, withheldMark } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import type { InterestStrength, PriorityOrder } from './priorityOrder.js';
import { describeTradeoffs } from './tradeoff.labels.js';
import { weighingSources } from './weighingSources.js';

export interface PrioritiesFigureOptions extends FigureOptions {
  /** Interests shown at most, those that are weighed most often; default 14. */
  readonly most?: number;
  /** Groups shown at most; default 5. */
  readonly mostGroups?: number;
  /** Numbers of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/** One column of strengths: all sources, or a group of them. */
interface Panel {
  readonly heading: string;
  readonly order: PriorityOrder;
  /** Whether the strength of an interest rests on too few sources to be shown. */
  readonly isWithheld: (interest: number) => boolean;
}

/**
 * Left, which interest is put before which: trade-offs and sources for each ordered pair, darker the larger the share that
 * puts the row first. Right, the strengths with their intervals: of all sources, and of each group that has enough of them.
 * Rows are in the order of the strengths.
 */
export function prioritiesFigure(found: Priorities, options: PrioritiesFigureOptions = {}): Figure {
  const { language } = found.corpus;
  const { fewest = 1 } = options;
  const texts = words[language];
  const { tradeoffs, order } = found;
  const { interests } = tradeoffs;
  if (order.fit === null) {
    const sentence = found.missing.includes('interests') ? texts.missing : texts.nothing;
    return sentenceFigure(found.corpus, { name: 'priorities', heading: texts.heading, sentence }, language);
  }
  const fewWeigh = (by?: string, group?: string) => (interest: number) =>
    isFew(weighingSources(found, interest, by, group), fewest);
  const rows = shownRows(found, options.most ?? 14);
  const own = found.groups.flatMap(({ by, groups }) => groups.map((each) => ({ by, ...each })));
  const groups = own
    .filter((each) => each.order !== null && !isFew(each.sources, fewest))
    .slice(0, options.mostGroups ?? 5);
  const panels: Panel[] = [
    { heading: texts.all(order.sources), order, isWithheld: fewWeigh() },
    ...groups.map(({ by, group, sources, order: ownOrder }) => ({
      heading: texts.group(shorten(label(group, language), 14), sources),
      order: ownOrder!,
      isWithheld: fewWeigh(by, group),
    })),
  ];
  const labels = rows.map(({ interest }) => shorten(interestLabel(interests[interest], language), 30));
  const limit = axisLimit(rows, panels);
  const size = sizeOf(labels, panels.length);
  const cut = rows.length < order.strengths.filter(({ strength }) => strength !== null).length;
  const small = own.filter((each) => each.order === null);
  const caption = [
    describeTradeoffs(tradeoffs, order.weight, language),
    texts.matrix,
    texts.strengths(formatPercent(order.confidence, language), formatNumber(order.samples, language)),
    ...(groups.length > 0 ? [texts.panels] : []),
    ...(small.length > 0
      ? [
          texts.small(
            small
              .map(
                ({ group, sources }) =>
                  `${label(group, language)} (${countOrFewer(sources, fewest, language)})`,
              )
              .join(', '),
            found.groups[0].leastSources,
          ),
        ]
      : []),
    ...(fewest > 1 ? [texts.withheld(fewest)] : []),
    ...(cut ? [texts.cut(rows.length, order.strengths.length)] : []),
  ].join(' ');
  return {
    kind: 'figure',
    basis: 'working material',
    name: 'priorities',
    data: [
      matrixTrace(found, rows, fewest, language),
      ...panels.flatMap((panel, p) => panelTraces(found, rows, panel, p, limit, language)),
    ],
    layout: withMarks(
      layoutOf(found, labels, panels, size, limit, language),
      withheldMarks(found, rows, panels, fewest),
    ),
    caption,
    alternative: inWords(found, fewWeigh(), language),
  };
}

/** The interests that are weighed most, in the order of their strengths. */
function shownRows({ order, dominance: { items, tradeoffs } }: Priorities, most: number): InterestStrength[] {
  const weighed = ({ interest }: InterestStrength) => {
    let sum = 0;
    for (let j = 0; j < items; j++) sum += tradeoffs[interest * items + j] + tradeoffs[j * items + interest];
    return sum;
  };
  const present = order.strengths.filter(({ strength }) => strength !== null);
  const chosen = new Set([...present].sort((a, b) => weighed(b) - weighed(a)).slice(0, most));
  return present.filter((each) => chosen.has(each));
}

/** Strengths beyond it end in an arrow: the largest estimate, and most of the intervals, lie within. */
function axisLimit(rows: readonly InterestStrength[], panels: readonly Panel[]): number {
  const shown = new Set(rows.map(({ interest }) => interest));
  const estimates = panels.flatMap(({ order }) =>
    order.strengths
      .filter(({ interest }) => shown.has(interest))
      .map(({ strength }) => Math.abs(strength ?? 0)),
  );
  return Math.min(8, Math.max(2, Math.ceil(Math.max(...estimates) + 1)));
}

const cell = 52;
const panelWidth = 150;
const panelGap = 18;

function sizeOf(labels: readonly string[], panels: number) {
  const longest = Math.max(8, ...labels.map((text) => text.length));
  const matrix = labels.length * cell;
  const left = 28 + 6.6 * longest;
  const top = 56 + 4.4 * longest;
  const gap = 34;
  const inner = matrix + gap + panels * panelWidth + (panels - 1) * panelGap;
  return { left, top, gap, matrix, inner, right: 24, bottom: 58, height: Math.max(3, labels.length) * cell };
}

function layoutOf(
  { corpus }: Priorities,
  labels: readonly string[],
  panels: readonly Panel[],
  size: ReturnType<typeof sizeOf>,
  limit: number,
  language: Language,
): Record<string, unknown> {
  const texts = words[language];
  const share = (pixels: number) => Number((pixels / size.inner).toFixed(6));
  const positions = labels.map((_, i) => i);
  const starts = panels.map((_, p) => size.matrix + size.gap + p * (panelWidth + panelGap));
  const ticks = Array.from({ length: 2 * limit + 1 }, (_, i) => i - limit).filter(
    (value) => value % (limit > 4 ? 4 : 2) === 0,
  );
  const axes = Object.fromEntries(
    starts.map((start, p) => [
      `xaxis${p + 2}`,
      {
        domain: [share(start), Math.min(1, share(start + panelWidth))],
        range: [-limit, limit],
        tickvals: ticks,
        ticktext: ticks.map((value) => formatSigned(value, language, 0)),
        gridcolor: '#ececec',
        zeroline: true,
        zerolinecolor: '#777777',
        zerolinewidth: 1,
        fixedrange: true,
        anchor: 'y',
      },
    ]),
  );
  const rule = {
    type: 'line',
    xref: 'paper',
    yref: 'y',
    x0: share(size.matrix + size.gap),
    x1: 1,
    layer: 'below',
  };
  return {
    ...baseLayout(corpus, texts.heading, language),
    width: Math.round(size.left + size.inner + size.right),
    height: Math.round(size.top + size.height + size.bottom),
    margin: { l: Math.round(size.left), r: size.right, t: Math.round(size.top), b: size.bottom },
    showlegend: false,
    xaxis: {
      domain: [0, share(size.matrix)],
      range: [-0.5, labels.length - 0.5],
      side: 'top',
      tickangle: -40,
      tickvals: positions,
      ticktext: labels,
      ticks: '',
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
    yaxis: {
      range: [labels.length - 0.5, -0.5],
      ticks: '',
      tickvals: positions,
      ticktext: labels,
      ticklabelstandoff: 6,
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
    ...axes,
    shapes: positions.map((y) => ({ ...rule, y0: y, y1: y, line: { color: '#ececec', width: 1 } })),
    annotations: [
      ...panels.map(({ heading }, p) => ({
        ...{ xref: `x${p + 2}`, x: 0, xanchor: 'center', yref: 'paper', y: 1, yanchor: 'bottom', yshift: 4 },
        ...{ text: heading, showarrow: false, font: { size: 13 } },
      })),
      {
        ...{ xref: 'paper', x: share((starts[0] + size.inner) / 2), xanchor: 'center' },
        ...{ yref: 'paper', y: 0, yanchor: 'top', yshift: -28 },
        ...{ text: texts.axis, showarrow: false, font: { size: 13 } },
      },
      {
        ...{
          xref: 'x',
          x: (labels.length - 1) / 2,
          xanchor: 'center',
          yref: 'paper',
          y: 0,
          yanchor: 'top',
          yshift: -8,
        },
        ...{ text: texts.legend, showarrow: false, font: { size: 12.5 }, align: 'center' },
      },
    ],
  };
}

function matrixTrace(
  { tradeoffs, dominance }: Priorities,
  rows: readonly InterestStrength[],
  fewest: number,
  language: Language,
) {
  const texts = words[language];
  const { items } = dominance;
  const at = (i: number, j: number) => i * items + j;
  const number = (value: number) => formatNumber(value, language);
  const cells = rows.map(({ interest: i }) =>
    rows.map(({ interest: j }) => ({
      ...{ i, j },
      first: dominance.tradeoffs[at(i, j)],
      last: dominance.tradeoffs[at(j, i)],
      sources: dominance.sources[at(i, j)],
      won: dominance.wins[at(i, j)],
      met: dominance.wins[at(i, j)] + dominance.wins[at(j, i)],
      withheld: isWithheldPair(dominance, i, j, fewest),
    })),
  );
  return {
    type: 'heatmap',
    x: rows.map((_, k) => k),
    y: rows.map((_, k) => k),
    z: cells.map((line) =>
      line.map(({ i, j, won, met, withheld }) =>
        i === j || met === 0 || withheld ? null : rounded(won / met),
      ),
    ),
    text: cells.map((line) =>
      line.map(({ i, j, first, sources, met, withheld }) =>
        i === j || met === 0 || withheld
          ? ''
          : `<b>${number(first)}</b><br><span style="font-size:10px">${number(sources)}</span>`,
      ),
    ),
    texttemplate: '%{text}',
    textfont: { size: 13 },
    customdata: cells.map((line) =>
      line.map(({ i, j, first, last, sources, withheld }) =>
        [
          texts.before(
            `<b>${interestLabel(tradeoffs.interests[i], language)}</b>`,
            `<b>${interestLabel(tradeoffs.interests[j], language)}</b>`,
          ),
          ...(withheld
            ? [texts.withheld(fewest)]
            : [texts.times(number(first), number(first + last)), `${texts.sources}: ${number(sources)}`]),
        ].join('<br>'),
      ),
    ),
    hovertemplate: '%{customdata}<extra></extra>',
    hoverongaps: false,
    // From a colour that can be told from an empty cell to one on which a number can be read.
    colorscale: sequential.slice(1, 9).map(([, color], i) => [i / 7, color]),
    zmin: 0,
    zmax: 1,
    xgap: 2,
    ygap: 2,
    showscale: false,
  };
}

function panelTraces(
  { tradeoffs, order: overall }: Priorities,
  rows: readonly InterestStrength[],
  { order, heading, isWithheld }: Panel,
  position: number,
  limit: number,
  language: Language,
) {
  const texts = words[language];
  const own = rows.map(({ interest }) => order.strengths.find((each) => each.interest === interest)!);
  const inside = (value: number) => Math.max(-limit, Math.min(limit, value));
  const axes = { xaxis: `x${position + 2}`, yaxis: 'y' };
  const common = { type: 'scatter', hoverinfo: 'skip', cliponaxis: false, ...axes };
  const main = order === overall;
  const drawn = own.flatMap(({ strength, interval }, y) =>
    strength === null || isWithheld(rows[y].interest) ? [] : [{ strength, interval, y }],
  );
  const beyond = drawn.flatMap(({ interval, y }) => [
    ...(interval !== null && interval.lower < -limit ? [{ x: -limit, y, symbol: 'triangle-left' }] : []),
    ...(interval !== null && interval.upper > limit ? [{ x: limit, y, symbol: 'triangle-right' }] : []),
  ]);
  const spans = drawn.flatMap(({ interval, y }) => (interval === null ? [] : [{ ...interval, y }]));
  return [
    ...(main
      ? []
      : [
          {
            ...common,
            name: texts.allSources,
            mode: 'markers',
            x: rows.map(({ strength }) => rounded(strength!)),
            y: rows.map((_, y) => y),
            marker: {
              symbol: 'line-ns-open',
              size: 20,
              color: '#9a9a9a',
              line: { width: 2, color: '#9a9a9a' },
            },
          },
        ]),
    {
      ...common,
      name: texts.interval,
      mode: 'lines',
      x: spans.flatMap(({ lower, upper }) => [rounded(inside(lower)), rounded(inside(upper)), null]),
      y: spans.flatMap(({ y }) => [y, y, null]),
      line: { color: main ? '#08306b' : '#0072b2', width: main ? 3 : 2 },
    },
    {
      ...common,
      name: texts.beyond,
      mode: 'markers',
      x: beyond.map(({ x }) => x),
      y: beyond.map(({ y }) => y),
      marker: { symbol: beyond.map(({ symbol }) => symbol), size: 9, color: '#0072b2' },
    },
    {
      ...common,
      hoverinfo: 'text',
      name: heading,
      mode: 'markers',
      x: drawn.map(({ strength }) => rounded(inside(strength))),
      y: drawn.map(({ y }) => y),
      marker: {
        symbol: main ? 'square' : 'circle',
        size: main ? 10 : 9,
        color: main ? '#08306b' : '#0072b2',
      },
      text: drawn.map(({ strength, interval, y }) => {
        const name = interestLabel(tradeoffs.interests[rows[y].interest], language);
        return `<b>${name}</b><br>${heading.replace('<br>', ' ')}<br>${strengthText(strength, interval, language)}`;
      }),
    },
  ];
}

/** Whether a pair of interests is too small to be shown: either side of it, since one gives the other away. */
function isWithheldPair(
  { items, sources }: Priorities['dominance'],
  i: number,
  j: number,
  fewest: number,
): boolean {
  return isFew(sources[i * items + j], fewest) || isFew(sources[j * items + i], fewest);
}

/** Where a mark stands for a number that is withheld: in the cells of a pair, and where a strength would be. */
function withheldMarks(
  { dominance }: Priorities,
  rows: readonly InterestStrength[],
  panels: readonly Panel[],
  fewest: number,
) {
  const mark = { text: withheldMark, showarrow: false, font: { size: 13 } };
  return [
    ...rows.flatMap(({ interest: i }, y) =>
      rows.flatMap(({ interest: j }, x) =>
        i !== j && isWithheldPair(dominance, i, j, fewest) ? [{ ...mark, xref: 'x', yref: 'y', x, y }] : [],
      ),
    ),
    ...panels.flatMap(({ order, isWithheld }, p) =>
      rows.flatMap(({ interest }, y) =>
        isWithheld(interest) &&
        order.strengths.some((each) => each.interest === interest && each.strength !== null)
          ? [{ ...mark, xref: `x${p + 2}`, yref: 'y', x: 0, y }]
          : [],
      ),
    ),
  ];
}

function withMarks(layout: Record<string, unknown>, marks: readonly object[]): Record<string, unknown> {
  return { ...layout, annotations: [...(layout.annotations as object[]), ...marks] };
}

function strengthText(strength: number, interval: InterestStrength['interval'], language: Language): string {
  const number = (value: number) => formatSigned(value, language, 2);
  return interval === null
    ? number(strength)
    : `${number(strength)} (${number(interval.lower)} ${words[language].to} ${number(interval.upper)})`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(10));
}

function inWords(
  { tradeoffs, order }: Priorities,
  isWithheld: (interest: number) => boolean,
  language: Language,
): string {
  const texts = words[language];
  const described = order.strengths
    .filter(({ interest, strength }) => strength !== null && !isWithheld(interest))
    .map(
      ({ interest, strength, interval }) =>
        `${interestLabel(tradeoffs.interests[interest], language)} ${strengthText(strength!, interval, language)}`,
    );
  return `${texts.heading}. ${texts.fromFirst}: ${described.join('; ')}.`;
}

const words = {
  nb: {
    heading: 'Hvilket hensyn settes foran hvilket',
    missing:
      'Materialet har ingen avveininger: ingen kode med rollen «before» og ingen med rollen «after» er i bruk.',
    nothing: 'Ingen utvalg setter ett hensyn foran et annet, så det er ingen rekkefølge å vise.',
    all: (sources: number) => `<b>alle</b><br>${sources} ${sources === 1 ? 'kilde' : 'kilder'}`,
    group: (name: string, sources: number) => `<b>${name}</b><br>${sources} kilder`,
    axis: 'styrke (log odds mot et gjennomsnittlig hensyn)',
    legend:
      'fet: avveininger der raden står foran · tynn: kilder<br>mørkt: raden oftest foran · lyst: raden oftest etter',
    before: (first: string, last: string) => `${first} foran ${last}`,
    times: (first: string, all: string) => `${first} av ${all} avveininger`,
    sources: 'Kilder',
    interval: 'Intervall',
    beyond: 'Videre enn aksen',
    allSources: 'Alle kilder',
    to: 'til',
    withheld: (fewest: number) => `× er holdt tilbake: færre enn ${fewest} kilder i ett av leddene.`,
    fromFirst: 'Fra først til sist, med styrke og intervall',
    matrix:
      'Til venstre: det øverste tallet i ruten er antall avveininger der radens hensyn ble satt foran kolonnens, det nederste antall kilder. Jo mørkere, jo oftere står raden foran; tom rute: de to møtes ikke.',
    strengths: (confidence: string, samples: string) =>
      `Til høyre: styrke etter Bradley og Terry (regularisert). En forskjell på 1 mellom to hensyn betyr odds på ${formatNumber(Math.E, 'nb', 1)} for at det sterkeste settes foran. Streken er ${confidence}-intervallet: de ytterste grensene av bootstrap over kilder (${samples} trekk) og standardfeilen; pil: videre enn aksen.`,
    panels: 'Den grå streken i gruppene er styrken i alle kilder.',
    small: (groups: string, least: number) =>
      `Uten egen rekkefølge, fordi de har færre enn ${least} kilder: ${groups}.`,
    cut: (shown: number, all: number) => `Vist er de ${shown} av ${all} hensyn som oftest veies.`,
  },
  en: {
    heading: 'Which interest is put before which',
    missing:
      'The material has no trade-offs: no code with the role "before" and none with the role "after" is in use.',
    nothing: 'No selection puts one interest before another, so there is no order to show.',
    all: (sources: number) => `<b>all</b><br>${sources} ${sources === 1 ? 'source' : 'sources'}`,
    group: (name: string, sources: number) => `<b>${name}</b><br>${sources} sources`,
    axis: 'strength (log odds against an average interest)',
    legend:
      'bold: trade-offs with the row first · thin: sources<br>dark: row mostly first · light: row mostly after',
    before: (first: string, last: string) => `${first} before ${last}`,
    times: (first: string, all: string) => `${first} of ${all} trade-offs`,
    sources: 'Sources',
    interval: 'Interval',
    beyond: 'Beyond the axis',
    allSources: 'All sources',
    to: 'to',
    withheld: (fewest: number) => `× is withheld: fewer than ${fewest} sources on either side.`,
    fromFirst: 'From first to last, with strength and interval',
    matrix:
      'Left: the upper number in a cell is the count of trade-offs that put the row’s interest before the column’s, the lower one the count of sources. The darker, the more often the row is put first; empty cell: the two do not meet.',
    strengths: (confidence: string, samples: string) =>
      `Right: strength after Bradley and Terry (regularised). A difference of 1 between two interests means odds of ${formatNumber(Math.E, 'en', 1)} that the stronger is put first. The line is the ${confidence} interval: the outer bounds of the bootstrap over sources (${samples} draws) and the standard error; arrow: beyond the axis.`,
    panels: 'The grey stroke in the groups is the strength among all sources.',
    small: (groups: string, least: number) =>
      `Without an order of their own, having fewer than ${least} sources: ${groups}.`,
    cut: (shown: number, all: number) => `Shown are the ${shown} of ${all} interests that are weighed most.`,
  },
} as const;
