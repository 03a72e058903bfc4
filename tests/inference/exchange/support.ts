import type { Passages } from '../../../src/inference/exchange/passages.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';

/** Codes of the rows and codes of the columns on one place. */
export type Place = readonly [rows: readonly number[], columns: readonly number[]];

/** A small project: places of each source, in order. */
export interface Project {
  readonly rows: number;
  readonly columns: number;
  readonly sources: readonly (readonly Place[])[];
}

/** Places as passages: uncoded ones dropped, runs of equal ones merged, counted apart from `passagesOf`. */
export function passagesIn({ rows, columns, sources }: Project): Passages {
  const kept = sources
    .map((places) => {
      const coded = places
        .map((place) => place.map((codes) => [...codes].sort((a, b) => a - b)))
        .filter(([r, c]) => r.length + c.length > 0);
      return coded.filter((place, i) => i === 0 || JSON.stringify(place) !== JSON.stringify(coded[i - 1]));
    })
    .filter((places) => places.length > 0);
  const side = (k: 0 | 1) => {
    const lists = kept.flat().map((place) => place[k]);
    const offsets = [0];
    for (const list of lists) offsets.push(offsets[offsets.length - 1] + list.length);
    return { offsets: Int32Array.from(offsets), codes: Int32Array.from(lists.flat()) };
  };
  const starts = [0];
  for (const places of kept) starts.push(starts[starts.length - 1] + places.length);
  const source = Int32Array.from(kept, (_, i) => i);
  return {
    rowCount: rows,
    columnCount: columns,
    square: false,
    stretches: Int32Array.from(starts),
    source,
    cluster: source,
    clusteredBy: null,
    rows: side(0),
    columns: side(1),
    unknown: null,
    ordered: true,
    kinds: 1,
    sourceOf: Int32Array.from(kept.flatMap((places, i) => places.map(() => i))),
  };
}

/** A project of 14 sources of about 12 places, with 3 x 4 codes of which the first two go together. */
export function drawProject(seed: number): Project {
  const random = new SeededRandom(seed, 'exchange');
  const some = (rates: readonly number[]) =>
    rates.flatMap((rate, code) => (random.uniform() < rate ? [code] : []));
  const place = (): Place => {
    const rows = some([0.35, 0.3, 0.25]);
    return [rows, some([rows.includes(0) ? 0.6 : 0.15, 0.3, 0.25, 0.2])];
  };
  return {
    rows: 3,
    columns: 4,
    sources: Array.from({ length: 14 }, () => Array.from({ length: 10 + random.below(5) }, place)),
  };
}
