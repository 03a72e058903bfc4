import type { Role } from '../corpus/code.js';

/** What a valence code says of the other codes on its selection; `hinders` holds what destroys value, too. */
export const directions = ['promotes', 'hinders', 'ambivalent'] as const satisfies readonly Role[];

export type Direction = (typeof directions)[number];

/** Units by direction; `undirected` ones bear no valence code. */
export interface DirectionCounts {
  readonly promotes: number;
  readonly hinders: number;
  readonly ambivalent: number;
  readonly undirected: number;
}

/** How one source can speak of something; `absent` where it does not mention it. */
export const verdicts = [...directions, 'undirected', 'absent'] as const;

export type Verdict = (typeof verdicts)[number];

export function mentions({ promotes, hinders, ambivalent, undirected }: DirectionCounts): number {
  return promotes + hinders + ambivalent + undirected;
}

/** Units that bear a valence code. */
export function directed({ promotes, hinders, ambivalent }: DirectionCounts): number {
  return promotes + hinders + ambivalent;
}

/**
 * The balance of directions: (promotes - hinders) / (promotes + hinders + ambivalent), from -1 (hinders only) to
 * 1 (promotes only).
 *
 * @returns NaN where no unit has a direction: there is no evidence
 * @example balance({ promotes: 3, hinders: 1, ambivalent: 0, undirected: 5 }) // 0.5
 */
export function balance(counts: DirectionCounts): number {
  return (counts.promotes - counts.hinders) / directed(counts);
}

/** The direction that most of the directed units of a source have; ambivalent where they balance. */
export function verdict(counts: DirectionCounts): Verdict {
  if (mentions(counts) === 0) return 'absent';
  if (directed(counts) === 0) return 'undirected';
  if (counts.promotes === counts.hinders) return 'ambivalent';
  return counts.promotes > counts.hinders ? 'promotes' : 'hinders';
}
