import type { Corpus } from '../corpus/corpus.js';
import { type CoderRule, defaultCoderRule, votes } from './coderRule.js';
import { ancestors } from './rollUp.js';

/** Units of analysis: a pair of codes counts once in each unit that has both. */
export const unitKinds = ['selection', 'line', 'source'] as const;

export type UnitKind = (typeof unitKinds)[number];

export interface IncidenceOptions {
  /**
   * - `selection`: an identical span that somebody coded
   * - `line`: a row of a wide table, coded or not
   * - `source`: a source with at least one coding
   */
  readonly unit: UnitKind;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A parent is present where any of its descendants is. Default: off. */
  readonly rollUp?: boolean;
}

/**
 * Which codes are present in which unit, binary, as compressed rows: the codes of unit `u` are
 * `codes[offsets[u]]` up to, not including, `codes[offsets[u + 1]]`, ascending. Units are ordered by source.
 */
export interface Incidence {
  readonly corpus: Corpus;
  readonly unit: UnitKind;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  readonly unitCount: number;
  /** Source of each unit. */
  readonly source: Int32Array;
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  /** Unit of each coding of the corpus; -1 for codings that the coder rule does not look at. */
  readonly unitOfCoding: Int32Array;
}

/**
 * Units x codes.
 *
 * @throws RangeError for the unit `line` when the material has no lines
 */
export function incidence(corpus: Corpus, options: IncidenceOptions): Incidence {
  const coders = options.coders ?? defaultCoderRule(corpus);
  const rollUp = options.rollUp ?? false;
  const { counted, needed } = votes(corpus, coders);
  const { source, unitOfCoding } = units(corpus, options.unit, counted);
  const { offsets, codes } = presentCodes(corpus, source, unitOfCoding, needed, rollUp);
  return {
    corpus,
    unit: options.unit,
    coders,
    rollUp,
    unitCount: source.length,
    source,
    offsets,
    codes,
    unitOfCoding,
  };
}

/** The units in the order of their sources, and the unit that each counted coding falls in. */
function units(
  corpus: Corpus,
  unit: UnitKind,
  counted: Uint8Array,
): { source: Int32Array; unitOfCoding: Int32Array } {
  const { selections, codings, lines, sources } = corpus;
  if (unit === 'line' && lines.length === 0) {
    throw new RangeError(
      'the unit line needs a table of lines (one row each); this material has none. Use selection, source or overlap',
    );
  }
  const thingOf = (coding: number) => {
    const selection = codings.selection[coding];
    if (unit === 'selection') return selection;
    return unit === 'line' ? selections.line[selection] : selections.source[selection];
  };
  const things = unit === 'selection' ? selections.length : unit === 'line' ? lines.length : sources.length;
  const sourceOf = (thing: number) =>
    unit === 'selection' ? selections.source[thing] : unit === 'line' ? lines.source[thing] : thing;

  const isUnit = new Uint8Array(things).fill(unit === 'line' ? 1 : 0);
  for (let i = 0; i < codings.length; i++) if (counted[i] === 1 && thingOf(i) >= 0) isUnit[thingOf(i)] = 1;

  const perSource = new Int32Array(sources.length + 1);
  for (let thing = 0; thing < things; thing++) if (isUnit[thing] === 1) perSource[sourceOf(thing) + 1]++;
  for (let s = 0; s < sources.length; s++) perSource[s + 1] += perSource[s];
  const unitOf = new Int32Array(things).fill(-1);
  const source = new Int32Array(perSource[sources.length]);
  for (let thing = 0; thing < things; thing++) {
    if (isUnit[thing] === 0) continue;
    const position = perSource[sourceOf(thing)]++;
    unitOf[thing] = position;
    source[position] = sourceOf(thing);
  }
  const unitOfCoding = Int32Array.from({ length: codings.length }, (_, i) =>
    counted[i] === 1 && thingOf(i) >= 0 ? unitOf[thingOf(i)] : -1,
  );
  return { source, unitOfCoding };
}

/** The codes of each unit that enough coders applied; with roll-up a coder's code is a vote for its ancestors too. */
function presentCodes(
  corpus: Corpus,
  source: Int32Array,
  unitOfCoding: Int32Array,
  needed: Int32Array,
  rollUp: boolean,
): { offsets: Int32Array; codes: Int32Array } {
  const { codings } = corpus;
  const above = rollUp ? ancestors(corpus.codes) : null;
  const byUnit: number[][] = Array.from({ length: source.length }, () => []);
  for (let i = 0; i < codings.length; i++) if (unitOfCoding[i] >= 0) byUnit[unitOfCoding[i]].push(i);

  const offsets = new Int32Array(source.length + 1);
  const present: number[] = [];
  for (let unit = 0; unit < source.length; unit++) {
    const voters = new Map<number, Set<number>>();
    for (const coding of byUnit[unit]) {
      const own = codings.code[coding];
      for (const code of above === null ? [own] : [own, ...above[own]]) {
        const set = voters.get(code);
        if (set === undefined) voters.set(code, new Set([codings.coder[coding]]));
        else set.add(codings.coder[coding]);
      }
    }
    const enough = [...voters].filter(([, set]) => set.size >= needed[source[unit]]).map(([code]) => code);
    present.push(...enough.sort((a, b) => a - b));
    offsets[unit + 1] = present.length;
  }
  return { offsets, codes: Int32Array.from(present) };
}
