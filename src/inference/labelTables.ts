/**
 * Every way to deal labels among sources, as tables of label x value: how many sources with each value have each
 * label. Ways that give the same table are one entry, with their joint probability, so a few thousand tables stand
 * for millions of ways.
 *
 * @param sizes how many sources have each label
 * @param counts how many sources have each value; the same sum
 * @param most tables at most
 * @param visit a table (labels x values, overwritten afterwards) and its probability; the probabilities sum to 1
 * @returns how many tables there are; 0, and nothing useful was visited, where there are more than `most`
 * @see Freeman & Halton (1951), Biometrika 38(1/2):141-149
 * @example labelTables([1, 2], [2, 1], 100, console.log) // [1 0; 1 1] 2/3 and [0 1; 2 0] 1/3
 */
export function labelTables(
  sizes: readonly number[],
  counts: readonly number[],
  most: number,
  visit: (table: Int32Array, probability: number) => void,
): number {
  const width = counts.length;
  const factorials = logFactorials(sizes.reduce((sum, size) => sum + size, 0));
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + factorials[n], 0);
  const start = sumOf(sizes) + sumOf(counts) - factorials[factorials.length - 1];
  const table = new Int32Array(sizes.length * width);
  const left = Int32Array.from(counts);
  let tables = 0;

  const place = (label: number, value: number, open: number, logProbability: number): void => {
    if (tables > most) return;
    if (value === width) {
      if (label < sizes.length - 1) place(label + 1, 0, sizes[label + 1], logProbability);
      else if (++tables <= most) visit(table, Math.exp(logProbability));
      return;
    }
    // What the values after this one cannot take must go here, so that no way is a dead end.
    let later = 0;
    for (let v = value + 1; v < width; v++) later += left[v];
    const high = Math.min(open, left[value]);
    const low = Math.max(0, open - later);
    for (let n = high; n >= low; n--) {
      table[label * width + value] = n;
      left[value] -= n;
      place(label, value + 1, open - n, logProbability - factorials[n]);
      left[value] += n;
    }
  };
  place(0, 0, sizes[0], start);
  return tables > most ? 0 : tables;
}

function logFactorials(largest: number): Float64Array {
  const logs = new Float64Array(largest + 1);
  for (let n = 2; n <= largest; n++) logs[n] = logs[n - 1] + Math.log(n);
  return logs;
}
