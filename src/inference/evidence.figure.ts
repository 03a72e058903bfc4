import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { cutLabel, describeMatrix, pairLabel, shownLabels } from '../cooccurrence/matrix.labels.js';
import { mostUsed } from '../cooccurrence/mostUsed.js';
import type { Code } from '../corpus/code.js';
import { matrixAxes } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure, matrixSize } from '../figures/figure.js';
import { colorBar, heatmap, silentGaps, white } from '../figures/heatmap.js';
import { sentenceFigure } from '../figures/sentenceFigure.js';
import { faintText } from '../figures/spans.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { beyondChance } from '../statistics/beyondChance.js';
import { clusteredOrder } from '../structure/clusteredOrder.js';
import type { MatrixOrder } from '../structure/orderMatrix.js';
import { formatNumber, formatPercent, formatSigned } from '../words/numbers.js';
import { formatInterval, formatLevel, formatP, pEquals } from '../words/statistics.js';
import { inSentence, termsIn } from '../words/terms.js';
import { noteText, reasonText } from './cellStatus.labels.js';
import type { CellTest } from './cellTest.js';
import {
  describeTest,
  drawsOf,
  momentLines,
  nullLabel,
  oddsLabel,
  testLabel,
  zLabel,
} from './test.labels.js';
import {
  clearlyHoldsUpTo,
  holds,
  holdsUpTo,
  isMore,
  isTested,
  type TestedCell,
  testedCells,
  testOfPair,
} from './testedCells.js';
import { foundLines, verdictLabel } from './verdict.labels.js';

export interface EvidenceFigureOptions {
  /** What the colour is; default `z`. */
  readonly color?: 'z' | 'logOddsRatio';
  /** A stored order of rows and columns; default: the clustered one, or the codebook's where there is none. */
  readonly order?: Pick<MatrixOrder, 'rowOrder' | 'columnOrder'>;
  /** Rows and columns shown at most, the most used codes first; default 30. */
  readonly most?: number;
}

/**
 * The co-occurrence matrix with its tests: which cells hold after adjustment. The colour is z or the log odds ratio; a cell prints
 * its count, z, and an arrow up or down where it holds after adjustment, so that it reads in grey. Cells
 * that were not tested are white with grey text, and their hover text says why.
 *
 * The order of rows and columns is stored in `layout.meta`.
 *
 * @param tests of `cellTests` on the units of the matrix, or `matrixTests`
 */
export function evidenceFigure(
  matrix: CooccurrenceMatrix,
  tests: readonly CellTest[],
  options: EvidenceFigureOptions = {},
): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const color = options.color ?? 'z';
  const clustered = options.order === undefined ? clusteredOrder(matrix) : null;
  const order = options.order ?? clustered;
  const most = options.most ?? 30;
  const rows = shownCodes(matrix.rows, matrix.rowTotals, order?.rowOrder, most);
  const columns = shownCodes(matrix.columns, matrix.columnTotals, order?.columnOrder, most);
  const tested = testedCells(matrix, tests);
  if (tested.length === 0) {
    const instead = { name: 'evidence', heading: texts.heading, sentence: texts.nothing };
    return sentenceFigure(matrix.corpus, instead, language);
  }
  const testOf = testOfPair(tests);
  const grid = rows.map((r) =>
    columns.map((c): GridCell => {
      const cell = matrix.cell(r, c);
      const test = testOf(cell.row, cell.column);
      const shown = test !== undefined && isTested(test) && (cell.possible || test.count > 0) ? test : null;
      return { cell, test, shown };
    }),
  );
  const labels = shownLabels(matrix, { rows, columns }, language);
  const caption = [
    describeMatrix(matrix, language),
    describeTest(matrix, tested[0], language),
    texts.howToRead[color],
    clustered === null ? (order === null ? texts.codebookOrder : texts.storedOrder) : texts.clustered,
    cutLabel(matrix, { rows, columns }, language),
  ];
  return {
    kind: 'figure',
    name: 'evidence',
    data: layers(matrix, grid, labels, color),
    layout: {
      ...baseLayout(matrix.corpus, texts.heading, language),
      ...matrixSize(labels.rows, labels.columns),
      ...matrixAxes({ standoff: 6 }),
      meta: { order },
    },
    caption: caption.filter((text) => text !== '').join(' '),
    alternative: inWords(tested, language),
  };
}

/** A cell of the figure: its test where it has one, and the same where the test is shown. */
interface GridCell {
  readonly cell: Cell;
  readonly test: CellTest | undefined;
  readonly shown: TestedCell | null;
}

