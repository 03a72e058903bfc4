import { axisLabels, codeLabel } from '../../figures/codeLabels.js';
import { sequential } from '../../figures/colorScales.js';
import { baseLayout, type Figure, type FigureOptions, shorten } from '../../figures/figure.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { separators } from '../../figures/separators.js';
import type { Language } from '../../shared/language.js';
import { label, title } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import type { EvidenceCell, EvidenceGaps } from './evidenceGaps.js';

export interface EvidenceGapMapOptions extends FigureOptions {
  /** Indicators shown at most, the most supported first; default 40. */
  readonly most?: number;
}

/**
 * Where there is evidence: a bubble for each need and group of studies, its size the number of studies, its colour their
 * mean quality; a cross where there is none.
 */
export function evidenceGapMap(gaps: EvidenceGaps, options: EvidenceGapMapOptions = {}): Figure {
  const { language } = gaps.review.corpus;
  const texts = words[language];
  const { review } = gaps;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const heading = texts.heading(label(gaps.by, language));
  if (review.studies.length === 0 || review.needs.length === 0) {
    return sentenceFigure(
      review.corpus,
      { name: 'evidence-gap-map', heading, sentence: texts.nothing },
      language,
    );
  }
  const needs = review.needs.slice(0, options.most ?? 40);
  const names = axisLabels(
    needs.map(({ indicator }) => indicator),
    language,
  );
  const rows = needs.map(
    ({ studies }, i) => `${names[i]} (${number(studies.length)} / ${number(review.studies.length)})`,
  );
  const columns = gaps.groups.map(
    ({ group, studies }) =>
      `${shorten(group === '' ? texts.none : title(group, language), 24)}<br>(n = ${number(studies)})`,
  );
  const cells = gaps.cells.slice(0, needs.length).flatMap((row, r) => row.map((cell, c) => ({ cell, r, c })));
  const held = cells.filter(({ cell }) => cell.studies.length > 0);
  const empty = cells.filter(({ cell }) => cell.studies.length === 0);
  const most = Math.max(1, ...held.map(({ cell }) => cell.studies.length));
  // The area, and not the width, is the number: the eye reads areas.
  const size = ({ studies }: EvidenceCell) => Number((48 * Math.sqrt(studies.length / most)).toFixed(2));
  const dark = (quality: number | null) => quality !== null && quality > 2.1;
  const groups = [
    { known: true, items: held.filter(({ cell }) => cell.meanQuality !== null) },
    { known: false, items: held.filter(({ cell }) => cell.meanQuality === null) },
  ].filter(({ items }) => items.length > 0);
  const data = [
    ...groups.map(({ known, items }) => ({
      type: 'scatter',
      mode: 'markers+text',
      x: items.map(({ c }) => columns[c]),
      y: items.map(({ r }) => rows[r]),
      text: items.map(({ cell }) => number(cell.studies.length)),
      textfont: {
        size: 13,
        color: items.map(({ cell }) => (dark(cell.meanQuality) ? '#ffffff' : '#111111')),
      },
      marker: {
        size: items.map(({ cell }) => size(cell)),
        opacity: 1,
        line: { color: '#222222', width: 1.2 },
        ...(known
          ? {
              color: items.map(({ cell }) => Number(cell.meanQuality!.toPrecision(6))),
              colorscale: sequential,
              cmin: 1,
              cmax: 3,
              colorbar: {
                title: { text: texts.quality, side: 'top' },
                tickvals: [1, 2, 3],
                ticktext: [texts.low, texts.medium, texts.high],
                thickness: 14,
                outlinewidth: 0.5,
                len: 0.6,
              },
            }
          : { color: '#ffffff' }),
      },
      customdata: items.map(({ cell, c }) => hoverOf(cell, columns[c], language)),
      hovertemplate: '%{customdata}<extra></extra>',
      showlegend: false,
    })),
    {
      type: 'scatter',
      mode: 'markers',
      x: empty.map(({ c }) => columns[c]),
      y: empty.map(({ r }) => rows[r]),
      marker: { symbol: 'x-thin', size: 12, line: { color: '#b2182b', width: 2.5 } },
      hovertemplate: `${texts.noStudy}<extra></extra>`,
      showlegend: false,
    },
  ];
  const left = 34 + 6.8 * Math.max(...rows.map((row) => row.length));
  const layout = {
    ...baseLayout(review.corpus, heading, language),
    separators: separators(language),
    width: Math.round(left + Math.max(300, columns.length * 112) + (gaps.hasQuality ? 130 : 40)),
    height: Math.round(140 + Math.max(3, rows.length) * 48),
    margin: { l: Math.round(left), r: gaps.hasQuality ? 120 : 30, t: 112, b: 24 },
    xaxis: {
      side: 'top',
      type: 'category',
      categoryorder: 'array',
      categoryarray: columns,
      range: [-0.5, columns.length - 0.5],
      gridcolor: '#e6e6e6',
      fixedrange: true,
      ticks: '',
      tickangle: columns.length > 6 ? -40 : 0,
    },
    yaxis: {
      type: 'category',
      categoryorder: 'array',
      categoryarray: rows,
      range: [Math.max(3, rows.length) - 0.4, -0.6],
      gridcolor: '#e6e6e6',
      fixedrange: true,
      ticks: '',
    },
  };
  const gapNames = empty.map(
    ({ cell, c }) => `${codeLabel(cell.indicator, language)} × ${plain(columns[c])}`,
  );
  const caption = [
    texts.caption(number(review.studies.length), number(needs.length), label(gaps.by, language)),
    gaps.hasQuality ? texts.colour : texts.noQuality,
    empty.length === 0 ? texts.noGaps : texts.gaps(number(empty.length), number(cells.length)),
    ...(needs.length < review.needs.length
      ? [texts.cut(number(needs.length), number(review.needs.length))]
      : []),
  ].join(' ');
  const first = needs
    .slice(0, 5)
    .map(
      (_, r) =>
        `${rows[r]}: ${gaps.cells[r].map((cell, c) => `${plain(columns[c])} ${number(cell.studies.length)}`).join(', ')}`,
    );
  return {
    kind: 'figure',
    basis: 'working material',
    name: 'evidence-gap-map',
    data,
    layout,
    caption,
    alternative: `${heading}. ${first.join('; ')}. ${empty.length === 0 ? texts.noGaps : texts.gapList(gapNames.slice(0, 12).join('; '))}`,
  };
}

