import { note } from '../../figures/annotations.js';
import { labelledAxis, rowRange, separators, zeroAxis } from '../../figures/axes.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import { hoverTexts } from '../../figures/hover.js';
import { sizedText } from '../../figures/spans.js';
import { theme } from '../../figures/theme.js';
import type { OpportunityRanking } from '../../questions/opportunities/opportunityRanking.js';
import { sideAxis } from '../../questions/opportunities/sideAxis.figure.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import type { ReleasedTable } from '../publicTable.js';
import { sidePanel } from '../sidePanel.figure.js';
import {
  hidden,
  intervalOf,
  numberOf,
  textOf,
  toldOf,
  withheldGround,
  withheldLegend,
  withheldSentence,
  withheldWord,
} from '../withheldMarks.figure.js';

type Row = ReleasedTable['rows'][number];

/** What of the answer a published figure may say: of what material, and how it was asked. */
type Asked = Pick<OpportunityRanking, 'directed' | 'confidence'>;

/**
 * Conditions from the published table alone: how much more hindered value is with each, and what the sources say of the two
 * together; the largest difference on top, what is withheld at the end.
 */
export function publicOpportunityFigure(table: ReleasedTable, { directed, confidence }: Asked): Figure {
  const { corpus } = directed;
  const { language } = corpus;
  const texts = words[language];
  const rows = [...table.rows].sort(byDifference);
  const sides = sidePanel({
    rows,
    left: 'promotes',
    right: 'hinders',
    names: [texts.promotes, texts.hinders],
    axis: 'x2',
    hover: (row) => hoverOf(row, language),
    language,
  });
  const withheld = [...rows.keys()].filter((i) => hidden(rows[i], 'difference'));
  const height = 44 * rows.length + 190;
  const caption = [
    texts.caption(formatPercent(confidence, language)),
    withheldSentence([table], language),
  ].filter((sentence) => sentence !== '');
  return {
    kind: 'figure',
    name: 'opportunities',
    data: [differences(rows, language), ...sides.data, ...withheldLegend(table, language)],
    layout: {
      ...baseLayout(corpus, texts.heading, language),
      width: 980,
      height,
      margin: { l: 300, r: 24, t: 104, b: 84 },
      barmode: 'relative',
      separators: separators(language),
      xaxis: zeroAxis({ domain: [0, 0.44], anchor: 'y', ...axisOf(rows, language) }),
      xaxis2: zeroAxis({ domain: [0.52, 1], anchor: 'y', ...sideAxis(sides.widest, language) }),
      yaxis: labelledAxis(
        rows.map((row) => tickLabel(row, language)),
        { range: rowRange(rows.length, { room: 0.6 }), ticks: '' },
      ),
      shapes: [...withheld.map((i) => withheldGround(i, 'x')), ...sides.shapes],
      annotations: [
        headed(texts.difference, 0.22),
        headed(texts.sides, 0.76),
        ...withheld.map((i) => withheldWord(rows[i], ['difference'], { y: i, xref: 'x' }, language)),
        ...sides.annotations,
      ],
      legend: { orientation: 'h', x: 0, xanchor: 'left', y: -40 / (height - 188), yanchor: 'top' },
    },
    caption: caption.join(' '),
    alternative: `${texts.heading}. ${rows.map((row) => inWords(row, language)).join('; ')}.`,
  };
}

/** The largest difference first; then those that are withheld, in the order of the codebook. */
function byDifference(a: Row, b: Row): number {
  const last = Number.NEGATIVE_INFINITY;
  const [one, other] = [numberOf(a, 'difference') ?? last, numberOf(b, 'difference') ?? last];
  return Number(other > one) - Number(one > other);
}

function differences(rows: readonly Row[], language: Language) {
  const open = [...rows.keys()].filter((i) => numberOf(rows[i], 'difference') !== null);
  const bound = (i: number, side: 'lower' | 'upper') => {
    const interval = intervalOf(rows[i], 'difference');
    const middle = numberOf(rows[i], 'difference')!;
    return interval === null ? 0 : Number(Math.abs(interval[side] - middle).toFixed(6));
  };
  return {
    type: 'scatter',
    mode: 'markers',
    name: words[language].estimate,
    x: open.map((i) => numberOf(rows[i], 'difference')),
    y: open,
    xaxis: 'x',
    error_x: {
      type: 'data',
      symmetric: false,
      array: open.map((i) => bound(i, 'upper')),
      arrayminus: open.map((i) => bound(i, 'lower')),
      color: theme.color.score,
      thickness: theme.width.firm,
      width: theme.cap.long,
    },
    marker: { symbol: 'square', size: theme.marker.square, color: theme.color.score },
    ...hoverTexts(open.map((i) => hoverOf(rows[i], language))),
  };
}

