/** Which things of two lists are the same thing, and which one list has alone. */
export interface Matched {
  /** Position in the first list, and in the second. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly lost: readonly number[];
  readonly added: readonly number[];
  /** First list -> second, -1 where it is lost. */
  readonly there: Int32Array;
}

/**
 * Pairs the things of two lists: first those that agree in the first key, then of those left the ones that agree in the second,
 * and so on; equal ones in their order.
 */
export function matched(
  counts: readonly [number, number],
  ...keys: readonly ((position: number, list: 0 | 1) => string | undefined)[]
): Matched {
  const [there, back] = counts.map((count) => new Int32Array(count).fill(-1));
  for (const key of keys) {
    const free = new Map<string, number[]>();
    for (let i = counts[1] - 1; i >= 0; i--) {
      const label = back[i] < 0 ? key(i, 1) : undefined;
      if (label === undefined) continue;
      const same = free.get(label);
      if (same === undefined) free.set(label, [i]);
      else same.push(i);
    }
    for (let i = 0; i < counts[0]; i++) {
      const label = there[i] < 0 ? key(i, 0) : undefined;
      const found = label === undefined ? undefined : free.get(label)?.pop();
      if (found === undefined) continue;
      there[i] = found;
      back[found] = i;
    }
  }
  const alone = (column: Int32Array) => [...column.keys()].filter((i) => column[i] < 0);
  const lost = alone(there);
  return {
    pairs: [...there.entries()].filter(([, i]) => i >= 0),
    lost,
    added: alone(back),
    there,
  };
}

/** Whether what is kept stands in the order that it had. */
export function keepsOrder({ pairs }: Pick<Matched, 'pairs'>): boolean {
  return pairs.every(([, back], i) => i === 0 || back > pairs[i - 1][1]);
}
