import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { breathing } from '../breathing.js';
import type { Input, ReadOptions } from '../input.js';
import { isoDate } from '../sqlite/isoDate.js';
import { noDatabase } from '../sqlite/noDatabase.js';
import { openDatabase } from '../sqlite/openDatabase.js';
import { requireTables } from '../sqlite/requireTables.js';
import { noteDetails } from '../sqlite/rowAuthorship.js';
import { RowFindings } from '../sqlite/rowFindings.js';
import { databaseFile } from '../sqlite/sqliteTool.js';
import { checkUnwritten } from '../sqlite/writeAheadLog.js';
import { collectAttributes } from './collectAttributes.js';
import type { QualcoderContext } from './context.js';
import { fillCases } from './fillCases.js';
import { fillCodes } from './fillCodes.js';
import { fillAnnotations, fillImageCodings, fillMediaCodings, fillTextCodings } from './fillCodings.js';
import { fillSources } from './fillSources.js';
import { readSourceRows } from './sourceRows.js';

const format = 'QualCoder project';

/** Tables that are looked at here, and those that hold only settings of the program. */
const read: ReadonlySet<string> = new Set(
  `project source code_cat code_name code_text code_image code_av annotation cases case_text attribute
   attribute_type journal coder_names ris stored_sql manage_files_display files_filter`.split(/\s+/u),
);

/**
 * Reads a QualCoder project: the `.qda` folder, or the `data.qda` in it. Columns are looked for and not assumed,
 * so that versions 8 to 17 of the schema read alike.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readQualcoder(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  const file = databaseFile(input);
  if (file === undefined) throw noDatabase(input, format);
  options.onProgress?.(0, 'open');
  const database = await openDatabase(file);
  try {
    const builder = new CorpusBuilder();
    const context = {
      database,
      builder,
      findings: new RowFindings(builder),
      breathe: breathing(options.signal),
    };
    checkUnwritten(input, file, database, builder);
    requireTables(
      database,
      {
        source: ['id', 'name', 'fulltext'],
        code_name: ['cid', 'name'],
        code_text: ['cid', 'fid', 'pos0', 'pos1'],
      },
      builder,
    );
    const about = builder.errorCount > 0 ? noProject : await fill(context, options);
    const imported = builder.build(input.name, format, about.tool, {
      name: input.name.replace(/\.(?:qda|sqlite3?|db)$/iu, ''),
      synthetic: false,
      licence: '',
      description: about.memo,
    });
    options.onProgress?.(1, 'done');
    return imported;
  } finally {
    database.close();
  }
}

interface About {
  readonly tool: string;
  readonly memo: string;
}

const noProject: About = { tool: 'QualCoder', memo: '' };

async function fill(context: QualcoderContext, options: ReadOptions): Promise<About> {
  const { database, builder, findings } = context;
  const step = async (share: number, stage: string) => {
    options.onProgress?.(share, stage);
    await context.breathe();
  };
  const about = readAbout(context);
  for (const row of database.rows('coder_names', ['name'])) {
    const name = row.text('name').trim();
    if (name !== '') builder.coder(name);
  }
  fillCodes(context);
  await step(0.2, 'texts');
  const rows = readSourceRows(context);
  const collected = collectAttributes(rows, context);
  const sources = fillSources(rows, collected, context);
  await step(0.4, 'codings');
  const convention = await fillTextCodings(sources, context);
  fillImageCodings(sources, context);
  fillMediaCodings(sources, rows, context);
  await step(0.8, 'cases and notes');
  fillAnnotations(sources, convention, context);
  fillCases(collected.cases, sources, convention, context);
  for (const row of database.rows('journal', ['name', 'jentry', 'owner', 'date'])) {
    const title = row.text('name');
    builder.addMemo({ target: 'project', index: -1, text: row.text('jentry'), title, ...noteDetails(row) });
  }
  findings.unread(database, read);
  findings.close();
  return about;
}

function readAbout({ database, builder }: QualcoderContext): About {
  for (const row of database.rows('project', ['databaseversion', 'about', 'memo', 'date'])) {
    const created = isoDate(row.text('date'));
    if (created !== '') builder.details.project = { created };
    const version = row.text('databaseversion');
    const tool = row.text('about').trim() || 'QualCoder';
    return { tool: version === '' ? tool : `${tool} (database ${version})`, memo: row.text('memo') };
  }
  return noProject;
}
