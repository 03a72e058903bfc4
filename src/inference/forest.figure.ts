import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from '../cooccurrence/matrix.labels.js';
import { note, upright } from '../figures/annotations.js';
import { gridAxis, labelledAxis, rowRange } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../figures/figure.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import type { Interval } from '../statistics/interval.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { formatInterval, formatOdds, formatP } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { type OddsRange, oddsWithoutEachSource } from './oddsWithoutEachSource.js';
import { describeTest } from './test.labels.js';
import { type TestedCell, testedCells } from './testedCells.js';

export interface ForestFigureOptions {
  /** Cells shown at most, those with the smallest adjusted p first; default 15. */
  readonly most?: number;
  /**
   * - `test` (default): of the test itself, as its record has it (`CellTest.oddsRatio`)
   * - `mantelHaenszel`: on units, with the interval of Robins, Breslow and Greenland; not with `exchange`
   */
  readonly oddsRatio?: 'test' | 'mantelHaenszel';
}

/** Whose odds ratio is drawn. */
type OddsKind = 'exchange' | 'conditional' | 'mantelHaenszel';

/** One line of the plot: an odds ratio, its interval, and its range when each source in turn is left out. */
interface ForestLine {
  readonly test: TestedCell;
  readonly odds: CellTest['oddsRatio'];
  readonly without: OddsRange | null;
}

/**
 * The cells with the strongest evidence, each with its odds ratio and interval on a logarithmic axis, and beside it
 * what the eye should weigh it by: count, sources, the largest source's share, adjusted p. The thin line is the range
 * of the test's own odds ratio when each source in turn is left out.
 *
 * Bounds and estimates beyond the axis, infinite ones too, end in an arrow at its edge.
 */
export function forestFigure(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  options: ForestFigureOptions = {},
): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const tested = testedCells(matrix, tests);
  if (tested.length === 0) {
    const instead = { name: 'forest', heading: texts.heading, sentence: texts.nothing };
    return sentenceFigure(matrix.corpus, instead, language);
  }
  const shown = tested.slice(0, options.most ?? 15);
  const [{ test: name }] = shown;
  if (name === 'exchange' && options.oddsRatio === 'mantelHaenszel')
    throw new RangeError(
      'the exchange test has no Mantel-Haenszel odds ratio; show its own, or test with exact, permutation, shift or curveball',
    );
  const kind: OddsKind =
    name === 'exchange'
      ? 'exchange'
      : options.oddsRatio === 'mantelHaenszel'
        ? 'mantelHaenszel'
        : 'conditional';
  const ranges = oddsWithoutEachSource(matrix, shown);
  const lines = shown.map((test, i): ForestLine => {
    const odds = kind === 'mantelHaenszel' ? test.mantelHaenszel : test.oddsRatio;
    return { test, odds, without: ranges[i] };
  });
  const ends = axisRange(lines);
  const confidence = formatPercent(shown[0].confidence, language);
  const caption = [
    describeMatrix(matrix, language),
    texts.chosen(formatNumber(lines.length, language), formatNumber(tested.length, language)),
    describeTest(matrix, lines[0].test, language),
    texts.howToRead[kind](confidence),
    ...(ranges.some((range) => range !== null) ? [texts.thinLine] : []),
  ].join(' ');
  return {
    kind: 'figure',
    name: 'forest',
    data: traces(lines, ends, language),
    layout: {
      ...baseLayout(matrix.corpus, texts.heading, language),
      ...layoutOf(lines, ends, texts.axis[kind](confidence), language),
    },
    caption,
    alternative: inWords(lines, language),
  };
}

/** Size and axes, the line at no association, and the numbers beside the plot. */
function layoutOf(
  lines: readonly ForestLine[],
  [low, high]: Ends,
  axisTitle: string,
  language: Language,
): Record<string, unknown> {
  const labels = lines.map(({ test }) => twoLines(test, language));
  const left =
    24 + 6.4 * Math.max(10, ...labels.flatMap((label) => label.split('<br>').map((l) => l.length)));
  const ticks = axisTicks(low, high);
  const atOne = { color: theme.color.ink, width: theme.width.medium, dash: 'dash' } as const;
  return {
    width: Math.round(left + 420 + right),
    height: 150 + 38 * Math.max(3, lines.length),
    margin: { l: Math.round(left), r: right, t: 96, b: 54 },
    showlegend: false,
    xaxis: gridAxis({
      type: 'log',
      range: [Math.log10(low), Math.log10(high)],
      title: { text: axisTitle, standoff: 8 },
      tickvals: ticks,
      ticktext: ticks.map((value) => (value < 1 ? `1/${1 / value}` : String(value))),
    }),
    yaxis: labelledAxis(labels, {
      range: rowRange(lines.length, { least: 3, room: 0.6 }),
      ticklabelstandoff: 8,
    }),
    shapes: [upright(1, atOne, { xref: 'x', layer: 'below' })],
    annotations: sideTexts(lines, language),
  };
}

/** Room for the numbers beside the plot. */
const right = 340;

/** Where the axis begins and ends. */
type Ends = readonly [number, number];

