import { attributeOf } from '../../corpus/attributeOf.js';
import { type DirectedUnits, unitsWith } from '../directedUnits.js';
import type { NeedWeight } from './needWeights.js';

/** Directed selections on one indicator that are compared with each other, and with no others. */
export interface AlikeSelections {
  /** Position of the indicator. */
  readonly indicator: number;
  /** Ascending, so by source. */
  readonly units: readonly number[];
}

/** Fewer selections than these are too few for a group of their own, and are put with those that are a little less alike. */
const fewestAlike = 6;

/**
 * The directed selections on each indicator, like with like: from sources of one kind and level, with the same other need
 * beside it, the most reported of them, or none. Small groups of one kind and level are put together, and what is still
 * small with the others of the kind. Which group a selection is in hangs on its codes and its source, never on its
 * direction, so that directions may be dealt anew within groups.
 *
 * @param describing positions of the sources
 * @param needs the indicators, with their weights
 */
export function alikeSelections(
  directed: DirectedUnits,
  describing: readonly number[],
  needs: readonly NeedWeight[],
): AlikeSelections[] {
  const { corpus, direction, incidence } = directed;
  const describes = new Set(describing);
  const place = new Map(needs.map(({ indicator }, v) => [indicator.index, v]));
  const mostNeeded = (unit: number, v: number): number => {
    let found = -1;
    for (const code of incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1])) {
      const other = place.get(code) ?? -1;
      if (other >= 0 && other !== v && (found < 0 || needs[other].weight > needs[found].weight))
        found = other;
    }
    return found;
  };
  const kind = (unit: number) => corpus.sources[incidence.source[unit]].kind;
  const kindAndLevel = (unit: number) =>
    `${kind(unit)}/${attributeOf(corpus.sources[incidence.source[unit]], 'level') ?? ''}`;
  return needs.flatMap(({ indicator }, v) => {
    const units = unitsWith(directed, [indicator]).filter(
      (unit) => direction[unit] >= 0 && describes.has(incidence.source[unit]),
    );
    const closest = grouped(units, (unit) => `${kindAndLevel(unit)}/${mostNeeded(unit, v)}`);
    const close = grouped(closest.small, kindAndLevel);
    const rest = grouped(close.small, kind);
    const groups = [...closest.large, ...close.large, ...rest.large, ...rest.parts];
    return groups.filter((own) => own.length > 1).map((own) => ({ indicator: v, units: own }));
  });
}

/** Units by a key: groups that are large enough, the small ones, and the units of these together. */
function grouped(units: readonly number[], keyOf: (unit: number) => string) {
  const groups = new Map<string, number[]>();
  for (const unit of units) {
    const own = groups.get(keyOf(unit));
    if (own === undefined) groups.set(keyOf(unit), [unit]);
    else own.push(unit);
  }
  const all = [...groups.values()];
  const parts = all.filter((own) => own.length < fewestAlike);
  return {
    large: all.filter((own) => own.length >= fewestAlike),
    parts,
    small: parts.flat().sort((a, b) => a - b),
  };
}
