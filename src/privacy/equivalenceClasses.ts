/** Values of attributes of one source, in the order of the attributes; '' is missing, or left out. */
export type Row = readonly string[];

/** Sources that nobody can tell apart by their attributes: positions, by their values. */
export type Classes = ReadonlyMap<string, readonly number[]>;

/** Groups of rows that have all values in common. */
export function classesOf(rows: readonly Row[]): Classes {
  const found = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = JSON.stringify(row);
    const members = found.get(key);
    if (members === undefined) found.set(key, [i]);
    else members.push(i);
  });
  return found;
}

/** How many rows stand in groups of fewer than k. */
export function rowsInSmall(rows: readonly Row[], k: number): number {
  let count = 0;
  for (const members of classesOf(rows).values()) if (members.length < k) count += members.length;
  return count;
}

/** What the attributes say by themselves: entropy in bits, over all rows, attribute by attribute. */
export function lossOf(rows: readonly Row[], attributes: number): number {
  let total = 0;
  for (let i = 0; i < attributes; i++) total += informationOf(rows, i);
  return total;
}

/** Entropy of one attribute in bits times the number of rows. */
export function informationOf(rows: readonly Row[], attribute: number): number {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[attribute], (counts.get(row[attribute]) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / rows.length);
  return bits;
}
