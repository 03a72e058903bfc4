import { matrixAxes } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../figures/figure.js';
import { colorBar, heatmap } from '../figures/heatmap.js';
import type { Mark } from '../figures/marks.js';
import { theme } from '../figures/theme.js';
import { withheldCells } from '../measures/withheldCells.js';
import { withheldMark } from '../shared/fewSources.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { cutLabel, describeMatrix, pairLabel, shownLabels } from './matrix.labels.js';
import { mostUsed } from './mostUsed.js';
import { strengthOf } from './strongestCell.js';

export interface CoOccurrenceFigureOptions {
  /** Rows and columns shown at most, the most used codes first; default 30. */
  readonly most?: number;
}

/**
 * The co-occurrence matrix as a heatmap. Each cell prints its count and its z, so that it reads in grey too; the
 * colour is z (blue: less often than expected, red: more often), or the count for overlap events, which have no
 * expectation. Count, expected count and z stand in the hover text.
 */
export function coOccurrenceFigure(
  matrix: CooccurrenceMatrix,
  options: CoOccurrenceFigureOptions = {},
): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const most = options.most ?? 30;
  const rows = mostUsed(matrix.rowTotals, most);
  const columns = mostUsed(matrix.columnTotals, most);
  const cells = rows.map((r) => columns.map((c) => matrix.cell(r, c)));
  const codeLabels = shownLabels(matrix, { rows, columns }, language);
  const overlap = matrix.unit === 'overlap';
  const howToRead = overlap ? texts.howToReadOverlap : texts.howToReadWindows;
  const caption = [
    describeMatrix(matrix, language),
    matrix.hasExpectation ? texts.howToRead : howToRead,
    cutLabel(matrix, { rows, columns }, language),
  ];
  return {
    kind: 'figure',
    name: 'co-occurrence',
    data: [heatmapOf(matrix, cells, codeLabels)],
    layout: {
      ...baseLayout(matrix.corpus, texts.heading, language),
      ...matrixSize(codeLabels.rows, codeLabels.columns),
      ...matrixAxes(),
    },
    caption: caption.filter((text) => text !== '').join(' '),
    alternative: inWords(matrix, () => false),
    alternativeParts: (fewest) => [{ text: inWords(matrix, withheldCells(matrix, fewest)), sources: [] }],
    basis: { marks: (fewest) => marks(matrix, cells, fewest), rounding: [], without: [] },
    withheldCaption: texts.withheld,
  };
}

/** A code with itself says nothing, and an impossible pair is no zero; these cells stay empty. */
function isShown(cell: Cell): boolean {
  return cell.row.index !== cell.column.index && cell.possible;
}