/** From the lowest end of an interval to the highest, and zero in any case; without a difference half a side each. */
function axisOf(rows: readonly Row[], language: Language) {
  const ends = rows.flatMap((row) => {
    const interval = intervalOf(row, 'difference');
    const middle = numberOf(row, 'difference');
    return middle === null ? [] : [middle, interval?.lower ?? middle, interval?.upper ?? middle];
  });
  const [from, to] = ends.length === 0 ? [-50, 50] : [Math.min(0, ...ends) - 5, Math.max(0, ...ends) + 5];
  const ticks = [-100, -75, -50, -25, 0, 25, 50, 75, 100].filter((tick) => tick >= from && tick <= to);
  return { range: [from, to], tickvals: ticks, ticktext: ticks.map((tick) => formatNumber(tick, language)) };
}

function tickLabel(row: Row, language: Language): string {
  const need = shorten(toldOf(row, 'need', language), 38);
  return `<b>${shorten(String(row.condition), 38)}</b><br>${sizedText(need, theme.size.small)}`;
}

function headed(text: string, x: number) {
  return note(text, {
    xref: 'paper',
    yref: 'paper',
    x,
    y: 1,
    yanchor: 'bottom',
    xanchor: 'center',
    yshift: 6,
  });
}

/** As the table has it. */
function hoverOf(row: Row, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const points = (value: number) => formatSigned(value, language, 0);
  return [
    `<b>${String(row.condition)}</b>`,
    String(row.need ?? '–'),
    `${texts.points}: ${textOf(row, 'difference', points)}`,
    `${texts.compared}: ${textOf(row, 'with_compared', number)} / ${textOf(row, 'without_compared', number)}`,
    ...(['hinders', 'promotes', 'ambivalent'] as const).map(
      (key) => `${label(key, language)}: ${textOf(row, key, number)}`,
    ),
  ].join('<br>');
}

function inWords(row: Row, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const points = (value: number) => formatSigned(value, language, 0);
  const texts = words[language];
  return `${String(row.condition)} (${String(row.need ?? '–')}): ${texts.points} ${textOf(row, 'difference', points)}, ${label('hinders', language)} ${textOf(row, 'hinders', number)}, ${label('promotes', language)} ${textOf(row, 'promotes', number)}`;
}

const words = {
  nb: {
    heading: 'Hemmet med en betingelse og uten den',
    difference: 'Oftere hemmet med betingelsen (prosentpoeng)',
    sides: 'Kilder som sier det, der begge er nevnt',
    estimate: 'forskjell med intervall',
    promotes: 'sier at den fremmer',
    hinders: 'sier at den hemmer',
    points: 'forskjell i prosentpoeng',
    compared: 'kilder med og uten',
    caption: (confidence: string) =>
      `Til venstre hvor mye oftere verdi er hemmet med betingelsen enn i lignende tekstutdrag uten, med ${confidence}-intervall; under navnet den indikatoren forskjellen er tydeligst for. Til høyre hvor mange kilder som sier at betingelsen fremmer og hemmer den. Tallene er de samme som i tabellen over muligheter. At mange sier at noe hemmer, er ikke nok til at betingelsen gjør en forskjell, og forskjellen er ikke en årsak.`,
  },
  en: {
    heading: 'Hindered with a condition and without it',
    difference: 'More often hindered with it (percentage points)',
    sides: 'Sources that say so, where both are mentioned',
    estimate: 'difference with interval',
    promotes: 'say that it promotes',
    hinders: 'say that it hinders',
    points: 'difference in percentage points',
    compared: 'sources with and without',
    caption: (confidence: string) =>
      `Left, how much more often value is hindered with the condition than in similar selections without it, with its ${confidence} interval; below the name the indicator for which the difference is clearest. Right, how many sources say that the condition promotes and hinders it. The numbers are those of the table of opportunities. That many say that something hinders does not show that the condition makes a difference, and the difference is no cause.`,
  },
} as const;