/** Two heatmaps on one another: white cells that were not tested, and those that were. */
function layers(
  matrix: CooccurrenceMatrix,
  cells: readonly (readonly GridCell[])[],
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  color: NonNullable<EvidenceFigureOptions['color']>,
): Record<string, unknown>[] {
  const { language } = matrix.corpus;
  const roomy = labels.columns.length <= 16 && labels.rows.length <= 24;
  const shared = {
    ...labels,
    cells,
    font: { size: roomy ? theme.size.beside : theme.size.crowded },
  };
  const scale = scales(
    cells.flat().flatMap(({ shown }) => (shown === null ? [] : [shown])),
    language,
  )[color];
  return [
    {
      ...heatmap<GridCell>({
        ...shared,
        value: ({ cell, shown }) => (shown === null && !sameCode(cell) ? 0 : null),
        text: ({ cell, shown }) => (shown === null ? faint(cell, language) : ''),
        hover: ({ cell, test }) => whyNot(cell, test, language),
      }),
      ...silentGaps,
      ...white,
      name: verdictLabel('not tested', language),
    },
    {
      ...heatmap<GridCell>({
        ...shared,
        value: ({ shown }) => (shown === null ? null : scale.valueOf(shown)),
        text: ({ shown }) => (shown === null ? '' : printed(shown, roomy, language)),
        hover: ({ shown }) => (shown === null ? '' : hover(matrix, shown, language)),
      }),
      ...silentGaps,
      name: scale.label,
      colorscale: theme.scale.diverging,
      zmin: -scale.limit,
      zmax: scale.limit,
      colorbar: colorBar(scale.label, scale.ticks),
    },
  ];
}

/** Positions of the codes with most units, in the given order or else the codebook's; unused ones are left out. */
function shownCodes(
  codes: readonly Code[],
  totals: Int32Array,
  order: readonly string[] | undefined,
  most: number,
): number[] {
  const place = new Map(order?.map((id, position) => [id, position]));
  const placeOf = (i: number) => place.get(codes[i].id) ?? place.size;
  return mostUsed(totals, most).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}

function sameCode(cell: Cell): boolean {
  return cell.row.index === cell.column.index;
}

/** What the colour can be: its value for a cell, its ends, and its legend. */
function scales(shown: readonly TestedCell[], language: Language) {
  const test = shown[0].test;
  const furthest = Math.max(3, ...shown.map(({ z }) => Math.abs(z)));
  const mostOdds = Math.log(16);
  const odds = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16];
  return {
    z: {
      label: zLabel(test, language),
      limit: Math.min(furthest, 6),
      valueOf: ({ z }: TestedCell) => rounded(z),
      ticks: {},
    },
    logOddsRatio: {
      label: oddsLabel(test, language),
      limit: mostOdds,
      // An odds ratio of 0 or infinity lies beyond every scale; it has the colour of its end.
      valueOf: ({ oddsRatio }: TestedCell) =>
        oddsRatio.estimate === null
          ? null
          : rounded(Math.max(-mostOdds, Math.min(mostOdds, Math.log(oddsRatio.estimate)))),
      ticks: {
        tickvals: odds.map((value) => rounded(Math.log(value))),
        ticktext: odds.map((value) => (value < 1 ? `1/${1 / value}` : String(value))),
      },
    },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Count, arrow and z; in a crowded matrix count and arrow, or a dot for an empty cell. */
function printed(test: TestedCell, roomy: boolean, language: Language): string {
  const mark = markOf(test);
  if (!roomy) return test.count === 0 && mark === '' ? '·' : formatNumber(test.count, language) + mark;
  const count = `<b>${formatNumber(test.count, language)}</b>${mark === '' ? '' : ` ${mark}`}`;
  return `${count}<br>${formatSigned(test.z, language)}`;
}

function markOf(test: TestedCell): string {
  if (!holds(test)) return '';
  const arrow = isMore(test) ? '↑' : '↓';
  return beyondChance(test.adjusted, clearlyHoldsUpTo) ? arrow + arrow : arrow;
}

/** The text of a cell that was not tested: its count, or a dash where there is none. */
function faint(cell: Cell, language: Language): string {
  if (sameCode(cell)) return '';
  return faintText(cell.count > 0 ? formatNumber(cell.count, language) : '–');
}

function whyNot(cell: Cell, test: CellTest | undefined, language: Language): string {
  const texts = words[language];
  const terms = termsIn(language);
  const reason = test?.reason ?? null;
  const without = cell.possible ? verdictLabel('not tested', language) : texts.impossible;
  const why = reason === null ? without : reasonText(reason, language);
  return [
    ...pairLines(cell, language),
    `${terms.count}: ${formatNumber(cell.count, language)}`,
    wrap(why),
  ].join('<br>');
}

function hover(matrix: CooccurrenceMatrix, test: TestedCell, language: Language): string {
  const terms = termsIn(language);
  const draws = drawsOf(test, language);
  return [
    ...pairLines(test, language),
    `${terms.count}: ${formatNumber(test.count, language)}`,
    ...momentLines(test, language),
    `p: ${formatP(test.pValue, language)}`,
    `${inSentence('adjustedP', language)}: ${formatP(test.adjusted, language)}`,
    `${oddsLabel(test.test, language)}: ${formatInterval(test.oddsRatio, language)}`,
    ...foundLines(test, language).map((line) => wrap(line)),
    `${terms.sources}: ${formatNumber(test.sources, language)}`,
    ...(test.largestShare === null
      ? []
      : [`${terms.largestShare}: ${formatPercent(test.largestShare, language)}`]),
    wrap(`${terms.test}: ${testLabel(test.test, language)}; ${nullLabel(matrix, test, language)}`),
    ...(draws === '' ? [] : [draws]),
    ...test.notes.map((note) => wrap(noteText(note, language))),
  ].join('<br>');
}

function pairLines({ row, column }: Pick<Cell, 'row' | 'column'>, language: Language): string[] {
  return [row, column].map((code) => `<b>${codeLabel(code, language)}</b>`);
}

/** Hover text breaks only where it is told to. */
function wrap(text: string, most = 60): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== '' && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('<br>');
}

