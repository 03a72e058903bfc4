import type { Corpus } from '../corpus/corpus.js';
import { every, type JudgedPlace, UnjudgedPlaces } from '../corpus/unjudged.js';
import { GrowableInts } from '../shared/growableInts.js';
import type { Votes } from './coderRule.js';
import type { Placement } from './placement.js';
import { type PresentCodes, votesInUnit } from './presentCodes.js';
import { ancestors } from './rollUp.js';

/** Codes by unit, as compressed rows: those of unit `u` are `codes[offsets[u]]` up to `codes[offsets[u + 1]]`, ascending. */
export interface CodesOfUnits {
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
}

/** What was judged in a unit of which not all was. */
interface JudgedUnit {
  /** Per code: how many of the coders whose votes count judged it, all through the unit. */
  readonly judges: Int32Array;
  /** Per code: 1 where at some place in the unit none of them judged it (with roll-up: or one of its descendants). */
  readonly open: Uint8Array;
}

/** Which judgements were made in the units of a placement. */
export interface Judged {
  /** Null where everything in the unit was judged by all whose votes count. */
  of(unit: number): JudgedUnit | null;
}

/**
 * Looks up who judged what in each unit; null where nothing is missing in the whole material.
 *
 * A unit is a row of a table of lines or a selection, or it holds several: a source all of its rows. A coder judged a code in a unit who
 * applied it there, or judged it at every place of the unit; with roll-up, who applied the code or one below it, or
 * judged all of these.
 */
export function judgedIn(
  corpus: Corpus,
  placement: Placement,
  unit: string,
  votes: Votes,
  rollUp: boolean,
): Judged | null {
  const { unjudged } = corpus;
  const nobody = votes.voters.map((voters) => voters.length === 0);
  const isAlone = placement.source.some((source) => nobody[source]);
  if (unjudged === null && !isAlone) return null;
  const places = unjudged === null ? null : new UnjudgedPlaces(unjudged);
  const width = corpus.codes.length;
  const above = ancestors(corpus.codes);
  const all: JudgedUnit = { judges: new Int32Array(width), open: new Uint8Array(width).fill(1) };
  const placesIn = (position: number): readonly JudgedPlace[] => {
    const item = placement.item[position];
    if (item < 0) return [wholeSource];
    if (unit === 'line') return [{ line: item, selection: every }];
    if (unit === 'selection') return selectionsIn(corpus, placement, position);
    return places?.within(item) ?? [];
  };
  const judgedAt = (position: number): JudgedUnit | null => {
    const source = placement.source[position];
    if (nobody[source]) return all;
    if (places === null || !places.isIn(source)) return null;
    const voters = votes.voters[source];
    const applied = appliedAt(corpus, placement, position);
    const open = new Uint8Array(width);
    const missing = voters.map(() => new Uint8Array(width));
    let isWhole = true;
    for (const place of placesIn(position)) {
      const here = notJudged(places.at(source, place), voters, width);
      if (here === null) continue;
      isWhole = false;
      for (let code = 0; code < width; code++) {
        let judges = 0;
        voters.forEach((coder, v) => {
          if (here[v][code] === 0 || applied.has(placeKey(place, coder, code))) judges++;
          else missing[v][code] = 1;
        });
        if (judges === 0) open[code] = 1;
      }
    }
    if (isWhole) return null;
    if (rollUp) for (const codes of [open, ...missing]) lift(codes, above);
    const cast = votesInUnit(corpus, placement, position, rollUp ? above : null);
    const judges = Int32Array.from({ length: width }, (_, code) =>
      voters.reduce((n, coder, v) => n + (missing[v][code] === 0 || cast.get(code)?.has(coder) ? 1 : 0), 0),
    );
    return { judges, open };
  };
  // Asked for each code of a unit, one unit after the other.
  let last: { readonly position: number; readonly found: JudgedUnit | null } = { position: -1, found: null };
  return {
    of(position) {
      if (last.position !== position) last = { position, found: judgedAt(position) };
      return last.found;
    },
  };
}

/**
 * The codes of which it is not known whether they are present: those that are not, by the votes that were cast, and that at
 * some place of the unit nobody judged. Null where all is known.
 */
export function unknownCodes(judged: Judged | null, { offsets, codes }: PresentCodes): CodesOfUnits | null {
  if (judged === null) return null;
  const unknown = new GrowableInts();
  const unknownOffsets = new Int32Array(offsets.length);
  for (let unit = 0; unit + 1 < offsets.length; unit++) {
    const open = judged.of(unit)?.open;
    if (open !== undefined) {
      const present = new Set(codes.subarray(offsets[unit], offsets[unit + 1]));
      open.forEach((is, code) => {
        if (is === 1 && !present.has(code)) unknown.push(code);
      });
    }
    unknownOffsets[unit + 1] = unknown.length;
  }
  return unknown.length === 0 ? null : { offsets: unknownOffsets, codes: unknown.toInt32Array() };
}

/** The selections that are one unit: spans of several coders may be. */
function selectionsIn({ codings, selections }: Corpus, placement: Placement, unit: number): JudgedPlace[] {
  const found = new Set([placement.item[unit]]);
  for (let i = placement.codingOffsets[unit]; i < placement.codingOffsets[unit + 1]; i++)
    found.add(codings.selection[placement.codings[i]]);
  return [...found].map((selection) => ({ line: selections.line[selection], selection }));
}

const wholeSource: JudgedPlace = { line: every, selection: every };

const placeKey = ({ line, selection }: JudgedPlace, coder: number, code: number) =>
  `${line} ${line < 0 ? selection : every} ${coder} ${code}`;

/** The codings in a unit, each at its line or selection, and in the unit as a whole. */
function appliedAt({ codings, selections }: Corpus, placement: Placement, unit: number): Set<string> {
  const applied = new Set<string>();
  for (let i = placement.codingOffsets[unit]; i < placement.codingOffsets[unit + 1]; i++) {
    const coding = placement.codings[i];
    const selection = codings.selection[coding];
    for (const place of [{ line: selections.line[selection], selection }, wholeSource])
      applied.add(placeKey(place, codings.coder[coding], codings.code[coding]));
  }
  return applied;
}

/** voters x codes: 1 where the voter did not judge the code at a place; null where all judged all. */
function notJudged(
  entries: ReturnType<UnjudgedPlaces['at']>,
  voters: readonly number[],
  width: number,
): Uint8Array[] | null {
  const own = entries.filter(({ coder }) => voters.includes(coder));
  if (own.length === 0) return null;
  const missing = voters.map(() => new Uint8Array(width));
  for (const { coder, code } of own) {
    const codes = missing[voters.indexOf(coder)];
    if (code === every) codes.fill(1);
    else codes[code] = 1;
  }
  return missing;
}

/** What holds for a code holds for all above it. */
function lift(codes: Uint8Array, above: readonly (readonly number[])[]): void {
  const own = codes.slice();
  above.forEach((ancestors, code) => {
    if (own[code] === 1) for (const ancestor of ancestors) codes[ancestor] = 1;
  });
}
