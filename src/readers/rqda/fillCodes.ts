import { DuplicateNames } from '../sqlite/duplicateNames.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship } from '../sqlite/rowAuthorship.js';
import { categoryId, codeId } from './codeIds.js';
import { deletedIds, liveRows } from './liveRows.js';

/**
 * Codes, below their category where `treecode` puts them into one. In RQDA a code may be in several categories; the
 * first becomes its parent, and the others are sets that it is a member of.
 */
export function fillCodes({ database, builder, findings }: DatabaseContext): void {
  const categories = new Map<number, string>();
  for (const row of liveRows(database, 'codecat', ['name', 'catid', 'owner', 'date', 'memo'], findings)) {
    const catid = row.whole('catid');
    if (catid === undefined) {
      findings.error('bad-id', row, `a category needs a whole number as catid; found ${row.found('catid')}`);
      continue;
    }
    add(row, categoryId(catid), undefined, true);
    categories.set(catid, row.text('name').trim() || categoryId(catid));
  }
  const codes = [
    ...liveRows(database, 'freecode', ['name', 'memo', 'owner', 'date', 'id', 'color'], findings),
  ];
  const ids = new Set(codes.map((row) => row.whole('id')));
  const parents = new Map<number, number[]>();
  const gone = {
    code: deletedIds(database, 'freecode', 'id'),
    category: deletedIds(database, 'codecat', 'catid'),
  };
  for (const row of liveRows(database, 'treecode', ['cid', 'catid'], findings)) {
    const [cid, catid] = [row.whole('cid'), row.whole('catid')];
    if (cid !== undefined && catid !== undefined && ids.has(cid) && categories.has(catid))
      parents.set(cid, [...(parents.get(cid) ?? []), catid]);
    // A place in the tree that stayed when its code or category was deleted says nothing.
    else if (!gone.code.has(cid ?? Number.NaN) && !gone.category.has(catid ?? Number.NaN))
      findings.warn(
        'dangling-reference',
        row,
        `a place in the tree needs a code and a category that are there; found cid ${row.found('cid')}, catid ${row.found('catid')}`,
      );
  }
  const names = new DuplicateNames('code', findings);
  const members = new Map<number, number[]>();
  for (const row of codes) {
    const id = row.whole('id');
    if (id === undefined) {
      findings.error('bad-id', row, `a code needs a whole number as id; found ${row.found('id')}`);
      continue;
    }
    const [parent, ...others] = new Set(parents.get(id));
    if (row.text('name').trim() !== '') names.add(row.text('name').trim(), row);
    const index = add(row, codeId(id), parent === undefined ? undefined : categoryId(parent));
    for (const other of others) members.set(other, [...(members.get(other) ?? []), index]);
    if (others.length > 0) {
      const listed = others.map((other) => `"${categories.get(other)}"`).join(', ');
      findings.warn(
        'several-parents',
        row,
        `the code is in several categories; it stands below "${categories.get(parent)}", and ${listed} is kept as a set`,
      );
    }
  }
  for (const [catid, codes] of members)
    builder.details.addSet({
      id: categoryId(catid),
      name: categories.get(catid)!,
      description: '',
      members: codes.map((index) => ({ target: 'code', index, id: builder.codes[index].id })),
    });

  function add(row: Row, id: string, parentId: string | undefined, isCategory = false): number {
    const name = row.text('name').trim();
    if (name === '') findings.warn('unnamed-code', row, `a code has a name; found nothing; called "${id}"`);
    const color = row.text('color');
    const shade = /^#[\da-f]{6}$/iu.test(color) ? color : '';
    const description = row.text('memo');
    const index = builder.addCode(
      { id, name: name || id, parentId, description, color: shade, isCategory },
      row.where,
    );
    builder.details.addToCode(index, authorship(row, builder));
    return index;
  }
}
