import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Input, InputFile } from '../input.js';
import type { SqliteDatabase } from './openDatabase.js';

/**
 * Changes that the tool has not yet written into the database: with a `-wal` or `-journal` file beside it the
 * database alone is not what the tool shows, and must not pass for it.
 */
export function checkUnwritten(
  input: Input,
  file: InputFile,
  database: SqliteDatabase,
  builder: CorpusBuilder,
): void {
  for (const ending of ['-wal', '-journal']) {
    const beside = input.files.find(({ path }) => path === file.path + ending);
    if (beside !== undefined && beside.size > 0)
      builder.error('unwritten-changes', beside.path, {
        nb: `databasen er i bruk, eller ble ikke lukket: ${beside.size} byte med endringer venter ved siden av. Lukk verktøyet (åpne og lukk prosjektet hvis det krasjet), og les på nytt`,
        en: `the database is in use, or was not closed: ${beside.size} bytes of changes wait beside it. Close the tool (open and close the project if it crashed), and read again`,
      });
  }
  if (database.usesWriteAheadLog && !input.isFolder)
    builder.warn('write-ahead-log', file.path, {
      nb: `de nyeste endringene kan stå i «${file.path}-wal» ved siden av, som ikke leses; lukk verktøyet først`,
      en: `the newest changes may stand in "${file.path}-wal" beside it, which is not read; close the tool first`,
    });
}
