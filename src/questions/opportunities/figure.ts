import { note } from '../../figures/annotations.js';
import { type Axis, labelledAxis, rowRange, separators, zeroAxis } from '../../figures/axes.js';
import { codeLabel } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import type { AlternativePart } from '../../figures/marks.js';
import type { Domain } from '../../figures/panels.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { sizedText } from '../../figures/spans.js';
import { theme } from '../../figures/theme.js';
import { defaults } from '../../shared/defaults.js';
import { isFew } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent, percentSign } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { pEquals } from '../../words/statistics.js';
import { inSentence } from '../../words/terms.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';
import { opportunityTraces, sideText } from './panels.figure.js';
import { sideAxis, widestSide } from './sideAxis.figure.js';
import { speakingOf } from './sides.js';
import { opportunityBasis, sidesWithheld, withheldText } from './withheld.figure.js';

export interface OpportunityFigureOptions {
  /** Conditions shown at most, the most hindering first; default 16. */
  readonly most?: number;
  /** Adjusted p up to which a point is filled; default: `defaults.alpha`. */
  readonly level?: number;
}

/**
 * The ranked conditions: the score of the need that each hinders most, with its interval; the interval of the rank; and
 * the sources behind it, those that say it promotes to the left and those that say it hinders to the right, by level.
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
    alternative: alternativeParts(result, shown, 1)
      .map(({ text }) => text)
      .join(' '),
    alternativeParts: (fewest) => alternativeParts(result, shown, fewest),
    basis: opportunityBasis(result, shown),
    withheldCaption: (fewest) => withheldText(fewest, language),
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
      ticksuffix: percentSign(language),
      separatethousands: false,
      nticks: 6,
    }),
    xaxis2: axis(domains[1], {
      range: [0.4, result.ranking.length + 0.6],
      zeroline: false,
      tickvals: rankTicks(result.ranking.length),
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

function panelHeadings({ ranking, directed }: OpportunityRanking) {
  const { language } = directed.corpus;
  const texts = words[language];
  const onTop = { yref: 'paper', y: 1, yanchor: 'bottom', yshift: 6 };
  const heading = (text: string, [from, to]: Domain) =>
    note(text, { ...onTop, xref: 'paper', x: (from + to) / 2, xanchor: 'center', align: 'center' });
  const side = (text: string, xanchor: 'left' | 'right') =>
    note(text, { ...onTop, xref: 'x3', x: 0, xanchor, xshift: xanchor === 'left' ? 8 : -8 });
  return [
    heading(texts.score, domains[0]),
    heading(texts.rank(ranking.length), domains[1]),
    heading(`${texts.sources}<br> `, domains[2]),
    side(label('promotes', language), 'right'),
    side(label('hinders', language), 'left'),
  ];
}

function rankTicks(count: number): number[] {
  const step = count > 12 ? Math.ceil(count / 6) : count > 6 ? 3 : 1;
  return [1, ...Array.from({ length: count }, (_, i) => i + 1).filter((i) => i > 1 && i % step === 0)];
}

function tickLabel({ condition, most }: Opportunity, { equalWeights, directed }: OpportunityRanking): string {
  const { language } = directed.corpus;
  const need = equalWeights ? '' : ` (${formatPercent(most.need.weight, language)})`;
  const second = `${shorten(codeLabel(most.need.indicator, language), 36)}${need}`;
  return `<b>${shorten(codeLabel(condition, language), 38)}</b><br>${sizedText(second, theme.size.small)}`;
}

function captionOf(result: OpportunityRanking, shown: readonly Opportunity[], level: number): string {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const n = (value: number) => formatNumber(value, language);
  const caption = texts.caption({
    sources: counted(result.describing.length, 'source', language),
    studies: counted(result.studies, 'study', language),
    equal: result.equalWeights,
    confidence: formatPercent(result.confidence, language),
    samples: n(result.samples),
    draws: n(result.permutations),
    seed: String(result.seed),
    level: formatPercent(level, language),
  });
  const cut = shown.length < result.ranking.length;
  return cut ? `${caption} ${texts.cut(n(shown.length), n(result.ranking.length))}` : caption;
}

/** The figure in words: the heading, then each condition; those that few sources take a side on are left out. */
function alternativeParts(
  result: OpportunityRanking,
  shown: readonly Opportunity[],
  fewest: number,
): AlternativePart[] {
  const { language } = result.directed.corpus;
  const told = shown.filter(({ most }) => !isFew(speakingOf(most.sides), fewest));
  return [
    { text: `${words[language].heading}.`, sources: [] },
    ...told.map((each, i) => ({
      text: `${inWords(each, language, !sidesWithheld(each.most.sides, fewest))}${i < told.length - 1 ? ';' : '.'}`,
      sources: [speakingOf(each.most.sides)],
    })),
  ];
}

