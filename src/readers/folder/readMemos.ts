import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Memo, memoTargets } from '../../corpus/source.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { type ByNumber, TableCells } from './tableCells.js';

/** What memos may be about, of what goes by its number; what is not given here is counted in the builder. */
export type Numbered = Readonly<Partial<Record<Memo['target'], ByNumber>>>;

/** The rows of memos.csv. What is called by a name is found by it, what is only counted by its number from 1. */
export function readMemos(table: Table, numbered: Numbered, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  const { details } = builder;
  const things: Numbered = {
    case: upTo(details.caseCount),
    set: upTo(details.setCount),
    link: upTo(details.linkCount),
    variable: upTo(details.variables.length),
    ...numbered,
  };
  for (const row of cells.rows) {
    const kind = cells.text(row, 'target').trim();
    const target = memoTargets.find((candidate) => candidate === kind);
    if (target === undefined) {
      const others = memoTargets.slice(3).join(', ');
      cells.lose(row, undefined, 'bad-memo', {
        nb: `et notat er om prosjektet (project), en kilde (source), en kode (code) eller en av ${others}; fant «${kind}», og notatet er utelatt`,
        en: `a memo is about the project, a source, a code or one of ${others}; found "${kind}", and the memo is left out`,
      });
      continue;
    }
    const index = indexOf(target, row) ?? -1;
    if (index < 0 && target !== 'project') {
      const about = cells.text(row, 'id').trim();
      cells.lose(row, undefined, 'bad-memo', {
        nb: `notatet er om noe ukjent (${target} «${about}»), og er utelatt`,
        en: `the memo is about the unknown ${target} "${about}", and is left out`,
      });
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
    if (target === 'project') return -1;
    if (target === 'source' || target === 'code' || target === 'coder') return cells.find(row, 'id', target);
    const about = cells.text(row, 'id').trim();
    return /^\d{1,9}$/u.test(about) ? things[target]?.[Number(about) - 1] : undefined;
  }
}

function upTo(count: number): ByNumber {
  return Array.from({ length: count }, (_, i) => i);
}

function optional(key: 'id' | 'title' | 'created' | 'modified', text: string): Partial<Memo> {
  return text === '' ? {} : { [key]: text };
}
