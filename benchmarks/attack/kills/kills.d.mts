/** What came of a kill. */
export interface Outcome {
  readonly killed: boolean;
  /** What was not whole; empty where all was. */
  readonly wrong: string;
  readonly where: string;
}

export function stateOf(name: string, folder: string, kill?: number): Promise<string>;
export function callsOf(name: string, state: string): string[];
export function killAtEvery(
  name: string,
  state: string,
  options?: { readonly calls?: readonly string[]; readonly only?: RegExp },
): Promise<Outcome[]>;
