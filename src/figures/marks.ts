import { isFew } from '../shared/fewSources.js';

/** A place in a figure: `['data', 0, 'z', 3, 1]`. */
export type Place = readonly (string | number)[];

/** What stands at a place where a number is withheld. */
export interface Blank {
  readonly at: Place;
  readonly to: string | number | null;
}

/**
 * A thing in a figure that rests on sources: a cell, a dot with its interval, a bar, a number in words. Publication takes it
 * away where one of its numbers of sources is small.
 */
export interface Mark {
  /** Numbers of sources that it shows or could give away; a zero is nobody. */
  readonly sources: readonly number[];
  /**
   * Marks that share this are parts of one whole: where one is withheld, the next smallest is too, so that none can be had
   * by subtraction.
   */
  readonly whole?: string;
  /** What is changed where it is withheld. */
  readonly blanks: readonly Blank[];
  /** Marks of the figure's annotations that are set where it is withheld, such as × in an empty cell. */
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

/** Part of the text for whoever cannot see the figure, and the numbers of sources that it tells. */
export interface AlternativePart {
  readonly text: string;
  readonly sources: readonly number[];
  /** What follows the text, each item told or left out by itself. */
  readonly list?: {
    /** Each with the numbers of sources that it tells or could give away. */
    readonly items: readonly { readonly text: string; readonly sources: readonly number[] }[];
    readonly between: string;
    readonly end: string;
  };
}

/**
 * The text of a figure from its parts.
 *
 * @param fewest parts and items that rest on fewer sources are left out; default 1: none is
 */
export function alternativeText(parts: readonly AlternativePart[], fewest = 1): string {
  const isTold = ({ sources }: { readonly sources: readonly number[] }) =>
    !sources.some((count) => isFew(count, fewest));
  const told = parts.filter(isTold).map(({ text, list }) => {
    if (list === undefined) return text;
    const items = list.items.filter(isTold).map((item) => item.text);
    return `${text} ${items.join(list.between)}${list.end}`;
  });
  return told.join(' ');
}

/**
 * Numbers of a figure that publication shows with the decimals that a reader is shown: all would tell the counts. A number,
 * an array of them, or a text that then has fewer digits.
 */
export type Rounding =
  | { readonly at: Place; readonly decimals: number }
  | { readonly at: Place; readonly text: string };

/**
 * What the numbers of a figure rest on. Every figure states it: either its marks, or why there is nothing to withhold.
 *
 * - `published literature`: studies, which are named
 * - `no sources`: a simulation, a sentence in place of a figure
 * - `working material`: is not published at all
 */
export type FigureBasis =
  | {
      readonly marks: readonly Mark[];
      readonly rounding: readonly Rounding[];
      /** Traces (positions in `data`) whose numbers are axes, references or legends, and rest on no source. */
      readonly without: readonly number[];
    }
  | 'published literature'
  | 'no sources'
  | 'working material';

/** The blanks of a heatmap's cell: no colour, a sign in place of its text, a sentence in place of its hover text. */
export function cellBlanks(trace: number, row: number, column: number, why: string): Blank[] {
  return [
    { at: ['data', trace, 'z', row, column], to: null },
    { at: ['data', trace, 'text', row, column], to: '' },
    { at: ['data', trace, 'customdata', row, column], to: why },
  ];
}

/** The blanks of a point: it is not drawn, and its hover text says why. */
export function pointBlanks(trace: number, point: number, axis: 'x' | 'y' = 'x'): Blank[] {
  return [{ at: ['data', trace, axis, point], to: null }];
}
