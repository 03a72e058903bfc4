import type { Corpus } from '../../corpus/corpus.js';
import type { CorpusDetails } from '../../corpus/details.js';
import type { FolderFiles } from '../pieces.js';
import { csvFile } from '../tables/csvFile.js';
import type { OutTable } from '../tables/outTable.js';
import { fieldsOf } from './fields.js';
import { folderIds } from './folderIds.js';
import { folderTables } from './folderTables.js';
import { jsonResource, jsonText, tableResource, textResource } from './resources.js';
import { textPaths } from './textPaths.js';

/**
 * A project as a folder that holds everything: a Frictionless Data Package of CSV tables and plain texts, that people
 * and programs read without us. Equal projects give equal bytes.
 *
 * @returns path -> content, UTF-8 with LF (texts keep the line breaks that they have)
 * @see https://datapackage.org/standard/data-package/
 */
export function projectFolder(corpus: Corpus): FolderFiles {
  const ids = folderIds(corpus);
  const tables = folderTables(corpus, ids);
  const details = otherDetails(corpus);
  const files = new Map<string, string>();
  const paths = textPaths(ids.sources);
  const withText = corpus.sources.filter(({ text }) => text !== null);
  files.set(
    'datapackage.json',
    jsonText({
      ...about(corpus),
      resources: [
        ...tables.map((table) => tableResource(table.name, fieldsOf(table))),
        ...withText.map(({ index, name }) => textResource(`text-${index + 1}`, paths[index], name)),
        ...(details === null
          ? []
          : [jsonResource('details', 'What tools wrote of the project that no table here has a place for.')]),
      ],
    }),
  );
  for (const table of tables) files.set(`${table.name}.csv`, csvText(table));
  for (const { index, text } of withText) files.set(paths[index], marked(text!.value));
  if (details !== null) files.set('details.json', jsonText(details));
  return files;
}

function about({ provenance }: Corpus) {
  const { name, description, synthetic, licence } = provenance;
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug || 'project',
    title: name,
    ...(description === '' ? {} : { description }),
    ...(synthetic ? { synthetic } : {}),
    ...(licence === ''
      ? {}
      : { licenses: [/^[\w.-]+$/u.test(licence) ? { name: licence } : { title: licence }] }),
  };
}

function csvText(table: OutTable): string {
  return [...csvFile(table)].join('');
}

/** Readers take a byte order mark off; a text that begins with one of its own needs a second. */
function marked(text: string): string {
  return text.startsWith('\u{FEFF}') ? `\u{FEFF}${text}` : text;
}

/** What no table holds, or null where there is nothing. */
function otherDetails({ details }: Corpus) {
  if (details === undefined) return null;
  const { project, sources, headings, codes, variables, cases, sets, links, graphs } = details;
  const kept: Partial<Record<keyof CorpusDetails, unknown>> = {
    ...(Object.keys(project).length > 0 ? { project } : {}),
    ...(sources.some((source) => Object.keys(source).length > 0) ? { sources } : {}),
    ...(headings.size > 0 ? { headings: [...headings] } : {}),
    ...(codes.size > 0 ? { codes: Object.fromEntries(codes) } : {}),
    ...(variables.length > 0 ? { variables } : {}),
    ...(cases.length > 0 ? { cases } : {}),
    ...(sets.length > 0 ? { sets } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(graphs.length > 0 ? { graphs } : {}),
  };
  return Object.keys(kept).length > 0 ? kept : null;
}
