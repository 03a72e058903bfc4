export interface KillRow {
  readonly scenario: string;
  readonly how: string;
  readonly kills: number;
  readonly whole: number;
}

/** Results by what they are of; what was not run yet is absent. */
export interface AttackResults {
  readonly named?: {
    readonly policies: readonly {
      readonly policy: string;
      readonly pairs: { readonly all: number; readonly mentions: number; readonly directed: number };
      readonly attacks: readonly { readonly name: string; readonly tried: number; readonly got: number }[];
    }[];
  };
  readonly publication?: {
    readonly runs: readonly {
      readonly projects: number;
      readonly byRule: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly byWay: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly formulas: { readonly found: readonly string[] };
      readonly rows: { readonly found: readonly string[] };
    }[];
  };
  readonly tables?: {
    readonly runs: readonly {
      readonly tables: number;
      readonly policies: Readonly<Record<string, Readonly<Record<string, number>>>>;
    }[];
  };
  readonly kills?: { readonly rows: readonly KillRow[] };
  readonly resources?: { readonly results: readonly { readonly name: string; readonly held: boolean }[] };
  readonly privacy?: unknown;
}

export const readme: string;
export function readResults(): AttackResults;
export function withResults(text: string, results: AttackResults): string;
