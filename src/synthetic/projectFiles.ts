import { jsonText, schemaCsv } from '../writers/folder/resources.js';
import type { CodebookRow } from './codebook.js';
import type { Coding } from './codingDesk.js';
import { dataPackage } from './dataPackage.js';
import type { Edition } from './edition.js';
import type { MemoRow } from './memos.js';
import { readme } from './readme.js';
import { type SourcePlan, textPath } from './sources.js';
import type { Truth } from './truth.js';

/** The folder of the project: path -> content, as UTF-8 text with LF. */
export function projectFiles(
  edition: Edition,
  sources: readonly SourcePlan[],
  texts: ReadonlyMap<string, string>,
  codings: readonly Coding[],
  truth: Truth,
): Map<string, string> {
  const { tables, coders, codebook } = edition;
  const files = new Map<string, string>();
  files.set('README.md', readme(edition, truth));
  files.set('datapackage.json', jsonText(dataPackage(edition, sources, truth)));
  files.set('sources.csv', schemaCsv(tables.sources, sources.map(sourceRow)));
  files.set('codes.csv', schemaCsv(tables.codes, codebook.rows.map(codeRow)));
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
      edition.memos.map((memo) => [memo.target, idOf(memo, sources), memo.text, memo.coder]),
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

/** The id that a note names: of a source by its number, however many digits the ids of the project have. */
function idOf({ target, id }: MemoRow, sources: readonly SourcePlan[]): string {
  if (target !== 'source') return id;
  const [kind, number] = [id.slice(0, 3), Number(id.slice(3))];
  return sources.find((each) => each.id.startsWith(kind) && Number(each.id.slice(3)) === number)?.id ?? id;
}

function codeRow(row: CodebookRow): string[] {
  const { id, name, nameEnglish, parent, family, role, description, color } = row;
  return [id, name, nameEnglish, parent, family, role, description, color];
}
