import type { Incidence } from '../units/incidence.js';

/** The selections in a unit that bear a code (with roll-up: or one of its descendants), in their order. */
export function bearers(
  { corpus, codingOffsets, codings, rollUp }: Incidence,
  unit: number,
  code: number,
): number[] {
  const isBelow = (below: number) => {
    for (let i = corpus.codes[below].parent; i >= 0; i = corpus.codes[i].parent) if (i === code) return true;
    return false;
  };
  const found = new Set<number>();
  for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++) {
    const own = corpus.codings.code[codings[i]];
    if (own === code || (rollUp && isBelow(own))) found.add(corpus.codings.selection[codings[i]]);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a code is present in a unit, by the coder rule. */
export function isPresent({ offsets, codes }: Incidence, unit: number, code: number): boolean {
  for (let i = offsets[unit]; i < offsets[unit + 1]; i++) if (codes[i] === code) return true;
  return false;
}

/** What a unit is, beside its source: the group's name, or its place in the text. */
export function unitPlace(
  { start, end, groups }: Incidence,
  unit: number,
): { group?: string; place?: { start: number; end: number } } {
  if (groups.length > 0) return { group: groups[unit] };
  return start[unit] < 0 ? {} : { place: { start: start[unit], end: end[unit] } };
}
