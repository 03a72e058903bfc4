import { given } from '../../shared/given.js';
import { kindOf } from '../refi/fillAttributes.js';
import { DuplicateNames } from '../sqlite/duplicateNames.js';
import { warnOfBadText, warnOfNamelessSource } from '../sqlite/nameless.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship, noteDetails } from '../sqlite/rowAuthorship.js';
import { plural } from '../sqlite/rowFindings.js';
import type { Collected } from './collectAttributes.js';
import { isText, mediaOf, type SourceRows } from './sourceRows.js';

/** Where the rows of `source` stand in the corpus, by id; a recording and its transcript are one source. */
export type SourceIndex = ReadonlyMap<number, number>;

/**
 * Sources with their texts, attributes and memos. QualCoder keeps the transcript of a recording as a source
 * beside it; the recording is the unit of evidence, and the transcript its text.
 */
export function fillSources(
  { rows, byId, transcripts, recordings }: SourceRows,
  { attributes, values }: Collected,
  { builder, findings }: DatabaseContext,
): SourceIndex {
  const index = new Map<number, number>();
  const names = new DuplicateNames('source', findings);
  for (const row of rows) {
    const id = row.whole('id')!;
    if (recordings.has(id)) continue;
    const transcript = byId.get(transcripts.get(id) ?? Number.NaN);
    const parts = transcript === undefined ? [row] : [row, transcript];
    const name = nameOf(row, id);
    names.add(name, row);
    const ids = parts.map((part) => part.whole('id')!);
    const own = new Map(attributes.of(id));
    for (const part of ids)
      for (const [key, value] of attributes.of(part)) if (!own.has(key)) own.set(key, value);
    const texted = transcript ?? row;
    const text = texted.text('fulltext');
    warnOfBadText(text, texted, findings);
    const source = builder.addSource(
      {
        id: String(id),
        name,
        kind: kindOf(own),
        attributes: Object.fromEntries(own),
        text: isText(texted) ? text : text || null,
      },
      row.where,
    );
    builder.details.addToSource(source, {
      ...authorship(row, builder),
      media: mediaOf(row),
      ...pathOf(row),
      values: ids.flatMap((part) => values.get(part) ?? []),
      ...given({ transcripts: transcript && [transcriptOf(transcript)] }),
    });
    for (const part of parts) addNotes(part, source);
    for (const part of ids) index.set(part, source);
  }
  return index;

  function nameOf(row: Row, id: number): string {
    const name = row.name('name');
    if (name !== '') return name;
    const path = row.text('mediapath');
    const spare = path.slice(path.lastIndexOf('/') + 1) || `source ${id}`;
    warnOfNamelessSource(spare, row, findings);
    return spare;
  }

  function addNotes(row: Row, source: number): void {
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'source', index: source, text: memo, ...noteDetails(row) });
  }

  function transcriptOf(row: Row) {
    const made = authorship(row, builder);
    return { ...made, id: row.text('id'), name: row.text('name'), text: null, points: [] };
  }

  /** A file of the project by its path in it; of one that is only linked to, the name: the rest tells of a machine. */
  function pathOf(row: Row): { readonly path?: string } {
    const path = row.text('mediapath');
    if (path === '') return {};
    if (path.startsWith('/')) return { path: `relative://${path.slice(1)}` };
    findings.tally('leaks-path', row, (count) => ({
      nb: `${plural(count, 'sti til en lenket fil forteller', 'stier til lenkede filer forteller')} om mapper, og kanskje et navn, på noens maskin; bare filnavnet er beholdt`,
      en: `${plural(count, 'path to a linked file tells', 'paths to linked files tell')} of folders, and maybe a name, on somebody's machine; only the name of the file is kept`,
    }));
    return {
      path: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.indexOf(':')) + 1),
    };
  }
}
