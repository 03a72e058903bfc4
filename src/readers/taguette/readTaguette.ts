import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { breathing } from '../breathing.js';
import type { ReaderOptions } from '../format.js';
import type { Input } from '../input.js';
import { isoDate } from '../sqlite/isoDate.js';
import { noDatabase } from '../sqlite/noDatabase.js';
import { openDatabase } from '../sqlite/openDatabase.js';
import { requireTables } from '../sqlite/requireTables.js';
import { RowFindings } from '../sqlite/rowFindings.js';
import { databaseFile } from '../sqlite/sqliteTool.js';
import { checkUnwritten } from '../sqlite/writeAheadLog.js';
import { chooseProject } from './chooseProject.js';
import { fillDocuments } from './fillDocuments.js';
import { fillHighlights } from './fillHighlights.js';
import { fillTags } from './fillTags.js';
import { HtmlOffsets } from './htmlOffsets.js';

const format = 'Taguette database';

/** Tables that are looked at here, and those about accounts, which are never read. */
const read: ReadonlySet<string> = new Set(
  'projects documents highlights tags highlight_tags commands users project_members alembic_version'.split(
    ' ',
  ),
);

/**
 * Reads one project of a Taguette database. Offsets are UTF-8 bytes of the text of the HTML without its tags; the
 * text gets line breaks between its paragraphs, which the offsets do not count.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readTaguette(input: Input, options: ReaderOptions = {}): Promise<ImportedProject> {
  const file = databaseFile(input);
  if (file === undefined) throw noDatabase(input, format);
  options.onProgress?.(0, 'open');
  const database = await openDatabase(file);
  try {
    const builder = new CorpusBuilder();
    const findings = new RowFindings(builder);
    const breathe = breathing(options.signal);
    checkUnwritten(input, file, database, builder);
    requireTables(
      database,
      {
        projects: ['id', 'name'],
        documents: ['id', 'project_id', 'name', 'contents'],
        highlights: ['id', 'document_id', 'start_offset', 'end_offset'],
        tags: ['id', 'project_id', 'path'],
        highlight_tags: ['highlight_id', 'tag_id'],
      },
      builder,
    );
    const project =
      builder.errorCount > 0 ? undefined : chooseProject(database, options.projectName, builder);
    if (project !== undefined) {
      const id = project.whole('id')!;
      const offsets = new HtmlOffsets();
      const created = isoDate(project.text('created'), 'Z');
      if (created !== '') builder.details.project = { created };
      const tags = fillTags(database, id, builder, findings);
      options.onProgress?.(0.2, 'texts');
      await breathe();
      const documents = fillDocuments(database, id, offsets, builder, findings);
      options.onProgress?.(0.6, 'highlights');
      await breathe();
      fillHighlights(database, documents, tags, offsets, builder, findings);
      findings.unread(database, read);
      findings.close();
    }
    const imported = builder.build(input.name, format, 'Taguette', {
      name: project?.text('name') || input.name.replace(/\.(?:sqlite3?|db)$/iu, ''),
      synthetic: false,
      licence: '',
      description: project?.text('description') ?? '',
    });
    options.onProgress?.(1, 'done');
    return imported;
  } finally {
    database.close();
  }
}
