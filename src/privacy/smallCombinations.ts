/** Rows of values, and the smallest sets of columns by which few rows are told. */
export interface SmallSet {
  /** Positions of columns, in order. */
  readonly columns: readonly number[];
  /** Positions of the rows that have these values and no others, in order; fewer than k. */
  readonly rows: readonly number[];
}

/**
 * The smallest combinations of values that fewer than k rows share: every part of such a combination is shared by k rows or more (for
 * k = 2 these are the minimal sample uniques of SUDA). A search in depth: a group of k rows and more is split by one column further on,
 * and one of fewer is not split again, since all that it holds is small too. A combination is kept if it is small by each of its columns.
 *
 * Combinations of up to `most` columns are all found. Of rows that fewer than k share by all columns together, and of which no such
 * combination tells, one is found that is longer: columns are left out from the last on as long as fewer than k rows are left. So
 * every row that is not one of k is in one combination at least.
 *
 * @param rows values by column; '' is a value as others are
 * @param most how many columns are combined in every way
 * @returns fewest columns first, then fewest rows, then in the order of columns and rows
 * @see Manning, Haglin, Keane (2008), A recursive search algorithm for statistical disclosure assessment, DMKD 16:165-196
 */
export function smallSets(rows: readonly (readonly string[])[], k: number, most: number): SmallSet[] {
  const width = rows[0]?.length ?? 0;
  const found: SmallSet[] = [];
  const search = (columns: readonly number[], members: readonly number[], from: number) => {
    for (let column = from; column < width; column++) {
      const next = [...columns, column];
      for (const group of split(rows, members, column)) {
        if (group.length < k) {
          if (isSmallest(rows, next, group, k)) found.push({ columns: next, rows: group });
        } else if (next.length < most) search(next, group, column + 1);
      }
    }
  };
  const all = rows.map((_, i) => i);
  if (all.length > 0) search([], all, 0);
  found.push(...ofOthers(rows, k, most, found));
  return found.sort(
    (a, b) => a.columns.length - b.columns.length || a.rows.length - b.rows.length || inOrder(a, b),
  );
}

/** One combination for each row that all columns tell, and no shorter one does. */
function ofOthers(
  rows: readonly (readonly string[])[],
  k: number,
  most: number,
  found: readonly SmallSet[],
): SmallSet[] {
  const width = rows[0]?.length ?? 0;
  if (most >= width) return [];
  const told = new Set(found.flatMap((each) => each.rows));
  const others: SmallSet[] = [];
  rows.forEach((own, i) => {
    if (told.has(i)) return;
    const alike = (columns: readonly number[]) =>
      rows.flatMap((row, at) => (columns.every((column) => row[column] === own[column]) ? [at] : []));
    let columns = own.map((_, column) => column);
    if (alike(columns).length >= k) return;
    for (let column = width - 1; column >= 0; column--) {
      const fewer = columns.filter((each) => each !== column);
      if (alike(fewer).length < k) columns = fewer;
    }
    const group = alike(columns);
    for (const each of group) told.add(each);
    others.push({ columns, rows: group });
  });
  return others;
}

function inOrder(a: SmallSet, b: SmallSet): number {
  const at = a.columns.findIndex((column, i) => column !== b.columns[i]);
  return at < 0 ? a.rows[0] - b.rows[0] : a.columns[at] - b.columns[at];
}

/** Rows by their value of a column, in the order in which the values stand. */
function split(rows: readonly (readonly string[])[], members: readonly number[], column: number): number[][] {
  const groups = new Map<string, number[]>();
  for (const member of members) {
    const value = rows[member][column];
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

/** Whether k rows or more share the values of all columns but one, whichever is left out. */
function isSmallest(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  group: readonly number[],
  k: number,
): boolean {
  if (columns.length === 1) return true;
  const own = rows[group[0]];
  return columns.every((left) => {
    let count = 0;
    for (const row of rows) {
      if (columns.every((column) => column === left || row[column] === own[column]) && ++count >= k)
        return true;
    }
    return false;
  });
}
