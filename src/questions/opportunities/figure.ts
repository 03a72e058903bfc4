import { codeLabel } from '../../figures/codeLabels.js';
import { sequential } from '../../figures/colorScales.js';
import { baseLayout, type Figure, type FigureOptions, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { isFew, withheldMark, withheldParts } from '../../shared/fewSources.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber, formatPercent } from '../../words/numbers.js';
import { formatP } from '../../words/statistics.js';
import type { Opportunities, Opportunity, Sides } from './opportunities.js';

export interface OpportunityFigureOptions extends FigureOptions {
  /** Conditions shown at most, the most hindering first; default 16. */
  readonly most?: number;
  /** Adjusted p below which a point is filled; default 0.05. */
  readonly level?: number;
  /** Numbers of fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/**
 * The ranked conditions: the score of the need that each hinders most, with its interval; the interval of the rank; and
 * the sources behind it, those that say it promotes to the left and those that say it hinders to the right, by level.
 */
export function opportunityFigure(result: Opportunities, options: OpportunityFigureOptions = {}): Figure {
  const { language } = result.directed.corpus;
  const { level = 0.05, fewest = 1 } = options;
  const texts = words[language];
  const { corpus } = result.directed;
  const shown = result.ranking
    .filter(({ most: { sides } }) => !isFew(sides.for + sides.against + sides.balanced, fewest))
    .slice(0, options.most ?? 16);
  if (shown.length === 0)
    return sentenceFigure(corpus, { name, heading: texts.heading, sentence: texts.nothing }, language);
  const places = shown.map((_, i) => i);
  const percent = (value: number) => formatNumber(value * 100, language, 1);
  const filled = shown.map(({ test }) => test.adjusted < level);
  const hover = shown.map((each) => hoverText(each, result, fewest, language));
  // Score and weight give the difference of the two sides, so that one side gives the other away.
  const isWithheld = ({ most: { sides } }: Opportunity) => sidesWithheld(sides, fewest);
  const parts = shown.map((each) => ({
    for: levelParts(each, 'for', fewest),
    against: levelParts(each, 'against', fewest),
  }));

  const score = {
    type: 'scatter',
    mode: 'markers',
    x: shown.map(({ most }) => rounded(most.score * 100)),
    y: places,
    xaxis: 'x',
    error_x: whiskers(
      shown.map(({ most, scoreInterval }) => [most.score * 100, scoreInterval?.map((x) => x * 100)]),
    ),
    marker: {
      symbol: 'square',
      size: 9,
      color: filled.map((each) => (each ? ink : '#ffffff')),
      line: { color: ink, width: 1.5 },
    },
    customdata: hover,
    hovertemplate: '%{customdata}<extra></extra>',
    showlegend: false,
  };
  const rank = {
    type: 'scatter',
    mode: 'markers',
    x: shown.map((each) => each.rank),
    y: places,
    xaxis: 'x2',
    error_x: whiskers(shown.map((each) => [each.rank, each.rankInterval ?? undefined])),
    marker: { symbol: 'circle', size: 8, color: ink },
    customdata: hover,
    hovertemplate: '%{customdata}<extra></extra>',
    showlegend: false,
  };
  const colors = shades(result.groups.length);
  const bars = result.groups.flatMap((group, g) => {
    const groupName = group === '' ? texts.none : title(group, language);
    return (['for', 'against'] as const).map((side) => ({
      type: 'bar',
      orientation: 'h',
      x: parts.map((each) => (side === 'for' ? each.for.shown[g] : -each.against.shown[g])),
      y: places,
      xaxis: 'x3',
      width: 0.62,
      name: groupName,
      legendgroup: group,
      showlegend: side === 'for',
      marker: { color: colors[g], line: { color: ink, width: 0.7 } },
      customdata: parts.map(
        (each) =>
          `${groupName}: ${formatNumber(each[side].shown[g], language)} ${side === 'for' ? texts.hinders : texts.promotes}`,
      ),
      hovertemplate: '%{customdata}<extra></extra>',
    }));
  });
  const together = (['for', 'against'] as const).map((side) => ({
    type: 'bar',
    orientation: 'h',
    x: parts.map((each) => (side === 'for' ? each.for.together : -each.against.together)),
    y: places,
    xaxis: 'x3',
    width: 0.62,
    name: texts.together(fewest),
    legendgroup: withheldMark,
    showlegend: side === 'for',
    text: parts.map((each) => (each[side].together > 0 ? withheldMark : '')),
    textposition: 'inside',
    insidetextanchor: 'middle',
    textangle: 0,
    marker: { color: '#ffffff', line: { color: ink, width: 0.7 } },
    hovertemplate: `${texts.together(fewest)}<extra></extra>`,
  }));
  const anyTogether = parts.some((each) => each.for.together + each.against.together > 0);
  const open = shown.filter((each) => !isWithheld(each));
  const widest = Math.max(1, ...open.flatMap(({ most }) => [most.sides.for, most.sides.against]));
  const totals = (['for', 'against'] as const).map((side) => ({
    type: 'scatter',
    mode: 'text',
    x: shown.map((each) =>
      isWithheld(each) ? 0 : side === 'for' ? each.most.sides.for : -each.most.sides.against,
    ),
    y: places,
    xaxis: 'x3',
    text: shown.map((each) =>
      isWithheld(each) ? ` ${withheldMark} ` : ` ${formatNumber(each.most.sides[side], language)} `,
    ),
    textposition: side === 'for' ? 'middle right' : 'middle left',
    textfont: { size: 12 },
    hoverinfo: 'skip',
    showlegend: false,
    cliponaxis: false,
  }));

  const tickStep = widest > 20 ? 10 : widest > 8 ? 5 : widest > 3 ? 2 : 1;
  const ticks = steps(widest, tickStep);
  const heading = (text: string, domain: readonly [number, number]) => ({
    ...{
      xref: 'paper',
      yref: 'paper',
      x: (domain[0] + domain[1]) / 2,
      y: 1,
      xanchor: 'center',
      yanchor: 'bottom',
    },
    ...{ text, showarrow: false, font: { size: 13 }, align: 'center', yshift: 6 },
  });
  const side = (text: string, xanchor: 'left' | 'right') => ({
    ...{ xref: 'x3', yref: 'paper', x: 0, y: 1, xanchor, yanchor: 'bottom', yshift: 6 },
    ...{ text, showarrow: false, font: { size: 13 }, xshift: xanchor === 'left' ? 8 : -8 },
  });
  const axis = (domain: readonly [number, number], more: object) => ({
    domain,
    anchor: 'y',
    fixedrange: true,
    gridcolor: '#dddddd',
    zeroline: true,
    zerolinecolor: '#555555',
    zerolinewidth: 1,
    ...more,
  });
  const height = 44 * shown.length + 215;
  const layout = {
    ...baseLayout(corpus, texts.heading, language),
    width: 1060,
    height,
    margin: { l: 300, r: 24, t: 112, b: 100 },
    barmode: 'relative',
    bargap: 0.3,
    xaxis: axis(domains[0], {
      ticksuffix: language === 'nb' ? ' %' : '%',
      separatethousands: false,
      nticks: 6,
    }),
    xaxis2: axis(domains[1], {
      range: [0.4, result.ranking.length + 0.6],
      zeroline: false,
      ...rankTicks(result.ranking.length),
    }),
    xaxis3: axis(domains[2], {
      range: [-widest * 1.25 - 1, widest * 1.25 + 1],
      tickvals: ticks,
      ticktext: ticks.map((value) => formatNumber(Math.abs(value), language)),
    }),
    yaxis: {
      range: [shown.length - 0.4, -0.6],
      tickvals: places,
      ticktext: shown.map((each) => tickLabel(each, result, language)),
      fixedrange: true,
      showgrid: false,
      zeroline: false,
      ticks: '',
    },
    separators: language === 'nb' ? ', ' : '.,',
    annotations: [
      heading(texts.score, domains[0]),
      heading(texts.rank(result.ranking.length), domains[1]),
      heading(`${texts.sources}<br> `, domains[2]),
      side(texts.promote, 'right'),
      side(texts.hinder, 'left'),
    ],
    legend: {
      orientation: 'h',
      ...{ x: 1, xanchor: 'right', y: -44 / (height - 212), yanchor: 'top' },
      title: { text: `${title(result.by, language)}: ` },
      traceorder: 'normal',
    },
  };
  const n = (value: number) => formatNumber(value, language);
  const cut =
    shown.length < result.ranking.length ? ` ${texts.cut(n(shown.length), n(result.ranking.length))}` : '';
  const caption =
    texts.caption({
      sources: n(result.describing.length),
      studies: n(result.studies),
      equal: result.equalWeights,
      confidence: formatPercent(result.confidence, language),
      samples: n(result.samples),
      draws: n(result.permutations),
      seed: String(result.seed),
      level: formatPercent(level, language),
    }) +
    (fewest > 1 ? ` ${texts.withheld(fewest)}` : '') +
    cut;
  const alternative = `${texts.heading}. ${shown
    .map(({ condition, most, rank: place, rankInterval, test }) => {
      const sides = sidesWithheld(most.sides, fewest)
        ? ''
        : `, ${n(most.sides.for)} ${texts.hinders}, ${n(most.sides.against)} ${texts.promotes}`;
      return `${formatNumber(place, language, place % 1 === 0 ? 0 : 1)}. ${codeLabel(condition, language)} (${codeLabel(most.need.indicator, language)}): ${percent(most.score)} %${sides}, ${texts.rankShort} ${rankInterval === null ? '–' : rankInterval.map((x) => formatNumber(x, language)).join('–')}, p ${formatP(test.adjusted, language)}`;
    })
    .join('; ')}.`;
  return {
    kind: 'figure',
    basis: 'working material',
    name,
    data: [score, rank, ...bars, ...(anyTogether ? together : []), ...totals],
    layout,
    caption,
    alternative,
  };
}

/** Whether the counts of a condition are withheld: both sides and the balanced ones, or none. */
export function sidesWithheld(sides: Sides, fewest: number): boolean {
  return [sides.for, sides.against, sides.balanced].some((count) => isFew(count, fewest));
}

/** One side of a condition by level: what may be shown of each, and small levels together. */
function levelParts({ byGroup, most }: Opportunity, side: 'for' | 'against', fewest: number) {
  const counts = byGroup.map((sides) => sides[side]);
  if (sidesWithheld(most.sides, fewest)) return { shown: counts.map(() => 0), together: 0 };
  const withheld = withheldParts(counts, fewest);
  return {
    shown: counts.map((count, g) => (withheld[g] ? 0 : count)),
    together: counts.reduce((sum, count, g) => sum + (withheld[g] ? count : 0), 0),
  };
}

const name = 'opportunities';
const ink = '#1f3b57';
const domains: readonly (readonly [number, number])[] = [
  [0, 0.31],
  [0.36, 0.6],
  [0.66, 1],
];

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function whiskers(values: readonly (readonly [number, readonly number[] | undefined])[]) {
  return {
    type: 'data',
    symmetric: false,
    array: values.map(([value, ends]) => (ends === undefined ? 0 : rounded(Math.max(0, ends[1] - value)))),
    arrayminus: values.map(([value, ends]) =>
      ends === undefined ? 0 : rounded(Math.max(0, value - ends[0])),
    ),
    color: ink,
    thickness: 1.6,
    width: 4,
  };
}

/** From dark to light in the order of the groups, so that the order stays in grey. */
function shades(count: number): string[] {
  return Array.from({ length: count }, (_, g) => {
    const place = count < 2 ? 0.7 : 1 - g / (count - 1);
    return sequential[Math.round(place * (sequential.length - 1))][1];
  });
}

function steps(widest: number, step: number): number[] {
  const upward = Array.from({ length: Math.floor(widest / step) }, (_, i) => (i + 1) * step);
  return [...upward.map((value) => -value).reverse(), 0, ...upward];
}

function rankTicks(count: number) {
  const step = count > 12 ? Math.ceil(count / 6) : count > 6 ? 3 : 1;
  const tickvals = [
    1,
    ...Array.from({ length: count }, (_, i) => i + 1).filter((i) => i > 1 && i % step === 0),
  ];
  return { tickvals };
}

function tickLabel({ condition, most }: Opportunity, { equalWeights }: Opportunities, language: Language) {
  const need = equalWeights ? '' : ` (${formatPercent(most.need.weight, language)})`;
  const second = `${shorten(codeLabel(most.need.indicator, language), 36)}${need}`;
  return `<b>${shorten(codeLabel(condition, language), 38)}</b><br><span style="font-size:11px">${second}</span>`;
}

function hoverText(each: Opportunity, result: Opportunities, fewest: number, language: Language): string {
  const texts = words[language];
  const { condition, most, rank, rankInterval, test } = each;
  const n = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  return [
    `<b>${codeLabel(condition, language)}</b>`,
    codeLabel(most.need.indicator, language),
    sidesWithheld(most.sides, fewest)
      ? texts.withheld(fewest)
      : `${n(most.sides.for)} ${texts.hinders}, ${n(most.sides.against)} ${texts.promotes}, ${n(most.sides.balanced)} ${label('ambivalent', language)}`,
    `${texts.rankShort} ${n(rank, rank % 1 === 0 ? 0 : 1)}${rankInterval === null ? '' : ` (${rankInterval.map((x) => n(x)).join('–')})`}`,
    `p = ${formatP(test.adjusted, language)} (${texts.adjusted}, ${n(result.ranking.length)})`,
  ].join('<br>');
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
    promote: 'fremmer',
    hinder: 'hemmer',
    none: 'Ikke oppgitt',
    hinders: 'hemmer',
    promotes: 'fremmer',
    rankShort: 'plass',
    adjusted: 'justert for antall betingelser',
    together: (fewest: number) => `× nivåer med færre enn ${fewest}`,
    withheld: (fewest: number) =>
      `×: nivåer der færre enn ${fewest} kilder sier det, er slått sammen; der færre enn ${fewest} kilder står på en av sidene, er begge sidene holdt tilbake; betingelser som færre enn ${fewest} kilder tar stilling til, er utelatt.`,
    cut: (shown: string, all: string) => `Vist er de ${shown} øverste av ${all} betingelser.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources} ${x.sources === '1' ? 'kilde' : 'kilder'} som beskriver møtet${x.equal ? '' : `, og ${x.studies} studier av behov`}; enheten er kilden. Hver betingelse er vist med behovet den hemmer mest (under navnet${x.equal ? '' : ', med andelen av studiene som melder det'}). Skåren er ${x.equal ? '' : 'denne andelen ganger '}kilder som sier at betingelsen hemmer minus kilder som sier at den fremmer, delt på alle kildene: lengst til høyre er mest å hente. Strekene er ${x.confidence}-intervaller når ${x.equal ? 'kilder' : 'kilder og studier'} trekkes på nytt (${x.samples} trekninger, frø ${x.seed}). Fylt firkant: mer hemming enn tilfeldigheter gir (p under ${x.level}, justert for antall betingelser; fortegn for hele kilder snus, ${x.draws} trekninger).${x.equal ? ' Ingen studier sier noe om behov, så alle indikatorer teller likt.' : ''}`,
  },
  en: {
    heading: 'Conditions that hinder much-needed value',
    nothing:
      'No source says that a condition promotes or hinders a value-creation indicator, so there is nothing to rank.',
    score: 'Score: net hindered need,<br>share of the sources',
    rank: (count: number) => `Rank 1–${count},<br>with interval`,
    sources: 'Sources that say the condition',
    promote: 'promotes',
    hinder: 'hinders',
    none: 'Not stated',
    hinders: 'hinder',
    promotes: 'promote',
    rankShort: 'rank',
    adjusted: 'adjusted for the number of conditions',
    together: (fewest: number) => `× levels with fewer than ${fewest}`,
    withheld: (fewest: number) =>
      `×: levels at which fewer than ${fewest} sources say so are put together; where fewer than ${fewest} sources are on one of the sides, both sides are withheld; conditions on which fewer than ${fewest} sources take a side are left out.`,
    cut: (shown: string, all: string) => `Shown are the first ${shown} of ${all} conditions.`,
    caption: (x: CaptionNumbers) =>
      `${x.sources} ${x.sources === '1' ? 'source that describes' : 'sources that describe'} the meeting${x.equal ? '' : `, and ${x.studies} studies of needs`}; the unit is the source. Each condition is shown with the need that it hinders most (below its name${x.equal ? '' : ', with the share of studies that report it'}). The score is ${x.equal ? '' : 'that share times '}the sources that say the condition hinders less those that say it promotes, divided by all sources: furthest right is most to gain. Lines are ${x.confidence} intervals when ${x.equal ? 'sources' : 'sources and studies'} are drawn anew (${x.samples} samples, seed ${x.seed}). Filled square: more hindering than chance gives (p below ${x.level}, adjusted for the number of conditions; signs of whole sources are turned, ${x.draws} draws).${x.equal ? ' No study speaks of needs, so all indicators count alike.' : ''}`,
  },
} as const;
