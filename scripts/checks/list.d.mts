export interface Check {
  readonly name: string;
  readonly tries: string;
  readonly covers: readonly string[];
  readonly packages: readonly string[];
  readonly needs: readonly string[];
  readonly open?: string;
  readonly commands: readonly (readonly string[])[];
}

export const checks: readonly Check[];
