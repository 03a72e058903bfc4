/** What a cell with several code names, joined by a comma, can mean. */
export type CodeList =
  /** One reading, in the order of the cell. */
  | { readonly kind: 'resolved'; readonly names: readonly string[] }
  /** Several readings fit; `certain` are the names that stand in all of them. */
  | {
      readonly kind: 'several';
      readonly certain: readonly string[];
      readonly readings: readonly (readonly string[])[];
    }
  /** No reading fits names and number; `certain` are the known names that every nearest reading has. */
  | { readonly kind: 'none'; readonly certain: readonly string[] };

const separator = ', ';
/** Cells with more pieces than this are no list of codes on one quotation. */
const mostPieces = 400;
/** The same where no reading fits, as looking for the nearest ones costs more. */
const mostPiecesNearest = 60;
/** Readings that are compared before it is plain that there are too many to tell apart. */
const mostReadings = 200;
/** Steps of the search: what a hostile cell may cost. */
const mostSteps = 20_000;

/**
 * Resolves the column `Codes` of an ATLAS.ti export: names joined by ", ", although names may hold commas themselves.
 * A reading is a way to cut the cell at some of its commas so that every part is a known name, none twice, and their
 * number is the one that the row states. A cell with as many pieces as codes can be cut in one way only, known or not.
 *
 * @param count the stated number of codes; undefined where the table does not state it
 * @param known names of codes, as the tool writes them
 * @param longest pieces of the known name that has most, for callers with many cells
 */
export function resolveCodeList(
  cell: string,
  count: number | undefined,
  known: ReadonlySet<string>,
  longest: number = mostPiecesOf(known),
): CodeList {
  const text = cell.trim();
  if (text === '') return count === undefined || count === 0 ? resolved([]) : { kind: 'none', certain: [] };
  const pieces = text.includes('\n')
    ? text.split(/\r?\n/u).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
    : text.split(separator);
  const plain = pieces.length === count && new Set(pieces).size === pieces.length;
  // Names hold no line breaks: where these separate, nothing is left to resolve.
  if (text.includes('\n'))
    return plain || count === undefined ? resolved(pieces) : { kind: 'none', certain: [] };
  if (plain) return resolved(pieces);
  if (pieces.length > mostPieces || (count !== undefined && count > pieces.length))
    return { kind: 'none', certain: [] };
  const readings = cuts(pieces, count, known, longest);
  if (readings === undefined) return { kind: 'several', certain: [], readings: [] };
  if (readings.length === 1) return resolved(readings[0]);
  if (readings.length > 1) return { kind: 'several', certain: common(readings), readings };
  return { kind: 'none', certain: count === undefined ? [] : nearest(pieces, count, known, longest) };
}

/** Every way to cut the pieces into known names; undefined where there are too many to list. */
function cuts(
  pieces: readonly string[],
  count: number | undefined,
  known: ReadonlySet<string>,
  longest: number,
): string[][] | undefined {
  const ends = namesFrom(pieces, known, longest);
  const feasible = feasibleFrom(pieces.length, ends, count);
  const found: string[][] = [];
  const chosen: string[] = [];
  let steps = 0;
  const search = (at: number): boolean => {
    if (++steps > mostSteps) return false;
    if (at === pieces.length) {
      if (count === undefined || chosen.length === count) found.push([...chosen]);
      return found.length <= mostReadings;
    }
    for (const end of ends[at]) {
      const left = count === undefined ? undefined : count - chosen.length - 1;
      if (!feasible(end, left)) continue;
      const name = pieces.slice(at, end).join(separator);
      if (chosen.includes(name)) continue;
      chosen.push(name);
      const goesOn = search(end);
      chosen.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  return search(0) ? found : undefined;
}

/** Pieces of the name that has most of them. */
export function mostPiecesOf(names: Iterable<string>): number {
  let most = 1;
  for (const name of names) most = Math.max(most, name.split(separator).length);
  return most;
}

/** Per piece: where the known names that begin there end. */
function namesFrom(pieces: readonly string[], known: ReadonlySet<string>, longest: number): number[][] {
  return pieces.map((_, start) => {
    const ends: number[] = [];
    for (let end = start + 1; end <= Math.min(pieces.length, start + longest); end++)
      if (known.has(pieces.slice(start, end).join(separator))) ends.push(end);
    return ends;
  });
}

/** Whether the pieces from a position on can be cut into known names, into exactly so many where that is asked. */
function feasibleFrom(
  length: number,
  ends: readonly (readonly number[])[],
  count: number | undefined,
): (at: number, left: number | undefined) => boolean {
  const counts: Set<number>[] = Array.from({ length: length + 1 }, () => new Set());
  counts[length].add(0);
  for (let at = length - 1; at >= 0; at--)
    for (const end of ends[at])
      for (const left of counts[end]) if (count === undefined || left < count) counts[at].add(left + 1);
  return (at, left) => (left === undefined ? counts[at].size > 0 : counts[at].has(left));
}

/**
 * Where no cut has known names only: the known names that all cuts into `count` parts with the fewest unknown parts
 * share, by counting for each known name whether a cut as good exists without it.
 */
function nearest(
  pieces: readonly string[],
  count: number,
  known: ReadonlySet<string>,
  longest: number,
): string[] {
  if (count <= 0 || pieces.length > mostPiecesNearest) return [];
  const best = fewestUnknown(pieces, count, known, longest);
  const candidates = namesFrom(pieces, known, longest).flatMap((ends, at) =>
    ends.map((end) => pieces.slice(at, end).join(separator)),
  );
  return [...new Set(candidates)].filter((name) => {
    const without = new Set(known);
    without.delete(name);
    return fewestUnknown(pieces, count, without, longest) > best;
  });
}

/** The fewest parts that are no known names, over all cuts into exactly `count` parts. */
function fewestUnknown(
  pieces: readonly string[],
  count: number,
  known: ReadonlySet<string>,
  longest: number,
): number {
  const ends = namesFrom(pieces, known, longest).map((list) => new Set(list));
  const length = pieces.length;
  let previous = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  previous[length] = 0;
  for (let parts = 1; parts <= count; parts++) {
    const next = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
    // The best of everything further on, for a part of unknown name, which may end anywhere.
    let anywhere = Number.POSITIVE_INFINITY;
    for (let at = length - 1; at >= 0; at--) {
      anywhere = Math.min(anywhere, previous[at + 1]);
      next[at] = anywhere + 1;
      for (const end of ends[at]) next[at] = Math.min(next[at], previous[end]);
    }
    previous = next;
  }
  return previous[0];
}

function common(readings: readonly (readonly string[])[]): string[] {
  return readings[0].filter((name) => readings.every((reading) => reading.includes(name)));
}

function resolved(names: readonly string[]): CodeList {
  return { kind: 'resolved', names };
}
