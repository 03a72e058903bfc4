import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import { type CorpusDetails, type Region, regionAt } from '../details.js';
import type { NewMark } from '../detailsBuilder.js';
import type { MergeNotes } from './mergeNotes.js';
import type { MergedParts } from './mergeUnjudged.js';

/**
 * Adds the codings of several projects to a builder, with the selections as their files have them. A coding that stands in
 * several files counts once, and how many do is told.
 *
 * @returns per project: the coding of the builder for each coding
 */
export function mergeCodings(
  corpora: readonly Corpus[],
  merged: MergedParts,
  builder: CorpusBuilder,
  notes: MergeNotes,
): Int32Array[] {
  const marks = new MergedMarks(builder);
  const taken = new Set<string>();
  /** Project that a coding was first found in. */
  const owner: number[] = [];
  return corpora.map(({ codings, details }, part) => {
    const markRows = details === undefined ? undefined : marks.add(details, part, merged);
    const same = new Map<number, number>();
    const found = new Int32Array(codings.length);
    const own: string[] = [];
    for (let i = 0; i < codings.length; i++) {
      const selection = merged.selections[part][codings.selection[i]];
      const code = merged.codes[part][codings.code[i]];
      const coder = merged.coders[part][codings.coder[i]];
      const known = builder.findCoding(selection, code, coder);
      if (known >= 0) {
        found[i] = known;
        same.set(owner[known], (same.get(owner[known]) ?? 0) + 1);
        continue;
      }
      const id = details?.codings.id.at(i) ?? '';
      const mark = details?.codings.mark[i] ?? -1;
      found[i] = builder.addCoding(selection, code, coder, '', {
        id: taken.has(id) ? '' : id,
        created: details?.codings.created.at(i) ?? '',
        mark: mark < 0 || markRows === undefined ? -1 : markRows[mark],
      });
      if (id !== '') own.push(id);
      owner[found[i]] = part;
    }
    for (const id of own) taken.add(id);
    for (const [first, count] of same) tellSame(first, part, count, codings.length, notes);
    return found;
  });
}

/** Selections as the files have them; those that several files have alike are one. */
class MergedMarks {
  readonly #builder: CorpusBuilder;
  readonly #known = new Map<string, number>();
  readonly #ids = new Set<string>();

  constructor(builder: CorpusBuilder) {
    this.#builder = builder;
  }

  /** @returns new row of each mark */
  add({ marks, regions }: CorpusDetails, part: number, merged: MergedParts): Int32Array {
    const regionsOf = new Map<number, Region[]>();
    for (let row = 0; row < regions.length; row++) {
      const mark = regions.mark[row];
      regionsOf.set(mark, [...(regionsOf.get(mark) ?? []), regionAt(regions, row)]);
    }
    const coder = (index: number) => (index < 0 ? -1 : merged.coders[part][index]);
    const rows = new Int32Array(marks.length);
    // What one file has twice stays twice, with its id.
    const added: [key: string, row: number, id: string][] = [];
    for (let i = 0; i < marks.length; i++) {
      const selection = merged.selections[part][marks.selection[i]];
      const id = marks.id.at(i);
      const [creator, modifier] = [coder(marks.creator[i]), coder(marks.modifier[i])];
      const own = regionsOf.get(i) ?? [];
      const said = { name: marks.name.at(i), created: marks.created.at(i), modified: marks.modified.at(i) };
      const key = JSON.stringify([selection, id, creator, modifier, said, own]);
      const known = this.#known.get(key);
      if (known !== undefined) {
        rows[i] = known;
        continue;
      }
      const mark: NewMark = {
        ...said,
        id: this.#ids.has(id) ? '' : id,
        ...(creator < 0 ? {} : { creator }),
        ...(modifier < 0 ? {} : { modifier }),
      };
      rows[i] = this.#builder.details.addMark(selection, mark);
      for (const region of own) this.#builder.details.addRegion(rows[i], region);
      added.push([key, rows[i], id]);
    }
    for (const [key, row, id] of added) {
      this.#known.set(key, row);
      if (id !== '') this.#ids.add(id);
    }
    return rows;
  }
}

function tellSame(first: number, part: number, count: number, all: number, notes: MergeNotes): void {
  const [one, other] = [notes.nameOf(first), notes.nameOf(part)];
  notes.tell('same-codings', part, {
    nb: `${count} av ${all} kodinger i ${other} står også i ${one} (samme sted, kode og koder); telt én gang`,
    en: `${count} of ${all} codings in ${other} stand in ${one} too (the same place, code and coder); counted once`,
  });
}
