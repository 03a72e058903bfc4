export interface MeasuredPage {
  readonly seed: number;
  readonly seconds: number;
  /** Keys of confirmatory findings. */
  readonly confirmatory: readonly string[];
  readonly exploratory: readonly string[];
}

export interface PageResults {
  readonly edition: string;
  readonly sources: string;
  /** Pages of projects without effects, seed by seed. */
  readonly none: readonly MeasuredPage[];
  /** Pages of projects with effects. */
  readonly effects: readonly (MeasuredPage & {
    readonly truths: readonly { readonly name: string; readonly found: boolean }[];
  })[];
}

export const documentFile: string;
export const marks: readonly string[];
export function readResults(path?: string): PageResults | null;
export function pageTable(results: PageResults | null): string;
export function withTable(document: string, results: PageResults | null): string;
