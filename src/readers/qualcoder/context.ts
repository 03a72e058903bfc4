import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { RowFindings } from '../sqlite/rowFindings.js';

/** What filling a corpus from the tables of QualCoder needs. */
export interface QualcoderContext {
  readonly database: SqliteDatabase;
  readonly builder: CorpusBuilder;
  readonly findings: RowFindings;
  /** Lets Ctrl-C through between pieces of long work. */
  readonly breathe: () => Promise<void>;
}

/** Id of a code in the corpus; categories have ids of their own in QualCoder. */
export const codeId = (cid: number) => `code-${cid}`;
export const categoryId = (catid: number) => `category-${catid}`;
