/** An interval of numbers, its ends included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
