import { attributeNames, attributeOf } from '../corpus/attributeOf.js';
import { unknownAttribute } from '../corpus/attributeValues.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { RequestError } from '../shared/problem.js';
import type { LeftOut } from './leftOut.js';
import type { Placement } from './placement.js';
import type { PresentCodes } from './presentCodes.js';
import type { CodesOfUnits } from './unknownCodes.js';

/**
 * The value of a source that makes it a member of a group: its `kind`, or an attribute; several attributes are
 * joined as a person would say them.
 *
 * @returns undefined where an attribute is missing
 */
export function groupOf(source: Source, attributes: readonly string[]): string | undefined {
  const values = attributes.map((name) => attributeOf(source, name));
  return values.some((value) => value === undefined || value === '') ? undefined : values.join(' · ');
}

/**
 * @throws RangeError for an attribute that no source has, naming those that they have
 */
export function requireAttributes(corpus: Corpus, attributes: readonly string[]): void {
  const known = new Set(attributeNames(corpus.sources));
  const missing = attributes.find((name) => !known.has(name));
  if (missing === undefined && attributes.length > 0) return;
  throw new RequestError(unknownAttribute(missing ?? '', [...known]));
}

/**
 * Units that are groups of sources, from units that are sources. A code is present in a group where it is
 * present, by the coder rule, in at least one of the sources; its weight is the sum over them. It is unknown where it is
 * present in none, and unknown in some.
 */
export function groupSources(
  corpus: Corpus,
  attribute: string,
  sources: Placement,
  present: PresentCodes,
  unknown: CodesOfUnits | null,
): {
  placement: Placement;
  present: PresentCodes;
  unknown: CodesOfUnits | null;
  groups: readonly string[];
} {
  requireAttributes(corpus, [attribute]);
  const members = new Map<string, number[]>();
  const without: number[] = [];
  sources.source.forEach((source, unit) => {
    const group = groupOf(corpus.sources[source], [attribute]);
    if (group === undefined) without.push(unit);
    else members.set(group, [...(members.get(group) ?? []), unit]);
  });
  const codingsOf = (unit: number) =>
    sources.codings.subarray(sources.codingOffsets[unit], sources.codingOffsets[unit + 1]);

  const units = [...members.values()];
  const codingOffsets = new Int32Array(units.length + 1);
  const offsets = new Int32Array(units.length + 1);
  const unknownOffsets = new Int32Array(units.length + 1);
  const [codings, codes, weights, unknownCodes]: number[][] = [[], [], [], []];
  units.forEach((group, u) => {
    const sums = new Map<number, number>();
    for (const unit of group) {
      for (const coding of codingsOf(unit)) codings.push(coding);
      for (let i = present.offsets[unit]; i < present.offsets[unit + 1]; i++)
        sums.set(present.codes[i], (sums.get(present.codes[i]) ?? 0) + present.weights[i]);
    }
    for (const code of [...sums.keys()].sort((a, b) => a - b)) {
      codes.push(code);
      weights.push(sums.get(code)!);
    }
    const open = new Set<number>();
    if (unknown !== null)
      for (const unit of group)
        for (let i = unknown.offsets[unit]; i < unknown.offsets[unit + 1]; i++)
          if (!sums.has(unknown.codes[i])) open.add(unknown.codes[i]);
    unknownCodes.push(...[...open].sort((a, b) => a - b));
    unknownOffsets[u + 1] = unknownCodes.length;
    codingOffsets[u + 1] = codings.length;
    offsets[u + 1] = codes.length;
  });
  const nothing = new Int32Array(units.length).fill(-1);
  const lost: LeftOut = {
    reason: 'no-group',
    sources: without.map((unit) => corpus.sources[sources.source[unit]]),
    codings: without.reduce((sum, unit) => sum + codingsOf(unit).length, 0),
  };
  return {
    placement: {
      source: Int32Array.from(units, ([first]) => sources.source[first]),
      item: nothing,
      start: nothing,
      end: nothing,
      codingOffsets,
      codings: Int32Array.from(codings),
      leftOut: [...sources.leftOut, ...(without.length === 0 ? [] : [lost])],
    },
    present: { offsets, codes: Int32Array.from(codes), weights: Int32Array.from(weights) },
    unknown:
      unknownCodes.length === 0 ? null : { offsets: unknownOffsets, codes: Int32Array.from(unknownCodes) },
    groups: [...members.keys()],
  };
}
