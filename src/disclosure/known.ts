import type { CountModel, CountSubject } from './countModel.js';
import { type Family, familiesOf } from './families.js';
import { Neighbours } from './neighbours.js';
import type { Policy } from './policy.js';
import type { ReleasedCell } from './release.js';
import { type CountRange, groupSizes } from './told.js';

/** Everything that an attack is made of. */
export interface Known {
  readonly model: CountModel;
  readonly policy: Policy;
  /** What stands for the counts, by key. */
  readonly cells: ReadonlyMap<string, ReleasedCell>;
  /** Keys of the counts of each subject. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  /** Families of each count (`familiesOf`). */
  readonly families: ReadonlyMap<string, readonly Family[]>;
  /** What publications before have told, by key. */
  readonly earlier: ReadonlyMap<string, CountRange>;
  readonly neighbours: Neighbours;
  readonly subjects: ReadonlyMap<string, CountSubject>;
  /** Subjects of which nothing is told, since they could not be made safe otherwise: their signs tell nothing either. */
  readonly silenced: Set<string>;
  /** Sources of each group: public. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** What is known with a publication whose counts stand like this. */
export function knownWith(
  model: CountModel,
  policy: Policy,
  cells: ReadonlyMap<string, ReleasedCell>,
  earlier: ReadonlyMap<string, CountRange> = new Map(),
  silenced: Iterable<string> = [],
): Known {
  const keysOf = new Map<string, string[]>();
  for (const { key, subject } of cells.values()) {
    const own = keysOf.get(subject);
    if (own) own.push(key);
    else keysOf.set(subject, [key]);
  }
  const families = familiesOf(model, cells.values());
  return {
    model,
    policy,
    cells,
    keysOf,
    families,
    earlier,
    neighbours: new Neighbours(model),
    silenced: new Set(silenced),
    subjects: new Map(model.subjects.map((subject) => [subject.key, subject])),
    sizes: groupSizes(model),
  };
}
