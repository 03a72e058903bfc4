import { type CodeTables, coderPositions, RowCounter, sourcePositions, uncodedRow } from './codeTables.js';
import { type Comparison, withText } from './comparison.js';

/** A stretch of a source that one coder coded with one code, in code points. */
interface CodedStretch {
  readonly coder: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The unit character: every character of a compared source is coded or not with each code, by each coder.
 *
 * Counted by arithmetic on spans, so a text of a million characters costs no more than its codings. A character
 * that one coder's spans cover twice is coded once. A coding of the source as a whole covers all of it.
 *
 * Sources without text are left out: without its length, the uncoded part cannot be counted, and the extent of the
 * spans is no substitute. Quotes and regions without offsets have no place in the text and are counted as
 * `unplaced`.
 *
 * Caveat: long spans weigh more than short ones, and neighbouring characters are anything but independent: use
 * intervals from sources, never from the number of characters.
 *
 * @example characterUnits(compareCoders(corpus)).unitCount // 10482
 */
export function characterUnits(all: Comparison): CodeTables {
  const { codings, selections, codes } = all.corpus;
  const comparison = withText(all);
  const { sources, coders } = comparison;
  const [coderOf, sourceOf] = [coderPositions(comparison), sourcePositions(comparison)];
  const lengths = Float64Array.from(sources, (source) => source.text!.length);

  // Per code, per source: what was coded there.
  const stretches: Map<number, CodedStretch[]>[] = codes.map(() => new Map());
  let unplaced = 0;
  for (let i = 0; i < codings.length; i++) {
    const selection = codings.selection[i];
    const s = sourceOf[selections.source[selection]];
    const coder = coderOf[codings.coder[i]];
    if (s < 0 || coder < 0) continue;
    const whole = selections.kind[selection] === 'source';
    if (!whole && selections.start[selection] < 0) {
      unplaced++;
      continue;
    }
    const inCode = stretches[codings.code[i]];
    const inSource = inCode.get(s) ?? [];
    inCode.set(s, inSource);
    inSource.push({
      coder,
      start: whole ? 0 : selections.start[selection],
      end: whole ? lengths[s] : selections.end[selection],
    });
  }

  const tables = codes.map((code) => {
    const counter = new RowCounter(sources.length, coders.length);
    sources.forEach((_, s) => {
      const uncoded = uncodedRow(comparison, s, code.index);
      const coded = addStretches(stretches[code.index].get(s) ?? [], uncoded, (row, length) =>
        counter.add(s, row, length),
      );
      counter.add(s, uncoded, lengths[s] - coded);
    });
    return counter.table(code);
  });
  const unitCount = lengths.reduce((sum, length) => sum + length, 0);
  return {
    comparison,
    unit: 'character',
    unitCount,
    unitsBySource: lengths,
    tables,
    unplaced,
    notJudged: null,
  };
}

/**
 * Sweeps over the ends of the stretches and calls back for each piece between two of them that somebody coded.
 *
 * @returns characters that somebody coded
 */
function addStretches(
  stretches: readonly CodedStretch[],
  uncoded: readonly number[],
  found: (row: readonly number[], length: number) => void,
): number {
  const ends = stretches
    .flatMap(({ coder, start, end }) => [
      { at: start, coder, change: 1 },
      { at: end, coder, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const depth = new Int32Array(uncoded.length);
  const row = [...uncoded];
  let codedBy = 0;
  let coded = 0;
  let previous = 0;
  for (const { at, coder, change } of ends) {
    if (codedBy > 0 && at > previous) {
      found(row, at - previous);
      coded += at - previous;
    }
    previous = at;
    const before = depth[coder] > 0;
    depth[coder] += change;
    const after = depth[coder] > 0;
    if (before !== after) codedBy += after ? 1 : -1;
    row[coder] = after ? 1 : uncoded[coder];
  }
  return coded;
}
