import type { Corpus } from '../corpus/corpus.js';
import { type PlaceKind, placeKinds, placesOf } from './places.js';

/** How many selections lie at places of one kind. */
export interface PlaceCount {
  readonly kind: PlaceKind;
  readonly selections: number;
}

/**
 * Which kinds of place selections have, the kinds that there are in the order of `placeKinds`. All sentences on places follow
 * from it: a rule that needs places is neither applied nor told where there are none.
 *
 * @param selections default: those that somebody coded
 * @example countPlaces(corpus) // [{ kind: 'characters', selections: 12 }, { kind: 'time', selections: 4 }]
 */
export function countPlaces(
  corpus: Corpus,
  selections: Iterable<number> = corpus.codings.selection,
): PlaceCount[] {
  const { kindOf, sameAs } = placesOf(corpus);
  const counts = new Map<PlaceKind, number>();
  for (const selection of new Set(Array.from(selections, sameAs))) {
    const kind = kindOf(selection);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return placeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, selections: count }];
  });
}
