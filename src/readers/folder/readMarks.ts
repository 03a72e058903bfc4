import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Region, regionKinds } from '../../corpus/details.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { type ByNumber, TableCells } from './tableCells.js';
import { rowOf } from './words.js';

/** The rows of marks.csv: selections as the tool that the project came from has them. */
export function readMarks(table: Table, selections: ByNumber, builder: CorpusBuilder): ByNumber {
  const cells = new TableCells(table, builder);
  const coder = (row: TableRow, column: string) => {
    const known = cells.text(row, column) === '' ? -1 : cells.find(row, column, 'coder');
    if (known !== undefined) return known;
    cells.lose(row, column, 'unknown-coder', {
      nb: `ukjent koder «${cells.text(row, column)}»; merket er beholdt uten`,
      en: `unknown coder "${cells.text(row, column)}"; the mark is kept without`,
    });
    return -1;
  };
  return cells.rows.map((row) => {
    const selection = cells.numbered(row, 'selection', selections, rowOf('selections.csv'));
    if (selection === null || selection < 0) {
      if (selection !== null)
        cells.lose(row, 'selection', 'missing-selection', {
          nb: 'et merke trenger tekstutdraget sitt; fant ingenting, og merket er utelatt',
          en: 'a mark needs its selection; found nothing, and the mark is left out',
        });
      return -1;
    }
    return builder.details.addMark(selection, {
      id: cells.text(row, 'id'),
      name: cells.text(row, 'name'),
      creator: coder(row, 'creator'),
      created: cells.text(row, 'created'),
      modifier: coder(row, 'modifier'),
      modified: cells.text(row, 'modified'),
    });
  });
}

/** The rows of regions.csv. */
export function readRegions(table: Table, marks: ByNumber, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const mark = cells.numbered(row, 'mark', marks, rowOf('marks.csv'));
    if (mark === null) continue;
    const region = regionOf(cells, row);
    if (region === null) continue;
    if (mark >= 0) builder.details.addRegion(mark, region);
    else
      cells.lose(row, 'mark', 'missing-mark', {
        nb: 'et område trenger merket sitt; fant ingenting, og området er utelatt',
        en: 'a region needs its mark; found nothing, and the region is left out',
      });
  }
}

function regionOf(cells: TableCells, row: TableRow): Region | null {
  const least = -0x80000000;
  const numbers = (...columns: readonly string[]) => {
    const found = columns.map((column) => cells.number(row, column, least));
    return found.includes(null) ? null : (found as number[]);
  };
  const name = cells.text(row, 'kind').trim();
  const kind = regionKinds.find((candidate) => candidate === name);
  if (kind === 'picture' || kind === 'page') {
    const found = numbers('first_x', 'first_y', 'second_x', 'second_y', 'page');
    if (found === null) return null;
    const [a, b, c, d, page] = found;
    return kind === 'page' ? { kind, page, box: [a, b, c, d] } : { kind, box: [a, b, c, d] };
  }
  if (kind === 'sync') {
    const found = numbers('transcript', 'from', 'to');
    return found === null ? null : { kind, transcript: found[0], from: found[1], to: found[2] };
  }
  const found = numbers('begin', 'end', 'transcript');
  if (kind === undefined) {
    const kinds = regionKinds.join(', ');
    cells.lose(row, 'kind', 'bad-kind', {
      nb: `et område er et av ${kinds}; fant «${name}», og området er utelatt`,
      en: `a region is one of ${kinds}; found "${name}", and the region is left out`,
    });
    return null;
  }
  if (found === null) return null;
  return kind === 'transcript'
    ? { kind, start: found[0], end: found[1], transcript: found[2] }
    : { kind, begin: found[0], end: found[1] };
}
