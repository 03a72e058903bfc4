import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { warnOfNamelessCode } from '../sqlite/nameless.js';
import type { SqliteDatabase } from '../sqlite/openDatabase.js';
import type { Row } from '../sqlite/row.js';
import type { RowFindings } from '../sqlite/rowFindings.js';

/**
 * Tags of a project as codes, under the names that Taguette shows. Where both `trust` and `trust.lost` are tags, the
 * second lies below the first, as Taguette lists its highlights with those of the first.
 *
 * @returns index of the code by id of the tag; -1 for tags of other projects
 */
export function fillTags(
  database: SqliteDatabase,
  project: number,
  builder: CorpusBuilder,
  findings: RowFindings,
): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  const rows: Row[] = [];
  for (const row of database.rows('tags', ['id', 'project_id', 'path', 'description'])) {
    const id = row.whole('id');
    if (id === undefined)
      findings.lose('bad-id', row, {
        nb: `en merkelapp trenger et helt tall som id; ${row.foundIn('id').nb}, og merkelappen er utelatt`,
        en: `a tag needs a whole number as id; ${row.foundIn('id').en}, and the tag is left out`,
      });
    else if (row.whole('project_id') !== project) index.set(id, -1);
    else rows.push(row);
  }
  const byPath = new Map(rows.map((row) => [row.text('path'), row]));
  for (const row of rows) {
    const path = row.name('path');
    if (path === '') warnOfNamelessCode(`tag-${row.text('id')}`, row, findings);
    const parent = ancestorOf(path, byPath);
    const code = builder.addCode(
      {
        id: `tag-${row.text('id')}`,
        name: path || `tag-${row.text('id')}`,
        parentId: parent === undefined ? undefined : `tag-${parent.text('id')}`,
        description: row.text('description'),
      },
      row.where,
    );
    index.set(row.whole('id')!, code);
  }
  return index;
}

/** The nearest tag whose name is the beginning of this one up to a dot. */
function ancestorOf(path: string, byPath: ReadonlyMap<string, Row>): Row | undefined {
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const found = byPath.get(path.slice(0, dot));
    if (found !== undefined) return found;
  }
  return undefined;
}
