export interface FuzzResults {
  readonly runs: number;
  readonly seed: number;
  readonly first: number;
  readonly outcomes: Readonly<Record<'read' | 'refused' | 'crash' | 'wrong' | 'hang', number>>;
  readonly slowest: { readonly seconds: number; readonly run: number; readonly name: string };
  readonly bySeed: Readonly<
    Record<string, { readonly read: number; readonly refused: number; readonly failed: number }>
  >;
  readonly failures: readonly unknown[];
}

export const readme: string;
export function readResults(): FuzzResults;
export function withResults(text: string, data: FuzzResults): string;
