import { warnOfNamelessCode } from '../sqlite/nameless.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship } from '../sqlite/rowAuthorship.js';
import { categoryId, codeId } from './codeIds.js';

/**
 * Categories and codes as one tree. A code lies below another code (`supercid`, from v16), or else in a category.
 * QualCoder itself drops a reference to a parent that is gone; here it is reported, and the code is at the top.
 */
export function fillCodes({ database, builder, findings }: DatabaseContext): void {
  const ownership = ['name', 'memo', 'owner', 'date'];
  const categories = [...database.rows('code_cat', ['catid', 'supercatid', ...ownership])];
  const codes = [...database.rows('code_name', ['cid', 'catid', 'color', 'supercid', ...ownership])];
  const catids = idsOf(categories, 'catid');
  const cids = idsOf(codes, 'cid');

  for (const row of categories) {
    const catid = row.whole('catid');
    if (catid === undefined) {
      findings.lose('bad-id', row, {
        nb: `en kategori trenger et helt tall som catid; ${row.foundIn('catid').nb}, og kategorien er utelatt`,
        en: `a category needs a whole number as catid; ${row.foundIn('catid').en}, and the category is left out`,
      });
      continue;
    }
    const parent = parentOf(row, 'supercatid', catids);
    add(row, categoryId(catid), parent === undefined ? undefined : categoryId(parent), true);
  }
  for (const row of codes) {
    const cid = row.whole('cid');
    if (cid === undefined) {
      findings.lose('bad-id', row, {
        nb: `en kode trenger et helt tall som cid; ${row.foundIn('cid').nb}, og koden er utelatt`,
        en: `a code needs a whole number as cid; ${row.foundIn('cid').en}, and the code is left out`,
      });
      continue;
    }
    const code = parentOf(row, 'supercid', cids);
    const category = code === undefined ? parentOf(row, 'catid', catids) : undefined;
    if (code !== undefined) add(row, codeId(cid), codeId(code));
    else add(row, codeId(cid), category === undefined ? undefined : categoryId(category));
  }

  function add(row: Row, id: string, parentId: string | undefined, isCategory = false): number {
    const name = row.name('name');
    if (name === '') warnOfNamelessCode(id, row, findings);
    const color = row.text('color');
    const memo = row.text('memo');
    const shade = /^#[\da-f]{6}$/iu.test(color) ? color : '';
    const index = builder.addCode(
      { id, name: name || id, parentId, description: memo, color: shade, isCategory },
      row.where,
    );
    builder.details.addToCode(index, authorship(row, builder));
    return index;
  }

  function parentOf(row: Row, column: string, ids: ReadonlySet<number>): number | undefined {
    if (row.value(column) === null) return undefined;
    const parent = row.whole(column);
    if (parent !== undefined && ids.has(parent)) return parent;
    const found = row.foundIn(column);
    findings.lose('dangling-reference', row, {
      nb: `${column} navngir noe overordnet som finnes; ${found.nb}; satt øverst`,
      en: `${column} names a parent that is there; ${found.en}; put at the top`,
    });
    return undefined;
  }
}

function idsOf(rows: readonly Row[], column: string): ReadonlySet<number> {
  return new Set(rows.map((row) => row.whole(column)).filter((id) => id !== undefined));
}
