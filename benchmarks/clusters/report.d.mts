interface Row {
  readonly clusters: number;
  /** How two sources of one cluster correlate. */
  readonly icc: number;
  /** Share of the materials in which the interval holds the truth, or p is at most .05; with clusters. */
  readonly together: number;
  /** The same, as if sources stood for themselves. */
  readonly alone: number;
}

interface Section<Of extends Row> {
  readonly replicates: number;
  readonly seed: number;
  readonly permutations: number;
  readonly rows: readonly Of[];
}

export interface ClusterResults {
  readonly intervals: Section<
    Row & {
      readonly layout: string;
      readonly law: string;
      readonly unbounded: number;
      readonly bca: number | null;
    }
  >;
  readonly labels: Section<
    Row & {
      readonly labelling: string;
      readonly law: string;
      readonly trend?: number;
      readonly contrast?: number;
    }
  >;
  readonly slopes: Section<Row>;
  readonly power: Section<Row & { readonly labelling: string; readonly law: string; readonly shift: number }>;
  readonly signs: Section<Row & { readonly layout: string }>;
  readonly items: Section<Row & { readonly world: string }>;
}

export const documentFile: string;
export function readResults(path?: string): ClusterResults;
export function withMeasured(text: string, results: ClusterResults): string;
