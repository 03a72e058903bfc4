import { SourceText } from '../../corpus/sourceText.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';

/** The rows of `source`, and which text is the transcript of which recording. */
export interface SourceRows {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<number, Row>;
  /** Id of the recording -> id of its transcript. */
  readonly transcripts: ReadonlyMap<number, number>;
  /** Id of the transcript -> id of the recording. */
  readonly recordings: ReadonlyMap<number, number>;
  /** Code points of the text of a row. */
  lengthOf(id: number): number;
}

/** Reads `source`. A transcript belongs to the one recording that names it. */
export function readSourceRows({ database, findings }: DatabaseContext): SourceRows {
  const rows: Row[] = [];
  const byId = new Map<number, Row>();
  const columns = ['id', 'name', 'mediapath', 'memo', 'owner', 'date', 'av_text_id', 'risid'];
  for (const row of database.rows('source', columns, ['fulltext'])) {
    const id = row.whole('id');
    if (id === undefined) {
      findings.lose('bad-id', row, {
        nb: `en kilde trenger et helt tall som id; ${row.foundIn('id').nb}, og kilden er utelatt`,
        en: `a source needs a whole number as id; ${row.foundIn('id').en}, and the source is left out`,
      });
      continue;
    }
    rows.push(row);
    byId.set(id, row);
  }
  const transcripts = new Map<number, number>();
  const recordings = new Map<number, number>();
  for (const row of rows) {
    if (row.value('av_text_id') === null) continue;
    const [id, text] = [row.whole('id')!, row.whole('av_text_id')];
    const transcript = text === undefined ? undefined : byId.get(text);
    if (
      text !== undefined &&
      transcript !== undefined &&
      isText(transcript) &&
      !isText(row) &&
      !recordings.has(text)
    ) {
      transcripts.set(id, text);
      recordings.set(text, id);
    } else {
      const found = row.foundIn('av_text_id');
      findings.lose('dangling-reference', row, {
        nb: `av_text_id navngir teksten som er transkripsjonen av dette opptaket alene; ${found.nb}`,
        en: `av_text_id names the text that is the transcript of this recording alone; ${found.en}`,
      });
    }
  }
  const lengths = new Map<number, number>();
  const lengthOf = (id: number) => {
    const known = lengths.get(id) ?? new SourceText(byId.get(id)?.text('fulltext') ?? '').length;
    lengths.set(id, known);
    return known;
  };
  return { rows, byId, transcripts, recordings, lengthOf };
}

/** What a source is, by the folder that QualCoder put it into; texts have no path, or one in `documents`. */
export function mediaOf(row: Row): 'text' | 'pdf' | 'picture' | 'audio' | 'video' {
  const path = row.text('mediapath');
  const [, folder] = /^\/?(images|audio|video)[/:]/u.exec(path) ?? [];
  if (folder === 'images') return 'picture';
  if (folder === 'audio' || folder === 'video') return folder;
  return /\.pdf$/iu.test(path) ? 'pdf' : 'text';
}

export function isText(row: Row): boolean {
  return ['text', 'pdf'].includes(mediaOf(row));
}
