import { jsonText, schemaCsv } from '../writers/folder/resources.js';
import { codebook } from './codebook.js';
import { type Coding, coders } from './coders.js';
import { dataPackage } from './dataPackage.js';
import { memos } from './memos.js';
import { readme } from './readme.js';
import { type SourcePlan, textPath } from './sources.js';
import { tables } from './tables.js';
import type { Truth } from './truth.js';

/** The folder of the project: path -> content, as UTF-8 text with LF. */
export function projectFiles(
  sources: readonly SourcePlan[],
  texts: ReadonlyMap<string, string>,
  codings: readonly Coding[],
  truth: Truth,
): Map<string, string> {
  const files = new Map<string, string>();
  files.set('README.md', readme(truth));
  files.set('datapackage.json', jsonText(dataPackage(sources, truth)));
  files.set('sources.csv', schemaCsv(tables.sources, sources.map(sourceRow)));
  files.set('codes.csv', schemaCsv(tables.codes, codebook.map(codeRow)));
  files.set(
    'coders.csv',
    schemaCsv(
      tables.coders,
      coders.map(({ id, name, reconciled }) => [id, name, reconciled ? 'true' : 'false']),
    ),
  );
  files.set(
    'codings.csv',
    schemaCsv(
      tables.codings,
      codings.map((each) => [each.source, each.start, each.end, each.code, each.coder]),
    ),
  );
  files.set(
    'memos.csv',
    schemaCsv(
      tables.memos,
      memos.map(({ target, id, text, coder }) => [target, id, text, coder]),
    ),
  );
  for (const { id } of sources) files.set(textPath(id), texts.get(id)!);
  files.set('truth.json', jsonText(truth));
  return files;
}

function sourceRow(source: SourcePlan): (string | number)[] {
  const {
    id,
    name,
    kind,
    level,
    role,
    office,
    region,
    year,
    documentKind,
    studyDesign,
    studyQuality,
    language,
  } = source;
  return [
    id,
    name,
    kind,
    textPath(id),
    level,
    role,
    office,
    region,
    year,
    documentKind,
    studyDesign,
    studyQuality,
    language,
  ];
}

function codeRow(row: (typeof codebook)[number]): string[] {
  const { id, name, nameEnglish, parent, family, role, description, color } = row;
  return [id, name, nameEnglish, parent, family, role, description, color];
}
