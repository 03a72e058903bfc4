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
      findings.error('bad-id', row, `a category needs a whole number as catid; found ${row.found('catid')}`);
      continue;
    }
    const parent = parentOf(row, 'supercatid', catids);
    add(row, categoryId(catid), parent === undefined ? undefined : categoryId(parent), true);
  }
  for (const row of codes) {
    const cid = row.whole('cid');
    if (cid === undefined) {
      findings.error('bad-id', row, `a code needs a whole number as cid; found ${row.found('cid')}`);
      continue;
    }
    const code = parentOf(row, 'supercid', cids);
    const category = code === undefined ? parentOf(row, 'catid', catids) : undefined;
    if (code !== undefined) add(row, codeId(cid), codeId(code));
    else add(row, codeId(cid), category === undefined ? undefined : categoryId(category));
  }

  function add(row: Row, id: string, parentId: string | undefined, isCategory = false): number {
    const name = row.text('name').trim();
    if (name === '') findings.warn('unnamed-code', row, `a code has a name; found nothing; called "${id}"`);
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
    const needs = `${column} names a parent that is there`;
    findings.warn('dangling-reference', row, `${needs}; found ${row.found(column)}; put at the top`);
    return undefined;
  }
}

function idsOf(rows: readonly Row[], column: string): ReadonlySet<number> {
  return new Set(rows.map((row) => row.whole(column)).filter((id) => id !== undefined));
}
