import type { Corpus } from '../corpus/corpus.js';
import type { Language } from '../shared/language.js';
import { termsIn } from '../words/terms.js';
import { theme } from './theme.js';

/** A figure as data: a Plotly specification, its caption, and a text for whoever cannot see it. */
export interface Figure {
  readonly kind: 'figure';
  /** File name without extension, such as `co-occurrence`. */
  readonly name: string;
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
  /** What is shown, of how many, in which unit, and how to read it. */
  readonly caption: string;
  /** What the figure says, in words and numbers. */
  readonly alternative: string;
  /**
   * The same figure arranged for a width in pixels, such as with fewer panels beside one another; absent where it is arranged in one
   * way only. Letters and labels are fitted afterwards (`fitWidth`).
   */
  readonly atWidth?: (pixels: number) => Figure;
}

/** Width and height, in pixels, that leave room for the labels of every row and column. */
export function matrixSize(rowLabels: readonly string[], columnLabels: readonly string[]) {
  const left = 30 + 6.6 * longest(rowLabels);
  // Column labels stand at an angle of 40 degrees, above the matrix.
  const top = 64 + 4.2 * longest(columnLabels);
  const cellWidth = columnLabels.length > 16 ? 30 : 58;
  const right = 90 + 2 * longest(columnLabels.slice(-2));
  return {
    width: Math.round(Math.max(640, left + columnLabels.length * cellWidth + right)),
    height: Math.round(top + Math.max(4, rowLabels.length) * (rowLabels.length > 24 ? 20 : 36) + 40),
    margin: { l: Math.round(left), r: Math.round(right), t: Math.round(top), b: 40 },
  };
}

function longest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map((text) => text.length));
}

/** A label short enough for an axis; the whole of it stands in the hover text. */
export function shorten(text: string, most = 42): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** What a figure needs to know of its material: whether to say that it is synthetic. */
export interface Material {
  readonly provenance: Pick<Corpus['provenance'], 'synthetic'>;
}

/** What every figure shares: type, ground, and the word synthetic where the material is. */
export function baseLayout(
  { provenance }: Material,
  heading: string,
  language: Language,
): Record<string, unknown> {
  const synthetic = termsIn(language).syntheticData;
  return {
    title: {
      text: provenance.synthetic ? `${heading}<br><sup>${synthetic}</sup>` : heading,
      x: 0.01,
      xanchor: 'left',
      y: 0.99,
      yanchor: 'top',
      pad: { t: 10 },
      font: { size: theme.size.heading },
    },
    font: { family: theme.font.family, size: theme.size.text, color: theme.color.ink },
    paper_bgcolor: theme.color.ground,
    plot_bgcolor: theme.color.ground,
  };
}
