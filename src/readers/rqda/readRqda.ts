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
import type { RqdaContext } from './context.js';
import { fillCases } from './fillCases.js';
import { fillCodes } from './fillCodes.js';
import { fillCodings } from './fillCodings.js';
import { fillSources } from './fillSources.js';
import { liveRows } from './liveRows.js';

const format = 'RQDA project';

const read: ReadonlySet<string> = new Set(
  `project source freecode coding coding2 codecat treecode cases caselinkage attributes caseattr fileattr filecat
   treefile journal annotation`.split(/\s+/u),
);

/**
 * Reads an RQDA project. What RQDA has deleted (`status` other than 1) stays deleted.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export async function readRqda(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
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
        source: ['id', 'name', 'file'],
        freecode: ['id', 'name'],
        coding: ['cid', 'fid', 'selfirst', 'selend'],
      },
      builder,
    );
    const about = builder.errorCount > 0 ? noProject : await fill(context, options);
    const imported = builder.build(input.name, format, about.tool, {
      name: input.name.replace(/\.(?:rqda|sqlite3?|db)$/iu, ''),
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

const noProject: About = { tool: 'RQDA', memo: '' };

async function fill(context: RqdaContext, options: ReadOptions): Promise<About> {
  const { database, builder, findings } = context;
  const step = async (share: number, stage: string) => {
    options.onProgress?.(share, stage);
    await context.breathe();
  };
  const about = readAbout(context);
  fillCodes(context);
  await step(0.2, 'texts');
  const sources = fillSources(context);
  await step(0.4, 'codings');
  const convention = await fillCodings(sources.index, context);
  await step(0.8, 'cases and notes');
  fillCases(sources, convention, context);
  for (const row of liveRows(database, 'annotation', ['fid', 'annotation', 'owner', 'date'], findings)) {
    const source = sources.index.get(row.whole('fid') ?? Number.NaN);
    const text = row.text('annotation');
    if (source !== undefined) builder.addMemo({ target: 'source', index: source, text, ...noteDetails(row) });
    else findings.warn('unknown-source', row, `fid names a source; found ${row.found('fid')}; left out`);
  }
  for (const row of liveRows(database, 'journal', ['name', 'journal', 'owner', 'date'], findings)) {
    const title = row.text('name');
    builder.addMemo({ target: 'project', index: -1, text: row.text('journal'), title, ...noteDetails(row) });
  }
  findings.unread(database, read);
  findings.close();
  return about;
}

function readAbout({ database, builder }: RqdaContext): About {
  for (const row of database.rows('project', ['databaseversion', 'date', 'memo'])) {
    const version = row.text('databaseversion');
    const created = isoDate(row.text('date'));
    if (created !== '') builder.details.project = { created };
    return { tool: version === '' ? 'RQDA' : `RQDA (database ${version})`, memo: row.text('memo') };
  }
  return noProject;
}
