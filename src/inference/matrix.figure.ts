import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { cutLabel, describeMatrix, pairLabel, shownLabels } from '../cooccurrence/matrix.labels.js';
import { mostUsed } from '../cooccurrence/mostUsed.js';
import { matrixAxes } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../figures/figure.js';
import { colorBar, heatmap, silentGaps, white } from '../figures/heatmap.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { inSentence, termsIn } from '../words/terms.js';
import type { CellTest } from './cellTest.js';
import { describeTest, momentLines, zLabel } from './test.labels.js';
import { isTested, type TestedCell, testOfPair } from './testedCells.js';

export interface CoOccurrenceFigureOptions {
  /** Rows and columns shown at most, the most used codes first; default 30. */
  readonly most?: number;
}

/** A cell of the figure: its test where it has one. */
interface GridCell {
  readonly cell: Cell;
  readonly test: TestedCell | null;
}

/**
 * The co-occurrence matrix as a heatmap. With tests each cell prints its count and the z of its test, so that it reads in
 * grey too, and the colour is that z (blue: less often than expected, red: more often); cells that were not tested are white.
 * Without tests the colour is the count. What z is made of stands in the hover text.
 *
 * @param tests of `matrixTests`, of the same matrix; default: none
 * @example show(cooccurrence.figure(matrix, matrixTests(matrix)))
 */
export function coOccurrenceFigure(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[] = [],
  options: CoOccurrenceFigureOptions = {},
): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const most = options.most ?? 30;
  const rows = mostUsed(matrix.rowTotals, most);
  const columns = mostUsed(matrix.columnTotals, most);
  const testOf = testOfPair(tests);
  const cells = rows.map((r) =>
    columns.map((c): GridCell => {
      const cell = matrix.cell(r, c);
      const test = testOf(cell.row, cell.column);
      return { cell, test: test !== undefined && isTested(test) && isShown(cell) ? test : null };
    }),
  );
  const codeLabels = shownLabels(matrix, { rows, columns }, language);
  const first = cells.flat().find(({ test }) => test !== null)?.test ?? null;
  const caption = [
    describeMatrix(matrix, language),
    ...(first === null
      ? [texts.counts]
      : [texts.howToRead(zLabel(first.test, language)), describeTest(matrix, first, language)]),
    cutLabel(matrix, { rows, columns }, language),
  ];
  return {
    kind: 'figure',
    name: 'co-occurrence',
    data: layersOf(cells, codeLabels, first, language),
    layout: {
      ...baseLayout(matrix.corpus, texts.heading, language),
      ...matrixSize(codeLabels.rows, codeLabels.columns),
      ...matrixAxes(),
    },
    caption: caption.filter((text) => text !== '').join(' '),
    alternative: inWords(matrix, tests),
  };
}

/** A code with itself says nothing, and an impossible pair is no zero; these cells stay empty. */
function isShown(cell: Cell): boolean {
  return cell.row.index !== cell.column.index && cell.possible;
}

/** The counts alone; or on white cells that were not tested those that were, coloured by their z. */
function layersOf(
  cells: readonly (readonly GridCell[])[],
  codeLabels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  first: TestedCell | null,
  language: Language,
): Record<string, unknown>[] {
  const roomy = codeLabels.columns.length <= 16;
  const shared = {
    ...codeLabels,
    cells,
    font: { size: theme.size.beside },
    hover: ({ cell, test }: GridCell) => hover(cell, test, language),
  };
  const untested = heatmap<GridCell>({
    ...shared,
    value: ({ cell, test }) => (test !== null || !isShown(cell) ? null : first === null ? cell.count : 0),
    text: ({ cell, test }) => (test === null && isShown(cell) ? countText(cell, roomy, language) : ''),
  });
  if (first === null)
    return [
      {
        ...untested,
        colorscale: theme.scale.sequential,
        zmin: 0,
        colorbar: colorBar(inSentence('count', language)),
      },
    ];
  const limit = limitOf(cells.flat());
  return [
    { ...untested, ...silentGaps, ...white },
    {
      ...heatmap<GridCell>({
        ...shared,
        value: ({ test }) => (test === null ? null : rounded(test.z)),
        text: ({ cell, test }) =>
          test === null
            ? ''
            : roomy
              ? `<b>${countText(cell, roomy, language)}</b><br>${formatSigned(test.z, language)}`
              : countText(cell, roomy, language),
      }),
      colorscale: theme.scale.diverging,
      zmin: -limit,
      zmax: limit,
      zmid: 0,
      colorbar: colorBar(zLabel(first.test, language)),
    },
  ];
}

