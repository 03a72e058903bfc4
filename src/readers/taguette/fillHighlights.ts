import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { noWholeNumbers } from '../sqlite/lostCodings.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import { conventionFor, type StoredSpan, selectSpan, withoutPlace } from '../sqlite/placedSpans.js';
import { type Row, tablePlace } from '../sqlite/row.js';
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
  /** Highlights of other projects, and those of documents that are not there. */
  const elsewhere = new Set<number>();
  const homeless = new Set<number>();
  const columns = ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'];
  for (const row of database.rows('highlights', columns)) {
    const id = row.whole('id');
    const source = documents.get(row.whole('document_id') ?? Number.NaN);
    if (id === undefined)
      findings.lose('bad-id', row, {
        nb: `en utheving trenger et helt tall som id; ${row.foundIn('id').nb}, og uthevingen er utelatt`,
        en: `a highlight needs a whole number as id; ${row.foundIn('id').en}, and the highlight is left out`,
      });
    else if (source === undefined) {
      homeless.add(id);
      const found = row.foundIn('document_id');
      findings.lose('unknown-document', row, {
        nb: `document_id navngir et dokument; ${found.nb}; uthevingen er utelatt`,
        en: `document_id names a document; ${found.en}; the highlight is left out`,
      });
    } else if (source < 0) elsewhere.add(id);
    else {
      const [start, end] = [row.whole('start_offset'), row.whole('end_offset')];
      const quote = htmlText(row.text('snippet'), 'cut').text;
      const placed = start !== undefined && end !== undefined;
      highlights.set(id, { row, source, quote, span: placed ? { source, start, end, quote, row } : null });
    }
  }
  const spans = [...highlights.values()].flatMap(({ span }) => (span === null ? [] : [span]));
  const where = tablePlace(database.file, 'highlights', '');
  const convention = conventionFor(() => spans, offsets.conventions, builder, where);
  if (spans.length > 0) builder.useOffsets(convention.name);

  const tagRows = new Map<number, Row[]>();
  for (const row of database.rows('highlight_tags', ['highlight_id', 'tag_id'])) {
    const id = row.whole('highlight_id');
    if (id !== undefined && highlights.has(id)) tagRows.set(id, [...(tagRows.get(id) ?? []), row]);
    else if (id !== undefined && homeless.has(id))
      findings.lose('unknown-source', row, {
        nb: 'uthevingen er av et dokument som ikke finnes; kodingen er utelatt',
        en: 'the highlight is of a document that is not there; the coding is left out',
      });
    else if (id === undefined || !elsewhere.has(id)) {
      const found = row.foundIn('highlight_id');
      findings.lose('dangling-reference', row, {
        nb: `highlight_id navngir en utheving; ${found.nb}; kodingen er utelatt`,
        en: `highlight_id names a highlight; ${found.en}; the tag is left out`,
      });
    }
  }
  const taggers = new Taggers(database);
  for (const [id, { row, source, quote, span }] of highlights) {
    const place = `${row.text('start_offset') || '?'}–${row.text('end_offset') || '?'}`;
    const selection =
      span === null
        ? withoutPlace(
            { source, row, quote, place },
            noWholeNumbers(row, 'start_offset', 'end_offset'),
            builder,
          )
        : selectSpan(span, convention, builder);
    const own = tagRows.get(id) ?? [];
    if (own.length === 0)
      findings.warn('untagged', row, {
        nb: 'uthevingen har ingen merkelapp; tekstutdraget er beholdt uten koding',
        en: 'the highlight has no tag; its selection is kept without a coding',
      });
    for (const tagRow of own) addCoding(id, selection, tagRow);
  }

  function addCoding(highlight: number, selection: number, row: Row): void {
    const tag = row.whole('tag_id');
    const code = tag === undefined ? undefined : tags.get(tag);
    if (tag === undefined || code === undefined || code < 0) {
      const found = row.foundIn('tag_id');
      const [nb, en] =
        code === undefined ? ['', ''] : [', fra et annet prosjekt', ', a tag of another project'];
      findings.lose('unknown-code', row, {
        nb: `tag_id navngir en merkelapp i prosjektet; ${found.nb}${nb}; kodingen er utelatt`,
        en: `tag_id names a tag of the project; ${found.en}${en}; the coding is left out`,
      });
      return;
    }
    const tagger = taggers.of(highlight, tag);
    if (tagger === undefined)
      findings.tally('missing-coder', row, (count) => ({
        nb: `for ${plural(count, 'koding', 'kodinger')} sier filen ikke hvem som har laget dem og når; koder «${unknown}»`,
        en: `of ${plural(count, 'coding', 'codings')} the file does not record who made them and when; coder "${unknown}"`,
      }));
    const coder = builder.coder(tagger?.login || unknown);
    builder.addCoding(selection, code, coder, () => row.where, {
      id: String(highlight),
      created: tagger?.date,
    });
  }
}
