import { axisLabels, codeLabel } from '../figures/codeLabels.js';
import { diverging, sequential } from '../figures/colorScales.js';
import { baseLayout, type Figure, type FigureOptions, matrixSize } from '../figures/figure.js';
import { withheldCells } from '../measures/withheldCells.js';
import { withheldMark } from '../shared/fewSources.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { describeMatrix } from './matrix.labels.js';

export interface HeatmapOptions extends FigureOptions {
  /** Rows and columns shown at most, the most used codes first; default 30. */
  readonly most?: number;
  /** Cells from fewer sources than this are withheld, for publication; default 1: none is. */
  readonly fewest?: number;
}

/**
 * The co-occurrence matrix as a heatmap. Each cell prints its count and its z, so that it reads in grey too; the
 * colour is z (blue: less often than expected, red: more often), or the count for overlap events, which have no
 * expectation. Count, expected count and z stand in the hover text.
 */
export function coOccurrenceHeatmap(matrix: CooccurrenceMatrix, options: HeatmapOptions = {}): Figure {
  const { language } = matrix.corpus;
  const most = options.most ?? 30;
  const rows = mostUsed(matrix.rowTotals, most);
  const columns = mostUsed(matrix.columnTotals, most);
  const cells = rows.map((r) => columns.map((c) => matrix.cell(r, c)));
  const tested = matrix.hasExpectation;
  const fewest = options.fewest ?? 1;
  const withheld = withheldCells(matrix, fewest);
  // A code with itself says nothing, and an impossible pair is no zero; these cells stay empty.
  const printed = (cell: Cell) => cell.row.index !== cell.column.index && cell.possible;
  const shown = (cell: Cell) => printed(cell) && !withheld(cell);
  const strengthOf = (cell: Cell) => (tested ? cell.z : cell.count);
  const values = cells.map((line) => line.map((cell) => (shown(cell) ? finite(strengthOf(cell)) : null)));
  const limit = Math.max(3, ...values.flat().map((value) => Math.abs(value ?? 0)));
  const rowLabels = axisLabels(
    rows.map((r) => matrix.rows[r]),
    language,
  );
  const columnLabels = axisLabels(
    columns.map((c) => matrix.columns[c]),
    language,
  );
  const roomy = columns.length <= 16;
  const texts = words[language];

  const data = [
    {
      type: 'heatmap',
      x: columnLabels,
      y: rowLabels,
      z: values,
      text: cells.map((line) =>
        line.map((cell) => {
          if (!shown(cell)) return printed(cell) ? withheldMark : '';
          // In a crowded matrix a dot lets the eye find the cells that hold something.
          const count = cell.count === 0 && !roomy ? '·' : formatNumber(cell.count, language);
          return tested && roomy && Number.isFinite(cell.z)
            ? `<b>${count}</b><br>${formatSigned(cell.z, language)}`
            : count;
        }),
      ),
      texttemplate: '%{text}',
      textfont: { size: 12 },
      customdata: cells.map((line) =>
        line.map((cell) => (withheld(cell) ? texts.withheld(fewest) : hover(cell, matrix, language))),
      ),
      hovertemplate: '%{customdata}<extra></extra>',
      colorscale: tested ? diverging : sequential,
      ...(tested ? { zmin: -Math.min(limit, 6), zmax: Math.min(limit, 6), zmid: 0 } : { zmin: 0 }),
      xgap: 1,
      ygap: 1,
      colorbar: {
        title: {
          text: tested ? 'z' : matrix.unit === 'overlap' ? texts.pairs : texts.count.toLowerCase(),
          side: 'top',
        },
        thickness: 14,
        outlinewidth: 0,
        len: 0.9,
      },
    },
  ];
  const size = matrixSize(rowLabels, columnLabels);
  const layout = {
    ...baseLayout(matrix.corpus, texts.heading, language),
    ...size,
    xaxis: { side: 'top', tickangle: -40, type: 'category', showgrid: false, fixedrange: true, ticks: '' },
    yaxis: { autorange: 'reversed', type: 'category', showgrid: false, fixedrange: true, ticks: '' },
  };
  const cut = rows.length < matrix.rows.length || columns.length < matrix.columns.length;
  const caption = [
    describeMatrix(matrix, language),
    tested ? texts.howToRead : matrix.unit === 'overlap' ? texts.howToReadOverlap : texts.howToReadUntested,
    ...(cells.flat().some((cell) => printed(cell) && withheld(cell)) ? [texts.withheld(fewest)] : []),
    ...(cut ? [texts.cut(rows.length, matrix.rows.length, columns.length, matrix.columns.length)] : []),
  ].join(' ');
  return {
    kind: 'figure',
    basis: 'working material',
    name: 'co-occurrence',
    data,
    layout,
    caption,
    alternative: inWords(matrix, language, withheld),
  };
}

