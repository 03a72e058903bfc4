import { SourceText } from '../../corpus/sourceText.js';
import { kindOf } from '../refi/fillAttributes.js';
import { DuplicateNames } from '../sqlite/duplicateNames.js';
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
  for (const row of liveRows(database, 'source', ['name', 'id', 'memo', 'owner', 'date'], findings, [
    'file',
  ])) {
    const id = row.whole('id');
    if (id === undefined)
      findings.error('bad-id', row, `a source needs a whole number as id; found ${row.found('id')}`);
    else rows.push({ id, row, text: row.text('file') });
  }
  const lengths = new Map(rows.map(({ id, text }) => [id, new SourceText(text).length]));
  const { attributes, values, cases } = collectAttributes(lengths, context);
  const index = new Map<number, number>();
  const names = new DuplicateNames('source', findings);
  for (const { id, row, text } of rows) {
    const name = row.text('name').trim() || `source ${id}`;
    if (row.text('name').trim() === '')
      findings.warn('unnamed-source', row, `a source has a name; found nothing; called "${name}"`);
    names.add(name, row);
    const own = attributes.of(id);
    const source = builder.addSource(
      { id: String(id), name, kind: kindOf(own), attributes: Object.fromEntries(own), text },
      row.where,
    );
    if (index.has(id)) continue; // told by the builder: ids are unique
    index.set(id, source);
    builder.details.addToSource(source, {
      ...authorship(row, builder),
      media: 'text',
      values: values.get(id) ?? [],
    });
    if (text.includes('\ufffd'))
      findings.warn('bad-text', row, 'the text has characters that could not be read; they stand as \ufffd');
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'source', index: source, text: memo, ...noteDetails(row) });
  }
  return { index, cases };
}
