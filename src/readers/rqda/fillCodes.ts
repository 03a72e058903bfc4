import { DuplicateNames } from '../sqlite/duplicateNames.js';
import { loseSharedId } from '../sqlite/lostCodings.js';
import { warnOfNamelessCode } from '../sqlite/nameless.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship } from '../sqlite/rowAuthorship.js';
import { categoryId, codeId } from './codeIds.js';
import { deletedIds, liveRows } from './liveRows.js';

const made = ['memo', 'owner', 'date', 'datem'];

/**
 * Codes, below their category where `treecode` puts them into one. In RQDA a code may be in several categories; the
 * first becomes its parent, and the others are sets that it is a member of.
 */
export function fillCodes({ database, builder, findings }: DatabaseContext): void {
  const categories = new Map<number, string>();
  for (const row of liveRows(database, 'codecat', ['name', 'catid', ...made], findings)) {
    const catid = row.whole('catid');
    if (catid === undefined) {
      findings.lose('bad-id', row, {
        nb: `en kategori trenger et helt tall som catid; ${row.foundIn('catid').nb}, og kategorien er utelatt`,
        en: `a category needs a whole number as catid; ${row.foundIn('catid').en}, and the category is left out`,
      });
      continue;
    }
    add(row, categoryId(catid), undefined, true);
    categories.set(catid, row.name('name') || categoryId(catid));
  }
  const codes = [...liveRows(database, 'freecode', ['name', 'id', 'color', ...made], findings)];
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
      findings.lose('dangling-reference', row, {
        nb: `en plass i treet trenger en kode (cid) og en kategori (catid) som finnes; ${row.foundIn('cid', 'catid').nb}; utelatt`,
        en: `a place in the tree needs a code (cid) and a category (catid) that are there; ${row.foundIn('cid', 'catid').en}; left out`,
      });
  }
  const names = new DuplicateNames('code', findings);
  const known = new Set<number>();
  const members = new Map<number, number[]>();
  for (const row of codes) {
    const id = row.whole('id');
    if (id === undefined) {
      findings.lose('bad-id', row, {
        nb: `en kode trenger et helt tall som id; ${row.foundIn('id').nb}, og koden er utelatt`,
        en: `a code needs a whole number as id; ${row.foundIn('id').en}, and the code is left out`,
      });
      continue;
    }
    const [parent, ...others] = new Set(parents.get(id));
    const below = parent === undefined ? undefined : categoryId(parent);
    if (known.has(id)) {
      // Nothing in the file keeps two codes of one id from each other; RQDA's tables do not forbid it.
      loseSharedId(row, findings);
      add(row, `${codeId(id)} (${row.key})`, below);
      continue;
    }
    known.add(id);
    if (row.name('name') !== '') names.add(row.name('name'), row);
    const index = add(row, codeId(id), below);
    for (const other of others) members.set(other, [...(members.get(other) ?? []), index]);
    if (others.length > 0) {
      const listed = others.map((other) => `"${categories.get(other)}"`).join(', ');
      findings.warn('several-parents', row, {
        nb: `koden er i flere kategorier; den står under «${categories.get(parent)}», og ${listed} er beholdt som sett`,
        en: `the code is in several categories; it stands below "${categories.get(parent)}", and ${listed} is kept as a set`,
      });
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
    const name = row.name('name');
    if (name === '') warnOfNamelessCode(id, row, findings);
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
