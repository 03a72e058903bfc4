/**
 * Chi-square distance between the rows of a table of counts: between their profiles (shares of the row's sum), each
 * column weighed by the inverse of its share of the whole table. It compares what rows go together with and not how
 * large they are, and it is the distance that correspondence analysis draws.
 *
 * A co-occurrence table is compared by its profiles; a cosine or correlation of it would normalise twice.
 *
 * @param counts rows x columns, row-major; every row and every column has a count
 * @returns rows x rows, symmetric, 0 on the diagonal
 * @see Greenacre (2017), Correspondence Analysis in Practice, 3rd ed., ch. 4; Zhou & Leydesdorff (2016), J.
 * Informetrics 10(2):472-488 on co-occurrence matrices
 * @example chiSquareDistances([1, 1, 2, 2], 2, 2) // all 0: the rows have one profile
 */
export function chiSquareDistances(
  counts: ArrayLike<number>,
  rowCount: number,
  columnCount: number,
): Float64Array {
  const rowSums = new Float64Array(rowCount);
  const columnSums = new Float64Array(columnCount);
  let total = 0;
  for (let r = 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) {
      const count = counts[r * columnCount + c];
      rowSums[r] += count;
      columnSums[c] += count;
      total += count;
    }
  }
  const distances = new Float64Array(rowCount * rowCount);
  for (let a = 0; a < rowCount; a++) {
    for (let b = 0; b < a; b++) {
      let squared = 0;
      for (let c = 0; c < columnCount; c++) {
        const gap = counts[a * columnCount + c] / rowSums[a] - counts[b * columnCount + c] / rowSums[b];
        squared += (gap * gap * total) / columnSums[c];
      }
      distances[a * rowCount + b] = distances[b * rowCount + a] = Math.sqrt(squared);
    }
  }
  return distances;
}
