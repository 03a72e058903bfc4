import type { PairVerdicts } from './pairVerdicts.js';

/**
 * What goes with a condition and not with the indicators that it happens to stand with: from each verdict is taken what
 * the indicator gets without the condition, the mean verdict of the sources of the same kind on selections that bear
 * the indicator and not the condition. A source then adds, over the indicators, the weight of the need times the rest.
 *
 * @param weights of the indicators
 * @param kinds of the sources, beside `verdicts.sources`
 * @returns sources x conditions; 0 where a source is silent
 */
export function scoresBeyondIndicators(
  { sources, conditions, indicators, verdicts: found, spoken, elsewhere, elsewhereSpoken }: PairVerdicts,
  weights: readonly number[],
  kinds: readonly string[],
): number[][] {
  const cell = (d: number, c: number, v: number) => (d * conditions.length + c) * indicators.length + v;
  const expected = new Map<string, number>();
  for (const kind of new Set(kinds)) {
    conditions.forEach((_, c) => {
      indicators.forEach((__, v) => {
        let [sum, count] = [0, 0];
        kinds.forEach((each, d) => {
          if (each !== kind || elsewhereSpoken[cell(d, c, v)] === 0) return;
          sum += elsewhere[cell(d, c, v)];
          count++;
        });
        expected.set(`${kind} ${c} ${v}`, count > 0 ? sum / count : 0);
      });
    });
  }
  return sources.map((_, d) =>
    conditions.map((__, c) => {
      let sum = 0;
      for (let v = 0; v < indicators.length; v++) {
        const at = cell(d, c, v);
        if (spoken[at] === 1) sum += weights[v] * (found[at] - expected.get(`${kinds[d]} ${c} ${v}`)!);
      }
      return Math.abs(sum) < 1e-12 ? 0 : sum;
    }),
  );
}
