import type { Cell, CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { type GroupMatrix, matricesByGroup } from '../cooccurrence/matricesByGroup.js';
import { cutLabel, describeMatrix, pairLabel, shownLabels } from '../cooccurrence/matrix.labels.js';
import { mostUsed } from '../cooccurrence/mostUsed.js';
import { attributeCalled } from '../corpus/attributeValues.js';
import { note } from '../figures/annotations.js';
import { fixedAxis, separators } from '../figures/axes.js';
import { codeLabel } from '../figures/codeLabels.js';
import { baseLayout, type Figure } from '../figures/figure.js';
import { leastShare } from '../figures/fitWidth.js';
import { heatmap, silentGaps } from '../figures/heatmap.js';
import { type NumberScale, numberScale } from '../figures/numberScale.js';
import { sideBySide, stacked } from '../figures/panels.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { groupLabel, groupTitle } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { CellNumbers } from './cellMeasure.js';

export interface PanelsFigureOptions {
  /** `kind`, or an attribute of the sources: a panel for each of its values. */
  readonly by: string;
  /** The numbers that give the colours, of the matrix of each group. */
  readonly numbersOf: (matrix: CooccurrenceMatrix) => CellNumbers;
  /** What the legend and the caption call them. */
  readonly label: string;
  /** How they are made. */
  readonly described?: string;
  readonly decimals?: number;
  /** Rows and columns shown at most, the most used codes of all groups first; default 20. */
  readonly most?: number;
}

/** Sizes in pixels. */
const cell = { width: 34, height: 21 } as const;
/** Of the legend of colours, and what stands above it in the figure. */
const barLength = 300;
const barHead = 70;
const panelGap = 18;
const panelHead = 26;
/** Panels of more columns than fit stand below one another. */
const panelsInside = () => 760;

/**
 * Small multiples: the same cells in each group of sources, with one scale of colours, so that panels can be compared. The
 * rows and columns of all panels are the codes that are most used in all of the material.
 *
 * @throws RangeError for an attribute that no source has
 */
export function panelsFigure(matrix: CooccurrenceMatrix, options: PanelsFigureOptions): Figure {
  return drawn(matrix, options, panelsInside);
}

function drawn(matrix: CooccurrenceMatrix, options: PanelsFigureOptions, room: Room): Figure {
  const { language } = matrix.corpus;
  const texts = words[language];
  const attribute = attributeCalled(matrix.corpus.sources, options.by);
  const most = options.most ?? 20;
  const rows = mostUsed(matrix.rowTotals, most);
  const columns = mostUsed(matrix.columnTotals, most);
  const labels = shownLabels(matrix, { rows, columns }, language);
  const panels = matricesByGroup(matrix, attribute).map(({ group, matrix: own }): Panel => {
    const { of, independence } = options.numbersOf(own);
    const cells = rows.map((r) => columns.map((c) => own.cell(r, c)));
    return { group, matrix: own, of, independence, cells };
  });
  const scale = numberScale(
    {
      values: panels.flatMap(({ cells, of }) => cells.flat().map(of)),
      middle: panels[0]?.independence ?? null,
      title: shielded(options.label),
      ...(options.decimals === undefined ? {} : { decimals: options.decimals }),
    },
    language,
  );
  const by = groupLabel(attribute, language);
  return {
    kind: 'figure',
    name: `co-occurrence-by-${attribute}`,
    data: panels.map((panel, i) => traceOf(panel, i, { labels, scale, label: options.label }, language)),
    layout: layoutOf(matrix, panels, {
      labels,
      heading: texts.heading(shielded(options.label), by),
      scale,
      room,
    }),
    caption: [
      describeMatrix(matrix, language),
      texts.caption(by, counted(panels.length, 'group', language), shielded(options.label)),
      ...(options.described === undefined || options.described === '' ? [] : [options.described]),
      cutLabel(matrix, { rows, columns }, language),
    ]
      .filter((text) => text !== '')
      .join(' '),
    alternative: `${texts.heading(shielded(options.label), by)}. ${panels.map((panel) => inWords(panel, scale)).join(' ')}`,
    // Letters become smaller by this at most (`fitWidth`).
    atWidth: (pixels) => drawn(matrix, options, (margins) => pixels / leastShare - margins),
  };
}

/** Room for panels, in pixels, from what is beside them. */
type Room = (margins: number) => number;

interface Panel extends GroupMatrix, CellNumbers {
  readonly cells: readonly (readonly Cell[])[];
}

interface Labels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

interface Shared {
  readonly labels: Labels;
  readonly scale: NumberScale;
  readonly label: string;
}

function traceOf(panel: Panel, i: number, { labels, scale, label }: Shared, language: Language) {
  const { colorscale: _, zmin: __, zmax: ___, zmid: ____, colorbar: _____, ...own } = scale.colors;
  return {
    ...heatmap<Cell>({
      ...labels,
      cells: panel.cells,
      font: { size: theme.size.crowded },
      value: (each) => scale.position(panel.of(each)),
      text: (each) => (Number.isNaN(panel.of(each)) ? '' : scale.text(panel.of(each))),
      hover: (each) => hover(panel, each, scale, label, language),
    }),
    ...silentGaps,
    ...own,
    coloraxis: 'coloraxis',
    xaxis: `x${i === 0 ? '' : i + 1}`,
    yaxis: `y${i === 0 ? '' : i + 1}`,
  };
}

function hover({ group, of }: Panel, each: Cell, scale: NumberScale, label: string, language: Language) {
  const terms = termsIn(language);
  return [
    `<b>${groupTitle(group, language)}</b>`,
    codeLabel(each.row, language),
    codeLabel(each.column, language),
    `${terms.count}: ${formatNumber(each.count, language)}`,
    `${shielded(label)}: ${scale.text(of(each))}`,
    `${terms.sources}: ${formatNumber(each.sources, language)}`,
  ].join('<br>');
}

interface Arranged {
  readonly labels: Labels;
  readonly heading: string;
  readonly scale: NumberScale;
  readonly room: Room;
}

/** Panels in lines, as many beside one another as fit; labels of rows at the left, of columns above the first line. */
function layoutOf(
  { corpus }: CooccurrenceMatrix,
  panels: readonly Panel[],
  { labels, heading, scale, room }: Arranged,
): Record<string, unknown> {
  const { language } = corpus;
  const width = Math.max(90, labels.columns.length * cell.width);
  const height = labels.rows.length * cell.height;
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length));
  const margin = {
    l: Math.round(20 + 6.4 * longest(labels.rows)),
    r: 90,
    t: Math.round(78 + panelHead + 6.2 * longest(labels.columns)),
    b: 20,
  };
  const across = Math.floor((room(margin.l + margin.r) + panelGap) / (width + panelGap));
  const perLine = Math.max(1, Math.min(panels.length, across));
  const lines = Math.max(1, Math.ceil(panels.length / perLine));
  const beside = sideBySide(
    Array.from({ length: perLine }, (_, i) => ({ width, gap: i === 0 ? 0 : panelGap })),
  );
  const down = stacked(Array(lines).fill(height), panelHead + panelGap);
  const axes = panels.flatMap((_, i) => {
    const [line, place] = [Math.floor(i / perLine), i % perLine];
    const suffix = i === 0 ? '' : String(i + 1);
    const shared = { type: 'category', showgrid: false, ticks: '', tickfont: { size: theme.size.small } };
    return [
      [
        `xaxis${suffix}`,
        fixedAxis({
          ...shared,
          anchor: `y${suffix}`,
          domain: beside.domains[place],
          side: 'top',
          tickangle: -90,
          showticklabels: line === 0,
          ticklabelstandoff: panelHead,
        }),
      ],
      [
        `yaxis${suffix}`,
        fixedAxis({
          ...shared,
          anchor: `x${suffix}`,
          domain: down.domains[line],
          autorange: 'reversed',
          showticklabels: place === 0,
        }),
      ],
    ];
  });
  const titles = panels.map(({ group, matrix }, i) =>
    note(
      `<b>${groupTitle(group, language)}</b> (n = ${formatNumber(matrix.corpus.sources.length, language)})`,
      {
        xref: `x${i === 0 ? '' : i + 1} domain`,
        yref: `y${i === 0 ? '' : i + 1} domain`,
        x: 0,
        y: 1,
        xanchor: 'left',
        yanchor: 'bottom',
        yshift: 2,
      },
      theme.size.beside,
    ),
  );
  const { colorscale, zmin: cmin, zmax: cmax, zmid: cmid } = scale.colors;
  const panelsHeight = lines * height + (lines - 1) * (panelHead + panelGap);
  // Beside the first panels, however many lines there are; where they are lower than the bar, it stands up into the room of the labels.
  const isLow = panelsHeight < barLength;
  const colorbar = {
    ...(scale.colors.colorbar as object),
    lenmode: 'pixels',
    len: Math.min(barLength, panelsHeight + margin.t - barHead),
    y: isLow ? 0 : 1,
    yanchor: isLow ? 'bottom' : 'top',
  };
  return {
    ...baseLayout(corpus, heading, language),
    width: Math.round(margin.l + beside.size + margin.r),
    height: Math.round(margin.t + panelsHeight + margin.b),
    margin,
    ...Object.fromEntries(axes),
    annotations: titles,
    coloraxis: { colorscale, cmin, cmax, ...(cmid === undefined ? {} : { cmid }), colorbar },
    separators: separators(language),
  };
}

/** The highest cell of a group. */
function inWords({ group, matrix, of }: Panel, scale: NumberScale): string {
  const { language } = matrix.corpus;
  const [highest] = matrix
    .cells({ all: true })
    .map((each) => ({ each, value: of(each) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const texts = words[language];
  const said =
    highest === undefined
      ? texts.nothing
      : `${pairLabel(highest.each, language)} (${scale.text(highest.value)})`;
  return `${groupTitle(group, language)}: ${said}.`;
}

const words = {
  nb: {
    heading: (label: string, by: string) => `${label} etter ${by}`,
    caption: (by: string, groups: string, label: string) =>
      `Delt etter ${by}, ${groups}, n er antall kilder. Tallet i ruten, som også er fargen, er ${label}; fargene er de samme i alle gruppene. Tomme ruter har ikke noe slikt tall.`,
    nothing: 'ingenting',
  },
  en: {
    heading: (label: string, by: string) => `${label} by ${by}`,
    caption: (by: string, groups: string, label: string) =>
      `Divided by ${by}, ${groups}, n is the number of sources. The number in a cell, which is also the colour, is ${label}; the colours are the same in all groups. Empty cells have no such number.`,
    nothing: 'nothing',
  },
} as const;
