import type { Incidence } from '../units/incidence.js';
import { type PlaceKind, placesOf } from '../units/places.js';
import { unitRecord } from '../units/units.js';

/** The units of each source in the order in which a reader meets them. */
export interface ReadingOrder {
  /** Units, source by source. */
  readonly units: Int32Array;
  /** False where some units of one source have no place in a text (stored quotes, regions), and for sources. */
  readonly known: boolean;
}

/**
 * Lines, paragraphs and sentences come in the order of the material, selections by where they start and then where they end, in their text or their recording (files list them in
 * the order in which they were coded, which says nothing). Units without a place keep the order of the file.
 *
 * The shift test and `streaks` depend on it; the other tests do not.
 *
 * @example readingOrder(incidence(corpus, { unit: 'selection' })).units
 */
export function readingOrder(incidence: Incidence): ReadingOrder {
  const { corpus, unit, unitCount, source, unitOfCoding } = incidence;
  const units = Int32Array.from({ length: unitCount }, (_, i) => i);
  const { order } = unitRecord(unit);
  if (order !== 'place') return { units, known: order === 'material' };
  const { kindOf, partsOf } = placesOf(corpus);
  /** Along a line of its own kind: rows, characters or milliseconds; rectangles have no order that is known. */
  const stretchOf = (selection: number): readonly [from: number, to: number] => {
    const line = corpus.selections.line[selection];
    if (line >= 0) return [line, line];
    if (kindOf(selection) !== 'time')
      return [corpus.selections.start[selection], corpus.selections.end[selection]];
    const [part] = partsOf(selection);
    return part === undefined ? [-1, -1] : [part.left, part.right];
  };
  const scale: (PlaceKind | null)[] = Array.from({ length: unitCount }, () => null);
  const start = new Int32Array(unitCount).fill(-1);
  const end = new Int32Array(unitCount).fill(-1);
  unitOfCoding.forEach((place, coding) => {
    if (place < 0) return;
    const selection = corpus.codings.selection[coding];
    const [from, to] = stretchOf(selection);
    // Coders who marked one place may differ by a word: from the first start to the last end.
    scale[place] ??= kindOf(selection);
    start[place] = start[place] < 0 ? from : Math.min(start[place], from);
    end[place] = Math.max(end[place], to);
  });
  units.sort((a, b) => source[a] - source[b] || start[a] - start[b] || end[a] - end[b] || a - b);
  let known = true;
  for (let i = 1; i < unitCount; i++) {
    const [before, here] = [units[i - 1], units[i]];
    // What is said at a character and what is said at a second are in no order that is known.
    const apart = start[before] < 0 || scale[before] !== scale[here];
    if (source[before] === source[here] && apart) known = false;
  }
  return { units, known };
}
