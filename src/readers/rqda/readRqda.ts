import type { ImportedProject } from '../../corpus/importReport.js';
import type { Input, ReadOptions } from '../input.js';
import { isoDate } from '../sqlite/isoDate.js';
import {
  type AboutProject,
  type DatabaseContext,
  type DatabaseFormat,
  readDatabase,
} from '../sqlite/readDatabase.js';
import { noteDetails } from '../sqlite/rowAuthorship.js';
import { fillCases } from './fillCases.js';
import { fillCodes } from './fillCodes.js';
import { fillCodings } from './fillCodings.js';
import { fillImages } from './fillImages.js';
import { fillSources } from './fillSources.js';
import { liveRows } from './liveRows.js';

const format: DatabaseFormat = {
  name: 'RQDA project',
  tool: 'RQDA',
  required: {
    source: ['id', 'name', 'file'],
    freecode: ['id', 'name'],
    coding: ['cid', 'fid', 'selfirst', 'selend'],
  },
  tables: new Set(
    `project source freecode coding coding2 codecat treecode cases caselinkage attributes caseattr fileattr filecat
   treefile journal annotation image imagecoding`.split(/\s+/u),
  ),
};

/**
 * Reads an RQDA project. What RQDA has deleted (`status` other than 1) stays deleted.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export function readRqda(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  return readDatabase(input, options, format, fill);
}

async function fill(context: DatabaseContext): Promise<AboutProject> {
  const { database, builder, findings, step } = context;
  const about = readAbout(context);
  fillCodes(context);
  await step(0.2, 'texts');
  const sources = fillSources(context);
  await step(0.4, 'codings');
  const convention = await fillCodings(sources.index, context);
  fillImages(context);
  await step(0.8, 'cases and notes');
  fillCases(sources, convention, context);
  for (const row of liveRows(
    database,
    'annotation',
    ['fid', 'annotation', 'owner', 'date', 'datem'],
    findings,
  )) {
    const source = sources.index.get(row.whole('fid') ?? Number.NaN);
    const text = row.text('annotation');
    if (source !== undefined) builder.addMemo({ target: 'source', index: source, text, ...noteDetails(row) });
    else {
      const found = row.foundIn('fid');
      findings.lose('unknown-source', row, {
        nb: `fid navngir en kilde; ${found.nb}; annoteringen er utelatt`,
        en: `fid names a source; ${found.en}; the annotation is left out`,
      });
    }
  }
  for (const row of liveRows(database, 'journal', ['name', 'journal', 'owner', 'date', 'datem'], findings)) {
    const title = row.text('name');
    builder.addMemo({ target: 'project', index: -1, text: row.text('journal'), title, ...noteDetails(row) });
  }
  return about;
}

function readAbout({ database, builder }: DatabaseContext): AboutProject {
  for (const row of database.rows('project', ['databaseversion', 'date', 'memo'])) {
    const version = row.text('databaseversion');
    const created = isoDate(row.text('date'));
    if (created !== '') builder.details.project = { created };
    return { tool: version === '' ? 'RQDA' : `RQDA (database ${version})`, memo: row.text('memo') };
  }
  return { tool: format.tool, memo: '' };
}
