import { theme } from './theme.js';

/** What a figure says of a note or a line, in Plotly's words. */
type Own = Readonly<Record<string, unknown>>;

/** A text in a figure, without an arrow. */
export function note(text: string, own: Own, size: number = theme.size.text): Own {
  return { text, showarrow: false, font: { size }, ...own };
}

/** Width and colour of a line, and how it is broken. */
export interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly dash?: 'dash' | 'dot';
}

/** A line from the bottom of the plot to its top, at a value. */
export function upright(x: number, line: LineLook, own: Own = {}): Own {
  return { type: 'line', yref: 'paper', x0: x, x1: x, y0: 0, y1: 1, line, ...own };
}

/** A line across the plot, at a row. */
export function level(y: number, line: LineLook, own: Own = {}): Own {
  return { type: 'line', xref: 'paper', x0: 0, x1: 1, y0: y, y1: y, line, ...own };
}
