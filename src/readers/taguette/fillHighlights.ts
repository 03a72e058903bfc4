import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import { conventionFor, type StoredSpan, selectSpan, withoutPlace } from '../sqlite/placedSpans.js';
import type { Row } from '../sqlite/row.js';
import { plural, type RowFindings } from '../sqlite/rowFindings.js';
import type { HtmlOffsets } from './htmlOffsets.js';
import { htmlText } from './htmlText.js';
import { Taggers } from './taggers.js';

const unknown = 'unknown';

interface Highlight {
  readonly row: Row;
  readonly source: number;
  readonly quote: string;
  readonly span: StoredSpan | null;
}

/** Highlights with their tags; one without a tag is kept without a coding. */
export function fillHighlights(
  database: SqliteDatabase,
  documents: ReadonlyMap<number, number>,
  tags: ReadonlyMap<number, number>,
  offsets: HtmlOffsets,
  builder: CorpusBuilder,
  findings: RowFindings,
): void {
  const highlights = new Map<number, Highlight>();
  const elsewhere = new Set<number>();
  const columns = ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'];
  for (const row of database.rows('highlights', columns)) {
    const id = row.whole('id');
    const source = documents.get(row.whole('document_id') ?? Number.NaN);
    if (id === undefined)
      findings.error('bad-id', row, `a highlight needs a whole number as id; found ${row.found('id')}`);
    else if (source === undefined) {
      elsewhere.add(id);
      const found = row.found('document_id');
      findings.warn(
        'unknown-source',
        row,
        `document_id names a document; found ${found}; the highlight is left out`,
      );
    } else if (source < 0) elsewhere.add(id);
    else {
      const [start, end] = [row.whole('start_offset'), row.whole('end_offset')];
      const quote = htmlText(row.text('snippet'), 'cut').text;
      const placed = start !== undefined && end !== undefined;
      highlights.set(id, { row, source, quote, span: placed ? { source, start, end, quote, row } : null });
    }
  }
  const spans = [...highlights.values()].flatMap(({ span }) => (span === null ? [] : [span]));
  const where = `${database.file}, table highlights`;
  const convention = conventionFor(() => spans, offsets.conventions, builder, where);
  if (spans.length > 0) builder.useOffsets(convention.name);

  const tagRows = new Map<number, Row[]>();
  for (const row of database.rows('highlight_tags', ['highlight_id', 'tag_id'])) {
    const id = row.whole('highlight_id');
    if (id !== undefined && highlights.has(id)) tagRows.set(id, [...(tagRows.get(id) ?? []), row]);
    else if (id === undefined || !elsewhere.has(id)) {
      const found = row.found('highlight_id');
      findings.warn(
        'dangling-reference',
        row,
        `highlight_id names a highlight; found ${found}; the tag is left out`,
      );
    }
  }
  const taggers = new Taggers(database);
  for (const [id, { row, source, quote, span }] of highlights) {
    const says = `start_offset and end_offset are whole numbers; found ${row.found('start_offset')} and ${row.found('end_offset')}`;
    const selection =
      span === null
        ? withoutPlace({ source, row, quote }, says, builder)
        : selectSpan(span, convention, builder);
    const own = tagRows.get(id) ?? [];
    if (own.length === 0)
      findings.warn('untagged', row, 'the highlight has no tag; its selection is kept without a coding');
    for (const tagRow of own) addCoding(id, selection, tagRow);
  }

  function addCoding(highlight: number, selection: number, row: Row): void {
    const tag = row.whole('tag_id');
    const code = tag === undefined ? undefined : tags.get(tag);
    if (tag === undefined || code === undefined || code < 0) {
      const other = code === undefined ? '' : ', a tag of another project';
      const found = `${row.found('tag_id')}${other}`;
      findings.warn(
        'unknown-code',
        row,
        `tag_id names a tag of the project; found ${found}; the coding is left out`,
      );
      return;
    }
    const tagger = taggers.of(highlight, tag);
    if (tagger === undefined)
      findings.tally(
        'missing-coder',
        row,
        (count) =>
          `of ${plural(count, 'coding', 'codings')} the file does not record who made them and when; coder "${unknown}"`,
      );
    if (selection < 0) return;
    const coder = builder.coder(tagger?.login || unknown);
    builder.addCoding(selection, code, coder, () => row.where, {
      id: String(highlight),
      created: tagger?.date,
    });
  }
}
