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
import { collectAttributes } from './collectAttributes.js';
import { fillCases } from './fillCases.js';
import { fillCodes } from './fillCodes.js';
import { fillAnnotations, fillImageCodings, fillMediaCodings, fillTextCodings } from './fillCodings.js';
import { fillSources } from './fillSources.js';
import { readSourceRows } from './sourceRows.js';

const format: DatabaseFormat = {
  name: 'QualCoder project',
  tool: 'QualCoder',
  required: {
    source: ['id', 'name', 'fulltext'],
    code_name: ['cid', 'name'],
    code_text: ['cid', 'fid', 'pos0', 'pos1'],
  },
  tables: new Set(
    `project source code_cat code_name code_text code_image code_av annotation cases case_text attribute
   attribute_type journal coder_names ris stored_sql manage_files_display files_filter`.split(/\s+/u),
  ),
};

/**
 * Reads a QualCoder project: the `.qda` folder, or the `data.qda` in it. Columns are looked for and not assumed,
 * so that versions 8 to 17 of the schema read alike.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export function readQualcoder(input: Input, options: ReadOptions = {}): Promise<ImportedProject> {
  return readDatabase(input, options, format, fill);
}

async function fill(context: DatabaseContext): Promise<AboutProject> {
  const { database, builder, step } = context;
  const about = readAbout(context);
  for (const row of database.rows('coder_names', ['name'])) {
    const name = row.name('name');
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
  return about;
}

function readAbout({ database, builder }: DatabaseContext): AboutProject {
  for (const row of database.rows('project', ['databaseversion', 'about', 'memo', 'date'])) {
    const created = isoDate(row.text('date'));
    if (created !== '') builder.details.project = { created };
    const version = row.text('databaseversion');
    const tool = row.text('about').trim() || format.tool;
    return { tool: version === '' ? tool : `${tool} (database ${version})`, memo: row.text('memo') };
  }
  return { tool: format.tool, memo: '' };
}
