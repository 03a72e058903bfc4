import { binomial } from './choices.js';

/** How few have to be taken away before something no longer holds. */
export interface FewestToTurn {
  /** No fewer than these turn it. */
  readonly least: number;
  /** So many are known to turn it; null where none that were tried did. */
  readonly most: number | null;
  /** Whether the two are one number. */
  readonly exact: boolean;
  /** Positions of such a set of `most`, ascending; null where there is none. */
  readonly removed: readonly number[] | null;
}

export interface FewestToTurnOptions {
  /** Positions, those first whose removal is expected to turn it soonest. Default: as they come. */
  readonly order?: readonly number[];
  /** How often it may be asked whether it holds. Default: 500. */
  readonly evaluations?: number;
  /** No fewer turn it, as is known beforehand. Default: 1. */
  readonly atLeast?: number;
  /** How many are taken away first, as a guess. Default: 1. */
  readonly guess?: number;
  /** No more than so many are taken away. Default: all but one. */
  readonly atMost?: number;
}

/**
 * The fewest of some things (sources, codings) without which something no longer holds.
 *
 * From above: the shortest beginning of `order` whose removal turns it, found by doubling and halving, then each of these that
 * need not be removed is put back. From below: every one, every pair and so on is tried, as long as all of
 * that size can be. So the answer is exact where all smaller sets were tried, and bounds otherwise.
 *
 * @param count how many there are
 * @param holds whether it holds of the positions that are kept, ascending; one that draws has to draw the same way each time
 * @example fewestToTurn(5, (kept) => kept.length > 3).most // 2
 */
export function fewestToTurn(
  count: number,
  holds: (kept: readonly number[]) => boolean,
  options: FewestToTurnOptions = {},
): FewestToTurn {
  const everyone = Array.from({ length: count }, (_, i) => i);
  const order = options.order ?? everyone;
  let left = options.evaluations ?? 500;
  const turns = (removed: readonly number[]): boolean => {
    left--;
    const gone = new Set(removed);
    return !holds(everyone.filter((i) => !gone.has(i)));
  };
  if (turns([])) return bounds(0, []);
  const atMost = Math.min(options.atMost ?? count - 1, order.length);
  const found = shortestBeginning(order, [options.guess ?? 1, atMost], turns, () => left > 0);
  const needed = found === null ? null : withoutNeedless(found, turns, () => left > 0);
  let least = options.atLeast ?? 1;
  const below = needed?.length ?? atMost + 1;
  while (least < below && binomial(count, least) <= left) {
    const found = anyTurns(everyone, least, turns);
    if (found !== null) return bounds(least, found);
    least++;
  }
  return bounds(Math.min(least, below), needed);
}

function bounds(least: number, removed: readonly number[] | null): FewestToTurn {
  const most = removed === null ? null : removed.length;
  const set = removed === null ? null : [...removed].sort((a, b) => a - b);
  return { least, most, exact: least === most, removed: set };
}

/** By doubling until it turns, then by halving between the last two; null where it never does. */
function shortestBeginning(
  order: readonly number[],
  [guess, atMost]: readonly [number, number],
  turns: (removed: readonly number[]) => boolean,
  more: () => boolean,
): readonly number[] | null {
  let [kept, gone] = [0, 0];
  let size = Math.max(1, Math.min(guess, atMost));
  while (size > kept && size <= atMost && more()) {
    if (turns(order.slice(0, size))) {
      gone = size;
      break;
    }
    kept = size;
    size = Math.min(2 * size, atMost);
  }
  if (gone === 0) return null;
  while (gone - kept > 1 && more()) {
    const middle = Math.floor((kept + gone) / 2);
    if (turns(order.slice(0, middle))) gone = middle;
    else kept = middle;
  }
  return order.slice(0, gone);
}

/** The same set without those that can stay. */
function withoutNeedless(
  removed: readonly number[],
  turns: (removed: readonly number[]) => boolean,
  more: () => boolean,
): readonly number[] {
  let needed = removed;
  for (const one of [...removed].reverse()) {
    if (needed.length === 1 || !more()) break;
    const others = needed.filter((other) => other !== one);
    if (turns(others)) needed = others;
  }
  return needed;
}

/** So many whose removal turns it, the first in their order; null where none do. */
function anyTurns(
  everyone: readonly number[],
  size: number,
  turns: (removed: readonly number[]) => boolean,
): readonly number[] | null {
  const chosen: number[] = [];
  const from = (start: number): readonly number[] | null => {
    if (chosen.length === size) return turns(chosen) ? [...chosen] : null;
    for (let i = start; i <= everyone.length - (size - chosen.length); i++) {
      chosen.push(everyone[i]);
      const found = from(i + 1);
      chosen.pop();
      if (found !== null) return found;
    }
    return null;
  };
  return from(0);
}
