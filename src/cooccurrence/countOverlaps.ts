import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { type CoderRule, defaultCoderRule, votes } from '../units/coderRule.js';
import { eachOverlap } from '../units/parts.js';
import { placesOf } from '../units/places.js';
import { ancestors, nestedCells } from '../units/rollUp.js';
import { CooccurrenceMatrix, type Evidence } from './cooccurrenceMatrix.js';
import { impossibleCells, kindContexts } from './impossibleCells.js';

/** A selection with one code on it, as the coder rule leaves it. */
interface Applied {
  readonly selection: number;
  readonly code: number;
  readonly source: number;
}

/**
 * Counts overlap events: unordered pairs of codings of different codes, in one source, whose selections share a character of
 * its text, a millisecond of its recording, or some area of its picture or of one of its pages. Half-open: touching is not
 * overlapping. Characters, times and rectangles are not compared with one another. What has no place (a quote, a line, the
 * source as a whole, a moment) overlaps with what lies on the same selection.
 *
 * These are counts of pairs, not of units: one coding overlapped by five counts five times. There is no number
 * of units, so no expected count and no coefficient.
 */
export function countOverlaps(
  corpus: Corpus,
  rows: readonly Code[],
  columns: readonly Code[],
  options: { readonly coders?: CoderRule; readonly rollUp?: boolean } = {},
): CooccurrenceMatrix {
  const coders = options.coders ?? defaultCoderRule(corpus);
  const rollUp = options.rollUp ?? false;
  const applied = appliedCodes(corpus, coders, rollUp);
  const rowOf = new Map(rows.map((code, i) => [code.index, i]));
  const columnOf = new Map(columns.map((code, i) => [code.index, i]));
  const cells = rows.length * columns.length;
  const counts = new Int32Array(cells);
  const sourceCounts = new Int32Array(cells);
  const largest = new Int32Array(cells);

  for (const inSource of bySource(corpus, applied)) {
    const here = new Map<number, number>();
    const add = (a: number, b: number) => {
      const r = rowOf.get(a);
      const c = columnOf.get(b);
      if (r === undefined || c === undefined) return;
      here.set(r * columns.length + c, (here.get(r * columns.length + c) ?? 0) + 1);
    };
    eachOverlappingPair(corpus, inSource, (a, b) => {
      add(a.code, b.code);
      add(b.code, a.code);
    });
    // The diagonal repeats the code's own total, as in every square matrix.
    for (const { code } of inSource) add(code, code);
    for (const [i, count] of here) {
      counts[i] += count;
      sourceCounts[i]++;
      largest[i] = Math.max(largest[i], count);
    }
  }

  const totals = new Int32Array(corpus.codes.length);
  for (const { code } of applied) totals[code]++;
  return new CooccurrenceMatrix({
    corpus,
    unit: 'overlap',
    coders,
    rollUp,
    unitCount: Number.NaN,
    stratum: 'source',
    rows,
    columns,
    counts,
    rowTotals: Int32Array.from(rows, (code) => totals[code.index]),
    columnTotals: Int32Array.from(columns, (code) => totals[code.index]),
    sourceCounts,
    largestShares: Float64Array.from(counts, (count, i) => largest[i] / count),
    impossible: impossibleCells(corpus, rollUp, rows, columns, counts, kindContexts(corpus)),
    nested: rollUp ? nestedCells(corpus.codes, rows, columns) : new Uint8Array(cells),
    findEvidence: (row, column) => overlapEvidence(corpus, applied, row.index, column.index),
  });
}

/** Each code once at each place where enough coders applied it, whoever they are. */
function appliedCodes(corpus: Corpus, rule: CoderRule, rollUp: boolean): Applied[] {
  const { codings, selections } = corpus;
  const { counted, needed } = votes(corpus, rule);
  const above = rollUp ? ancestors(corpus.codes) : null;
  const { sameAs } = placesOf(corpus);
  const voters = new Map<number, Map<number, Set<number>>>();
  for (let i = 0; i < codings.length; i++) {
    if (counted[i] === 0) continue;
    const selection = sameAs(codings.selection[i]);
    const codes = voters.get(selection) ?? new Map<number, Set<number>>();
    voters.set(selection, codes);
    for (const code of [codings.code[i], ...(above?.[codings.code[i]] ?? [])]) {
      const set = codes.get(code) ?? new Set<number>();
      codes.set(code, set.add(codings.coder[i]));
    }
  }
  return [...voters].flatMap(([selection, codes]) => {
    const source = selections.source[selection];
    return [...codes]
      .filter(([, set]) => set.size >= needed[source])
      .map(([code]) => ({ selection, code, source }));
  });
}

function bySource(corpus: Corpus, applied: readonly Applied[]): Applied[][] {
  const groups: Applied[][] = corpus.sources.map(() => []);
  for (const each of applied) groups[each.source].push(each);
  return groups;
}

/** Calls back for every overlapping pair of different codes in a source. */
function eachOverlappingPair(
  corpus: Corpus,
  applied: readonly Applied[],
  found: (a: Applied, b: Applied) => void,
): void {
  const { kindOf, partsOf } = placesOf(corpus);
  eachOverlap(
    applied,
    ({ selection }) => partsOf(selection),
    (a, b) => {
      if (a.code !== b.code) found(a, b);
    },
  );
  const sharing = new Map<number, Applied[]>();
  for (const each of applied) {
    if (kindOf(each.selection) === 'characters' || partsOf(each.selection).length > 0) continue;
    const others = sharing.get(each.selection) ?? [];
    for (const other of others) if (other.code !== each.code) found(other, each);
    sharing.set(each.selection, [...others, each]);
  }
}

function overlapEvidence(
  corpus: Corpus,
  applied: readonly Applied[],
  row: number,
  column: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  const relevant = applied.filter(({ code }) => code === row || code === column);
  for (const inSource of bySource(corpus, relevant)) {
    eachOverlappingPair(corpus, inSource, (a, b) => {
      const [first, second] = a.code === row ? [a, b] : [b, a];
      evidence.push({
        source: corpus.sources[first.source],
        rowSelections: [first.selection],
        columnSelections: [second.selection],
      });
    });
  }
  return evidence;
}
