import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { RowFindings } from '../sqlite/rowFindings.js';

/** What filling a corpus from the tables of RQDA needs. */
export interface RqdaContext {
  readonly database: SqliteDatabase;
  readonly builder: CorpusBuilder;
  readonly findings: RowFindings;
  /** Lets Ctrl-C through between pieces of long work. */
  readonly breathe: () => Promise<void>;
}

export const codeId = (id: number) => `code-${id}`;
export const categoryId = (catid: number) => `category-${catid}`;
