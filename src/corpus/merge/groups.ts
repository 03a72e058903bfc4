/** A source, code or coder of one of several projects: which project, and its position there. */
export interface Item {
  readonly part: number;
  readonly index: number;
}

/** Things of several projects that are one; of each project at most one, the first project's first. */
export type Group = readonly Item[];

/** Whether no project has two of them: only then can they be one thing. */
export function isOneEach(items: Group): boolean {
  return new Set(items.map(({ part }) => part)).size === items.length;
}

/** Items by a key, in the order in which the keys are met; those without a key stay out. */
export function byKey(items: Group, keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [item]);
    else same.push(item);
  }
  return found;
}

/**
 * Groups by the first key; where a project has several things of one key, by the next key too, and so on. What no key tells
 * apart stays alone: nothing is one by a guess.
 */
export function groupBy(items: Group, keys: readonly ((item: Item) => string)[]): Group[] {
  const [first, ...rest] = keys;
  if (first === undefined) return items.map((item) => [item]);
  return [...byKey(items, first).values()].flatMap((group) =>
    isOneEach(group) ? [group] : groupBy(group, rest),
  );
}

/** In the order of the projects, and within a project in its own. */
export function inOrder(groups: readonly Group[]): Group[] {
  const sorted = groups.map((group) => [...group].sort(compare));
  return sorted.sort(([a], [b]) => compare(a, b));
}

function compare(a: Item, b: Item): number {
  return a.part - b.part || a.index - b.index;
}

/** Position of the group of each thing, by project. */
export function positionsIn(groups: readonly Group[], lengths: readonly number[]): Int32Array[] {
  const positions = lengths.map((length) => new Int32Array(length).fill(-1));
  groups.forEach((group, position) => {
    for (const { part, index } of group) positions[part][index] = position;
  });
  return positions;
}

/** Every thing of every project. */
export function allItems(lengths: readonly number[]): Item[] {
  return lengths.flatMap((length, part) => Array.from({ length }, (_, index) => ({ part, index })));
}

/** Names that no two things share: the own one, else with `mark` behind it, else numbered. */
export class FreeNames {
  readonly #taken = new Set<string>();

  take(name: string, mark: string): string {
    let candidate = name;
    for (let number = 1; this.#taken.has(candidate); number++)
      candidate = number === 1 ? `${name} (${mark})` : `${name} (${mark}, ${number})`;
    this.#taken.add(candidate);
    return candidate;
  }
}
