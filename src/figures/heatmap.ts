import { hoverTexts } from './hover.js';
import { theme } from './theme.js';

/** What a heatmap shows of each cell of a grid. */
export interface HeatmapOf<Cell> {
  /** Labels or positions. */
  readonly columns: readonly (string | number)[];
  readonly rows: readonly (string | number)[];
  readonly cells: readonly (readonly Cell[])[];
  /** What gives the colour; null: none. */
  readonly value: (cell: Cell) => number | null;
  /** What is printed in it. */
  readonly text: (cell: Cell) => string;
  readonly hover: (cell: Cell) => string;
  readonly font?: { readonly size: number; readonly color?: string };
  /** Between cells, in pixels; default 1. */
  readonly gap?: number;
}

/** A heatmap that prints a text in every cell, so that it reads in grey too; its colours are added to it. */
export function heatmap<Cell>(of: HeatmapOf<Cell>) {
  const { cells, gap = 1 } = of;
  return {
    type: 'heatmap',
    x: of.columns,
    y: of.rows,
    z: cells.map((line) => line.map(of.value)),
    text: cells.map((line) => line.map(of.text)),
    texttemplate: '%{text}',
    ...(of.font === undefined ? {} : { textfont: of.font }),
    ...hoverTexts(cells.map((line) => line.map(of.hover))),
    xgap: gap,
    ygap: gap,
  };
}

/** White cells without a legend. */
export const white = { colorscale: theme.scale.blank, showscale: false };

/** Cells without a value say nothing under the pointer. */
export const silentGaps = { hoverongaps: false };

/** The legend of a colour scale. */
export function colorBar(title: string, own: Record<string, unknown> = {}): Record<string, unknown> {
  return { title: { text: title, side: 'top' }, thickness: 14, outlinewidth: 0, len: 0.9, ...own };
}
