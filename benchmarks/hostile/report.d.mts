import type { HostileResults } from './bounds.mjs';

export const readme: string;
export function readResults(): HostileResults;
export function withResults(text: string, data: HostileResults): string;