function plain(column: string): string {
  return column.replace('<br>', ' ');
}

function hoverOf(cell: EvidenceCell, column: string, language: Language): string {
  const texts = words[language];
  const { low, medium, high, unknown } = cell.qualities;
  const parts = [
    `${texts.high}: ${high}`,
    `${texts.medium}: ${medium}`,
    `${texts.low}: ${low}`,
    ...(unknown > 0 ? [`${texts.unknown}: ${unknown}`] : []),
  ];
  const ids = cell.studies.slice(0, 12).map(({ id }) => id);
  return [
    `<b>${codeLabel(cell.indicator, language)}</b>`,
    plain(column),
    parts.join(', '),
    ids.join(', ') + (cell.studies.length > ids.length ? ' …' : ''),
  ].join('<br>');
}

const words = {
  nb: {
    heading: (by: string) => `Hva studiene dekker: behov etter ${by}`,
    nothing: 'Ingen studie er kodet med en indikator, så det er ingenting å kartlegge.',
    none: 'Ikke oppgitt',
    quality: 'Kvalitet',
    low: 'lav',
    medium: 'middels',
    high: 'høy',
    unknown: 'ikke oppgitt',
    noStudy: 'Ingen studie',
    caption: (studies: string, needs: string, by: string) =>
      `${studies} studier, ${needs} behov etter ${by}. Boblen er antall studier i gruppen som støtter behovet (arealet følger tallet); i parentes hvor mange av alle. Enheten er studien.`,
    colour: 'Jo mørkere, desto bedre er studiene i gjennomsnitt; hvit er uten oppgitt kvalitet.',
    noQuality: 'Ingen studie har oppgitt kvalitet, så boblene er hvite.',
    gaps: (count: string, all: string) => `Kryss: ingen studie (${count} av ${all} ruter).`,
    noGaps: 'Hver rute har minst én studie.',
    gapList: (list: string) => `Ingen studie: ${list}.`,
    cut: (shown: string, all: string) => `Vist er de ${shown} med flest studier, av ${all}.`,
  },
  en: {
    heading: (by: string) => `What the studies cover: needs by ${by}`,
    nothing: 'No study is coded with an indicator, so there is nothing to map.',
    none: 'Not stated',
    quality: 'Quality',
    low: 'low',
    medium: 'medium',
    high: 'high',
    unknown: 'not stated',
    noStudy: 'No study',
    caption: (studies: string, needs: string, by: string) =>
      `${studies} studies, ${needs} needs by ${by}. The bubble is the number of studies of the group that support the need (its area follows the number); in brackets how many of all. The unit is the study.`,
    colour: 'The darker, the better the studies are on average; white is without a stated quality.',
    noQuality: 'No study has a stated quality, so the bubbles are white.',
    gaps: (count: string, all: string) => `Cross: no study (${count} of ${all} cells).`,
    noGaps: 'Every cell has at least one study.',
    gapList: (list: string) => `No study: ${list}.`,
    cut: (shown: string, all: string) => `Shown are the ${shown} with most studies, of ${all}.`,
  },
} as const;
