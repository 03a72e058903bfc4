import type { Corpus } from '../corpus/corpus.js';
import type { UnitOptions } from './unitOptions.js';

/**
 * The units in which agreement can be counted, the one that suits the material first: lines where it has them (they
 * were cut before anybody coded), else selections that share half of their text. The others show how much the answer
 * depends on that choice.
 *
 * @example waysToCount(corpus).map((way) => agreement(corpus, way))
 */
export function waysToCount(corpus: Corpus): UnitOptions[] {
  const overlap = (minimumOverlap: number): UnitOptions => ({ unit: 'selection', minimumOverlap });
  return [
    ...(corpus.lines.length > 0 ? [{ unit: 'line' } as const] : []),
    overlap(0.5),
    overlap(0.25),
    overlap(0.75),
    { unit: 'selection', matching: 'identical' },
    { unit: 'character' },
  ];
}
