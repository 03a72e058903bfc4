import { note } from '../../figures/annotations.js';
import { type Axis, labelledAxis, rowRange, separators, zeroAxis } from '../../figures/axes.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import type { Domain } from '../../figures/panels.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { sizedText } from '../../figures/spans.js';
import { theme } from '../../figures/theme.js';
import { defaults } from '../../shared/defaults.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { clusterSentences } from '../clusters.labels.js';
import { describingSources } from './describing.labels.js';
import { adjustedDrawnP } from './drawnP.labels.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';
import { opportunityTraces, rankText, sideText } from './panels.figure.js';
import { sideAxis, widestSide } from './sideAxis.figure.js';

export interface OpportunityFigureOptions {
  /** Conditions shown at most, the first of the ranking; default 16. */
  readonly most?: number;
  /** Adjusted p up to which a point is filled; default: `defaults.alpha`. */
  readonly level?: number;
}

/**
 * The ranked conditions: how much more hindered value is with each than without it, with its interval; the interval of the
 * rank; and the sources behind it, those that say it promotes to the left and those that say it hinders to the right, by level.
 */
export function opportunityFigure(
  result: OpportunityRanking,
  { most = 16, level = defaults.alpha }: OpportunityFigureOptions = {},
): Figure {
  const { corpus } = result.directed;
  const { language } = corpus;
  const { heading, nothing } = words[language];
  const shown = result.ranking.slice(0, most);
  if (shown.length === 0) return sentenceFigure(corpus, { name, heading, sentence: nothing }, language);
  return {
    kind: 'figure',
    name,
    data: opportunityTraces(result, shown, level),
    layout: layoutOf(result, shown),
    caption: captionOf(result, shown, level),
    alternative: `${heading}. ${shown.map((each) => inWords(each, language)).join('; ')}.`,
  };
}

const name = 'opportunities';

/** Where the three panels stand: score, rank, sources. */
const domains: readonly [Domain, Domain, Domain] = [
  [0, 0.31],
  [0.36, 0.6],
  [0.66, 1],
];

function layoutOf(result: OpportunityRanking, shown: readonly Opportunity[]): Record<string, unknown> {
  const { corpus } = result.directed;
  const { language } = corpus;
  const height = 44 * shown.length + 215;
  return {
    ...baseLayout(corpus, words[language].heading, language),
    width: 1060,
    height,
    margin: { l: 300, r: 24, t: 112, b: 100 },
    barmode: 'relative',
    bargap: 0.3,
    xaxis: axis(domains[0], {
      separatethousands: false,
      nticks: 6,
    }),
    xaxis2: axis(domains[1], {
      range: [0.4, Math.max(1, rankedOf(result)) + 0.6],
      zeroline: false,
      tickvals: rankTicks(rankedOf(result)),
    }),
    xaxis3: axis(domains[2], sideAxis(widestSide(shown), language)),
    yaxis: labelledAxis(
      shown.map((each) => tickLabel(each, result)),
      { range: rowRange(shown.length, { room: 0.6 }), ticks: '' },
    ),
    separators: separators(language),
    annotations: panelHeadings(result),
    legend: {
      orientation: 'h',
      x: 1,
      xanchor: 'right',
      y: -44 / (height - 212),
      yanchor: 'top',
      title: { text: `${title(result.by, language)}: ` },
      traceorder: 'normal',
    },
  };
}

function axis(domain: Domain, own: Axis): Axis {
  const { strongGrid: gridcolor, strongZero: zerolinecolor } = theme.color;
  return zeroAxis({ domain, anchor: 'y', gridcolor, zerolinecolor, ...own });
}

/** How many conditions have a rank. */
function rankedOf({ ranking }: OpportunityRanking): number {
  return ranking.filter(({ rank }) => rank !== null).length;
}

function panelHeadings(result: OpportunityRanking) {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const onTop = { yref: 'paper', y: 1, yanchor: 'bottom', yshift: 6 };
  const heading = (text: string, [from, to]: Domain) =>
    note(text, { ...onTop, xref: 'paper', x: (from + to) / 2, xanchor: 'center', align: 'center' });
  const side = (text: string, xanchor: 'left' | 'right') =>
    note(text, { ...onTop, xref: 'x3', x: 0, xanchor, xshift: xanchor === 'left' ? 8 : -8 });
  return [
    heading(texts.score, domains[0]),
    heading(texts.rank(rankedOf(result)), domains[1]),
    heading(`${texts.sources}<br> `, domains[2]),
    side(label('promotes', language), 'right'),
    side(label('hinders', language), 'left'),
  ];
}

function rankTicks(count: number): number[] {
  const step = count > 12 ? Math.ceil(count / 6) : count > 6 ? 3 : 1;
  return [1, ...Array.from({ length: count }, (_, i) => i + 1).filter((i) => i > 1 && i % step === 0)];
}

