import type { Corpus } from '../../corpus/corpus.js';
import { upright } from '../../figures/annotations.js';
import { categoryAxis, rowRange, separators } from '../../figures/axes.js';
import { axisLabels, codeLabel } from '../../figures/codeLabels.js';
import { baseLayout, type Figure, shorten } from '../../figures/figure.js';
import { colorBar } from '../../figures/heatmap.js';
import { hoverTexts } from '../../figures/hover.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import { theme } from '../../figures/theme.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { inSentence, termsIn } from '../../words/terms.js';
import type { EvidenceCell, EvidenceGaps } from './evidenceGaps.js';

export interface EvidenceGapFigureOptions {
  /** Indicators shown at most, the most supported first; default 40. */
  readonly most?: number;
}

/** A cell of the map, and where it stands. */
interface PlacedCell {
  readonly cell: EvidenceCell;
  readonly row: string;
  readonly column: string;
}

/**
 * Where there is evidence: a bubble for each need and group of studies, its size the number of studies, its colour their
 * mean quality; a cross where there is none.
 */
export function evidenceGapFigure(gaps: EvidenceGaps, options: EvidenceGapFigureOptions = {}): Figure {
  const { corpus, review } = gaps;
  const { language } = corpus;
  const texts = words[language];
  const name = 'evidence-gap-map';
  const heading = texts.heading(label(gaps.by, language));
  if (review.studies.length === 0 || review.needs.length === 0)
    return sentenceFigure(corpus, { name, heading, sentence: texts.nothing }, language);
  const rows = rowLabels(gaps, options.most ?? 40, language);
  const columns = columnLabels(gaps, language);
  const drawn = rowsOfCells(gaps);
  const cells = drawn
    .slice(0, rows.length)
    .flatMap((row, r) => row.map((cell, c): PlacedCell => ({ cell, row: rows[r], column: columns[c] })));
  const held = cells.filter(({ cell }) => cell.studies.length > 0);
  const empty = cells.filter(({ cell }) => cell.studies.length === 0);
  const most = Math.max(1, ...held.map(({ cell }) => cell.studies.length));
  const bubbles = [
    held.filter(({ cell }) => cell.meanQuality !== null),
    held.filter(({ cell }) => cell.meanQuality === null),
  ].filter((group) => group.length > 0);
  return {
    kind: 'figure',
    name,
    data: [...bubbles.map((group) => bubbleTrace(group, most, corpus)), crossTrace(empty, language)],
    layout: {
      ...baseLayout(corpus, heading, language),
      ...layoutOf(rows, columns, gaps.hasQuality),
      shapes: gaps.expectations.length > 0 ? [beforeExpectations(columns)] : [],
      separators: separators(language),
    },
    caption: captionOf(gaps, { shown: rows.length, empty: empty.length, cells: cells.length }, language),
    alternative: alternativeOf(gaps, { heading, rows, columns, empty }, language),
  };
}

/** `V02 Medvirkning (28 / 34)`: the studies that support the need, of all. */
function rowLabels({ review }: EvidenceGaps, most: number, language: Language): string[] {
  const needs = review.needs.slice(0, most);
  const names = axisLabels(
    needs.map(({ indicator }) => indicator),
    language,
  );
  const all = formatNumber(review.studies.length, language);
  return needs.map(({ studies }, i) => `${names[i]} (${formatNumber(studies.length, language)} / ${all})`);
}

/** The needs in each group of studies, and after them the expectations in all of them. */
function rowsOfCells({ cells, expectations }: EvidenceGaps): readonly (readonly EvidenceCell[])[] {
  return expectations.length === 0 ? cells : cells.map((row, r) => [...row, expectations[r]]);
}

function columnLabels({ groups, expectations, review }: EvidenceGaps, language: Language): string[] {
  const headed = (name: string, studies: number) =>
    `${shorten(name, 24)}<br>(n = ${formatNumber(studies, language)})`;
  return [
    ...groups.map(({ group, studies }) =>
      headed(group === '' ? termsIn(language).notStated : title(group, language), studies),
    ),
    ...(expectations.length > 0 ? [headed(title('expectation', language), review.studies.length)] : []),
  ];
}

