import type { CodeLayout } from './codeLayout.js';

/** With fewer ways to turn the sources the shift test has too few p to choose from. */
const fewestTurns = 1e6;

/**
 * The test that is used where none is asked for: `shift`, as it keeps its level where codes run in streaks too and
 * loses little power where they do not. `exact` where sequences cannot be turned: the unit is the source, reading
 * order is not known, or all sources together can be turned in fewer than a million ways.
 *
 * Decided by simulation: docs/decisions/0004-default-test.md. What the codes do has no part in the choice, as a test
 * that is chosen by its data does not keep its level.
 *
 * @param layout from `codeLayout`
 * @param stratum of the incidence
 */
export function defaultTest(
  { ordered, strata }: CodeLayout,
  stratum: 'source' | 'corpus',
): 'shift' | 'exact' {
  if (stratum === 'corpus' || !ordered) return 'exact';
  let turns = 1;
  for (let s = 0; s + 1 < strata.length; s++) turns *= strata[s + 1] - strata[s];
  return turns >= fewestTurns ? 'shift' : 'exact';
}
