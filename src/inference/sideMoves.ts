import type { SeededRandom } from '../shared/seededRandom.js';
import type { CodeLayout, UnitCodes } from './codeLayout.js';
import type { JointDraws } from './jointNull.js';

/**
 * Permutations or circular shifts within each stratum in which all codes of one side move together against the
 * other side, which stands: the null that the two sides are independent, whatever holds among the codes of each.
 *
 * The loops are laid out for speed. Units without a code on the moving side are never drawn. The first two codes of
 * a place are counted without asking whether it has any: an absent code counts into a column (or row) of its own,
 * which is dropped at the end.
 */
export function sideMoves(layout: CodeLayout, kind: 'permutation' | 'shift'): JointDraws {
  const { strata, rowCount, columnCount } = layout;
  const rowsMove = occupied(layout.rows) <= occupied(layout.columns);
  const rowStep = columnCount + 1;
  const rows = scaled(layout.rows, rowStep);
  const [moving, standing] = rowsMove ? [rows, layout.columns] : [layout.columns, rows];
  const { movers, firstMover } = moversOf(moving, strata);
  const { first, second, more } = padded(standing, rowsMove ? columnCount : rowCount * rowStep);
  const wide = new Int32Array((rowCount + 1) * rowStep);
  const places = new Int32Array(first.length);
  for (let u = 0; u < places.length; u++) places[u] = u;

  const { offsets: ownFrom, codes: own } = moving;
  const { offsets: restFrom, codes: rest } = standing;
  /** Mover number m stands at `seats[m]`. */
  const seats = new Int32Array(movers.length);
  const meet = (counts: Int32Array) => {
    for (let m = 0; m < movers.length; m++) {
      const [mover, place] = [movers[m], seats[m]];
      const [a, b] = [first[place], second[place]];
      for (let i = ownFrom[mover]; i < ownFrom[mover + 1]; i++) {
        wide[own[i] + a]++;
        wide[own[i] + b]++;
        if (more[place] === 0) continue;
        for (let j = restFrom[place] + 2; j < restFrom[place + 1]; j++) wide[own[i] + rest[j]]++;
      }
    }
    for (let r = 0, i = 0; r < rowCount; r++) {
      for (let c = 0; c < columnCount; c++, i++) counts[i] = wide[r * rowStep + c];
    }
    wide.fill(0);
  };
  const shuffle = (random: SeededRandom, counts: Int32Array) => {
    for (let s = 0; s + 1 < strata.length; s++) {
      let from = strata[s];
      const to = strata[s + 1];
      for (let m = firstMover[s]; m < firstMover[s + 1]; m++, from++) {
        const chosen = from + random.below(to - from);
        const place = places[chosen];
        places[chosen] = places[from];
        places[from] = place;
        seats[m] = place;
      }
    }
    meet(counts);
  };
  const turns = (turnOf: (size: number) => number, counts: Int32Array) => {
    for (let s = 0; s + 1 < strata.length; s++) {
      const [start, end] = [strata[s], strata[s + 1]];
      const turn = turnOf(end - start);
      for (let m = firstMover[s]; m < firstMover[s + 1]; m++) {
        const place = movers[m] + turn;
        seats[m] = place < end ? place : place - end + start;
      }
    }
    meet(counts);
  };
  if (kind === 'permutation') return { draw: shuffle };
  const draw = (random: SeededRandom, counts: Int32Array) => turns((size) => random.below(size), counts);
  const take = (number: number, counts: Int32Array) => {
    let left = number;
    turns((size) => {
      const turn = left % size;
      left = Math.floor(left / size);
      return turn;
    }, counts);
  };
  let size = 1;
  for (let s = 0; s + 1 < strata.length; s++) size *= strata[s + 1] - strata[s];
  return { draw, all: { size, take } };
}

/**
 * Units with at least one code of the moving side, by stratum; those with as many codes stand together, which lets
 * the processor foresee how long the inner loop is.
 */
function moversOf(
  { offsets }: UnitCodes,
  strata: Int32Array,
): { movers: Int32Array; firstMover: Int32Array } {
  const movers: number[] = [];
  const firstMover = new Int32Array(strata.length);
  for (let s = 0; s + 1 < strata.length; s++) {
    const own: number[] = [];
    for (let u = strata[s]; u < strata[s + 1]; u++) if (offsets[u + 1] > offsets[u]) own.push(u);
    own.sort((a, b) => offsets[a + 1] - offsets[a] - offsets[b + 1] + offsets[b] || a - b);
    for (const u of own) movers.push(u);
    firstMover[s + 1] = movers.length;
  }
  return { movers: Int32Array.from(movers), firstMover };
}

/** The first two codes of each place, `absent` where there is none, and whether there are more than two. */
function padded(
  { offsets, codes }: UnitCodes,
  absent: number,
): { first: Int32Array; second: Int32Array; more: Uint8Array } {
  const units = offsets.length - 1;
  const first = new Int32Array(units).fill(absent);
  const second = new Int32Array(units).fill(absent);
  const more = new Uint8Array(units);
  for (let u = 0; u < units; u++) {
    const size = offsets[u + 1] - offsets[u];
    if (size > 0) first[u] = codes[offsets[u]];
    if (size > 1) second[u] = codes[offsets[u] + 1];
    if (size > 2) more[u] = 1;
  }
  return { first, second, more };
}

function occupied({ offsets }: UnitCodes): number {
  let units = 0;
  for (let u = 0; u + 1 < offsets.length; u++) if (offsets[u + 1] > offsets[u]) units++;
  return units;
}

function scaled({ offsets, codes }: UnitCodes, factor: number): UnitCodes {
  return { offsets, codes: codes.map((code) => code * factor) };
}
