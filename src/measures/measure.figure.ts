import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { cutLabel, describeMatrix, pairLabel, shownLabels } from '../cooccurrence/matrix.labels.js';
import { mostUsed } from '../cooccurrence/mostUsed.js';
import { matrixAxes, separators } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../figures/figure.js';
import { heatmap, silentGaps } from '../figures/heatmap.js';
import { type NumberScale, numberScale } from '../figures/numberScale.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { formatNumber } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import { type CellMeasure, cellNumbers } from './cellMeasure.js';
import { describeMeasure, measureLabel } from './measure.labels.js';

export interface MeasureFigureOptions {
  /** What gives the colour: `count`, a measure by name, or a function of the cell. */
  readonly measure: CellMeasure;
  /** What the legend and the caption call the numbers of a function; default: its name. */
  readonly label?: string;
  /** Decimals that are told; default: as many as tell the numbers apart. */
  readonly decimals?: number;
  /** Rows and columns shown at most, the most used codes first; default 30. */
  readonly most?: number;
}

/**
 * A matrix as a heatmap of any number of its cells. Each cell prints its count and the number below it, so that it reads in
 * grey too; cells without the number are empty.
 *
 * @throws RangeError for a measure that does not exist, and for a coefficient of a matrix that has none
 * @example measureFigure(matrix, { measure: 'npmi' })
 */
export function measureFigure(matrix: CooccurrenceMatrix, options: MeasureFigureOptions): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const most = options.most ?? 30;
  const rows = mostUsed(matrix.rowTotals, most);
  const columns = mostUsed(matrix.columnTotals, most);
  const { of, independence } = cellNumbers(matrix, options.measure);
  const cells = rows.map((r) => columns.map((c) => matrix.cell(r, c)));
  const name = shielded(measureLabel(options.measure, language, options.label));
  const scale = numberScale(
    { values: cells.flat().map(of), middle: independence, title: name, ...decimalsOf(options) },
    language,
  );
  const labels = shownLabels(matrix, { rows, columns }, language);
  const isRoomy = columns.length <= 16;
  return {
    kind: 'figure',
    name: `co-occurrence-${typeof options.measure === 'string' ? options.measure : 'measure'}`,
    data: [
      {
        ...heatmap<Cell>({
          ...labels,
          cells,
          font: { size: isRoomy ? theme.size.beside : theme.size.crowded },
          value: (cell) => scale.position(of(cell)),
          text: (cell) => textOf(cell, of(cell), { scale, isRoomy, measure: options.measure }, language),
          hover: (cell) => hover(cell, of(cell), scale, name, language),
        }),
        ...silentGaps,
        ...scale.colors,
      },
    ],
    layout: {
      ...baseLayout(matrix.corpus, texts.heading(name), language),
      ...matrixSize(labels.rows, labels.columns),
      ...matrixAxes(),
      separators: separators(language),
    },
    caption: [
      describeMatrix(matrix, language),
      options.measure === 'count' ? texts.count : texts.howToRead(name),
      describeMeasure(options.measure, language),
      cutLabel(matrix, { rows, columns }, language),
    ]
      .filter((text) => text !== '')
      .join(' '),
    alternative: inWords(matrix, of, scale, name),
  };
}

/** Only what was given, since an undefined choice is none. */
function decimalsOf({ decimals }: { readonly decimals?: number }): { readonly decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}

interface Written {
  readonly scale: NumberScale;
  readonly isRoomy: boolean;
  readonly measure: CellMeasure;
}

function textOf(cell: Cell, value: number, { scale, isRoomy, measure }: Written, language: Language): string {
  if (Number.isNaN(value)) return '';
  if (measure === 'count' || !isRoomy) return scale.text(value);
  return `<b>${formatNumber(cell.count, language)}</b><br>${scale.text(value)}`;
}

function hover(cell: Cell, value: number, scale: NumberScale, name: string, language: Language): string {
  const terms = termsIn(language);
  return [
    `<b>${codeLabel(cell.row, language)}</b>`,
    `<b>${codeLabel(cell.column, language)}</b>`,
    `${terms.count}: ${formatNumber(cell.count, language)}`,
    `${name}: ${scale.text(value)}`,
    `${terms.sources}: ${formatNumber(cell.sources, language)}`,
  ].join('<br>');
}

/** The three highest cells, for whoever cannot see the colours. */
function inWords(
  matrix: CooccurrenceMatrix,
  of: (cell: Cell) => number,
  scale: NumberScale,
  name: string,
): string {
  const { language } = matrix.corpus;
  const texts = words[language];
  const highest = matrix
    .cells({ all: true })
    .map((cell) => ({ cell, value: of(cell) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(
      ({ cell, value }) =>
        `${pairLabel(cell, language)} (${scale.text(value)}, ${inSentence('count', language)} ${formatNumber(cell.count, language)})`,
    );
  return `${texts.heading(name)}. ${texts.highest}: ${highest.join('; ') || termsIn(language).noPairs}.`;
}

const words = {
  nb: {
    heading: (name: string) => `Samforekomst av koder: ${name}`,
    highest: 'Høyest',
    howToRead: (name: string) =>
      `Øverst i ruten står antall med begge koder, tallet under er ${name}, som også er fargen. Tomme ruter har ikke noe slikt tall.`,
    count: 'Tallet, som også er fargen, er hvor ofte kodene møtes.',
  },
  en: {
    heading: (name: string) => `Co-occurrence of codes: ${name}`,
    highest: 'Highest',
    howToRead: (name: string) =>
      `The upper number in a cell is the count with both codes, the number below is ${name}, which is also the colour. Empty cells have no such number.`,
    count: 'The number, which is also the colour, is how often the codes meet.',
  },
} as const;
