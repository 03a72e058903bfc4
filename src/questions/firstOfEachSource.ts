import type { DirectedUnits } from './directedUnits.js';

/**
 * The first unit of each of the first sources, a rule for choosing quotes that leaves no choice to a person.
 *
 * @param units ascending, so by source
 * @param most sources at most
 */
export function firstOfEachSource(
  { incidence }: DirectedUnits,
  units: readonly number[],
  most: number,
): number[] {
  const firsts = units.filter(
    (unit, i) => i === 0 || incidence.source[unit] !== incidence.source[units[i - 1]],
  );
  return firsts.slice(0, most);
}
