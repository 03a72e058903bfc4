import type { Incidence } from '../units/incidence.js';
import { unitRecord } from '../units/units.js';

/** The units of each source in the order in which a reader meets them. */
export interface ReadingOrder {
  /** Units, source by source. */
  readonly units: Int32Array;
  /** False where some units of one source have no place in a text (stored quotes, regions), and for sources. */
  readonly known: boolean;
}

/**
 * Lines, paragraphs and sentences come in the order of the material, selections by where they start and then where they end (files list them in
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
  const start = new Int32Array(unitCount).fill(-1);
  const end = new Int32Array(unitCount).fill(-1);
  unitOfCoding.forEach((place, coding) => {
    if (place < 0) return;
    const selection = corpus.codings.selection[coding];
    const line = corpus.selections.line[selection];
    const from = line >= 0 ? line : corpus.selections.start[selection];
    const to = line >= 0 ? line : corpus.selections.end[selection];
    // Coders who marked one place may differ by a word: from the first start to the last end.
    start[place] = start[place] < 0 ? from : Math.min(start[place], from);
    end[place] = Math.max(end[place], to);
  });
  units.sort((a, b) => source[a] - source[b] || start[a] - start[b] || end[a] - end[b] || a - b);
  let known = true;
  for (let i = 1; i < unitCount; i++) {
    const [before, here] = [units[i - 1], units[i]];
    if (source[before] === source[here] && start[before] < 0) known = false;
  }
  return { units, known };
}
