import { hoverTexts } from '../figures/hover.js';
import { theme } from '../figures/theme.js';
import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import type { ReleasedTable } from './publicTable.js';
import { hidden, numberOf, withheldGround, withheldWord } from './withheldMarks.figure.js';

type Row = ReleasedTable['rows'][number];

/** Two counts of sources to the left and the right of a line, row by row, as a released table has them. */
export interface SidePanel {
  readonly rows: readonly Row[];
  /** Keys of the columns. */
  readonly left: string;
  readonly right: string;
  /** Names in the legend. */
  readonly names: readonly [left: string, right: string];
  /** `x`, `x2`. */
  readonly axis: string;
  readonly hover: (row: Row) => string;
  readonly language: Language;
}

/** What is drawn of a side panel. */
export interface DrawnSides {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly shapes: readonly Readonly<Record<string, unknown>>[];
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
  /** The largest count that is shown. */
  readonly widest: number;
}

/** Bars with their counts at the ends; a side that is withheld is neither a bar nor empty. */
export function sidePanel({ rows, left, right, names, axis, hover, language }: SidePanel): DrawnSides {
  const sides = [
    { key: left, name: names[0], sign: -1, color: theme.color.interval },
    { key: right, name: names[1], sign: 1, color: theme.color.estimate },
  ].map((side) => ({
    ...side,
    open: [...rows.keys()].filter((i) => numberOf(rows[i], side.key) !== null),
    withheld: [...rows.keys()].filter((i) => hidden(rows[i], side.key)),
  }));
  const count = (i: number, key: string) => numberOf(rows[i], key) ?? 0;
  return {
    data: sides.map(({ key, name, sign, color, open }) => ({
      type: 'bar',
      orientation: 'h',
      name,
      x: open.map((i) => sign * count(i, key)),
      y: open,
      xaxis: axis,
      width: 0.6,
      marker: { color, line: { color: theme.color.ink, width: theme.width.hair } },
      text: open.map((i) => formatNumber(count(i, key), language)),
      textposition: 'outside',
      cliponaxis: false,
      textfont: { size: theme.size.beside },
      ...hoverTexts(open.map((i) => hover(rows[i]))),
    })),
    shapes: sides.flatMap(({ sign, withheld }) =>
      withheld.map((i) => withheldGround(i, axis, { half: 0.3, part: sign < 0 ? [0, 0.5] : [0.5, 1] })),
    ),
    annotations: sides.flatMap(({ key, sign, withheld }) =>
      withheld.map((i) =>
        withheldWord(rows[i], [key], { y: i, xref: axis, x: sign < 0 ? 0.25 : 0.75 }, language),
      ),
    ),
    widest: Math.max(1, ...sides.flatMap(({ key, open }) => open.map((i) => count(i, key)))),
  };
}
