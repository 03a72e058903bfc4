import type { Check } from './list.mjs';

export function contentOf(name: string, bytes: Buffer): Buffer | string;
export function coveredNow(check: Check): Record<string, string>;
