import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Memo, memoTargets } from '../../corpus/source.js';
import type { Table, TableRow } from '../table/parseTable.js';
import type { Counts } from './readDetails.js';
import { TableCells } from './tableCells.js';

/**
 * The rows of memos.csv. What is called by a name is found by it, what is only counted by its number from 1.
 *
 * @param codings index of each coding by its number, where these are not its place in the table
 */
export function readMemos(
  table: Table,
  counts: Counts,
  builder: CorpusBuilder,
  codings?: ReadonlyMap<number, number>,
): void {
  const cells = new TableCells(table, builder);
  const held: Counts = {
    ...counts,
    case: builder.details.caseCount,
    set: builder.details.setCount,
    link: builder.details.linkCount,
    variable: builder.details.variables.length,
  };
  for (const row of cells.rows) {
    const where = cells.place(row);
    const kind = cells.text(row, 'target').trim();
    const target = memoTargets.find((candidate) => candidate === kind);
    if (target === undefined) {
      const message = `a memo is about the project, a source, a code or one of ${memoTargets.slice(3).join(', ')}; found "${kind}"`;
      builder.error('bad-memo', where, message);
      continue;
    }
    const index = indexOf(target, row);
    if (index === undefined) {
      const about = cells.text(row, 'id').trim();
      builder.error('bad-memo', where, `the memo is about the unknown ${target} "${about}"`);
      continue;
    }
    builder.addMemo({
      target,
      index,
      text: cells.text(row, 'text'),
      coder: coderOf(cells.text(row, 'coder')),
      ...optional('id', cells.text(row, 'note')),
      ...optional('title', cells.text(row, 'title')),
      ...optional('created', cells.text(row, 'created')),
      ...optional('modified', cells.text(row, 'modified')),
    });
  }

  /** A coder's id as it is written; a name that no coder has may have a space too many. */
  function coderOf(written: string): string {
    return builder.coderIndex(written) === undefined ? written.trim() : written;
  }

  function indexOf(target: Memo['target'], row: TableRow): number | undefined {
    const written = cells.text(row, 'id');
    const about = written.trim();
    if (target === 'project') return -1;
    if (target === 'source') return builder.sourceIndex(written) ?? builder.sourceIndex(about);
    if (target === 'code') return builder.codeIndex(written) ?? builder.codeIndex(about);
    if (target === 'coder') return builder.coderIndex(written) ?? builder.coderIndex(about);
    const number = /^\d{1,9}$/u.test(about) ? Number(about) : 0;
    if (target === 'coding' && codings !== undefined) return codings.get(number);
    return number >= 1 && number <= (held[target] ?? 0) ? number - 1 : undefined;
  }
}

function optional(key: 'id' | 'title' | 'created' | 'modified', text: string): Partial<Memo> {
  return text === '' ? {} : { [key]: text };
}
