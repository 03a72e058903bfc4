import { note } from '../../figures/annotations.js';
import { labelledAxis, rowRange, separators, zeroAxis } from '../../figures/axes.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import { theme } from '../../figures/theme.js';
import { sideAxis } from '../../questions/opportunities/sideAxis.figure.js';
import type { Priorities } from '../../questions/priorities/priorities.js';
import type { Language } from '../../shared/language.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { ReleasedTable } from '../publicTable.js';
import { sidePanel } from '../sidePanel.figure.js';
import {
  intervalOf,
  numberOf,
  textOf,
  toldOf,
  withheldLegend,
  withheldSentence,
} from '../withheldMarks.figure.js';

type Row = ReleasedTable['rows'][number];

/**
 * The interests from the published table alone: how many sources put each mostly after and mostly first, and beside it what else the
 * table tells; the strongest on top where strengths are shown.
 */
export function publicInterestFigure(table: ReleasedTable, { corpus }: Pick<Priorities, 'corpus'>): Figure {
  const { language } = corpus;
  const texts = words[language];
  const rows = [...table.rows].sort(byStrength);
  const sides = sidePanel({
    rows,
    left: 'after',
    right: 'before',
    names: [texts.after, texts.before],
    axis: 'x',
    hover: (row) => hoverOf(row, language),
    language,
  });
  const height = 40 * rows.length + 180;
  const caption = [texts.caption, withheldSentence([table], language)].filter((sentence) => sentence !== '');
  return {
    kind: 'figure',
    name: 'interests',
    data: [...sides.data, ...withheldLegend(table, language)],
    layout: {
      ...baseLayout(corpus, texts.heading, language),
      width: 980,
      height,
      margin: { l: 210, r: 380, t: 96, b: 78 },
      barmode: 'relative',
      separators: separators(language),
      xaxis: zeroAxis({ anchor: 'y', ...sideAxis(sides.widest, language) }),
      yaxis: labelledAxis(
        rows.map((row) => shorten(String(row.interest), 28)),
        { range: rowRange(rows.length, { room: 0.6 }), ticks: '' },
      ),
      shapes: sides.shapes,
      annotations: [...sides.annotations, ...columns(rows, language)],
      legend: { orientation: 'h', x: 0, xanchor: 'left', y: -36 / (height - 174), yanchor: 'top' },
    },
    caption: caption.join(' '),
    alternative: `${texts.heading}. ${rows.map((row) => inWords(row, language)).join('; ')}.`,
  };
}

/** The strongest first where strengths are shown, else in the order of the codebook. */
function byStrength(a: Row, b: Row): number {
  const last = Number.NEGATIVE_INFINITY;
  const [one, other] = [numberOf(a, 'strength') ?? last, numberOf(b, 'strength') ?? last];
  return Number(other > one) - Number(one > other);
}

/** Right of the bars: those that weigh it, those that do each as often, and the strength. */
function columns(rows: readonly Row[], language: Language) {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const told = [
    { heading: texts.weighed, x: 1.02, of: (row: Row) => toldOf(row, 'weighed', language, number) },
    { heading: texts.both, x: 1.3, of: (row: Row) => toldOf(row, 'both', language, number) },
    { heading: texts.strength, x: 1.58, of: (row: Row) => strengthText(row, language) },
  ];
  return told.flatMap(({ heading, x, of }) => {
    const common = { xref: 'paper', x, xanchor: 'left', align: 'left' };
    return [
      note(`<b>${heading}</b>`, { ...common, yref: 'paper', y: 1, yanchor: 'bottom' }, theme.size.beside),
      ...rows.map((row, i) => note(of(row), { ...common, yref: 'y', y: i, yanchor: 'middle' })),
    ];
  });
}

function strengthText(row: Row, language: Language): string {
  const number = (value: number) => formatSigned(value, language, 2);
  const interval = intervalOf(row, 'strength');
  const middle = toldOf(row, 'strength', language, number);
  return interval === null
    ? middle
    : `${middle} (${number(interval.lower)} ${inSentence('to', language)} ${number(interval.upper)})`;
}

function hoverOf(row: Row, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return [
    `<b>${String(row.interest)}</b>`,
    `${texts.weighed}: ${textOf(row, 'weighed', number)}`,
    `${texts.before}: ${textOf(row, 'before', number)}`,
    `${texts.after}: ${textOf(row, 'after', number)}`,
    `${texts.both}: ${textOf(row, 'both', number)}`,
    `${termsIn(language).rank}: ${textOf(row, 'rank', number)}`,
  ].join('<br>');
}

function inWords(row: Row, language: Language): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return `${String(row.interest)}: ${texts.before} ${textOf(row, 'before', number)}, ${texts.after} ${textOf(row, 'after', number)}`;
}

const words = {
  nb: {
    heading: 'Hvor mange kilder som setter hvert hensyn foran og etter andre',
    before: 'oftest foran',
    after: 'oftest etter',
    weighed: 'Veier det',
    both: 'Like ofte',
    strength: 'Styrke',
    caption:
      'Hver kilde som veier hensynet mot et annet, teller én gang, etter hva flest av avveiningene i den sier. Styrken er log odds etter Bradley og Terry og er regnet av alle par av hensyn, så den står bare der hvert par er vist. Tallene er de samme som i tabellen over hensyn.',
  },
  en: {
    heading: 'How many sources put each interest before and after others',
    before: 'mostly first',
    after: 'mostly after',
    weighed: 'Weigh it',
    both: 'As often',
    strength: 'Strength',
    caption:
      'Each source that weighs the interest against another counts once, by what most of its trade-offs say. The strength is a log odds after Bradley and Terry and is computed from all pairs of interests, so that it stands only where each pair is shown. The numbers are those of the table of interests.',
  },
} as const;
