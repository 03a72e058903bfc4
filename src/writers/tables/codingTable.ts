import { pathLabel } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { columnPresets } from '../../readers/table/mapping.js';
import { attributeColumns } from './attributeColumns.js';
import { integerColumn, type OutCell, type OutTable, textColumn } from './outTable.js';
import { selectionMemos } from './selectionMemos.js';

export interface TextOptions {
  /** Whether texts, quotes and memos are written. */
  readonly quotes: boolean;
}

/**
 * Tidy: a row for each coding, with all that is known of its source, selection, code and coder. Codings on the same
 * selection share its number. Offsets are Unicode code points, half-open; empty where a selection has none.
 */
export function codingTable(corpus: Corpus, { quotes }: TextOptions): OutTable {
  const { sources, selections, codings, codes, coders } = corpus;
  const own = [
    textColumn('source'),
    textColumn('source_name'),
    textColumn('source_kind'),
    integerColumn('selection'),
    textColumn('selection_kind'),
    integerColumn('start'),
    integerColumn('end'),
    textColumn('code'),
    textColumn('code_name'),
    textColumn('code_path'),
    textColumn('code_family'),
    textColumn('code_role'),
    textColumn('coder'),
    textColumn('coder_name'),
    { name: 'reconciled', type: 'boolean' } as const,
    ...(quotes ? [textColumn('quote'), textColumn('memo')] : []),
  ];
  const attributes = attributeColumns(corpus, [
    ...own.map(({ name }) => name),
    ...Object.values(columnPresets).flat(),
  ]);
  const memos = quotes ? selectionMemos(corpus).byCoding : new Map<number, string>();
  const paths = codes.map(pathLabel);
  return {
    name: 'codings',
    columns: [...own, ...attributes.columns],
    rowCount: codings.length,
    *rows() {
      const values = sources.map((source) => attributes.of(source));
      for (let i = 0; i < codings.length; i++) {
        const selection = codings.selection[i];
        const source = sources[selections.source[selection]];
        const code = codes[codings.code[i]];
        const coder = coders[codings.coder[i]];
        const offset = (at: number): OutCell => (at < 0 ? null : at);
        yield [
          source.id,
          source.name,
          source.kind,
          selection + 1,
          selections.kind[selection],
          offset(selections.start[selection]),
          offset(selections.end[selection]),
          code.id,
          code.name,
          paths[code.index],
          code.family,
          code.role,
          coder.id,
          coder.name,
          coder.reconciled,
          ...(quotes ? [corpus.quote(selection) || null, memos.get(i) ?? null] : []),
          ...values[source.index],
        ];
      }
    },
  };
}
