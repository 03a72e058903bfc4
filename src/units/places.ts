import type { Corpus } from '../corpus/corpus.js';
import { type Region, regionAt } from '../corpus/details.js';
import type { Part } from './parts.js';

/**
 * What is known of where a selection lies, in the order in which it is told.
 *
 * - `characters`: a span of a text; `time`: of a recording; `area`: rectangles of a picture, or of pages
 * - `line`: a row of a table of lines; `source`: a source as a whole
 * - `told`: a quote, and a place in words of the tool (a paragraph, a number)
 * - `none`: the quote alone
 */
export const placeKinds = ['characters', 'time', 'area', 'line', 'source', 'told', 'none'] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** Kinds of place by which selections can overlap; the others are one place or two. */
const extendedKinds = ['characters', 'time', 'area'] as const satisfies readonly PlaceKind[];

export type ExtendedKind = (typeof extendedKinds)[number];

/** Whether selections at places of a kind can overlap. */
export function canOverlap(kind: PlaceKind): kind is ExtendedKind {
  return extendedKinds.some((extended) => extended === kind);
}

/** Where the selections of a corpus lie. */
export interface Places {
  readonly kindOf: (selection: number) => PlaceKind;
  /** What the selection covers; nothing where its place has no length, no area, or no numbers. */
  readonly partsOf: (selection: number) => readonly Part[];
  /**
   * The first selection at the very same place, often itself: some tools give every coding of a rectangle or of a stretch of
   * a recording a selection of its own.
   */
  readonly sameAs: (selection: number) => number;
}

/** The track of the text of a source; a transcript that stands beside others has one of its own. */
const textTrack = 'text';

const known = new WeakMap<Corpus, Places>();

/**
 * Where the selections of a corpus lie: characters of texts, milliseconds of recordings, rectangles of pictures and pages.
 * What stands in the text of a PDF or a recording is placed there, and not on its page or in time: characters, rectangles
 * and times are different kinds of place, which are not compared with one another.
 *
 * @example placesOf(corpus).partsOf(0) // [{ track: 'time', left: 0, right: 1500, top: 0, bottom: 1 }]
 */
export function placesOf(corpus: Corpus): Places {
  const found = known.get(corpus) ?? findPlaces(corpus);
  known.set(corpus, found);
  return found;
}

function findPlaces(corpus: Corpus): Places {
  const { start, end, kind, line, told } = corpus.selections;
  const regions = regionsBySelection(corpus);
  const same = samePlaces(corpus, regions);
  return {
    kindOf: (selection) => {
      const region = regions.get(selection);
      if (start[selection] >= 0) return 'characters';
      if (region !== undefined) return region.kind;
      if (line[selection] >= 0) return 'line';
      if (kind[selection] === 'source') return 'source';
      return told !== undefined && told[selection] !== '' ? 'told' : 'none';
    },
    partsOf: (selection) => {
      if (start[selection] < 0) return regions.get(selection)?.parts ?? [];
      return stretch(textTrack, start[selection], end[selection]).filter(hasExtent);
    },
    sameAs: (selection) => same.get(selection) ?? selection,
  };
}

/** A selection of a picture, page, recording or transcript beside others. */
interface PlacedRegion {
  readonly kind: ExtendedKind;
  readonly parts: readonly Part[];
  /** The numbers as the file has them, which a place without extent has too. */
  readonly key: string;
}

/** Selections without offsets in a text whose marks say where they lie. */
function regionsBySelection(corpus: Corpus): ReadonlyMap<number, PlacedRegion> {
  const found = new Map<number, PlacedRegion>();
  const { details, selections } = corpus;
  if (details === undefined) return found;
  const { regions, marks } = details;
  const bySelection = new Map<number, Map<string, Part>>();
  const kinds = new Map<number, ExtendedKind>();
  for (let row = 0; row < regions.length; row++) {
    const selection = marks.selection[regions.mark[row]];
    if (selections.start[selection] >= 0) continue;
    const placed = placeOf(corpus, selections.source[selection], regionAt(regions, row));
    if (placed === null) continue;
    // Places of two kinds have no common measure: the first that the file gives counts.
    if ((kinds.get(selection) ?? placed.kind) !== placed.kind) continue;
    kinds.set(selection, placed.kind);
    const parts = bySelection.get(selection) ?? new Map<string, Part>();
    bySelection.set(selection, parts);
    for (const part of placed.parts) parts.set(Object.values(part).join(), part);
  }
  for (const [selection, parts] of bySelection)
    found.set(selection, {
      kind: kinds.get(selection)!,
      parts: [...parts.values()].filter(hasExtent),
      key: [...parts.keys()].sort().join(';'),
    });
  return found;
}

function placeOf(
  { details }: Corpus,
  source: number,
  region: Region,
): { readonly kind: ExtendedKind; readonly parts: readonly Part[] } | null {
  switch (region.kind) {
    case 'audio':
    case 'video':
      return { kind: 'time', parts: stretch('time', region.begin, region.end) };
    case 'picture':
      return { kind: 'area', parts: rectangle('picture', region.box) };
    case 'page':
      return { kind: 'area', parts: rectangle(`page ${region.page}`, region.box) };
    case 'transcript':
      return {
        kind: 'characters',
        parts: stretch(`transcript ${region.transcript}`, region.start, region.end),
      };
    case 'sync': {
      const points = details?.sources[source].transcripts?.[region.transcript]?.points;
      const [from, to] = [region.from, region.to].map((point) => points?.[point]?.time ?? null);
      return from === null || to === null ? null : { kind: 'time', parts: stretch('time', from, to) };
    }
  }
}

function stretch(track: string, from: number, to: number): Part[] {
  return [{ track, left: Math.min(from, to), right: Math.max(from, to), top: 0, bottom: 1 }];
}

/** Corners in any order: pages are measured from the bottom by some tools, and from the top by others. */
function rectangle(track: string, [x1, y1, x2, y2]: readonly number[]): Part[] {
  return [
    {
      track,
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    },
  ];
}

function hasExtent({ left, right, top, bottom }: Part): boolean {
  return right > left && bottom > top;
}

/** Selections at the very same place as an earlier one of their source, with that one. */
function samePlaces(corpus: Corpus, regions: ReadonlyMap<number, PlacedRegion>): ReadonlyMap<number, number> {
  const { source, storedQuote } = corpus.selections;
  const first = new Map<string, number>();
  const same = new Map<number, number>();
  for (const [selection, { key }] of [...regions].sort(([a], [b]) => a - b)) {
    // Spans within the text of a rectangle have the rectangle of all of it, and words of their own.
    const place = `${source[selection]} ${key} ${storedQuote[selection]}`;
    const earlier = first.get(place);
    if (earlier === undefined) first.set(place, selection);
    else same.set(selection, earlier);
  }
  return same;
}
