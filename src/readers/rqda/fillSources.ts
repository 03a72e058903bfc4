import { SourceText } from '../../corpus/sourceText.js';
import { kindOf } from '../refi/fillAttributes.js';
import { DuplicateNames } from '../sqlite/duplicateNames.js';
import { loseSharedId } from '../sqlite/lostCodings.js';
import { warnOfBadText, warnOfNamelessSource } from '../sqlite/nameless.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship, noteDetails } from '../sqlite/rowAuthorship.js';
import { collectAttributes, type RqdaCase } from './collectAttributes.js';
import { liveRows } from './liveRows.js';

export interface RqdaSources {
  /** Index of the source by id. */
  readonly index: ReadonlyMap<number, number>;
  readonly cases: readonly RqdaCase[];
}

/** Live sources with their texts, attributes and memos. */
export function fillSources(context: DatabaseContext): RqdaSources {
  const { database, builder, findings } = context;
  const rows: { readonly id: number; readonly row: Row; readonly text: string }[] = [];
  for (const row of liveRows(database, 'source', ['name', 'id', 'memo', 'owner', 'date', 'datem'], findings, [
    'file',
  ])) {
    const id = row.whole('id');
    if (id === undefined)
      findings.lose('bad-id', row, {
        nb: `en kilde trenger et helt tall som id; ${row.foundIn('id').nb}, og kilden er utelatt`,
        en: `a source needs a whole number as id; ${row.foundIn('id').en}, and the source is left out`,
      });
    else rows.push({ id, row, text: row.text('file') });
  }
  const lengths = new Map(rows.map(({ id, text }) => [id, new SourceText(text).length]));
  const { attributes, values, cases } = collectAttributes(lengths, context);
  const index = new Map<number, number>();
  const names = new DuplicateNames('source', findings);
  for (const { id, row, text } of rows) {
    const name = row.name('name') || `source ${id}`;
    if (row.name('name') === '') warnOfNamelessSource(name, row, findings);
    names.add(name, row);
    const own = attributes.of(id);
    const source = builder.addSource(
      {
        id: index.has(id) ? `${id} (${row.key})` : String(id),
        name,
        kind: kindOf(own),
        attributes: Object.fromEntries(own),
        text,
      },
      () => row.where,
    );
    if (index.has(id)) loseSharedId(row, findings);
    else index.set(id, source);
    builder.details.addToSource(source, {
      ...authorship(row, builder),
      media: 'text',
      values: values.get(id) ?? [],
    });
    warnOfBadText(text, row, findings);
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'source', index: source, text: memo, ...noteDetails(row) });
  }
  return { index, cases };
}
