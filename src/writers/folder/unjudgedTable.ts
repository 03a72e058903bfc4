import type { Corpus } from '../../corpus/corpus.js';
import { unjudgedAt } from '../../corpus/unjudged.js';
import { integerColumn, type OutCell, type OutTable, textColumn } from '../tables/outTable.js';
import type { FolderIds } from './folderIds.js';

/** Judgements that coders who went through a source did not make; no rows where they made all of them. */
export function unjudgedTable({ unjudged }: Corpus, ids: FolderIds): OutTable {
  const onSelections = unjudged?.selection.some((selection) => selection >= 0) ?? false;
  const number = (index: number): OutCell => (index < 0 ? null : index + 1);
  return {
    name: 'unjudged',
    columns: [
      textColumn('source'),
      integerColumn('line'),
      ...(onSelections ? [integerColumn('selection')] : []),
      textColumn('code'),
      textColumn('coder'),
    ],
    rowCount: unjudged?.length ?? 0,
    *rows() {
      if (unjudged === null) return;
      for (let i = 0; i < unjudged.length; i++) {
        const { source, line, selection, code, coder } = unjudgedAt(unjudged, i);
        yield [
          ids.sources[source],
          number(line),
          ...(onSelections ? [number(selection)] : []),
          code < 0 ? null : ids.codes[code],
          ids.coders[coder],
        ];
      }
    },
  };
}
