/** A place in a figure: `['data', 0, 'z', 3, 1]`. */
export type Place = readonly (string | number)[];

/** What stands at a place where a number is withheld. */
export interface Blank {
  readonly at: Place;
  readonly to: string | number | null | readonly (string | number)[];
}

/**
 * Things that are withheld, or a function that gives them for the fewest sources that publication asks for: where words
 * say how many that is, or where a rule over the whole figure decides, such as the sums of a matrix.
 */
export type ForFewest<Thing> = readonly Thing[] | ((fewest: number) => readonly Thing[]);

/** The things for a number of sources. */
export function forFewest<Thing>(things: ForFewest<Thing>, fewest: number): readonly Thing[] {
  return typeof things === 'function' ? things(fewest) : things;
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
  /** Withheld whatever its sources, since a rule of its own says so: it would give a small number away. */
  readonly withheld?: boolean;
  /** What is changed where it is withheld. */
  readonly blanks: readonly Blank[];
  /** Annotations that are set where it is withheld, such as × in an empty cell. */
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
  /** Traces that are drawn where it is withheld, such as small parts put together. */
  readonly traces?: readonly Readonly<Record<string, unknown>>[];
}

/** Part of the text for whoever cannot see the figure, and the numbers of sources that it tells. */
export interface AlternativePart {
  readonly text: string;
  readonly sources: readonly number[];
  /** What stands in its place where it is withheld; absent: nothing. */
  readonly instead?: string;
}

/**
 * Numbers of a figure that publication shows with the decimals that a reader is shown: all would tell the counts. A number
 * or an array of them, or what is shown in place of one: a text with fewer digits, a distance between rounded numbers.
 */
export type Rounding =
  | { readonly at: Place; readonly decimals: number }
  | { readonly at: Place; readonly shown: string | number };

/**
 * What the numbers of a figure rest on. Every figure states it: either its marks, or why there is nothing to withhold.
 *
 * - `published literature`: studies, which are named
 * - `no sources`: a simulation, a sentence in place of a figure
 * - `working material`: is not published at all
 */
export type FigureBasis =
  | {
      /** All of them, also those of many sources; a figure of such a basis gives its `alternativeParts` as well. */
      readonly marks: ForFewest<Mark>;
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

/** The blanks of a point: it is not drawn, and no symbol of its own (an arrow to one side) tells where it would be. */
export function pointBlanks(trace: number, point: number): Blank[] {
  return [
    { at: ['data', trace, 'x', point], to: null },
    { at: ['data', trace, 'marker', 'symbol', point], to: 'circle' },
  ];
}