/** Where the colours of z end: at the strongest cell, and within 3 to 6. */
function limitOf(cells: readonly GridCell[]): number {
  return Math.min(6, Math.max(3, ...cells.map(({ test }) => Math.abs(test === null ? 0 : rounded(test.z)))));
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** In a crowded matrix a dot lets the eye find the cells that hold something. */
function countText(cell: Cell, roomy: boolean, language: Language): string {
  return cell.count === 0 && !roomy ? '·' : formatNumber(cell.count, language);
}

function hover(cell: Cell, test: TestedCell | null, language: Language): string {
  const terms = termsIn(language);
  const lines = [
    `<b>${codeLabel(cell.row, language)}</b>`,
    `<b>${codeLabel(cell.column, language)}</b>`,
    `${terms.count}: ${formatNumber(cell.count, language)}`,
    ...(test === null ? [] : momentLines(test, language)),
    `${terms.sources}: ${formatNumber(cell.sources, language)}`,
  ];
  if (cell.count > 0) lines.push(`${terms.largestShare}: ${formatPercent(cell.largestShare, language)}`);
  return lines.join('<br>');
}

/** The three strongest and the three weakest cells, for whoever cannot see the colours. */
function inWords(matrix: CooccurrenceMatrix, tests: readonly CellTest[]): string {
  const { language } = matrix.corpus;
  const texts = words[language];
  const testOf = testOfPair(tests);
  const all = matrix
    .cells({ all: true })
    .filter((cell) => cell.possible)
    .map((cell) => ({ cell, test: testOf(cell.row, cell.column) }));
  const tested = all.flatMap(({ cell, test }) =>
    test !== undefined && isTested(test) ? [{ cell, strength: test.z, z: zText(test, language) }] : [],
  );
  const sorted =
    tested.length > 0
      ? tested
      : all.flatMap(({ cell }) => (cell.count > 0 ? [{ cell, strength: cell.count, z: '' }] : []));
  sorted.sort((a, b) => b.strength - a.strength);
  const describe = ({ cell, z }: (typeof sorted)[number]) => {
    const count = `${inSentence('count', language)} ${formatNumber(cell.count, language)}`;
    return `${pairLabel(cell, language)} (${count}${z})`;
  };
  const top = sorted.slice(0, 3).map(describe).join('; ');
  const bottom =
    tested.length > 6 ? ` ${texts.weakest}: ${sorted.slice(-3).reverse().map(describe).join('; ')}.` : '';
  return `${texts.heading}. ${texts.strongest}: ${top || termsIn(language).noPairs}.${bottom}`;
}

function zText(test: TestedCell, language: Language): string {
  return `, ${zLabel(test.test, language)} ${formatSigned(test.z, language)}`;
}

const words = {
  nb: {
    heading: 'Samforekomst av koder',
    strongest: 'Sterkest',
    weakest: 'Lengst under det ventede',
    howToRead: (z: string) =>
      `Øverst i ruten står antall enheter med begge koder, tallet under er ${z}: hvor langt det som er talt, ligger fra det testen venter, i standardavvik. Rødt er oftere enn ventet, blått sjeldnere. z er ikke korrigert for antall ruter. Hvite ruter er ikke testet.`,
    counts: 'Tallet, som også er fargen, er hvor ofte kodene møtes. Hva en ville ventet, sier bare en test.',
  },
  en: {
    heading: 'Co-occurrence of codes',
    strongest: 'Strongest',
    weakest: 'Furthest below what is expected',
    howToRead: (z: string) =>
      `The upper number in a cell is the count of units with both codes, the number below is ${z}: how far what was counted is from what the test expects, in standard deviations. Red is more often than expected, blue less often. z is not corrected for the number of cells. White cells were not tested.`,
    counts:
      'The number, which is also the colour, is how often the codes meet. What would be expected, only a test can say.',
  },
} as const;
