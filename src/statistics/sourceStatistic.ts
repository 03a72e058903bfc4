/** A number that some sources give together; a source may stand several times. NaN where they give none. */
export type SourceStatistic = (sources: ArrayLike<number>) => number;

/** Several numbers that some sources give together; a source may stand several times. NaN for those they do not give. */
export type SourceStatistics = (sources: ArrayLike<number>) => ArrayLike<number>;

/**
 * A statistic that is made of sums over sources: fast, since the numbers of a source are computed once.
 *
 * @param parts the numbers of each source that are summed
 * @param value what their sums give
 */
export function ofSums(
  parts: readonly (readonly number[])[],
  value: (sums: Float64Array) => number,
): SourceStatistic {
  const width = parts.length > 0 ? parts[0].length : 0;
  return (sources) => {
    const sums = new Float64Array(width);
    for (let i = 0; i < sources.length; i++) {
      const own = parts[sources[i]];
      for (let k = 0; k < width; k++) sums[k] += own[k];
    }
    return value(sums);
  };
}
