export interface ReadingOfProject {
  readonly reader: string;
  readonly runs: number;
  readonly version?: string;
  readonly failed?: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly codings: number;
  readonly selections: number;
}

export interface ImportResults {
  readonly seed: number;
  readonly machine: string;
  readonly mostBytes: number;
  readonly mostSeconds: number;
  readonly results: readonly {
    readonly project: {
      readonly xmlBytes: number;
      readonly archiveBytes: number;
      readonly codings: number;
      readonly selections: number;
    };
    readonly read: readonly ReadingOfProject[];
  }[];
}

export function readResults(path?: string): ImportResults;
export function importTable(results: ImportResults): string;
export function withTable(readme: string, results: ImportResults): string;
