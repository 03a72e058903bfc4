/**
 * Which cells could show anything at all. With discrete tests a cell with little material has a smallest p that it
 * cannot go below, whatever was found in it; to correct for such a cell costs the others power and gains nothing.
 *
 * Takes the smallest K for which no more than K cells have a smallest p of at most level / K; those are the testable
 * ones. The smallest p does not depend on what was found, so the choice does not favour findings.
 *
 * @param smallest the smallest p that each cell could have
 * @see Tarone (1990), Biometrics 46(2):515-522; Gilbert (2005), J. R. Stat. Soc. C 54(1):143-158
 * @example testable([0.001, 0.01, 0.2], 0.05) // [true, true, false]: corrected for two, not for three
 */
export function testable(smallest: readonly number[], level: number): boolean[] {
  for (let k = 1; ; k++) {
    const could = smallest.map((p) => p <= level / k);
    if (could.filter(Boolean).length <= k) return could;
  }
}
