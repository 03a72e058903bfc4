import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { isRefiCodebook } from '../refi/detect.js';
import { readRefiCodebook } from '../refi/readRefiCodebook.js';
import { isCodebookTable, namesCodes, readCodebookColumns } from './codebookColumns.js';
import { listed, reportUnusedColumns } from './columns.js';
import { openTables } from './openTables.js';
import { readCodebookTable } from './readCodebookTable.js';

/**
 * Adds the codes of a codebook that is given beside a table: a table of codes (CSV, XLSX), or REFI-QDA's codebook
 * (.qdc), which most tools export. Problems are gathered in the builder.
 */
export async function readGivenCodebook(file: InputFile, builder: CorpusBuilder): Promise<void> {
  if (await isRefiCodebook(file)) return addRefiCodes(file, builder);
  const { candidates, problems } = await openTables({ name: file.path, isFolder: false, files: [file] });
  for (const { kind, where, message } of problems) builder.error(kind, where, message);
  const tables = candidates.flatMap(({ readings }) => readings);
  const table =
    tables.find(({ columns }) => isCodebookTable(columns)) ??
    tables.find(({ columns }) => namesCodes(columns));
  if (table !== undefined) {
    readCodebookTable(table, builder);
    reportUnusedColumns(table, readCodebookColumns(table.columns), builder);
  } else if (problems.length === 0)
    builder.error('bad-codebook', placeOf(file.path, { line: tables[0]?.headerLine ?? 1 }), {
      nb: `ei kodebok har en kolonne for koden (Kode, Navn, Tema …) og en som sier noe om den (Definisjon, Overordnet, Eksempel …); fant ${listed(tables[0]?.columns ?? [])}`,
      en: `a codebook has a column for the code and one that describes it; found ${listed(tables[0]?.columns ?? [])}`,
    });
}

async function addRefiCodes(file: InputFile, builder: CorpusBuilder): Promise<void> {
  try {
    const { corpus, report } = await readRefiCodebook(file, { language: builder.language });
    for (const { kind, where, message } of report.warnings) builder.warn(kind, where, message);
    for (const { kind, where, message } of report.losses) builder.lose(kind, where, message);
    for (const { kind, where, message } of report.notUnderstood) builder.notUnderstood(kind, where, message);
    for (const { id, name, parent, description, color } of corpus.codes) {
      const parentId = parent < 0 ? '' : corpus.codes[parent].id;
      builder.addCode({ id, name, parentId, description, color }, file.path);
    }
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const { kind, where, message } of error.drafts) builder.error(kind, where, message);
  }
}