/** How many cells stand and the five strongest, for whoever cannot see the colours. */
function inWords(tested: readonly TestedCell[], language: Language): string {
  const texts = words[language];
  const holding = tested.filter(holds);
  const described = tested.slice(0, 5).map((test) => {
    const count = `${inSentence('count', language)} ${formatNumber(test.count, language)}`;
    return `${pairLabel(test, language)} (${count}, ${zLabel(test.test, language)} ${formatSigned(test.z, language)}, ${pEquals(test.adjusted, language, inSentence('adjustedP', language))})`;
  });
  return `${texts.heading} ${texts.holding(formatNumber(holding.length, language), formatNumber(tested.length, language))} ${described.join('; ')}.`;
}

const words = {
  nb: {
    heading: 'Samforekomst: hvilke ruter står seg?',
    impossible: 'De to kodene kan ikke møtes: kodeboka gir dem ikke samme type kilde.',
    nothing:
      'Ingen rute kunne testes, så det er ikke noe belegg å vise. Antallene står i matrisen over samforekomst.',
    holding: (n: string, all: string) =>
      `${n} av ${all} testede ruter har ${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}. De sterkeste:`,
    howToRead: {
      z: `Øverst i ruten står antallet, under det z, som også er fargen: rødt er oftere enn ventet, blått sjeldnere. ↑ og ↓: ${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}, oftere eller sjeldnere enn ventet; ↑↑ og ↓↓: høyst ${formatLevel(clearlyHoldsUpTo, 'nb')}. Hvite ruter med grå tekst er ikke testet.`,
      logOddsRatio: `Øverst i ruten står antallet, under det z; fargen er oddsforholdet (logaritmisk): rødt er over 1, blått under. ↑ og ↓: ${inSentence('adjustedP', 'nb')} høyst ${formatLevel(holdsUpTo, 'nb')}, oftere eller sjeldnere enn ventet; ↑↑ og ↓↓: høyst ${formatLevel(clearlyHoldsUpTo, 'nb')}. Hvite ruter med grå tekst er ikke testet.`,
    },
    clustered:
      'Like koder står ved siden av hverandre: hierarkisk klynging med optimal rekkefølge, lagret i figuren.',
    storedOrder: 'Rekkefølgen av rader og kolonner er en lagret.',
    codebookOrder: 'Rader og kolonner står som i kodeboka.',
  },
  en: {
    heading: 'Co-occurrence: which cells hold after adjustment?',
    impossible: 'The two codes cannot meet: the codebook gives them no kind of source in common.',
    nothing:
      'No cell could be tested, so there is no evidence to show. The counts are in the matrix of co-occurrence.',
    holding: (n: string, all: string) =>
      `${n} of ${all} tested cells have an ${inSentence('adjustedP', 'en')} of at most ${formatLevel(holdsUpTo, 'en')}. The strongest:`,
    howToRead: {
      z: `The upper number in a cell is the count, below it z, which is also the colour: red is more often than expected, blue less often. ↑ and ↓: ${inSentence('adjustedP', 'en')} at most ${formatLevel(holdsUpTo, 'en')}, more or less often than expected; ↑↑ and ↓↓: at most ${formatLevel(clearlyHoldsUpTo, 'en')}. White cells with grey text were not tested.`,
      logOddsRatio: `The upper number in a cell is the count, below it z; the colour is the odds ratio (logarithmic): red is above 1, blue below. ↑ and ↓: ${inSentence('adjustedP', 'en')} at most ${formatLevel(holdsUpTo, 'en')}, more or less often than expected; ↑↑ and ↓↓: at most ${formatLevel(clearlyHoldsUpTo, 'en')}. White cells with grey text were not tested.`,
    },
    clustered:
      'Similar codes are placed side by side: hierarchical clustering in optimal leaf order, stored in the figure.',
    storedOrder: 'The order of rows and columns is a stored one.',
    codebookOrder: 'Rows and columns are in the order of the codebook.',
  },
} as const;
