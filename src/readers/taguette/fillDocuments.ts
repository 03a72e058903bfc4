import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { DuplicateNames } from '../sqlite/duplicateNames.js';
import { isoDate } from '../sqlite/isoDate.js';
import { warnOfBadText, warnOfNamelessSource } from '../sqlite/nameless.js';
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
      findings.lose('bad-id', row, {
        nb: `et dokument trenger et helt tall som id; ${row.foundIn('id').nb}, og dokumentet er utelatt`,
        en: `a document needs a whole number as id; ${row.foundIn('id').en}, and the document is left out`,
      });
      continue;
    }
    if (row.whole('project_id') !== project) {
      index.set(id, -1);
      continue;
    }
    const spare = row.name('filename') || `document ${id}`;
    const name = row.name('name') || spare;
    if (row.name('name') === '') warnOfNamelessSource(spare, row, findings);
    names.add(name, row);
    const { text, inserted, unknownNames } = htmlText(row.text('contents'));
    if (unknownNames.length > 0)
      findings.warn('unknown-character', row, {
        nb: `HTML-en navngir tegn som er ukjente og står slik de er skrevet: ${unknownNames.slice(0, 8).join(', ')}`,
        en: `the HTML names characters that are not known and stand as they are written: ${unknownNames.slice(0, 8).join(', ')}`,
      });
    warnOfBadText(text, row, findings);
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