/** Positions of the codes with most units, in the order of the codebook; codes never used are left out. */
function mostUsed(totals: Int32Array, most: number): number[] {
  const used = Array.from(totals.keys()).filter((i) => totals[i] > 0);
  const best = used.sort((a, b) => totals[b] - totals[a] || a - b).slice(0, most);
  return best.sort((a, b) => a - b);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

function hover(
  cell: ReturnType<CooccurrenceMatrix['cell']>,
  matrix: CooccurrenceMatrix,
  language: Language,
): string {
  const texts = words[language];
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  const lines = [
    `<b>${codeLabel(cell.row, language)}</b>`,
    `<b>${codeLabel(cell.column, language)}</b>`,
    `${texts.count}: ${number(cell.count, 0)}`,
  ];
  if (matrix.hasExpectation) {
    lines.push(`${texts.expected}: ${number(cell.expected, 1)}`, `z: ${formatSigned(cell.z, language, 2)}`);
  }
  lines.push(`${texts.sources}: ${number(cell.sources, 0)}`);
  if (cell.count > 0) lines.push(`${texts.largestShare}: ${formatPercent(cell.largestShare, language)}`);
  return lines.join('<br>');
}

/** The three strongest and the three weakest cells, for whoever cannot see the colours. */
function inWords(matrix: CooccurrenceMatrix, language: Language, withheld: (cell: Cell) => boolean): string {
  const texts = words[language];
  const tested = matrix.hasExpectation;
  const cells = matrix
    .cells({ all: tested })
    .filter((cell) => !withheld(cell) && (!tested || Number.isFinite(cell.z)));
  const strength = (cell: (typeof cells)[number]) => (tested ? cell.z : cell.count);
  const sorted = [...cells].sort((a, b) => strength(b) - strength(a));
  const describe = (cell: (typeof cells)[number]) => {
    const pair = `${codeLabel(cell.row, language)} × ${codeLabel(cell.column, language)}`;
    const z = tested ? `, z ${formatSigned(cell.z, language)}` : '';
    return `${pair} (${texts.count.toLowerCase()} ${formatNumber(cell.count, language)}${z})`;
  };
  const top = sorted.slice(0, 3).map(describe).join('; ');
  const bottom =
    tested && sorted.length > 6
      ? ` ${texts.weakest}: ${sorted.slice(-3).reverse().map(describe).join('; ')}.`
      : '';
  return `${texts.heading}. ${texts.strongest}: ${top || texts.nothing}.${bottom}`;
}

const words = {
  nb: {
    heading: 'Samforekomst av koder',
    count: 'Antall',
    pairs: 'par',
    expected: 'Forventet',
    sources: 'Kilder',
    largestShare: 'Største kildes andel',
    strongest: 'Sterkest',
    weakest: 'Svakest',
    nothing: 'ingen par',
    howToRead:
      'Øverst i ruten står antall enheter med begge koder, tallet under er z: avstanden fra det antallet en ville ventet om kodene var plassert uavhengig av hverandre innenfor hver kilde, i standardavvik. Rødt er oftere enn ventet, blått sjeldnere. z er ikke korrigert for antall ruter.',
    howToReadOverlap:
      'Tallet er antall par av kodinger som overlapper, ikke antall enheter; det finnes derfor ikke noe forventet antall.',
    howToReadUntested:
      'Tallet er antall enheter der kodene møtes. Enhetene er ikke ombyttbare, så det finnes ikke noe forventet antall.',
    withheld: (fewest: number) =>
      `× er holdt tilbake: færre enn ${fewest} kilder, eller en rute som ellers ville røpet en slik.`,
    cut: (rows: number, allRows: number, columns: number, allColumns: number) =>
      `Vist er de mest brukte kodene: ${rows} av ${allRows} rader og ${columns} av ${allColumns} kolonner.`,
  },
  en: {
    heading: 'Co-occurrence of codes',
    count: 'Count',
    pairs: 'pairs',
    expected: 'Expected',
    sources: 'Sources',
    largestShare: 'Largest source’s share',
    strongest: 'Strongest',
    weakest: 'Weakest',
    nothing: 'no pairs',
    howToRead:
      'The upper number in a cell is the count of units with both codes, the number below is z: the distance from the count expected if the codes were placed independently within each source, in standard deviations. Red is more often than expected, blue less often. z is not corrected for the number of cells.',
    howToReadOverlap:
      'The number is the count of overlapping pairs of codings, not of units; so there is no expected count.',
    howToReadUntested:
      'The number is the count of units in which the codes meet. The units are not exchangeable, so there is no expected count.',
    withheld: (fewest: number) =>
      `× is withheld: fewer than ${fewest} sources, or a cell that would give such a one away.`,
    cut: (rows: number, allRows: number, columns: number, allColumns: number) =>
      `Shown are the most used codes: ${rows} of ${allRows} rows and ${columns} of ${allColumns} columns.`,
  },
} as const;
