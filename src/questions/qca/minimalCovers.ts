import { SearchTooLarge } from './searchTooLarge.js';

export interface MinimalCovers {
  /** Each cover as positions of candidates, ascending. */
  readonly covers: readonly (readonly number[])[];
  /** False where there are more covers of this size than were asked for. */
  readonly complete: boolean;
}

/**
 * Every way to cover all rows with the fewest candidates: exact, by choosing for the row with the fewest candidates in
 * turn.
 *
 * @param candidates for each candidate the rows that it covers, from 0 to rowCount - 1
 * @param most covers that are listed
 * @throws SearchTooLarge where the search would take too long
 * @throws RangeError where some row has no candidate
 * @see Petrick (1956) for the problem; Knuth (2000), Dancing links, for the choice of the row
 * @example minimalCovers(3, [[0, 1], [1, 2], [2]]).covers // [[0, 1], [0, 2]]
 */
export function minimalCovers(
  rowCount: number,
  candidates: readonly (readonly number[])[],
  most: number,
): MinimalCovers {
  if (rowCount === 0) return { covers: [[]], complete: true };
  const { sets, members } = byCoverage(candidates);
  const largest = Math.max(...sets.map((rows) => rows.length), 0);
  const coveredBy = new Int32Array(rowCount);
  const barred = new Uint8Array(sets.length);
  const setsOfRow = Array.from({ length: rowCount }, (_, row) =>
    [...sets.keys()].filter((set) => sets[set].includes(row)),
  );
  const without = setsOfRow.findIndex((own) => own.length === 0);
  if (without >= 0) throw new RangeError(`every row needs a candidate; row ${without} has none`);
  const apart = leastApart(rowCount, sets, setsOfRow, coveredBy);
  let [steps, open, complete] = [0, rowCount, true];
  const chosen: number[] = [];
  const found: number[][] = [];

  const spend = (looks: number) => {
    steps += looks;
    if (steps > mostSteps) {
      throw new SearchTooLarge({
        kind: 'steps',
        combinations: rowCount,
        primeImplicants: candidates.length,
        most: mostSteps,
      });
    }
  };

  /** @returns whether the search may stop */
  const search = (left: number): boolean => {
    if (open === 0) {
      complete =
        listed(
          found,
          chosen.map((set) => members[set]),
          most,
        ) && complete;
      return !complete;
    }
    if (left * largest < open) return false;
    spend(4 * rowCount);
    if (apart() > left) return false;
    let best: number[] | undefined;
    for (let row = 0; row < rowCount; row++) {
      if (coveredBy[row] > 0) continue;
      const own = setsOfRow[row].filter((set) => barred[set] === 0);
      spend(setsOfRow[row].length);
      if (best === undefined || own.length < best.length) best = own;
      if (best.length < 2) break;
    }
    // A set that was tried is barred while its sisters are, so that no cover is found twice.
    const tried: number[] = [];
    let stop = false;
    for (const set of best!) {
      chosen.push(set);
      for (const row of sets[set]) if (coveredBy[row]++ === 0) open--;
      stop = search(left - 1);
      for (const row of sets[set]) if (--coveredBy[row] === 0) open++;
      chosen.pop();
      if (stop) break;
      barred[set] = 1;
      tried.push(set);
    }
    for (const set of tried) barred[set] = 0;
    return stop;
  };
  for (let size = 1; found.length === 0; size++) search(size);
  return { covers: found.sort(byPosition), complete };
}

/** Candidates looked at: some seconds. */
const mostSteps = 500_000_000;

/**
 * How many candidates are needed at least: the number of open rows, chosen greedily, of which no candidate covers two.
 */
function leastApart(
  rowCount: number,
  sets: readonly (readonly number[])[],
  setsOfRow: readonly (readonly number[])[],
  coveredBy: Int32Array,
): () => number {
  const neighbours = setsOfRow.map((own) => [...new Set(own.flatMap((set) => sets[set]))]);
  const order = [...neighbours.keys()].sort((a, b) => neighbours[a].length - neighbours[b].length);
  const met = new Int32Array(rowCount);
  let round = 0;
  return () => {
    round++;
    let count = 0;
    for (const row of order) {
      if (coveredBy[row] > 0 || met[row] === round) continue;
      count++;
      for (const other of neighbours[row]) met[other] = round;
    }
    return count;
  };
}

/** Candidates that cover the same rows are one for the search. */
function byCoverage(candidates: readonly (readonly number[])[]): { sets: number[][]; members: number[][] } {
  const groups = new Map<string, { rows: number[]; members: number[] }>();
  candidates.forEach((rows, i) => {
    if (rows.length === 0) return;
    const sorted = [...rows].sort((a, b) => a - b);
    const key = sorted.join();
    const group = groups.get(key) ?? { rows: sorted, members: [] };
    group.members.push(i);
    groups.set(key, group);
  });
  const all = [...groups.values()];
  return { sets: all.map(({ rows }) => rows), members: all.map((each) => each.members) };
}

/**
 * Adds the covers that one choice of coverages stands for.
 *
 * @returns false where `most` was reached before all were added
 */
function listed(found: number[][], choice: readonly (readonly number[])[], most: number): boolean {
  const extend = (chosen: number[], depth: number): boolean => {
    if (depth === choice.length) {
      if (found.length >= most) return false;
      found.push([...chosen].sort((a, b) => a - b));
      return true;
    }
    return choice[depth].every((candidate) => extend([...chosen, candidate], depth + 1));
  };
  return extend([], 0);
}

function byPosition(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}
