import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from '../cooccurrence/matrix.labels.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { formatInterval, formatOdds, formatP } from '../words/statistics.js';
import { termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { type OddsRange, oddsWithoutEachSource } from './oddsWithoutEachSource.js';
import { describeTest } from './test.labels.js';
import { type TestedCell, testedCells } from './testedCells.js';

export interface ForestFigureOptions {
  /** Cells shown at most, those with the smallest adjusted p first; default 15. */
  readonly most?: number;
  /**
   * - `conditional` (default): conditional maximum likelihood with its exact interval
   * - `mantelHaenszel`: with the interval of Robins, Breslow and Greenland
   */
  readonly oddsRatio?: 'conditional' | 'mantelHaenszel';
}

/** One line of the plot: an odds ratio, its interval, and its range when each source in turn is left out. */
interface ForestLine {
  readonly test: TestedCell;
  readonly odds: CellTest['oddsRatio'];
  readonly without: OddsRange | null;
}

/**
 * The cells with the strongest evidence, each with its odds ratio and interval on a logarithmic axis, and beside it
 * what the eye should weigh it by: count, sources, the largest source's share, adjusted p. The thin line is the range
 * of the Mantel-Haenszel odds ratio when each source in turn is left out.
 *
 * Bounds and estimates beyond the axis, infinite ones too, end in an arrow at its edge.
 */
export function forestFigure(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  options: ForestFigureOptions = {},
): Figure {
  const { language } = matrix.corpus;
  const kind = options.oddsRatio ?? 'conditional';
  const texts = words[language];
  const tested = testedCells(matrix, tests);
  if (tested.length === 0) {
    const instead = { name: 'forest', heading: texts.heading, sentence: texts.nothing };
    return sentenceFigure(matrix.corpus, instead, language);
  }
  const shown = tested.slice(0, options.most ?? 15);
  const ranges = oddsWithoutEachSource(matrix, shown);
  const lines = shown.map((test, i): ForestLine => {
    const odds = kind === 'conditional' ? test.oddsRatio : test.mantelHaenszel;
    return { test, odds, without: ranges[i] };
  });
  const [low, high] = axisRange(lines);
  const labels = lines.map(({ test }) => twoLines(test, language));
  const left =
    24 + 6.4 * Math.max(10, ...labels.flatMap((label) => label.split('<br>').map((l) => l.length)));
  const confidence = formatPercent(shown[0].confidence, language);
  const layout = {
    ...baseLayout(matrix.corpus, texts.heading, language),
    width: Math.round(left + 420 + right),
    height: 150 + 38 * Math.max(3, lines.length),
    margin: { l: Math.round(left), r: right, t: 96, b: 54 },
    showlegend: false,
    xaxis: {
      type: 'log',
      range: [Math.log10(low), Math.log10(high)],
      title: { text: texts.axis[kind](confidence), standoff: 8 },
      tickvals: axisTicks(low, high),
      ticktext: axisTicks(low, high).map((value) => (value < 1 ? `1/${1 / value}` : String(value))),
      gridcolor: '#e6e6e6',
      zeroline: false,
      fixedrange: true,
    },
    yaxis: {
      range: [Math.max(3, lines.length) - 0.4, -0.6],
      tickvals: lines.map((_, i) => i),
      ticktext: labels,
      ticklabelstandoff: 8,
      showgrid: false,
      zeroline: false,
      fixedrange: true,
    },
    shapes: [
      {
        type: 'line',
        x0: 1,
        x1: 1,
        xref: 'x',
        y0: 0,
        y1: 1,
        yref: 'paper',
        line: { color: '#222222', width: 1.5, dash: 'dash' },
        layer: 'below',
      },
    ],
    annotations: sideTexts(lines, language),
  };
  const some = shown.some((_, i) => ranges[i] !== null);
  const caption = [
    describeMatrix(matrix, language),
    texts.chosen(formatNumber(lines.length, language), formatNumber(tested.length, language)),
    describeTest(matrix, lines[0].test, language),
    texts.howToRead[kind](confidence),
    ...(some ? [texts.thinLine] : []),
  ].join(' ');
  return {
    kind: 'figure',
    basis: 'working material',
    name: 'forest',
    data: traces(lines, low, high, language),
    layout,
    caption,
    alternative: inWords(lines, language),
  };
}

/** Room for the numbers beside the plot. */
const right = 340;

/** Markers on the very end of an axis are not drawn; this factor keeps arrows within. */
const edge = 1.02;

/** From the smallest to the largest finite number that is drawn, by factors of two; at most 1/64 to 64. */
function axisRange(lines: readonly ForestLine[]): [number, number] {
  const drawn = lines
    .flatMap(({ odds }) => [odds.estimate, odds.lower, odds.upper])
    .filter((value) => value !== null)
    .filter((value) => value > 0 && Number.isFinite(value));
  const least = Math.min(1 / 2, ...drawn);
  const most = Math.max(2, ...drawn);
  const whole = (value: number, round: (exact: number) => number) => 2 ** round(Math.log2(value));
  return [Math.max(1 / 64, whole(least, Math.floor)) / 1.15, Math.min(64, whole(most, Math.ceil)) * 1.15];
}

/** Powers of two between the ends, or of four where they are many. */
function axisTicks(low: number, high: number): number[] {
  const powers = Array.from({ length: 13 }, (_, i) => i - 6).filter((k) => 2 ** k > low && 2 ** k < high);
  const step = powers.length > 8 ? 2 : 1;
  return powers.filter((k) => k % step === 0).map((k) => 2 ** k);
}

function traces(lines: readonly ForestLine[], low: number, high: number, language: Language) {
  const inside = (value: number) => Math.max(low, Math.min(high, value));
  const segments = (bounds: readonly (readonly [number, number] | null)[], offset: number) => ({
    x: bounds.flatMap((pair) =>
      pair === null ? [] : [rounded(inside(pair[0])), rounded(inside(pair[1])), null],
    ),
    y: bounds.flatMap((pair, i) => (pair === null ? [] : [i + offset, i + offset, null])),
  });
  const intervals = lines.map(({ odds: { lower, upper } }) =>
    lower === null || upper === null ? null : ([lower, upper] as const),
  );
  const beyond = lines.flatMap(({ odds }, i) =>
    [odds.lower ?? 1, odds.upper ?? 1, odds.estimate ?? 1].flatMap((value) =>
      value < low
        ? [{ x: low * edge, y: i, symbol: 'triangle-left' }]
        : value > high
          ? [{ x: high / edge, y: i, symbol: 'triangle-right' }]
          : [],
    ),
  );
  const common = { type: 'scatter', hoverinfo: 'skip', cliponaxis: false };
  return [
    {
      ...common,
      ...segments(
        lines.map(({ without }) => (without === null ? null : ([without.lowest, without.highest] as const))),
        0.24,
      ),
      name: words[language].without,
      mode: 'lines',
      line: { color: '#8a8a8a', width: 1.5 },
    },
    {
      ...common,
      ...segments(intervals, 0),
      name: termsIn(language).interval,
      mode: 'lines',
      line: { color: '#08519c', width: 2.5 },
    },
    {
      ...common,
      x: beyond.map(({ x }) => rounded(x)),
      y: beyond.map(({ y }) => y),
      name: termsIn(language).beyondAxis,
      mode: 'markers',
      marker: { symbol: beyond.map(({ symbol }) => symbol), size: 10, color: '#08519c' },
    },
    {
      ...common,
      hoverinfo: 'text',
      x: lines.map(({ odds: { estimate } }) =>
        estimate === null || estimate < low || estimate > high ? null : rounded(estimate),
      ),
      y: lines.map((_, i) => i),
      name: termsIn(language).oddsRatio,
      mode: 'markers',
      marker: { symbol: 'square', size: 10, color: '#08306b' },
      text: lines.map((line) => hover(line, language)),
    },
  ];
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The columns of numbers to the right of the plot, with their headings. */
function sideTexts(lines: readonly ForestLine[], language: Language) {
  const texts = words[language];
  const columns = [
    {
      at: 60,
      heading: texts.odds,
      of: ({ odds }: ForestLine) => (odds.estimate === null ? '–' : formatOdds(odds.estimate, language)),
    },
    {
      at: 140,
      heading: texts.count,
      of: ({ test }: ForestLine) =>
        `${formatNumber(test.count, language)} (${formatNumber(test.expected, language, 1)})`,
    },
    {
      at: 200,
      heading: termsIn(language).sources,
      of: ({ test }: ForestLine) => formatNumber(test.sources, language),
    },
    {
      at: 258,
      heading: texts.largest,
      of: ({ test }: ForestLine) =>
        test.largestShare === null ? '–' : formatPercent(test.largestShare, language),
    },
    { at: 326, heading: texts.adjusted, of: ({ test }: ForestLine) => formatP(test.adjusted, language) },
  ];
  const place = { xref: 'paper', x: 1, xanchor: 'right', showarrow: false, font: { size: 12.5 } };
  return columns.flatMap(({ at, heading, of }) => [
    {
      ...place,
      text: `<b>${heading}</b>`,
      align: 'right',
      yref: 'paper',
      y: 1,
      yanchor: 'bottom',
      xshift: at,
    },
    ...lines.map((line, i) => ({ ...place, text: of(line), yref: 'y', y: i, yanchor: 'middle', xshift: at })),
  ]);
}

function twoLines({ row, column }: TestedCell, language: Language): string {
  return `${shorten(codeLabel(row, language), 36)}<br>× ${shorten(codeLabel(column, language), 36)}`;
}

function hover({ test, odds, without }: ForestLine, language: Language): string {
  const texts = words[language];
  const terms = termsIn(language);
  const range =
    without === null
      ? '–'
      : `${formatOdds(without.lowest, language)}–${formatOdds(without.highest, language)}`;
  return [
    `<b>${codeLabel(test.row, language)}</b>`,
    `<b>${codeLabel(test.column, language)}</b>`,
    `${terms.oddsRatio}: ${formatInterval(odds, language)}`,
    `${texts.without}: ${range}`,
    `p: ${formatP(test.pValue, language)}`,
    `${terms.adjustedP}: ${formatP(test.adjusted, language)}`,
    `${terms.sources}: ${formatNumber(test.sources, language)}`,
  ].join('<br>');
}

function inWords(lines: readonly ForestLine[], language: Language): string {
  const texts = words[language];
  const described = lines.slice(0, 5).map(({ test, odds }) => {
    const sources = counted(test.sources, 'source', language);
    return `${pairLabel(test, language)}: ${formatInterval(odds, language)}, ${sources}`;
  });
  return `${texts.heading}. ${termsIn(language).oddsRatio}: ${described.join('; ')}.`;
}

const words = {
  nb: {
    heading: 'De sterkeste rutene: oddsforhold med intervall',
    nothing: 'Ingen rute kunne testes, så det er ingen oddsforhold å vise.',
    axis: {
      conditional: (confidence: string) => `Oddsforhold med eksakt ${confidence}-intervall`,
      mantelHaenszel: (confidence: string) => `Oddsforhold (Mantel-Haenszel) med ${confidence}-intervall`,
    },
    chosen: (shown: string, tested: string) =>
      `Vist er rutene med minst justert p: ${shown} av ${tested} testede.`,
    howToRead: {
      conditional: (confidence: string) =>
        `Firkanten er det betingede oddsforholdet innenfor kildene, streken det eksakte ${confidence}-intervallet: til høyre for 1 er oftere enn ventet. Intervallet regner enhetene som ombyttbare innenfor en kilde og er for smalt der koder går i serier. Pil: videre enn aksen.`,
      mantelHaenszel: (confidence: string) =>
        `Firkanten er Mantel-Haenszels oddsforhold, streken ${confidence}-intervallet etter Robins, Breslow og Greenland: til høyre for 1 er oftere enn ventet. Intervallet regner enhetene som ombyttbare innenfor en kilde og er for smalt der koder går i serier. Pil: videre enn aksen.`,
    },
    thinLine:
      'Den tynne grå streken er spennet i Mantel-Haenszels oddsforhold når én og én kilde utelates: er den lang, henger resultatet på en enkelt kilde.',
    without: 'Uten én kilde',
    odds: 'Odds-<br>forhold',
    count: 'Antall<br>(ventet)',
    largest: 'Største<br>kilde',
    adjusted: 'Justert<br>p',
  },
  en: {
    heading: 'The strongest cells: odds ratios with intervals',
    nothing: 'No cell could be tested, so there are no odds ratios to show.',
    axis: {
      conditional: (confidence: string) => `Odds ratio with its exact ${confidence} interval`,
      mantelHaenszel: (confidence: string) => `Odds ratio (Mantel-Haenszel) with its ${confidence} interval`,
    },
    chosen: (shown: string, tested: string) =>
      `Shown are the cells with the smallest adjusted p: ${shown} of ${tested} tested.`,
    howToRead: {
      conditional: (confidence: string) =>
        `The square is the conditional odds ratio within sources, the line its exact ${confidence} interval: right of 1 is more often than expected. The interval takes units as exchangeable within a source and is too narrow where codes run in streaks. Arrow: beyond the axis.`,
      mantelHaenszel: (confidence: string) =>
        `The square is the Mantel-Haenszel odds ratio, the line the ${confidence} interval of Robins, Breslow and Greenland: right of 1 is more often than expected. The interval takes units as exchangeable within a source and is too narrow where codes run in streaks. Arrow: beyond the axis.`,
    },
    thinLine:
      'The thin grey line is the range of the Mantel-Haenszel odds ratio when each source in turn is left out: where it is long, the result hangs on a single source.',
    without: 'Without one source',
    odds: 'Odds<br>ratio',
    count: 'Count<br>(expected)',
    largest: 'Largest<br>source',
    adjusted: 'Adjusted<br>p',
  },
} as const;
