import type { Corpus } from '../../corpus/corpus.js';
import type { Memo } from '../../corpus/source.js';

/** Memos on selections as a table with a row for each coding can hold them. */
export interface SelectionMemos {
  /** Coding -> text of the memo that stands in its row. */
  readonly byCoding: ReadonlyMap<number, string>;
  /** Memos that find no row: their writer has no coding there, or has another memo in it. */
  readonly unplaced: readonly Memo[];
}

/** A memo goes into the first row of its selection that its writer coded and that has no memo yet. */
export function selectionMemos(corpus: Corpus): SelectionMemos {
  const { codings, coders } = corpus;
  const memos = corpus.memos.filter((memo) => memo.target === 'selection');
  const byCoding = new Map<number, string>();
  const unplaced: Memo[] = [];
  if (memos.length === 0) return { byCoding, unplaced };
  const rows = new Map<number, number[]>(memos.map((memo) => [memo.index, []]));
  for (let i = 0; i < codings.length; i++) rows.get(codings.selection[i])?.push(i);
  for (const memo of memos) {
    const row = rows
      .get(memo.index)!
      .find((coding) => coders[codings.coder[coding]].id === memo.coder && !byCoding.has(coding));
    if (row === undefined || memo.text === '') unplaced.push(memo);
    else byCoding.set(row, memo.text);
  }
  return { byCoding, unplaced };
}