function tickLabel({ condition, told }: Opportunity, { equalWeights, directed }: OpportunityRanking): string {
  const { language } = directed.corpus;
  const need = equalWeights ? '' : ` (${formatPercent(told.need.weight, language)})`;
  const second = `${shorten(codeLabel(told.need.indicator, language), 36)}${need}`;
  return `<b>${shorten(codeLabel(condition, language), 38)}</b><br>${sizedText(second, theme.size.small)}`;
}

function captionOf(result: OpportunityRanking, shown: readonly Opportunity[], level: number): string {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const n = (value: number) => formatNumber(value, language);
  const caption = texts.caption({
    sources: describingSources(result),
    studies: counted(result.studies, 'study', language),
    equal: result.equalWeights,
    confidence: formatPercent(result.confidence, language),
    samples: n(result.samples),
    draws: n(result.permutations),
    seed: String(result.seed),
    level: formatPercent(level, language),
  });
  const cut = shown.length < result.ranking.length;
  const { clusters } = result;
  return [
    caption,
    ...(cut ? [texts.cut(n(shown.length), n(result.ranking.length))] : []),
    ...clusterSentences(clusters, clusters.by, language, clusters.correlation),
  ].join(' ');
}

/** A condition of the figure in words. */
function inWords(each: Opportunity, language: Language): string {
  const { condition, told, contrast } = each;
  const texts = words[language];
  return [
    `${codeLabel(condition, language)} (${codeLabel(told.need.indicator, language)}): ${
      contrast === null ? '–' : texts.points(formatSigned(contrast.contrast.difference * 100, language, 0))
    }`,
    sideText(told.sides.for, 'for', language),
    sideText(told.sides.against, 'against', language),
    ...(each.rank === null ? [] : [rankText(each, language)]),
    ...(contrast === null || contrast.adjusted === null ? [] : [adjustedDrawnP(contrast.adjusted, language)]),
  ].join(', ');
}

interface CaptionNumbers {
  readonly sources: string;
  readonly studies: string;
  readonly equal: boolean;
  readonly confidence: string;
  readonly samples: string;
  readonly draws: string;
  readonly seed: string;
  readonly level: string;
}

const words = {
  nb: {
    heading: 'Hvor mye oftere verdi er hemmet med en betingelse enn uten',
    nothing:
      'Ingen kilde sier at en betingelse fremmer eller hemmer en verdiskapingsindikator, så det er ingenting å rangere.',
    score: 'Oftere hemmet med betingelsen<br>enn uten (prosentpoeng)',
    points: (difference: string) => `${difference} prosentpoeng`,
    rank: (count: number) => `Plass 1–${count},<br>med intervall`,
    sources: 'Kilder som sier at betingelsen',
    cut: (shown: string, all: string) => `Vist er de ${shown} øverste av ${all} betingelser.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources}${x.equal ? '' : `, og ${x.studies} av behov`}; enheten er kilden. Hver betingelse er vist med ${x.equal ? 'indikatoren' : 'behovet'} der forskjellen er tydeligst (under navnet${x.equal ? '' : ', med andelen av studiene som melder behovet'}). Til venstre: hvor mye oftere det er hemmet i tekstutdrag med betingelsen enn i lignende tekstutdrag uten den. Strekene er ${x.confidence}-intervaller; for plassen trekkes ${x.equal ? 'kilder' : 'kilder og studier'} på nytt (${x.samples} trekninger, frø ${x.seed}). Fylt firkant: oftere enn tilfeldigheter gir (p høyst ${x.level}, justert for alle betingelser og indikatorer; retningene fordeles på nytt, ${x.draws} trekninger). Til høyre: hva kildene sier der begge er nevnt; at mange sier at noe hemmer, er ikke nok til at betingelsen gjør en forskjell.`,
  },
  en: {
    heading: 'How much more often value is hindered with a condition than without',
    nothing:
      'No source says that a condition promotes or hinders a value-creation indicator, so there is nothing to rank.',
    score: 'More often hindered with the condition<br>than without (percentage points)',
    points: (difference: string) => `${difference} percentage points`,
    rank: (count: number) => `Rank 1–${count},<br>with interval`,
    sources: 'Sources that say the condition',
    cut: (shown: string, all: string) => `Shown are the first ${shown} of ${all} conditions.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources}${x.equal ? '' : `, and ${x.studies} of needs`}; the unit is the source. Each condition is shown with the ${x.equal ? 'indicator' : 'need'} for which the difference is clearest (below its name${x.equal ? '' : ', with the share of studies that report the need'}). Left: how much more often it is hindered in selections with the condition than in similar selections without it. The lines are ${x.confidence} intervals; for the rank ${x.equal ? 'sources' : 'sources and studies'} are drawn anew (${x.samples} samples, seed ${x.seed}). Filled square: more often than chance gives (p at most ${x.level}, adjusted for all conditions and indicators; directions are dealt anew, ${x.draws} draws). Right: what the sources say where both are mentioned; that many say that something hinders does not show that the condition makes a difference.`,
  },
} as const;
