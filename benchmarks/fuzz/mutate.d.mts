import type { Seed } from './seeds.mjs';

export function mutate(
  seed: Seed,
  random: { uniform(): number; below(bound: number): number },
): Promise<Seed>;
