import type { Code, Role } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { CoderRule } from '../units/coderRule.js';
import { type Incidence, incidence } from '../units/incidence.js';
import { type DirectionCounts, directions } from './direction.js';

/** The selections of a corpus, each with its codes and the direction that a valence code gives it. */
export interface DirectedUnits {
  readonly corpus: Corpus;
  readonly coders: CoderRule;
  readonly incidence: Incidence;
  /** Per unit: position in `directions`, -1 for a unit without a valence code. */
  readonly direction: Int8Array;
  /** Per unit: 1 where value is said to be destroyed. Its direction is `hinders`, unless something on it promotes. */
  readonly destroys: Uint8Array;
}

/**
 * Selections with their direction, the base of every question. Co-occurrence has no direction of its own: it comes
 * from a valence code on the same selection. What destroys value hinders it, and is marked besides. A selection that both
 * promotes and hinders, or that is coded ambivalent, is ambivalent.
 *
 * @param options.coders whose codings count; default: reconciled where there is one, else any
 * @example directedUnits(corpus).direction[0] // 0: the first selection promotes
 */
export function directedUnits(corpus: Corpus, options: { readonly coders?: CoderRule } = {}): DirectedUnits {
  const found = incidence(corpus, { unit: 'selection', ...options });
  const roleOf = corpus.codes.map(({ role }) => (role === 'destroys' ? hinders : valences.indexOf(role)));
  const direction = new Int8Array(found.unitCount).fill(-1);
  const destroys = new Uint8Array(found.unitCount);
  for (let unit = 0; unit < found.unitCount; unit++) {
    for (let i = found.offsets[unit]; i < found.offsets[unit + 1]; i++) {
      const role = roleOf[found.codes[i]];
      if (role < 0) continue;
      if (corpus.codes[found.codes[i]].role === 'destroys') destroys[unit] = 1;
      direction[unit] = direction[unit] < 0 || direction[unit] === role ? role : ambivalent;
    }
  }
  return { corpus, coders: found.coders, incidence: found, direction, destroys };
}

const valences: readonly (Role | null)[] = directions;
const ambivalent = directions.indexOf('ambivalent');
const hinders = directions.indexOf('hinders');

/** The units that bear all of some codes, ascending (so by source, and in the order of its text). */
export function unitsWith(
  { incidence: { unitCount, offsets, codes } }: DirectedUnits,
  all: readonly Code[],
): number[] {
  const wanted = all.map(({ index }) => index);
  const found: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    const present = codes.subarray(offsets[unit], offsets[unit + 1]);
    if (wanted.every((code) => present.includes(code))) found.push(unit);
  }
  return found;
}

/**
 * How each source speaks of a code, or of codes that stand together: its units that bear all of them, by direction.
 *
 * @param units those of the codes, as `unitsWith` gives them
 * @returns an entry for each source of the corpus, in its order
 * @example sourceDirections(units, unitsWith(units, [condition, indicator]))[0].hinders
 */
export function sourceDirections(directed: DirectedUnits, units: readonly number[]): DirectionCounts[] {
  const counts = directed.corpus.sources.map(() => ({
    promotes: 0,
    hinders: 0,
    ambivalent: 0,
    undirected: 0,
  }));
  for (const unit of units) {
    const direction = directed.direction[unit];
    counts[directed.incidence.source[unit]][direction < 0 ? 'undirected' : directions[direction]]++;
  }
  return counts;
}