/** A line that keeps the expectations apart from the needs. */
function beforeExpectations(columns: readonly string[]) {
  return upright(columns.length - 1.5, { color: theme.color.axis, width: theme.width.firm });
}

/** Bubbles of cells whose mean quality is known, or of cells where it is not. */
function bubbleTrace(cells: readonly PlacedCell[], most: number, corpus: Corpus): Record<string, unknown> {
  const { language } = corpus;
  const qualities = cells.flatMap(({ cell }) => (cell.meanQuality === null ? [] : [cell.meanQuality]));
  const isDark = ({ cell }: PlacedCell) => cell.meanQuality !== null && cell.meanQuality > 2.1;
  return {
    type: 'scatter',
    mode: 'markers+text',
    x: cells.map(({ column }) => column),
    y: cells.map(({ row }) => row),
    text: cells.map(({ cell }) => formatNumber(cell.studies.length, language)),
    textfont: {
      size: theme.size.text,
      color: cells.map((each) => (isDark(each) ? theme.color.onDark : theme.color.onLight)),
    },
    marker: {
      // The area, and not the width, is the number: the eye reads areas.
      size: cells.map(({ cell }) => Number((48 * Math.sqrt(cell.studies.length / most)).toFixed(2))),
      opacity: 1,
      line: { color: theme.color.ink, width: theme.width.light },
      ...(qualities.length > 0 ? qualityColours(qualities, language) : { color: theme.color.ground }),
    },
    ...hoverTexts(cells.map((each) => hoverOf(each, corpus))),
    showlegend: false,
  };
}

function qualityColours(qualities: readonly number[], language: Language): Record<string, unknown> {
  const { quality, low, medium, high } = termsIn(language);
  return {
    color: qualities.map((mean) => Number(mean.toPrecision(6))),
    colorscale: theme.scale.sequential,
    cmin: 1,
    cmax: 3,
    colorbar: colorBar(quality, {
      tickvals: [1, 2, 3],
      ticktext: [low, medium, high],
      outlinewidth: 0.5,
      len: 0.6,
    }),
  };
}

function crossTrace(cells: readonly PlacedCell[], language: Language): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers',
    x: cells.map(({ column }) => column),
    y: cells.map(({ row }) => row),
    marker: {
      symbol: 'x-thin',
      size: theme.marker.large,
      line: { color: theme.color.missing, width: theme.width.bold },
    },
    hovertemplate: `${words[language].noStudy}<extra></extra>`,
    showlegend: false,
  };
}

function layoutOf(
  rows: readonly string[],
  columns: readonly string[],
  hasQuality: boolean,
): Record<string, unknown> {
  const left = 34 + 6.8 * Math.max(...rows.map((row) => row.length));
  return {
    width: Math.round(left + Math.max(300, columns.length * 112) + (hasQuality ? 130 : 40)),
    height: Math.round(140 + Math.max(3, rows.length) * 48),
    margin: { l: Math.round(left), r: hasQuality ? 120 : 30, t: 112, b: 24 },
    xaxis: categoryAxis(columns, {
      side: 'top',
      range: [-0.5, columns.length - 0.5],
      tickangle: columns.length > 6 ? -40 : 0,
    }),
    yaxis: categoryAxis(rows, { range: rowRange(rows.length, { least: 3, room: 0.6 }) }),
  };
}

function captionOf(
  { review, by, hasQuality }: EvidenceGaps,
  counts: { readonly shown: number; readonly empty: number; readonly cells: number },
  language: Language,
): string {
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  return [
    texts.caption({
      studies: counted(review.studies.length, 'study', language),
      needs: number(counts.shown),
      by: label(by, language),
    }),
    hasQuality ? texts.colour : texts.noQuality,
    counts.empty === 0 ? texts.noGaps : texts.gaps(number(counts.empty), number(counts.cells)),
    ...(review.expectationsCoded ? [texts.expectations] : []),
    ...(counts.shown < review.needs.length
      ? [texts.cut(number(counts.shown), number(review.needs.length))]
      : []),
  ].join(' ');
}

