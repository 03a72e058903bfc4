import type { ImportedProject } from '../../corpus/importReport.js';
import type { ReaderOptions } from '../format.js';
import type { Input } from '../input.js';
import { isoDate } from '../sqlite/isoDate.js';
import {
  type AboutProject,
  type DatabaseContext,
  type DatabaseFormat,
  readDatabase,
} from '../sqlite/readDatabase.js';
import { chooseProject } from './chooseProject.js';
import { fillDocuments } from './fillDocuments.js';
import { fillHighlights } from './fillHighlights.js';
import { fillTags } from './fillTags.js';
import { HtmlOffsets } from './htmlOffsets.js';

const format: DatabaseFormat = {
  name: 'Taguette database',
  tool: 'Taguette',
  required: {
    projects: ['id', 'name'],
    documents: ['id', 'project_id', 'name', 'contents'],
    highlights: ['id', 'document_id', 'start_offset', 'end_offset'],
    tags: ['id', 'project_id', 'path'],
    highlight_tags: ['highlight_id', 'tag_id'],
  },
  // Those about accounts are never read.
  tables: new Set(
    'projects documents highlights tags highlight_tags commands users project_members alembic_version'.split(
      ' ',
    ),
  ),
};

/**
 * Reads one project of a Taguette database. Offsets are UTF-8 bytes of the text of the HTML without its tags; the
 * text gets line breaks between its paragraphs, which the offsets do not count.
 *
 * @throws ProblemsError with everything that is wrong, each with its place
 */
export function readTaguette(input: Input, options: ReaderOptions = {}): Promise<ImportedProject> {
  return readDatabase(input, options, format, (context) => fill(context, options.projectName));
}

async function fill(
  { database, builder, findings, step }: DatabaseContext,
  projectName: string | undefined,
): Promise<AboutProject | null> {
  const project = chooseProject(database, projectName, builder);
  if (project === undefined) return null;
  const id = project.whole('id')!;
  const offsets = new HtmlOffsets();
  const created = isoDate(project.text('created'), 'Z');
  if (created !== '') builder.details.project = { created };
  const tags = fillTags(database, id, builder, findings);
  await step(0.2, 'texts');
  const documents = fillDocuments(database, id, offsets, builder, findings);
  await step(0.6, 'highlights');
  fillHighlights(database, documents, tags, offsets, builder, findings);
  return { tool: format.tool, name: project.text('name'), memo: project.text('description') };
}
