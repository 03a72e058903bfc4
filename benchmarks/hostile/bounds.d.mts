export interface HostileResult {
  readonly name: string;
  readonly why: string;
  readonly outcome: 'read' | 'refused' | 'crash' | 'died';
  readonly kinds: readonly string[];
  readonly warnings: readonly string[];
  readonly message: string;
  readonly longest: number;
  readonly problems: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly failed: string;
}

export interface HostileResults {
  readonly bounds: { readonly seconds: number; readonly megabytes: number; readonly letters: number };
  readonly results: readonly HostileResult[];
}

export const bounds: HostileResults['bounds'];
export function tryFile(number: number, folder: string): HostileResult;
