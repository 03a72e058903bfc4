import type { Code } from '../corpus/code.js';
import type { Incidence } from './incidence.js';

/** Per unit: 1 where it is known of all of these codes whether they are present. */
export function knownUnits({ unknown, unitCount }: Incidence, codes: readonly Code[]): Uint8Array {
  const known = new Uint8Array(unitCount).fill(1);
  if (unknown === null) return known;
  const asked = new Set(codes.map(({ index }) => index));
  for (let unit = 0; unit < unitCount; unit++)
    for (let i = unknown.offsets[unit]; i < unknown.offsets[unit + 1]; i++)
      if (asked.has(unknown.codes[i])) known[unit] = 0;
  return known;
}

/**
 * The units in which it is known of all of these codes whether they are present, as an incidence of their own. What is
 * unknown of other codes is left as if they were absent there, so it is for questions about these codes only.
 *
 * @example withKnown(incidence(corpus, { unit: 'line' }), [row, column]).unitCount
 */
export function withKnown(incidence: Incidence, codes: readonly Code[]): Incidence {
  if (incidence.unknown === null) return incidence;
  const known = knownUnits(incidence, codes);
  const kept = Int32Array.from(known.keys()).filter((unit) => known[unit] === 1);
  const pick = (column: Int32Array) => Int32Array.from(kept, (unit) => column[unit]);
  const present = pickRows(kept, incidence.offsets, [incidence.codes, incidence.weights]);
  const placed = pickRows(kept, incidence.codingOffsets, [incidence.codings]);
  const numberOf = new Int32Array(incidence.unitCount).fill(-1);
  kept.forEach((unit, i) => {
    numberOf[unit] = i;
  });
  return {
    ...incidence,
    unitCount: kept.length,
    source: pick(incidence.source),
    offsets: present.offsets,
    codes: present.columns[0],
    weights: present.columns[1],
    unknown: null,
    unitOfCoding: firstKept(incidence, numberOf),
    codingOffsets: placed.offsets,
    codings: placed.columns[0],
    item: pick(incidence.item),
    start: pick(incidence.start),
    end: pick(incidence.end),
    groups: incidence.groups.filter((_, unit) => known[unit] === 1),
  };
}

/** New number of the first unit that stays among those that a coding falls in. */
function firstKept({ unitOfCoding, codingOffsets, codings }: Incidence, numberOf: Int32Array): Int32Array {
  const first = new Int32Array(unitOfCoding.length).fill(-1);
  for (let unit = numberOf.length - 1; unit >= 0; unit--)
    if (numberOf[unit] >= 0)
      for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++) first[codings[i]] = numberOf[unit];
  return first;
}

function pickRows(kept: Int32Array, offsets: Int32Array, columns: readonly Int32Array[]) {
  const starts = new Int32Array(kept.length + 1);
  kept.forEach((unit, i) => {
    starts[i + 1] = starts[i] + offsets[unit + 1] - offsets[unit];
  });
  const picked = columns.map((column) => {
    const found = new Int32Array(starts[kept.length]);
    kept.forEach((unit, i) => {
      found.set(column.subarray(offsets[unit], offsets[unit + 1]), starts[i]);
    });
    return found;
  });
  return { offsets: starts, columns: picked };
}
