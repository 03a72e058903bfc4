import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix } from '../cooccurrence/matrix.labels.js';
import { families } from '../corpus/code.js';
import { fixedAxis } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../figures/figure.js';
import { hoverTexts } from '../figures/hover.js';
import { labelPositions } from '../figures/labelPositions.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import { zLabel } from '../inference/test.labels.js';
import { measureLabel } from '../measures/measure.labels.js';
import { defaults } from '../shared/defaults.js';
import { title } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { type CodeNetwork, codeNetwork, type NetworkEdge, type NetworkOptions } from './codeNetwork.js';

/** What is drawn; the seed is that of all analyses unless another is given. */
export type NetworkFigureOptions = Partial<NetworkOptions>;

/**
 * The network of codes as a figure: a circle for each code that goes with another, a line for each pair that goes together strongly
 * enough. The positions are those of `codeNetwork`.
 *
 * @throws RangeError for rows and columns that bear no network, and for a weight that the counts do not have
 * @example show(structure.networkFigure(coOccurrence(corpus), { weight: 'z', threshold: 3 }))
 */
export function networkFigure(matrix: CooccurrenceMatrix, options: NetworkFigureOptions = {}): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const network = codeNetwork(matrix, { seed: defaults.seed, ...options });
  const name = 'code-network';
  const weight = weightLabel(network, matrix);
  const least = formatNumber(network.threshold, language, Number.isInteger(network.threshold) ? 0 : 2);
  if (network.edges.length === 0) {
    const sentence = texts.none(weight, least);
    return sentenceFigure(matrix.corpus, { name, heading: texts.heading, sentence }, language);
  }
  const unused = network.withoutEdges.length;
  return {
    kind: 'figure',
    name,
    data: [...edgeTraces(network), hoverOfEdges(network, matrix, weight), ...nodeTraces(network, matrix)],
    layout: {
      ...baseLayout(matrix.corpus, texts.heading, language),
      ...size,
      ...axesOf(network),
      legend: { orientation: 'h', x: 0, y: 0, yanchor: 'top', itemsizing: 'constant' },
    },
    caption: [
      texts.caption(
        counted(network.nodes.length, 'code', language),
        counted(network.edges.length, 'pair', language),
      ),
      texts.line(weight, least),
      texts.groups(formatNumber(network.groups.length, language)),
      ...(unused === 0 ? [] : [texts.unused(counted(unused, 'code', language))]),
      texts.how,
      describeMatrix(matrix, language),
    ].join(' '),
    alternative: `${texts.heading}. ${strongest(network, matrix)}.`,
  };
}

/** Of the figure, in pixels; the names of codes need room at the sides. */
const size = { width: 860, height: 700, margin: { l: 20, r: 20, t: 64, b: 60 } };

/** From where to where an axis goes: the codes, and room around them for their names. */
function rangeOf(values: readonly number[], room: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const around = Math.max(0.1, room * (high - low));
  return [low - around, high + around];
}

function rangesOf({ nodes }: CodeNetwork) {
  return {
    x: rangeOf(
      nodes.map(({ x }) => x),
      0.14,
    ),
    y: rangeOf(
      nodes.map(({ y }) => y),
      0.07,
    ),
  };
}

function axesOf(network: CodeNetwork) {
  const { x, y } = rangesOf(network);
  return {
    xaxis: fixedAxis({ visible: false, range: x }),
    yaxis: fixedAxis({ visible: false, range: y }),
  };
}

/** Where a place of the network lies in the figure, in pixels from its upper left. */
function pixelsOfAxes(network: CodeNetwork) {
  const { x, y } = rangesOf(network);
  const { width, height, margin } = size;
  const along = (value: number, [low, high]: readonly [number, number], from: number, to: number) =>
    from + ((value - low) / (high - low)) * (to - from);
  return (point: { readonly x: number; readonly y: number }) => ({
    x: along(point.x, x, margin.l, width - margin.r),
    y: along(point.y, y, height - margin.b, margin.t),
  });
}

/** Widths of lines, from the weakest pairs to the strongest. */
const widths = [theme.width.hair, theme.width.medium, theme.width.bold, theme.width.broad];

/** A trace for each width: lines of one trace have one width. */
function edgeTraces(network: CodeNetwork): Figure['data'] {
  const heaviest = Math.max(...network.edges.map(({ weight }) => weight));
  return widths.flatMap((width, w) => {
    const own = network.edges.filter(({ weight }) => widthOf(weight, heaviest) === w);
    if (own.length === 0) return [];
    const ends = own.map((edge) => endsOf(network, edge));
    return [
      {
        type: 'scatter',
        mode: 'lines',
        x: ends.flatMap(([from, to]) => [from.x, to.x, null]),
        y: ends.flatMap(([from, to]) => [from.y, to.y, null]),
        line: { color: theme.color.interval, width },
        hoverinfo: 'skip',
        showlegend: false,
      },
    ];
  });
}

function widthOf(weight: number, heaviest: number): number {
  return Math.min(widths.length - 1, Math.floor((weight / heaviest) * widths.length));
}

function endsOf({ nodes }: CodeNetwork, { source, target }: NetworkEdge) {
  const called = (id: string) => nodes.find((node) => node.id === id)!;
  return [called(source), called(target)] as const;
}