/** Markers on the very end of an axis are not drawn; this factor keeps arrows within. */
const edge = 1.02;

/** From the smallest to the largest finite number that is drawn, by factors of two; at most 1/64 to 64. */
function axisRange(lines: readonly ForestLine[]): Ends {
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

/** The range without each source, the interval, arrows where something is beyond the axis, and the estimates. */
function traces(lines: readonly ForestLine[], ends: Ends, language: Language): Record<string, unknown>[] {
  const [low, high] = ends;
  const terms = termsIn(language);
  const common = { type: 'scatter', hoverinfo: 'skip', cliponaxis: false };
  const beyond = beyondAxis(lines, ends);
  const ranges = lines.map(({ without }) => without && ([without.lowest, without.highest] as const));
  const intervals = lines.map(({ odds: { lower, upper } }) =>
    lower === null || upper === null ? null : ([lower, upper] as const),
  );
  return [
    {
      ...common,
      ...segments(ranges, 0.24, ends),
      name: words[language].without,
      mode: 'lines',
      line: { color: theme.color.referenceRange, width: theme.width.medium },
    },
    {
      ...common,
      ...segments(intervals, 0, ends),
      name: terms.interval,
      mode: 'lines',
      line: { color: theme.color.estimateInterval, width: theme.width.bold },
    },
    {
      ...common,
      x: beyond.map(({ x }) => rounded(x)),
      y: beyond.map(({ y }) => y),
      name: terms.beyondAxis,
      mode: 'markers',
      marker: {
        symbol: beyond.map(({ symbol }) => symbol),
        size: theme.marker.square,
        color: theme.color.estimateInterval,
      },
    },
    {
      ...common,
      hoverinfo: 'text',
      x: lines.map(({ odds: { estimate } }) =>
        estimate === null || estimate < low || estimate > high ? null : rounded(estimate),
      ),
      y: [...lines.keys()],
      name: terms.oddsRatio,
      mode: 'markers',
      marker: { symbol: 'square', size: theme.marker.square, color: theme.color.estimate },
      text: lines.map((line) => hover(line, language)),
    },
  ];
}

/** A line from the first to the second number of each row that has them, cut off at the ends of the axis. */
function segments(
  bounds: readonly (readonly [number, number] | null)[],
  offset: number,
  [low, high]: Ends,
): { readonly x: readonly (number | null)[]; readonly y: readonly (number | null)[] } {
  const inside = (value: number) => rounded(Math.max(low, Math.min(high, value)));
  return {
    x: bounds.flatMap((pair) => (pair === null ? [] : [inside(pair[0]), inside(pair[1]), null])),
    y: bounds.flatMap((pair, i) => (pair === null ? [] : [i + offset, i + offset, null])),
  };
}

/** An arrow for each bound and estimate beyond the axis, within its end. */
function beyondAxis(lines: readonly ForestLine[], [low, high]: Ends) {
  return lines.flatMap(({ odds }, y) =>
    [odds.lower ?? 1, odds.upper ?? 1, odds.estimate ?? 1].flatMap((value) => {
      if (value < low) return [{ x: low * edge, y, symbol: 'triangle-left' }];
      if (value > high) return [{ x: high / edge, y, symbol: 'triangle-right' }];
      return [];
    }),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The columns of numbers to the right of the plot, with their headings. */
function sideTexts(lines: readonly ForestLine[], language: Language) {
  const texts = words[language];
  const terms = termsIn(language);
  const columns = [
    {
      at: 60,
      heading: texts.odds,
      of: ({ odds }: ForestLine) => (odds.estimate === null ? '–' : formatOdds(odds.estimate, language)),
    },
    {
      at: 140,
      heading: lines[0].test.passages === null ? texts.count : texts.passages,
      of: ({ test }: ForestLine) =>
        `${formatNumber(test.passages ?? test.count, language)} (${formatNumber(test.expected, language, 1)})`,
    },
    {
      at: 200,
      heading: terms.sources,
      of: ({ test }: ForestLine) => formatNumber(test.sources, language),
    },
    {
      at: 258,
      heading: texts.largest,
      of: ({ test }: ForestLine) =>
        test.largestShare === null ? '–' : formatPercent(test.largestShare, language),
    },
    {
      at: 326,
      heading: terms.adjustedP.replace(' ', '<br>'),
      of: ({ test }: ForestLine) => formatP(test.adjusted, language),
    },
  ];
  return columns.flatMap(({ at, heading, of }) => {
    const beside = (text: string, own: Record<string, unknown>) =>
      note(text, { xref: 'paper', x: 1, xanchor: 'right', xshift: at, ...own }, theme.size.columns);
    return [
      beside(`<b>${heading}</b>`, { align: 'right', yref: 'paper', y: 1, yanchor: 'bottom' }),
      ...lines.map((line, y) => beside(of(line), { yref: 'y', y, yanchor: 'middle' })),
    ];
  });
}

function twoLines({ row, column }: TestedCell, language: Language): string {
  return `${shorten(codeLabel(row, language), 36)}<br>× ${shorten(codeLabel(column, language), 36)}`;
}

function hover({ test, odds, without }: ForestLine, language: Language): string {
  const texts = words[language];
  const terms = termsIn(language);
  const range =
    without === null ? '–' : betweenOdds({ lower: without.lowest, upper: without.highest }, language);
  return [
    `<b>${codeLabel(test.row, language)}</b>`,
    `<b>${codeLabel(test.column, language)}</b>`,
    `${terms.oddsRatio}: ${formatInterval(odds, language)}`,
    ...(test.prediction === null ? [] : [`${texts.elsewhere}: ${betweenOdds(test.prediction, language)}`]),
    `${texts.without}: ${range}`,
    `p: ${formatP(test.pValue, language)}`,
    `${terms.adjustedP}: ${formatP(test.adjusted, language)}`,
    `${terms.sources}: ${formatNumber(test.sources, language)}`,
  ].join('<br>');
}

function betweenOdds({ lower, upper }: Interval, language: Language): string {
  return `${formatOdds(lower, language)}–${formatOdds(upper, language)}`;
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
      exchange: (confidence: string) => `Oddsforhold (byttetest) med ${confidence}-intervall`,
      conditional: (confidence: string) =>
        `Oddsforhold (betinget, av enheter) med eksakt ${confidence}-intervall`,
      mantelHaenszel: (confidence: string) => `Oddsforhold (Mantel-Haenszel) med ${confidence}-intervall`,
    },
    chosen: (shown: string, tested: string) =>
      `Vist er rutene med minst ${inSentence('adjustedP', 'nb')}: ${shown} av ${tested} testede.`,
    howToRead: {
      exchange: (confidence: string) =>
        `Firkanten er byttetestens oddsforhold: hvor mange ganger høyere oddsen er for at de to kodene står på samme passasje enn på hver sin av to nære passasjer, når andre klare par holdes fast. Streken er ${confidence}-intervallet, der usikkerheten er regnet mellom kildene (eller kontorene); til høyre for 1 er oftere enn ventet. Antallet er av passasjer. Pil: videre enn aksen.`,
      conditional: (confidence: string) =>
        `Firkanten er det betingede oddsforholdet innenfor kildene, streken det eksakte ${confidence}-intervallet: til høyre for 1 er oftere enn ventet. Intervallet regner enhetene som ombyttbare innenfor en kilde og er for smalt der koder går i serier. Pil: videre enn aksen.`,
      mantelHaenszel: (confidence: string) =>
        `Firkanten er Mantel-Haenszels oddsforhold, streken ${confidence}-intervallet etter Robins, Breslow og Greenland: til høyre for 1 er oftere enn ventet. Intervallet regner enhetene som ombyttbare innenfor en kilde og er for smalt der koder går i serier. Pil: videre enn aksen.`,
    },
    thinLine:
      'Den tynne grå streken er spennet i testens oddsforhold når én og én kilde utelates: er den lang, henger resultatet på en enkelt kilde.',
    without: 'Uten én kilde',
    odds: 'Odds-<br>forhold',
    count: 'Antall<br>(ventet)',
    passages: 'Passasjer<br>(ventet)',
    elsewhere: 'I en annen kilde',
    largest: 'Største<br>kilde',
  },
  en: {
    heading: 'The strongest cells: odds ratios with intervals',
    nothing: 'No cell could be tested, so there are no odds ratios to show.',
    axis: {
      exchange: (confidence: string) => `Odds ratio (exchange test) with its ${confidence} interval`,
      conditional: (confidence: string) =>
        `Odds ratio (conditional, of units) with its exact ${confidence} interval`,
      mantelHaenszel: (confidence: string) => `Odds ratio (Mantel-Haenszel) with its ${confidence} interval`,
    },
    chosen: (shown: string, tested: string) =>
      `Shown are the cells with the smallest ${inSentence('adjustedP', 'en')}: ${shown} of ${tested} tested.`,
    howToRead: {
      exchange: (confidence: string) =>
        `The square is the odds ratio of the exchange test: how many times higher the odds are that the two codes stand on one passage than on one each of two near passages, other clear pairs held. The line is the ${confidence} interval, the uncertainty computed between sources (or offices); right of 1 is more often than expected. The count is of passages. Arrow: beyond the axis.`,
      conditional: (confidence: string) =>
        `The square is the conditional odds ratio within sources, the line its exact ${confidence} interval: right of 1 is more often than expected. The interval takes units as exchangeable within a source and is too narrow where codes run in streaks. Arrow: beyond the axis.`,
      mantelHaenszel: (confidence: string) =>
        `The square is the Mantel-Haenszel odds ratio, the line the ${confidence} interval of Robins, Breslow and Greenland: right of 1 is more often than expected. The interval takes units as exchangeable within a source and is too narrow where codes run in streaks. Arrow: beyond the axis.`,
    },
    thinLine:
      'The thin grey line is the range of the test’s odds ratio when each source in turn is left out: where it is long, the result hangs on a single source.',
    without: 'Without one source',
    odds: 'Odds<br>ratio',
    count: 'Count<br>(expected)',
    passages: 'Passages<br>(expected)',
    elsewhere: 'In another source',
    largest: 'Largest<br>source',
  },
} as const;
