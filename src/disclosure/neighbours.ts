import type { CountModel, CountSubject } from './countModel.js';

/** Which subjects hold which, by what anybody knows of them. */
export class Neighbours {
  readonly #model: CountModel;
  readonly #holders = new Map<string, Set<string>>();
  readonly #held = new Map<string, Set<string>>();
  readonly #unions = new Map<string, Set<string>>();
  readonly #wholes = new Map<string, Set<string>>();

  constructor(model: CountModel) {
    this.#model = model;
    for (const { lesser, greater } of model.within) {
      add(this.#holders, lesser.subject, greater.subject);
      add(this.#held, greater.subject, lesser.subject);
    }
    for (const { whole, parts } of model.unions ?? []) {
      for (const { subject } of parts) {
        add(this.#wholes, whole.subject, subject);
        for (const other of [whole, ...parts]) add(this.#unions, subject, other.subject);
      }
    }
  }

  /** These subjects and those that count the same sources as one of them, so that neither can change alone. */
  tied(subjects: readonly CountSubject[]): CountSubject[] {
    return this.#listed(this.#withTied(subjects.map(({ key }) => key)));
  }

  /** These subjects and those that hold one of them, with what is tied to them. */
  holders(subjects: readonly CountSubject[]): CountSubject[] {
    const keys = subjects.map(({ key }) => key);
    return this.#listed(this.#withTied([...keys, ...all(this.#holders, keys), ...all(this.#wholes, keys)]));
  }

  /** These subjects, those that hold one of them and those that one of them holds, with what is tied to them. */
  around(subjects: readonly CountSubject[]): CountSubject[] {
    const keys = subjects.map(({ key }) => key);
    const maps = [this.#holders, this.#held, this.#wholes, this.#unions];
    return this.#listed(this.#withTied([...keys, ...maps.flatMap((map) => all(map, keys))]));
  }

  #withTied(keys: readonly string[]): Set<string> {
    const found = new Set(keys);
    for (const key of found)
      for (const other of this.#holders.get(key) ?? []) if (this.#held.get(key)?.has(other)) found.add(other);
    return found;
  }

  /** The first of them first, the others as the model has them. */
  #listed(keys: ReadonlySet<string>): CountSubject[] {
    const [first] = keys;
    const own = this.#model.subjects.filter(({ key }) => keys.has(key));
    return [...own.filter(({ key }) => key === first), ...own.filter(({ key }) => key !== first)];
  }
}

function add(map: Map<string, Set<string>>, key: string, other: string): void {
  const own = map.get(key);
  if (own) own.add(other);
  else map.set(key, new Set([other]));
}

function all(map: ReadonlyMap<string, ReadonlySet<string>>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => [...(map.get(key) ?? [])]);
}

/** Unknown numbers of these subjects together: strata x categories of each. */
export function numbersOf(subjects: readonly CountSubject[]): number {
  return subjects.reduce((sum, { counts, categories }) => sum + counts.length * categories.length, 0);
}