/** What a pair is, under the pointer at the middle of its line. */
function hoverOfEdges(network: CodeNetwork, { corpus }: CooccurrenceMatrix, weight: string) {
  const { language } = corpus;
  const labelOf = (id: string) => codeLabel(corpus.code(id), language);
  const decimals = network.weight === 'count' ? 0 : 2;
  const ends = network.edges.map((edge) => endsOf(network, edge));
  return {
    type: 'scatter',
    mode: 'markers',
    x: ends.map(([from, to]) => (from.x + to.x) / 2),
    y: ends.map(([from, to]) => (from.y + to.y) / 2),
    marker: { size: theme.marker.large, opacity: 0 },
    showlegend: false,
    ...hoverTexts(
      network.edges.map(
        ({ source, target, count, weight: value }) =>
          `<b>${labelOf(source)}</b><br><b>${labelOf(target)}</b><br>${weight}: ${formatNumber(value, language, decimals)}<br>${words[language].together}: ${formatNumber(count, language)}`,
      ),
    ),
  };
}

/** A trace for each family, which has a colour and stands in the legend. */
function nodeTraces(network: CodeNetwork, { corpus }: CooccurrenceMatrix): Figure['data'] {
  const { language } = corpus;
  const { nodes } = network;
  const most = Math.max(...nodes.map(({ total }) => total));
  const labelOf = (id: string) => shorten(codeLabel(corpus.code(id), language), 36);
  const sizeOf = (total: number) => theme.marker.small + 2 * theme.marker.large * Math.sqrt(total / most);
  const positions = labelPositions(
    nodes.map(({ id, x, y, total }) => ({ id, x, y, radius: sizeOf(total) / 2, label: labelOf(id) })),
    pixelsOfAxes(network),
  );
  return families.flatMap((family, f) => {
    const own = nodes.filter((node) => node.family === family);
    if (own.length === 0) return [];
    const labels = own.map(({ id }) => codeLabel(corpus.code(id), language));
    return [
      {
        type: 'scatter',
        mode: 'markers+text',
        name: title(family, language),
        x: own.map(({ x }) => x),
        y: own.map(({ y }) => y),
        text: own.map(({ id }) => labelOf(id)),
        textposition: own.map(({ id }) => positions.get(id)),
        textfont: { size: theme.size.small },
        marker: {
          // The area is as large as the code is common.
          size: own.map(({ total }) => sizeOf(total)),
          color: theme.color.series[f],
          line: { color: theme.color.ground, width: theme.width.thin },
          opacity: 1,
        },
        ...hoverTexts(
          own.map(
            ({ total, degree, group }, i) =>
              `<b>${labels[i]}</b><br>${words[language].total}: ${formatNumber(total, language)}<br>${words[language].degree}: ${degree}<br>${termsIn(language).group} ${group + 1}`,
          ),
        ),
      },
    ];
  });
}

/** What a weight is called. */
function weightLabel({ weight, test }: CodeNetwork, { corpus }: CooccurrenceMatrix): string {
  const { language } = corpus;
  if (weight === 'z') return test === null ? 'z' : zLabel(test, language);
  return measureLabel(weight, language);
}

function strongest({ edges }: CodeNetwork, { corpus }: CooccurrenceMatrix): string {
  const { language } = corpus;
  const labelOf = (id: string) => codeLabel(corpus.code(id), language);
  return [...edges]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(
      ({ source, target, count }) =>
        `${labelOf(source)} × ${labelOf(target)} (${formatNumber(count, language)})`,
    )
    .join('; ');
}

const words = {
  nb: {
    heading: 'Koder som hører sammen',
    none: (weight: string, least: string) =>
      `Ingen par av koder når ${least} (${weight}), så det er ikke noe nettverk å tegne.`,
    together: 'Sammen',
    total: 'Enheter med koden',
    degree: 'Par',
    caption: (codes: string, pairs: string) => `${codes} og ${pairs} som hører sammen.`,
    line: (weight: string, least: string) =>
      `En strek er et par som når minst ${least} (${weight}); jo bredere, jo sterkere. En sirkel er en kode, større jo vanligere den er.`,
    groups: (count: string) => `Kodene faller i ${count} grupper (modularitet); hvilken står under pekeren.`,
    unused: (codes: string) => `${codes} uten en slik strek er ikke tegnet.`,
    how: 'Avstander viser omtrent hvem som hører sammen, og er ikke en test; en annen grense gir et annet bilde.',
  },
  en: {
    heading: 'Codes that go together',
    none: (weight: string, least: string) =>
      `No pair of codes reaches ${least} (${weight}), so there is no network to draw.`,
    together: 'Together',
    total: 'Units with the code',
    degree: 'Pairs',
    caption: (codes: string, pairs: string) => `${codes} and ${pairs} that go together.`,
    line: (weight: string, least: string) =>
      `A line is a pair that reaches at least ${least} (${weight}); the broader, the stronger. A circle is a code, larger the more common it is.`,
    groups: (count: string) =>
      `The codes fall into ${count} groups (modularity); which one is told under the pointer.`,
    unused: (codes: string) => `${codes} without such a line are not drawn.`,
    how: 'Distances show roughly who goes together, and are no test; another threshold gives another picture.',
  },
} as const;
