export interface CalibrationRow {
  readonly kind: 'type-I' | 'family-wise' | 'warning' | 'coverage' | 'no interval' | 'power';
  readonly world: string;
  readonly test: string;
  readonly alpha: number;
  readonly oddsRatio?: number;
  readonly sources?: number;
  readonly rate: number;
  readonly error: number;
  readonly runs: number;
  readonly tests: number;
}

export interface CalibrationData {
  readonly seed: number;
  readonly runs: number;
  readonly permutations: number;
  readonly results: readonly CalibrationRow[];
}

export const claims: Readonly<Record<string, readonly string[]>>;
export const paths: { readonly documentFile: string; readonly decisionFile: string };
export function readResults(path?: string): CalibrationData;
export function brokenClaims(data: CalibrationData): CalibrationRow[];
export function calibrationDocument(data: CalibrationData): string;
export function decisionTable(data: CalibrationData): string;
export function decisionWith(text: string, data: CalibrationData): string;
