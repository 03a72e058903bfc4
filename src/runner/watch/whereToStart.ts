import type typescript from '@tslab/typescript-for-tslab';
import { builtNamesOf, cellEffects, type Effect, namesOf, worst } from './cellEffects.js';

/** A cell that was run in the kernel as it stands. */
export interface RanCell {
  readonly source: string;
  /** Its number in the kernel, which is that of the state after it; null where it did not come to its end. */
  readonly number: number | null;
  /** Whether what it read of the disk is as it was. */
  readonly isCurrent: boolean;
}

/**
 * Where a run begins, of the cells that have content, and why there:
 *
 * - `first`: nothing has run yet;
 * - `rewound`: the kernel returns to the state before that cell (the first, where that was changed), which is as it would be in a new kernel;
 * - `all`: from the first cell, as a later one may have changed something within what an earlier one made;
 * - `anew`: the same in a new kernel, as a cell may have changed what is no cell's.
 */
export interface Start {
  readonly from: number;
  readonly how: 'first' | 'rewound' | 'all' | 'anew';
  /** Number of the state to return to; 0 for before the first cell. */
  readonly number: number;
}

/**
 * Where to begin, so that the outcome is that of a run from top to bottom in a new kernel.
 *
 * @param ran the cells as they ran, in order
 * @param sources the cells as they stand
 * @returns null where nothing has changed
 */
export function whereToStart(
  ts: typeof typescript,
  ran: readonly RanCell[],
  sources: readonly string[],
): Start | null {
  if (ran.length === 0) return sources.length === 0 ? null : { from: 0, how: 'first', number: 0 };
  const isSame = (cell: RanCell, i: number) =>
    cell.source === sources[i] && cell.isCurrent && cell.number !== null;
  const different = ran.findIndex((cell, i) => !isSame(cell, i));
  const failed = ran.at(-1)!.number === null;
  // What failed fails again, until it or something before it is changed.
  if (
    failed &&
    different === ran.length - 1 &&
    ran[different]!.source === sources[different] &&
    ran[different]!.isCurrent
  )
    return null;
  if (different < 0 && ran.length === sources.length) return null;
  const from = different < 0 ? ran.length : different;
  const effect = effectOn(ts, ran, from, sources);
  if (effect === 'outside') return { from: 0, how: 'anew', number: 0 };
  if (effect === 'changes') return { from: 0, how: 'all', number: 0 };
  return { from, how: 'rewound', number: from === 0 ? 0 : ran[from - 1]!.number! };
}

/** What the cells that are to run again may have done to those before them, and what a new kernel only takes back. */
function effectOn(
  ts: typeof typescript,
  ran: readonly RanCell[],
  from: number,
  sources: readonly string[],
): Effect {
  const all = [...ran.map(({ source }) => source), ...sources];
  // Nothing that ran is taken back: whatever it changed, it changed in its turn.
  if (from === ran.length) return 'none';
  const own = {
    all: new Set(all.flatMap((source) => namesOf(ts, source))),
    built: new Set(all.flatMap((source) => builtNamesOf(ts, source))),
  };
  const effects = ran.map(({ source }) => cellEffects(ts, source, own));
  const isOutside = effects.some(({ ran: done, lends }) => done === 'outside' || lends === 'outside');
  if (isOutside) return 'outside';
  return effects.reduce<Effect>(
    (found, { ran: done, lends }, i) => worst(found, i < from ? lends : done),
    'none',
  );
}
