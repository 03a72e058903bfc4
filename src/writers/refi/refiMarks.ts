import type { Corpus } from '../../corpus/corpus.js';
import { type Region, regionAt } from '../../corpus/details.js';
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

  /** Codings of a selection, in the order of the project. */
  codingsOf(selection: number): Int32Array {
    return groupAt(this.#codingsBySelection, selection);
  }

  /** Whether a selection is a part of a picture, page or recording, and says which. */
  hasRegion(selection: number): boolean {
    return groupAt(this.#marksBySelection, selection).some(
      (row) => groupAt(this.#regionsByMark, row).length > 0,
    );
  }

  /** The marks of a selection; a coding that stands in none of them stands in the first. */
  of(selection: number): RefiMark[] {
    const { details } = this.#corpus;
    const rows = [...groupAt(this.#marksBySelection, selection)];
    const codings = [...this.codingsOf(selection)];
    return (rows.length === 0 ? [-1] : rows).map((row, i) => ({
      guid: this.#guids.mark(selection, row),
      selection,
      row,
      first: i === 0,
      codings: codings.filter((coding) => {
        const own = details?.codings.mark[coding] ?? -1;
        return own === row || (i === 0 && !rows.includes(own));
      }),
      regions:
        row < 0
          ? []
          : [...groupAt(this.#regionsByMark, row)].map((region) => regionAt(details!.regions, region)),
    }));
  }
}
