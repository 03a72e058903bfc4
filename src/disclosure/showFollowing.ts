import { isSilent } from './attack.js';
import { type CountSubject, categoriesOf } from './countModel.js';
import type { Known } from './known.js';
import { isSmall } from './policy.js';
import type { ReleasedCell } from './release.js';

/**
 * Shows the counts that follow from those of the same subject that are shown anyway, as a sum of which every part is shown: to
 * withhold them keeps nothing from anybody, and a sign would say that it does. Zeros stay withheld where a group or a whole is, and so
 * does a family of which nothing is told: the signs that were left of it would speak.
 *
 * @param known whose cells these are
 * @param cells how every count stands; changed
 */
export function showFollowing(known: Known, cells: Map<string, ReleasedCell>): void {
  const { model, keysOf, policy } = known;
  const strataOf = new Map(model.groups.map((group) => [group.key, group.strata]));
  for (const subject of model.subjects) {
    const own = (keysOf.get(subject.key) ?? []).map((key) => cells.get(key)!);
    const withheld = own.filter(
      ({ status, value }) => status === 'beside' && value > 0 && !isSmall(value, policy),
    );
    const shown = own.filter(({ status }) => status === 'shown');
    if (withheld.length === 0 || shown.length === 0) continue;
    const parts = (cell: ReleasedCell) => partsOf(cell, subject, strataOf.get(cell.group)!);
    const none = new Set(shown.filter(({ value }) => value === 0).flatMap(parts));
    const length = model.strata.length * subject.categories.length;
    const vector = (cell: ReleasedCell) => {
      const ones = new Float64Array(length);
      for (const part of parts(cell)) if (!none.has(part)) ones[part] = 1;
      return ones;
    };
    const span = new Span();
    for (const cell of shown) span.add(vector(cell));
    for (const cell of withheld)
      if (!isSilent(cell, known) && span.holds(vector(cell)))
        cells.set(cell.key, { ...cell, status: 'shown' });
  }
}

/** Positions, stratum x category, of the numbers that a count sums. */
function partsOf({ set }: ReleasedCell, subject: CountSubject, strata: readonly number[]): number[] {
  const categories = categoriesOf(subject, set);
  return strata.flatMap((stratum) =>
    categories.map((category) => stratum * subject.categories.length + category),
  );
}

/** What can be made of some sums by adding and taking away. */
class Span {
  /** Each with a 1 where it begins, in the order in which they were added. */
  readonly #rows: { readonly first: number; readonly row: Float64Array }[] = [];

  add(sum: Float64Array): void {
    const rest = this.#rest(sum);
    const first = rest.findIndex((part) => Math.abs(part) > nothing);
    if (first >= 0) this.#rows.push({ first, row: rest.map((part) => part / rest[first]) });
  }

  holds(sum: Float64Array): boolean {
    return this.#rest(sum).every((part) => Math.abs(part) <= nothing);
  }

  /** What is left of a sum when all that the others can make of it is taken away. */
  #rest(sum: Float64Array): Float64Array {
    const rest = sum.slice();
    for (const { first, row } of this.#rows) {
      const times = rest[first];
      if (Math.abs(times) <= nothing) continue;
      for (let part = 0; part < rest.length; part++) rest[part] -= times * row[part];
    }
    return rest;
  }
}

/** Rounding of sums and differences of whole numbers. */
const nothing = 1e-9;
