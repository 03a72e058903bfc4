import type { Check } from './list.mjs';

export interface CheckRecord {
  readonly result: 'passed' | 'failed';
  readonly commit: string;
  readonly changed: boolean;
  readonly seconds: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly covered: Readonly<Record<string, string>>;
}

export function readRecords(): Readonly<Record<string, CheckRecord>>;
export function due(check: Check, record: CheckRecord | undefined): string;