function heatmapOf(
  matrix: CooccurrenceMatrix,
  cells: readonly (readonly Cell[])[],
  codeLabels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Record<string, unknown> {
  const { language } = matrix.corpus;
  const texts = words[language];
  const tested = matrix.hasExpectation;
  const strength = strengthOf(matrix);
  const limit = limitOf(matrix, cells.flat().filter(isShown));
  const roomy = codeLabels.columns.length <= 16;
  const untested = matrix.unit === 'overlap' ? texts.pairs : inSentence('count', language);
  return {
    ...heatmap<Cell>({
      ...codeLabels,
      cells,
      value: (cell) => (isShown(cell) ? finite(strength(cell)) : null),
      text: (cell) => printed(cell, tested, roomy, language),
      hover: (cell) => hover(cell, matrix, language),
      font: { size: theme.size.beside },
    }),
    colorscale: tested ? theme.scale.diverging : theme.scale.sequential,
    ...(tested ? { zmin: -limit, zmax: limit, zmid: 0 } : { zmin: 0 }),
    colorbar: colorBar(tested ? 'z' : untested),
  };
}

/** Where the colours of z end: at the strongest cell, and within 3 to 6. */
function limitOf(matrix: CooccurrenceMatrix, shown: readonly Cell[]): number {
  const strength = strengthOf(matrix);
  const furthest = shown.map((cell) => Math.abs(finite(strength(cell)) ?? 0));
  return Math.min(6, Math.max(3, ...furthest));
}

function printed(cell: Cell, tested: boolean, roomy: boolean, language: Language): string {
  if (!isShown(cell)) return '';
  // In a crowded matrix a dot lets the eye find the cells that hold something.
  const count = cell.count === 0 && !roomy ? '·' : formatNumber(cell.count, language);
  return tested && roomy && Number.isFinite(cell.z)
    ? `<b>${count}</b><br>${formatSigned(cell.z, language)}`
    : count;
}

/**
 * What publication may have to take away: every cell, by the rule of `withheldCells`. The colours end at the strongest
 * cell that is left, as they would tell a withheld one.
 */
function marks(matrix: CooccurrenceMatrix, cells: readonly (readonly Cell[])[], fewest: number): Mark[] {
  const isWithheld = withheldCells(matrix, fewest);
  const why = words[matrix.corpus.language].withheld(fewest);
  const limit = limitOf(
    matrix,
    cells.flat().filter((cell) => isShown(cell) && !isWithheld(cell)),
  );
  const ends = matrix.hasExpectation
    ? [
        { at: ['data', 0, 'zmin'], to: -limit },
        { at: ['data', 0, 'zmax'], to: limit },
      ]
    : [];
  return cells.flatMap((line, r) =>
    line.map((cell, c): Mark => {
      const blanks = [
        { at: ['data', 0, 'z', r, c], to: null },
        { at: ['data', 0, 'text', r, c], to: isShown(cell) ? withheldMark : '' },
        { at: ['data', 0, 'customdata', r, c], to: why },
        ...ends,
      ];
      return { sources: [], withheld: isWithheld(cell), blanks };
    }),
  );
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

function hover(cell: Cell, matrix: CooccurrenceMatrix, language: Language): string {
  const terms = termsIn(language);
  const number = (value: number, decimals: number) => formatNumber(value, language, decimals);
  const lines = [
    `<b>${codeLabel(cell.row, language)}</b>`,
    `<b>${codeLabel(cell.column, language)}</b>`,
    `${terms.count}: ${number(cell.count, 0)}`,
  ];
  if (matrix.hasExpectation) {
    lines.push(`${terms.expected}: ${number(cell.expected, 1)}`, `z: ${formatSigned(cell.z, language, 2)}`);
  }
  lines.push(`${terms.sources}: ${number(cell.sources, 0)}`);
  if (cell.count > 0) lines.push(`${terms.largestShare}: ${formatPercent(cell.largestShare, language)}`);
  return lines.join('<br>');
}

/** The three strongest and the three weakest cells, for whoever cannot see the colours. */
function inWords(matrix: CooccurrenceMatrix, withheld: (cell: Cell) => boolean): string {
  const { language } = matrix.corpus;
  const texts = words[language];
  const tested = matrix.hasExpectation;
  const strength = strengthOf(matrix);
  const sorted = matrix
    .cells({ all: tested })
    .filter((cell) => !withheld(cell) && (!tested || Number.isFinite(cell.z)))
    .sort((a, b) => strength(b) - strength(a));
  const describe = (cell: Cell) => {
    const z = tested ? `, z ${formatSigned(cell.z, language)}` : '';
    const count = `${inSentence('count', language)} ${formatNumber(cell.count, language)}`;
    return `${pairLabel(cell, language)} (${count}${z})`;
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
    pairs: 'par',
    strongest: 'Sterkest',
    weakest: 'Svakest',
    nothing: 'ingen par',
    howToRead:
      'Øverst i ruten står antall enheter med begge koder, tallet under er z: avstanden fra det antallet en ville ventet om kodene var plassert uavhengig av hverandre innenfor hver kilde, i standardavvik. Rødt er oftere enn ventet, blått sjeldnere. z er ikke korrigert for antall ruter.',
    howToReadOverlap: 'Tallet i ruten er antall par av kodinger som overlapper.',
    howToReadWindows: 'Tallet i ruten er antall linjer der kodene møtes i vinduet.',
    withheld: (fewest: number) =>
      `× er holdt tilbake: færre enn ${fewest} kilder, eller en rute som ellers ville røpet en slik.`,
  },
  en: {
    heading: 'Co-occurrence of codes',
    pairs: 'pairs',
    strongest: 'Strongest',
    weakest: 'Weakest',
    nothing: 'no pairs',
    howToRead:
      'The upper number in a cell is the count of units with both codes, the number below is z: the distance from the count expected if the codes were placed independently within each source, in standard deviations. Red is more often than expected, blue less often. z is not corrected for the number of cells.',
    howToReadOverlap: 'The number in a cell is the count of overlapping pairs of codings.',
    howToReadWindows: 'The number in a cell is the count of lines at which the codes meet in the window.',
    withheld: (fewest: number) =>
      `× is withheld: fewer than ${fewest} sources, or a cell that would give such a one away.`,
  },
} as const;