function alternativeOf(
  gaps: EvidenceGaps,
  shown: {
    readonly heading: string;
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly empty: readonly PlacedCell[];
  },
  language: Language,
): string {
  const { heading, rows, columns, empty } = shown;
  const texts = words[language];
  const first = rows.slice(0, 5).map((row, r) => {
    const counts = rowsOfCells(gaps)[r].map(
      ({ studies }, c) => `${plain(columns[c])} ${formatNumber(studies.length, language)}`,
    );
    return `${row}: ${counts.join(', ')}`;
  });
  const missing = empty.map(
    ({ cell, column }) => `${codeLabel(cell.indicator, language)} × ${plain(column)}`,
  );
  const end = missing.length === 0 ? texts.noGaps : texts.gapList(missing.slice(0, 12).join('; '));
  return `${heading}. ${first.join('; ')}. ${end}`;
}

function plain(column: string): string {
  return column.replace('<br>', ' ');
}

function hoverOf({ cell, column }: PlacedCell, corpus: Corpus): string {
  const { language } = corpus;
  const terms = termsIn(language);
  const { low, medium, high, unknown } = cell.qualities;
  const parts = [
    `${terms.high}: ${high}`,
    `${terms.medium}: ${medium}`,
    `${terms.low}: ${low}`,
    ...(unknown > 0 ? [`${inSentence('notStated', language)}: ${unknown}`] : []),
  ];
  const named = cell.studies.slice(0, 12).map((study) => sourceLabel(corpus, study));
  return [
    `<b>${codeLabel(cell.indicator, language)}</b>`,
    plain(column),
    parts.join(', '),
    named.join(', ') + (cell.studies.length > named.length ? ' …' : ''),
  ].join('<br>');
}

/** What the map is of. */
interface Mapped {
  readonly studies: string;
  readonly needs: string;
  readonly by: string;
}

const words = {
  nb: {
    heading: (by: string) => `Hva studiene dekker: behov etter ${by}`,
    nothing: 'Ingen studie er kodet med en indikator, så det er ingenting å kartlegge.',
    noStudy: 'Ingen studie',
    caption: ({ studies, needs, by }: Mapped) =>
      `${studies}, ${needs} behov etter ${by}. Boblen er antall studier i gruppen som støtter behovet (arealet følger tallet); i parentes hvor mange av alle. Enheten er studien.`,
    colour: 'Jo mørkere, desto bedre er studiene i gjennomsnitt; hvit er uten oppgitt kvalitet.',
    noQuality: 'Ingen studie har oppgitt kvalitet, så boblene er hvite.',
    gaps: (count: string, all: string) => `Kryss: ingen studie (${count} av ${all} ruter).`,
    noGaps: 'Hver rute har minst én studie.',
    gapList: (list: string) => `Ingen studie: ${list}.`,
    expectations:
      'Til høyre for streken: alle studier som melder det samme som en forventning, det brukerne går ut fra før møtet.',
    cut: (shown: string, all: string) => `Vist er de ${shown} med flest studier, av ${all}.`,
  },
  en: {
    heading: (by: string) => `What the studies cover: needs by ${by}`,
    nothing: 'No study is coded with an indicator, so there is nothing to map.',
    noStudy: 'No study',
    caption: ({ studies, needs, by }: Mapped) =>
      `${studies}, ${needs} needs by ${by}. The bubble is the number of studies in the group that support the need (its area follows the number); in brackets how many of all. The unit is the study.`,
    colour: 'The darker, the better the studies are on average; white means that no quality is stated.',
    noQuality: 'No study has a stated quality, so the bubbles are white.',
    gaps: (count: string, all: string) => `Cross: no study (${count} of ${all} cells).`,
    noGaps: 'Every cell has at least one study.',
    gapList: (list: string) => `No study: ${list}.`,
    expectations:
      'Right of the line: all studies that report the same as an expectation, what users take for granted before the meeting.',
    cut: (shown: string, all: string) => `Shown are the ${shown} with the most studies, of ${all}.`,
  },
} as const;
