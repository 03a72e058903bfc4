import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { columnPresets } from '../../readers/table/mapping.js';
import { joinedNames } from '../../shared/joinedNames.js';
import { attributeColumns } from './attributeColumns.js';
import { integerColumn, type OutCell, type OutTable, textColumn } from './outTable.js';
import { selectionMemos } from './selectionMemos.js';

export interface TextOptions {
  /** Whether texts, quotes and memos are written. */
  readonly quotes: boolean;
}

export interface CodingTableOptions extends TextOptions {
  /** Whether a memo on the selection stands in a row; default: where texts are written. */
  readonly memos?: boolean;
  /** Whether codings have numbers, for memos that are about them; default: no. */
  readonly numbered?: boolean;
}

/**
 * Tidy: a row for each coding, with all that is known of its source, selection, code (and the codes above it) and coder.
 * Codings on the same selection share its number. Offsets are Unicode code points, half-open; empty where a selection has none.
 */
export function codingTable(
  corpus: Corpus,
  { quotes, memos: withMemos = quotes, numbered = false }: CodingTableOptions,
): OutTable {
  const { sources, selections, codings, codes, coders } = corpus;
  const nested = codes.some(({ parent }) => parent >= 0);
  const created = corpus.details?.codings.created;
  const dated = created !== undefined && Array.from(codings.code, (_, i) => created.at(i)).some(Boolean);
  const own = [
    textColumn('source'),
    textColumn('source_name'),
    textColumn('source_kind'),
    integerColumn('selection'),
    textColumn('selection_kind'),
    ...(selections.told === undefined ? [] : [textColumn('selection_told')]),
    integerColumn('start'),
    integerColumn('end'),
    textColumn('code'),
    textColumn('code_name'),
    textColumn('code_path'),
    textColumn('code_family'),
    textColumn('code_role'),
    ...(nested ? ['code_parents', 'code_parent_families'].map(textColumn) : []),
    textColumn('coder'),
    textColumn('coder_name'),
    { name: 'reconciled', type: 'boolean' } as const,
    ...(numbered ? [integerColumn('coding')] : []),
    ...(dated ? [textColumn('created')] : []),
    ...(quotes ? [textColumn('quote')] : []),
    ...(withMemos ? [textColumn('memo')] : []),
  ];
  const attributes = attributeColumns(corpus, [
    ...own.map(({ name }) => name),
    ...Object.values(columnPresets).flat(),
    'code_parents',
    'code_parent_families',
    'created',
    'selection_told',
    'coding',
    'quote',
    'memo',
  ]);
  const memos = withMemos ? selectionMemos(corpus).byCoding : new Map<number, string>();
  const paths = codes.map(({ path }) => joinedNames(path));
  const parents = codes.map((code) => {
    const above = codesAbove(codes, code);
    return (['id', 'family'] as const).map((key) => joinedNames(above.map((one) => one[key])) || null);
  });
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
          ...(selections.told === undefined ? [] : [selections.told[selection] || null]),
          offset(selections.start[selection]),
          offset(selections.end[selection]),
          code.id,
          code.name,
          paths[code.index],
          code.family,
          code.role,
          ...(nested ? parents[code.index] : []),
          coder.id,
          coder.name,
          coder.reconciled,
          ...(numbered ? [i + 1] : []),
          ...(dated ? [created.at(i) || null] : []),
          ...(quotes ? [corpus.quote(selection) || null] : []),
          ...(withMemos ? [memos.get(i) ?? null] : []),
          ...values[source.index],
        ];
      }
    },
  };
}

/** The codes above a code, from the root down. */
function codesAbove(codes: readonly Code[], code: Code): Code[] {
  const above: Code[] = [];
  for (let at = code.parent; at >= 0; at = codes[at].parent) above.unshift(codes[at]);
  return above;
}
