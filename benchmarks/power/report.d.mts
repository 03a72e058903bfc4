export interface Simulated {
  readonly projects: number;
  /** Cells for which something was promised, or planned. */
  readonly cells: number;
  /** Cells for which nothing could be. */
  readonly without: number;
  /** Share of the cells in which it was found; null where there are none. */
  readonly found: number | null;
  /** The middle odds ratio, or number of further sources. */
  readonly middle: number | null;
}

export interface PowerResults {
  readonly seeds: { readonly smallest: number; readonly plans: number };
  readonly power: number;
  readonly smallest: readonly (Simulated & {
    readonly material: string;
    readonly level: number;
    readonly side: 'more' | 'less';
  })[];
  readonly plans: readonly (Simulated & {
    readonly material: string;
    readonly first: number;
    readonly oddsRatio: number | null;
  })[];
}

export const documentFile: string;
export function readResults(path?: string): PowerResults;
export function powerDocument(results: PowerResults): string;
