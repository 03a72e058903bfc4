import type { Corpus } from '../corpus/corpus.js';
import { countPlaces } from '../units/placeCounts.js';
import { canOverlap } from '../units/places.js';
import type { UnitOptions } from './unitOptions.js';

/**
 * The units in which agreement can be counted, the one that suits the material first: lines where it has them (they
 * were cut before anybody coded), else selections that share half of what they cover. The others show how much the answer
 * depends on that choice. Where no selection has a place to overlap by, only identical ones can be matched.
 *
 * @example waysToCount(corpus).map((way) => agreement(corpus, way))
 */
export function waysToCount(corpus: Corpus): UnitOptions[] {
  const overlap = (minimumOverlap: number): UnitOptions => ({ unit: 'selection', minimumOverlap });
  const places = countPlaces(corpus);
  const overlaps = places.length === 0 || places.some(({ kind }) => canOverlap(kind));
  return [
    ...(corpus.lines.length > 0 ? [{ unit: 'line' } as const] : []),
    ...(overlaps ? [overlap(0.5), overlap(0.25), overlap(0.75)] : []),
    { unit: 'selection', matching: 'identical' },
    { unit: 'character' },
  ];
}
