import type { Seed } from './seeds.mjs';

export function judge(
  mutated: Seed,
): Promise<{ readonly outcome: 'read' | 'refused' | 'crash' | 'wrong'; readonly detail: string }>;
