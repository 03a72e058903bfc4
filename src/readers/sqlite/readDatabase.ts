import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { warnOfAlikeCodes } from '../alikeCodes.js';
import { breathing } from '../breathing.js';
import type { Input, ReadOptions } from '../input.js';
import { noDatabase } from './noDatabase.js';
import { openDatabase, type SqliteDatabase } from './openDatabase.js';
import { requireTables } from './requireTables.js';
import { RowFindings } from './rowFindings.js';
import { databaseFile } from './sqliteTool.js';
import { checkUnwritten } from './writeAheadLog.js';

/** What the reader of a tool works with. */
export interface DatabaseContext {
  readonly database: SqliteDatabase;
  readonly builder: CorpusBuilder;
  readonly findings: RowFindings;
  /** Lets Ctrl-C through between pieces of long work. */
  readonly breathe: () => Promise<void>;
  /** The same, and tells how much is done. */
  readonly step: (share: number, stage: string) => Promise<void>;
}

/** What is particular to the databases of one tool. */
export interface DatabaseFormat {
  readonly name: string;
  readonly tool: string;
  /** Tables and columns without which it is none. */
  readonly required: Parameters<typeof requireTables>[1];
  /** Tables that are looked at, and those that hold nothing of the project; others are reported as not understood. */
  readonly tables: ReadonlySet<string>;
}

/** What a project says of itself. */
export interface AboutProject {
  /** With its version, where the file says. */
  readonly tool: string;
  /** Where the file itself is not the name. */
  readonly name?: string;
  readonly memo: string;
}

/**
 * Reads the database of a tool: opens it, makes sure that it is whole and has its tables, lets the tool's own reader fill the
 * corpus, and closes it whatever happens.
 *
 * @param fill gives null where it found errors that leave nothing to read
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readDatabase(
  input: Input,
  options: ReadOptions,
  format: DatabaseFormat,
  fill: (context: DatabaseContext) => Promise<AboutProject | null>,
): Promise<ImportedProject> {
  const file = databaseFile(input);
  if (file === undefined) throw noDatabase(input, format.name);
  options.onProgress?.(0, 'open');
  const database = await openDatabase(file);
  try {
    const builder = new CorpusBuilder(options);
    const findings = new RowFindings(builder);
    const breathe = breathing(options.signal);
    const step = async (share: number, stage: string) => {
      options.onProgress?.(share, stage);
      await breathe();
    };
    checkUnwritten(input, file, database, builder);
    requireTables(database, format.required, builder);
    const about = builder.errorCount > 0 ? null : await fill({ database, builder, findings, breathe, step });
    if (about !== null) {
      warnOfAlikeCodes(builder);
      findings.unread(database, format.tables);
      findings.close();
    }
    const imported = builder.build(input.name, format.name, about?.tool ?? format.tool, {
      name: about?.name || input.name.replace(/\.(?:qda|rqda|sqlite3?|db)$/iu, ''),
      synthetic: false,
      licence: '',
      description: about?.memo ?? '',
    });
    options.onProgress?.(1, 'done');
    return imported;
  } finally {
    database.close();
  }
}
