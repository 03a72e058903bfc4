import { informationOf, type Row, rowsInSmall } from './equivalenceClasses.js';

/** One step: years of an attribute in periods, its rarest values as one, or the attribute left out. */
export type Step =
  | { readonly kind: 'periods'; readonly attribute: string; readonly years: number }
  | { readonly kind: 'merge'; readonly attribute: string; readonly values: readonly string[] }
  | { readonly kind: 'leave-out'; readonly attribute: string };

interface Move {
  readonly step: Step;
  readonly rows: readonly Row[];
  readonly attribute: number;
}

/** Lengths of periods of years, one after another. */
const periods = [2, 5, 10, 20];
const year = /^(?:19|20)\d\d$/u;

/**
 * Rows made coarser, step by step, until each has k - 1 others like it.
 *
 * @param other what rare values are called together
 * @returns the rows, the steps, and which attributes are left
 */
export function coarsening(
  given: readonly Row[],
  attributes: readonly string[],
  k: number,
  other: string,
): { readonly rows: readonly Row[]; readonly steps: readonly Step[]; readonly kept: readonly boolean[] } {
  const isYear = attributes.map((_, i) => given.every((row) => row[i] === '' || year.test(row[i])));
  const years = attributes.map(() => 1);
  const kept = attributes.map(() => true);
  const steps: Step[] = [];
  let rows = given;
  for (let small = rowsInSmall(rows, k); small > 0; small = rowsInSmall(rows, k)) {
    const open = attributes.flatMap((_, i) => (kept[i] ? [i] : []));
    if (open.length === 0) break;
    const moves = open.flatMap((i): Move[] => {
      const move = isYear[i]
        ? wider(given, rows, i, attributes[i], years[i])
        : merged(rows, i, attributes[i], other);
      return move === null ? [] : [move];
    });
    const best = cheapest(
      rows,
      small,
      k,
      moves.length > 0 ? moves : open.map((i) => without(rows, i, attributes[i])),
    );
    rows = best.rows;
    if (best.step.kind === 'periods') years[best.attribute] = best.step.years;
    if (best.step.kind === 'leave-out') kept[best.attribute] = false;
    steps.push(best.step);
  }
  return { rows, steps: joined(steps), kept };
}

/** The move that takes most rows out of small groups for each bit that it costs; without any gain, the cheapest. */
function cheapest(rows: readonly Row[], small: number, k: number, moves: readonly Move[]): Move {
  const rated = moves.map((move) => {
    const gain = small - rowsInSmall(move.rows, k);
    const cost = informationOf(rows, move.attribute) - informationOf(move.rows, move.attribute);
    return { move, gain, cost, rate: gain / Math.max(cost, 1e-9) };
  });
  const best = rated.reduce((one, two) =>
    two.rate > one.rate + 1e-12 || (one.gain <= 0 && two.gain <= 0 && two.cost < one.cost - 1e-12)
      ? two
      : one,
  );
  return best.move;
}

/** The years of an attribute in the next longer periods, which begin with round years; null at the longest. */
function wider(
  given: readonly Row[],
  rows: readonly Row[],
  attribute: number,
  name: string,
  now: number,
): Move | null {
  const next = periods.find((length) => length > now);
  if (next === undefined) return null;
  return {
    step: { kind: 'periods', attribute: name, years: next },
    attribute,
    rows: rows.map((row, i) => {
      const own = given[i][attribute];
      if (own === '') return row;
      const from = Math.floor(Number(own) / next) * next;
      return withValue(row, attribute, `${from}–${from + next - 1}`);
    }),
  };
}

/** The rarest value joined with the others that were rare, or with the next rarest; null where two values are left. */
function merged(rows: readonly Row[], attribute: number, name: string, other: string): Move | null {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[attribute], (counts.get(row[attribute]) ?? 0) + 1);
  const rarest = [...counts]
    .filter(([value]) => value !== other)
    .sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
  if (counts.size < 3) return null;
  const values = rarest.slice(0, counts.has(other) ? 1 : 2);
  return {
    step: { kind: 'merge', attribute: name, values },
    attribute,
    rows: rows.map((row) => (values.includes(row[attribute]) ? withValue(row, attribute, other) : row)),
  };
}

function without(rows: readonly Row[], attribute: number, name: string): Move {
  return {
    step: { kind: 'leave-out', attribute: name },
    attribute,
    rows: rows.map((row) => withValue(row, attribute, '')),
  };
}

/** Steps as a person would take them: one merging for each attribute, the longest period, and what is left out alone. */
function joined(steps: readonly Step[]): Step[] {
  const out = new Set(steps.filter(({ kind }) => kind === 'leave-out').map(({ attribute }) => attribute));
  const found: Step[] = [];
  for (const step of steps) {
    if (step.kind !== 'leave-out' && out.has(step.attribute)) continue;
    const at = found.findIndex((each) => each.kind === step.kind && each.attribute === step.attribute);
    const before = found[at];
    if (before?.kind === 'merge' && step.kind === 'merge')
      found[at] = { ...step, values: [...before.values, ...step.values] };
    else if (at >= 0) found[at] = step;
    else found.push(step);
  }
  return found;
}

function withValue(row: Row, attribute: number, value: string): Row {
  return row.map((own, i) => (i === attribute ? value : own));
}