function inWords(
  { condition, most, rank, rankInterval, test }: Opportunity,
  language: Language,
  withSides: boolean,
): string {
  const interval = rankInterval === null ? '–' : rankInterval.map((x) => formatNumber(x, language)).join('–');
  return [
    `${formatNumber(rank, language, rank % 1 === 0 ? 0 : 1)}. ${codeLabel(condition, language)} (${codeLabel(most.need.indicator, language)}): ${formatPercent(most.score, language, 1)}`,
    ...(withSides
      ? [sideText(most.sides.for, 'for', language), sideText(most.sides.against, 'against', language)]
      : []),
    `${inSentence('rank', language)} ${interval}`,
    pEquals(test.adjusted, language),
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
    heading: 'Betingelser som hemmer verdi det er stort behov for',
    nothing:
      'Ingen kilde sier at en betingelse fremmer eller hemmer en verdiskapingsindikator, så det er ingenting å rangere.',
    score: 'Skår: netto hemmet behov,<br>andel av kildene',
    rank: (count: number) => `Plass 1–${count},<br>med intervall`,
    sources: 'Kilder som sier at betingelsen',
    cut: (shown: string, all: string) => `Vist er de ${shown} øverste av ${all} betingelser.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources} som beskriver møtet${x.equal ? '' : `, og ${x.studies} av behov`}; enheten er kilden. Hver betingelse er vist med behovet den hemmer mest (under navnet${x.equal ? '' : ', med andelen av studiene som melder det'}). Skåren er ${x.equal ? '' : 'denne andelen ganger '}kilder som sier at betingelsen hemmer minus kilder som sier at den fremmer, delt på alle kildene: lengst til høyre er mest å hente. Strekene er ${x.confidence}-intervaller når ${x.equal ? 'kilder' : 'kilder og studier'} trekkes på nytt (${x.samples} trekninger, frø ${x.seed}). Fylt firkant: mer hemming enn tilfeldigheter gir (p høyst ${x.level}, justert for antall betingelser; fortegn for hele kilder snus, ${x.draws} trekninger).${x.equal ? ' Ingen studier sier noe om behov, så alle indikatorer teller likt.' : ''}`,
  },
  en: {
    heading: 'Conditions that hinder much-needed value',
    nothing:
      'No source says that a condition promotes or hinders a value-creation indicator, so there is nothing to rank.',
    score: 'Score: net hindered need,<br>share of the sources',
    rank: (count: number) => `Rank 1–${count},<br>with interval`,
    sources: 'Sources that say the condition',
    cut: (shown: string, all: string) => `Shown are the first ${shown} of ${all} conditions.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources} describing the meeting${x.equal ? '' : `, and ${x.studies} of needs`}; the unit is the source. Each condition is shown with the need that it hinders most (below its name${x.equal ? '' : ', with the share of studies that report it'}). The score is ${x.equal ? '' : 'that share times '}the sources that say the condition hinders minus those that say it promotes, divided by all sources: furthest to the right there is most to gain. The lines are ${x.confidence} intervals from resampling ${x.equal ? 'sources' : 'sources and studies'} (${x.samples} samples, seed ${x.seed}). Filled square: more hindering than chance gives (p at most ${x.level}, adjusted for the number of conditions; the signs of whole sources are flipped, ${x.draws} draws).${x.equal ? ' No study speaks of needs, so all indicators count alike.' : ''}`,
  },
} as const;
