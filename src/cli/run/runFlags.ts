import type { AnalysisFlags } from '../analysisFlags.js';
import type { ProjectFlags } from '../projectOptions.js';

/** What `brukermote run` is told. */
export interface RunFlags extends ProjectFlags, AnalysisFlags {
  /** Files and folders that together are the project. */
  readonly project?: readonly string[];
  readonly out?: string;
  readonly timeout: number;
  readonly force?: boolean;
  readonly save?: boolean;
  /** NAME=VALUE for parameters of the notebooks. */
  readonly param?: readonly string[];
}
