import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { DuplicateNames } from '../sqlite/duplicateNames.js';
import { isoDate } from '../sqlite/isoDate.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { RowFindings } from '../sqlite/rowFindings.js';
import type { HtmlOffsets } from './htmlOffsets.js';
import { htmlText } from './htmlText.js';

/**
 * Documents of a project as sources, their HTML as text.
 *
 * @returns index of the source by id of the document; -1 for documents of other projects
 */
export function fillDocuments(
  database: SqliteDatabase,
  project: number,
  offsets: HtmlOffsets,
  builder: CorpusBuilder,
  findings: RowFindings,
): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  const names = new DuplicateNames('document', findings);
  const columns = ['id', 'project_id', 'name', 'description', 'filename', 'created'];
  for (const row of database.rows('documents', columns, ['contents'])) {
    const id = row.whole('id');
    if (id === undefined) {
      findings.error('bad-id', row, `a document needs a whole number as id; found ${row.found('id')}`);
      continue;
    }
    if (row.whole('project_id') !== project) {
      index.set(id, -1);
      continue;
    }
    const spare = row.text('filename').trim() || `document ${id}`;
    const name = row.text('name').trim() || spare;
    if (row.text('name').trim() === '')
      findings.warn('unnamed-source', row, `a document has a name; found nothing; called "${spare}"`);
    names.add(name, row);
    const { text, inserted, unknownNames } = htmlText(row.text('contents'));
    if (unknownNames.length > 0)
      findings.warn(
        'unknown-character',
        row,
        `the HTML names characters that are not known and stand as they are written: ${unknownNames.slice(0, 8).join(', ')}`,
      );
    if (text.includes('\ufffd'))
      findings.warn('bad-text', row, 'the text has characters that could not be read; they stand as \ufffd');
    const source = builder.addSource({ id: String(id), name, text }, row.where);
    offsets.register(builder.sources[source].text!, inserted);
    const created = isoDate(row.text('created'), 'Z');
    builder.details.addToSource(source, { media: 'text', ...(created === '' ? {} : { created }) });
    const note = row.text('description');
    if (note !== '') builder.addMemo({ target: 'source', index: source, text: note, coder: '' });
    index.set(id, source);
  }
  return index;
}
