import type { SourceStatistic } from '../../statistics/sourceStatistic.js';

/**
 * The gap of an indicator as a statistic of lists of sources, for `sourceBootstrap`: studies stand first, describing
 * sources after them.
 *
 * @param needs per study 1 or 0
 * @param promoted per describing source the promoted share; NaN where it does not speak
 */
export function gapOfSources(needs: readonly number[], promoted: readonly number[]): SourceStatistic {
  const studies = needs.length;
  return (sources) => {
    let [need, asked, sum, speaking] = [0, 0, 0, 0];
    for (let i = 0; i < sources.length; i++) {
      const source = sources[i];
      if (source < studies) {
        need += needs[source];
        asked++;
      } else if (!Number.isNaN(promoted[source - studies])) {
        sum += promoted[source - studies];
        speaking++;
      }
    }
    return need / asked - sum / speaking;
  };
}
