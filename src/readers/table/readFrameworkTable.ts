import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { type Text, textIn } from '../../shared/problem.js';
import { sourceVariables } from './attributeColumns.js';
import { listed, placeIn, reportUnusedColumns } from './columns.js';
import { frameworkLayout } from './frameworkLayout.js';
import { LevelPaths } from './levelPaths.js';
import type { Mapping } from './mapping.js';
import { marksOf } from './marks.js';
import type { Table, TableRow } from './parseTable.js';
import { PathCodes } from './pathCodes.js';
import { isTotal, tellTotals } from './totals.js';
import { missingIn, wholeNumber } from './values.js';
import { withMapping } from './withMapping.js';

/**
 * A framework matrix (see `frameworkLayout`): a filled cell is a coding of the source, with the summary or quote as its selection; in
 * a matrix of marks, of the source as a whole. Rows or columns of codes with one name are different codes.
 */
export function readFrameworkTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const layout = frameworkLayout(table, mapping);
  if (layout === undefined) return;
  const { rows: rowsAre, names, cells, holds } = layout;
  const isOpen = missingIn(mapping);
  const marks = marksOf(table, mapping);
  const codes = new PathCodes(builder);
  const coder = builder.coder('unknown');
  const taken = new Set<number>();
  let total = 0;
  const paths = new LevelPaths(names);
  tellLayout();
  const ids = table.rows.map(({ values }) => (rowsAre === 'sources' ? values[names[0]].trim() : ''));
  const variables =
    rowsAre === 'sources' ? sourceVariables(table, ids, [...names, ...cells], mapping, builder) : undefined;
  reportUnusedColumns(table, [...names, ...cells, ...(variables?.columns ?? [])], builder);

  const ofColumn = cells.map((column) => {
    const name = table.columns[column].trim();
    const again = table.columns.findIndex((other) => other.trim() === name) !== column;
    const label = again ? `${name} (${column + 1})` : name;
    const where = placeOf(table.file, { line: table.headerLine });
    if (again)
      builder.warn('duplicate-name', placeOf(table.file, { line: table.headerLine, column: name }), {
        nb: `«${name}» står over flere kolonner; holdt fra hverandre`,
        en: `"${name}" stands above several columns; kept apart`,
      });
    return rowsAre === 'codes' ? sourceOf(label, where) : codeOf([label], where);
  });
  for (const row of table.rows) {
    const place = placeOf(row.file ?? table.file, { line: row.line });
    const path = rowsAre === 'codes' ? paths.next(row) : [row.values[names[0]].trim()];
    if (holds === 'counts' && isTotal(path[0] ?? '')) {
      tellTotals([path[0]], placeIn(table, row), builder);
      continue;
    }
    const isNamed = path.length > 0 && path[0] !== '';
    if (!isNamed) {
      loseRow(row);
      continue;
    }
    const ofRow = rowsAre === 'codes' ? codeOf(path, place) : sourceOf(path[0], place);
    cells.forEach((column, c) => {
      const [code, source] = rowsAre === 'codes' ? [ofRow, ofColumn[c]] : [ofColumn[c], ofRow];
      if (code >= 0) readCell(row, column, code, source);
    });
  }
  if (holds === 'counts')
    builder.warn('counts-as-presence', table.file, {
      nb: `tall er lest som antall kodinger, ${total} i alt, og bare at koden finnes i kilden er beholdt. Eksporter de kodede sitatene for å få med alle`,
      en: `numbers are read as counts of codings, ${total} in all, of which only the presence of the code in the source is kept. Export the coded quotes to have them all`,
    });
  if (paths.carried > 0)
    builder.warn('filled-down', table.file, {
      nb: `${paths.carried} tomme celler er lest som dem over (${listed(names.map((column) => table.columns[column]))})`,
      en: `${paths.carried} empty cells are read as the ones above (${listed(names.map((column) => table.columns[column]))})`,
    });

  function readCell(row: TableRow, column: number, code: number, source: number): void {
    const cell = row.values[column].trim();
    const where = () => placeIn(table, row, column);
    if (cell === '') {
      builder.addReading(source, coder);
      return;
    }
    if (isOpen(cell)) {
      builder.unjudged.add({ source, code, coder });
      builder.warn('missing-value', where, {
        nb: `«${cell}»: en vurdering som ikke ble gjort`,
        en: `"${cell}": a judgement that was not made`,
      });
      return;
    }
    const count = holds === 'counts' ? (wholeNumber(cell) ?? 0) : marks.at(column).read(cell);
    if (holds === 'texts') builder.addCoding(builder.quote(source, row.values[column]), code, coder, where);
    else if (count === undefined || count === 0) builder.addReading(source, coder);
    else {
      total += count;
      builder.addCoding(builder.wholeSource(source), code, coder, where);
    }
  }

  function codeOf(path: readonly string[], where: Text): number {
    const code = codes.at(path, where);
    if (code < 0 || !taken.has(code)) {
      taken.add(code);
      return code;
    }
    // Two rows of one name may be two codes: adding them up would be a guess.
    const draft = builder.codes[code];
    const parent = draft.parentId === undefined ? {} : { parentId: draft.parentId };
    return builder.addCode(
      { id: `${draft.id} (${textIn(where, 'en')})`, name: draft.name, ...parent },
      where,
    );
  }

  function sourceOf(id: string, where: Text): number {
    const said = variables?.of(id) ?? { kind: mapping.sourceKind ?? 'other' };
    return builder.sourceIndex(id) ?? builder.addSource({ id, ...said }, where);
  }

  function loseRow(row: TableRow): void {
    if (cells.every((column) => row.values[column].trim() === '')) return;
    builder.lose('unnamed-row', placeIn(table, row, names[0]), {
      nb: 'en rad i ei rammematrise må ha et navn; fant ingenting, og raden er utelatt',
      en: 'a row of a framework matrix needs a name; found nothing, and the row is left out',
    });
  }

  function tellLayout(): void {
    const across = cells.map((column) => table.columns[column]);
    const draft = withMapping(
      { table: 'framework', rows: rowsAre === 'codes' ? 'sources' : 'codes' },
      mapping,
    );
    const what =
      rowsAre === 'codes'
        ? { nb: 'rader er koder, kolonner er kilder', en: 'rows are codes, columns are sources' }
        : { nb: 'rader er kilder, kolonner er koder', en: 'rows are sources, columns are codes' };
    builder.warn('framework', placeOf(table.file, { line: table.headerLine }), {
      nb: `lest som rammematrise: ${what.nb} (${listed(across)}); en fylt celle er en koding. Er det omvendt: ${draft.nb}`,
      en: `read as a framework matrix: ${what.en} (${listed(across)}); a filled cell is a coding. If it is the other way round: ${draft.en}`,
    });
  }
}
