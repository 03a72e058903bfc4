import type { Passages } from '../../../src/inference/exchange/passages.js';
import { SeededRandom } from '../../../src/shared/seededRandom.js';

/** Codes of the rows and codes of the columns on one place. */
export type Place = readonly [rows: readonly number[], columns: readonly number[], about?: AboutPlace];

export interface AboutPlace {
  readonly kind?: number;
  readonly unknownRows?: readonly number[];
  readonly unknownColumns?: readonly number[];
}

/** A small project: places of each source, in order. */
export interface Project {
  readonly rows: number;
  readonly columns: number;
  readonly sources: readonly (readonly Place[])[];
  /** One family: a place has its codes as rows. */
  readonly square?: boolean;
  /** Places are passages already: none is uncoded, none goes together with the next. */
  readonly asPassages?: boolean;
  /** Office of each source. */
  readonly offices?: readonly number[];
  /** Each source is one place, and codes are exchanged between sources. */
  readonly between?: boolean;
  /** Pairs of codes of one tree. */
  readonly held?: readonly (readonly [row: number, column: number])[];
}

interface Stretch {
  /** Of each place. */
  readonly sources: readonly number[];
  readonly places: readonly Place[];
}

/** Places as passages: uncoded ones dropped, runs of equal ones merged, counted apart from `passagesOf`. */
export function passagesIn(project: Project): Passages {
  const { rows, columns, square = false, offices = null, between = false } = project;
  const stretches = stretchesOf(project);
  // Those of one office stand together.
  if (offices !== null) stretches.sort((a, b) => offices[a.sources[0]] - offices[b.sources[0]]);
  const places = stretches.flatMap((stretch) => stretch.places);
  const side = (codesOf: (place: Place) => readonly number[]) => {
    const lists = places.map((place) => [...codesOf(place)].sort((a, b) => a - b));
    const offsets = [0];
    for (const list of lists) offsets.push(offsets[offsets.length - 1] + list.length);
    return { offsets: Int32Array.from(offsets), codes: Int32Array.from(lists.flat()) };
  };
  const starts = [0];
  for (const stretch of stretches) starts.push(starts[starts.length - 1] + stretch.places.length);
  const source = Int32Array.from(stretches, ({ sources }) => (between ? -1 : sources[0]));
  const rowCodes = side(([r]) => r);
  const anyUnknown = places.some(([, , about]) => about?.unknownRows !== undefined);
  return {
    rowCount: rows,
    columnCount: columns,
    square,
    stretches: Int32Array.from(starts),
    source,
    cluster: offices === null ? source : source.map((own) => offices[own]),
    clusteredBy: offices === null ? null : 'offices',
    fewPlaces: false,
    within: false,
    rows: rowCodes,
    columns: square ? rowCodes : side(([, c]) => c),
    unknown: anyUnknown
      ? {
          rows: side(([, , about]) => about?.unknownRows ?? []),
          columns: side(([, , about]) => (square ? about?.unknownRows : about?.unknownColumns) ?? []),
        }
      : null,
    ordered: !between,
    kinds: 1,
    sourceOf: Int32Array.from(stretches.flatMap(({ sources }) => sources)),
  };
}

function stretchesOf({ sources, asPassages = false, between = false }: Project): Stretch[] {
  const kept = sources.map((places) => (asPassages ? places : coded(places)));
  const kindOf = ([, , about]: Place) => about?.kind ?? 0;
  if (between) return byKind(kept.flatMap((places, source) => places.map((place) => ({ place, source }))));
  return kept.flatMap((places, source) => byKind(places.map((place) => ({ place, source }))));

  function byKind(all: readonly { readonly place: Place; readonly source: number }[]): Stretch[] {
    const kinds = [...new Set(all.map(({ place }) => kindOf(place)))].sort((a, b) => a - b);
    return kinds.map((kind) => {
      const own = all.filter(({ place }) => kindOf(place) === kind);
      return { sources: own.map(({ source }) => source), places: own.map(({ place }) => place) };
    });
  }
}

function coded(places: readonly Place[]): readonly Place[] {
  const sorted = places
    .map(([r, c, about]): Place => [[...r].sort((a, b) => a - b), [...c].sort((a, b) => a - b), about])
    .filter(([r, c]) => r.length + c.length > 0);
  return sorted.filter((place, i) => i === 0 || JSON.stringify(place) !== JSON.stringify(sorted[i - 1]));
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
