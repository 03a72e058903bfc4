import { loseSharedId, loseUnknownCode, loseUnknownSource } from '../sqlite/lostCodings.js';
import { warnOfNamelessSource } from '../sqlite/nameless.js';
import type { DatabaseContext } from '../sqlite/readDatabase.js';
import type { Row } from '../sqlite/row.js';
import { authorship, codingDate, noteDetails, rowCoder } from '../sqlite/rowAuthorship.js';
import { codeId } from './codeIds.js';
import { liveRows } from './liveRows.js';

const corners = ['x1', 'y1', 'x2', 'y2'] as const;

/** Pictures as sources without text, and codings of parts of them. */
export function fillImages(context: DatabaseContext): void {
  const { database, builder, findings } = context;
  const images = new Map<number, number>();
  for (const row of liveRows(database, 'image', ['name', 'id', 'owner', 'date', 'datem'], findings)) {
    const id = row.whole('id');
    if (id === undefined) {
      findings.lose('bad-id', row, {
        nb: `et bilde trenger et helt tall som id; ${row.foundIn('id').nb}, og bildet er utelatt`,
        en: `a picture needs a whole number as id; ${row.foundIn('id').en}, and the picture is left out`,
      });
      continue;
    }
    const name = row.name('name') || `image ${id}`;
    if (row.name('name') === '') warnOfNamelessSource(name, row, findings);
    const sharesId = images.has(id);
    const ownId = sharesId ? `image-${id} (${row.key})` : `image-${id}`;
    const source = builder.addSource({ id: ownId, name, text: null }, () => row.where);
    if (sharesId) loseSharedId(row, findings);
    else images.set(id, source);
    builder.details.addToSource(source, { ...authorship(row, builder), media: 'picture' });
  }
  const columns = ['cid', 'iid', ...corners, 'memo', 'owner', 'date', 'datem'];
  for (const row of liveRows(database, 'imagecoding', columns, findings)) addCoding(row);

  function addCoding(row: Row): void {
    const code = builder.codeIndex(codeId(row.whole('cid') ?? Number.NaN));
    const source = images.get(row.whole('iid') ?? Number.NaN);
    if (code === undefined || source === undefined) {
      if (code === undefined) loseUnknownCode(row, 'cid', findings);
      else loseUnknownSource(row, 'iid', findings);
      return;
    }
    const [x1, y1, x2, y2] = corners.map((corner) => Math.round(Number(row.value(corner) ?? Number.NaN)));
    const label = `[${row.text('x1')},${row.text('y1')} to ${row.text('x2')},${row.text('y2')}]`;
    const selection = builder.region(source, label, label);
    const isPlaced = [x1, y1, x2, y2].every((number) => Math.abs(number) < 2 ** 31);
    const mark = isPlaced
      ? builder.details.addMark(selection, { region: { kind: 'picture', box: [x1, y1, x2, y2] } })
      : -1;
    if (!isPlaced)
      findings.lose('bad-region', row, {
        nb: `et utsnitt av et bilde har tall for hjørnene; ${row.foundIn(...corners).nb}; kodingen er beholdt uten plass`,
        en: `a part of a picture has numbers for its corners; ${row.foundIn(...corners).en}; the coding is kept without a place`,
      });
    const coder = rowCoder(row, builder, findings);
    const created = codingDate(row, findings);
    const coding = builder.addCoding(selection, code, coder, () => row.where, { created, mark });
    const memo = row.text('memo');
    if (memo !== '') builder.addMemo({ target: 'coding', index: coding, text: memo, ...noteDetails(row) });
  }
}
