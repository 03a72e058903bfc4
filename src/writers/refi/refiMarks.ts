import type { Corpus } from '../../corpus/corpus.js';
import { type MediaKind, type Region, regionAt } from '../../corpus/details.js';
import { type Grouped, groupAt, grouped } from '../grouped.js';
import type { RefiGuids } from './refiGuids.js';

/** A selection as the file will have it. */
export interface RefiMark {
  readonly guid: string;
  readonly selection: number;
  /** Row of the table of marks, -1 where the project has none for the selection. */
  readonly row: number;
  /** Whether memos on the selection stand here: only with the first of its marks. */
  readonly first: boolean;
  readonly codings: readonly number[];
  readonly regions: readonly Region[];
}

/** Where a selection is written. */
export interface PlannedSelection {
  /** In the text of the source, or in a transcript. */
  readonly text: readonly RefiMark[];
  /** As parts of a picture, page or recording. */
  readonly regions: readonly RefiMark[];
  /** Nowhere in particular: its codings are on the source as a whole. */
  readonly whole: readonly RefiMark[];
}

/** Regions that a source of each kind has beside its text, and those that lie in its transcripts. */
const ownRegions: Readonly<Record<MediaKind, readonly Region['kind'][]>> = {
  text: [],
  pdf: ['page'],
  picture: ['picture'],
  audio: ['audio'],
  video: ['video'],
};
const spokenRegions: Readonly<Record<MediaKind, readonly Region['kind'][]>> = {
  text: [],
  pdf: [],
  picture: [],
  audio: ['sync', 'transcript'],
  video: ['sync', 'transcript'],
};

/** Which selections, marks, codings and regions belong together. */
export class RefiMarks {
  readonly selectionsBySource: Grouped;
  readonly #corpus: Corpus;
  readonly #guids: RefiGuids;
  readonly #marksBySelection: Grouped;
  readonly #codingsBySelection: Grouped;
  readonly #regionsByMark: Grouped;

  constructor(corpus: Corpus, guids: RefiGuids) {
    const { selections, sources, codings, details } = corpus;
    const marks = details?.marks;
    const regions = details?.regions;
    this.#corpus = corpus;
    this.#guids = guids;
    this.selectionsBySource = grouped(selections.length, sources.length, (i) => selections.source[i]);
    this.#codingsBySelection = grouped(codings.length, selections.length, (i) => codings.selection[i]);
    this.#marksBySelection = grouped(marks?.length ?? 0, selections.length, (i) => marks!.selection[i]);
    this.#regionsByMark = grouped(regions?.length ?? 0, marks?.length ?? 0, (i) => regions!.mark[i]);
  }

  /**
   * How a selection is written: in the text, or as a part of a picture, page or recording, or both (a PDF has the
   * words and where on the page they stand). Every coding stands in one mark only: in its own where that is
   * written, else in the first.
   *
   * @param inText whether the selection has a place in the text of its source
   * @param media kind of the source, which decides what regions can be written
   */
  of(selection: number, inText: boolean, media: MediaKind): PlannedSelection {
    const rows = [...groupAt(this.#marksBySelection, selection)];
    const [own, spoken] = [ownRegions[media], spokenRegions[media]];
    const regional = rows.filter((row) => this.#has(row, own));
    const others = rows.filter((row) => !regional.includes(row));
    const timed = others.filter((row) => this.#has(row, spoken));
    let textual: number[] = [];
    if (inText) textual = others.length > 0 ? others : regional.length > 0 ? regional : [-1];
    else if (timed.length > 0) textual = timed;
    const loose = textual.length + regional.length === 0;
    const written = loose ? [rows[0] ?? -1] : [...new Set([...textual, ...regional])];
    const codingsOf = this.#share(selection, written);
    const mark = (row: number): RefiMark => ({
      guid: this.#guids.mark(selection, row),
      selection,
      row,
      first: row === written[0],
      codings: codingsOf.get(row) ?? [],
      regions: row < 0 ? [] : this.#regionsOf(row),
    });
    return {
      text: textual.map(mark),
      regions: regional.map((row) => {
        const whole = mark(row);
        const part = { ...whole, regions: whole.regions.filter(({ kind }) => own.includes(kind)) };
        return textual.includes(row) ? { ...part, first: false, codings: [] } : part;
      }),
      whole: loose ? written.map(mark) : [],
    };
  }

  /** Whether a selection is a part of a picture, page or recording that can be written as such. */
  hasRegion(selection: number, media: MediaKind): boolean {
    const kinds = [...ownRegions[media], ...spokenRegions[media]];
    return groupAt(this.#marksBySelection, selection).some((row) => this.#has(row, kinds));
  }

  #has(row: number, kinds: readonly Region['kind'][]): boolean {
    return this.#regionsOf(row).some(({ kind }) => kinds.includes(kind));
  }

  #regionsOf(row: number): Region[] {
    const { details } = this.#corpus;
    return [...groupAt(this.#regionsByMark, row)].map((region) => regionAt(details!.regions, region));
  }

  #share(selection: number, written: readonly number[]): Map<number, number[]> {
    const shares = new Map<number, number[]>(written.map((row) => [row, []]));
    for (const coding of groupAt(this.#codingsBySelection, selection)) {
      const own = this.#corpus.details?.codings.mark[coding] ?? -1;
      (shares.get(own) ?? shares.get(written[0])!).push(coding);
    }
    return shares;
  }
}
