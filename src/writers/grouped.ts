/** Positions by group: those of group `g` are `items[offsets[g]]` up to, not including, `items[offsets[g + 1]]`. */
export interface Grouped {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** Puts the positions 0 to `length` in groups, in order within each; a group of -1 is none. */
export function grouped(length: number, groupCount: number, groupOf: (position: number) => number): Grouped {
  const offsets = new Int32Array(groupCount + 1);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const group = groupOf(i);
    if (group < 0) continue;
    offsets[group + 1]++;
    count++;
  }
  for (let group = 0; group < groupCount; group++) offsets[group + 1] += offsets[group];
  const items = new Int32Array(count);
  const next = offsets.slice(0, groupCount);
  for (let i = 0; i < length; i++) {
    const group = groupOf(i);
    if (group >= 0) items[next[group]++] = i;
  }
  return { offsets, items };
}

/** The positions of one group. */
export function groupAt({ offsets, items }: Grouped, group: number): Int32Array {
  return items.subarray(offsets[group], offsets[group + 1]);
}
