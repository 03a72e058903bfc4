import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { type Region, regionKinds } from '../../corpus/details.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { TableCells } from './tableCells.js';

/** The rows of marks.csv: selections as the tool that the project came from has them. */
export function readMarks(table: Table, selections: readonly number[], builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  const coder = (row: TableRow, column: string) =>
    cells.text(row, column) === '' ? -1 : (cells.named(row, column, 'coder') ?? -1);
  for (const row of cells.rows) {
    const position = cells.position(row, 'selection', selections.length, 'a row of selections.csv');
    if (position === null || position < 0) {
      if (position !== null)
        cells.error(row, 'selection', 'missing-selection', 'a mark needs its selection; found nothing');
      continue;
    }
    builder.details.addMark(selections[position], {
      id: cells.text(row, 'id'),
      name: cells.text(row, 'name'),
      creator: coder(row, 'creator'),
      created: cells.text(row, 'created'),
      modifier: coder(row, 'modifier'),
      modified: cells.text(row, 'modified'),
    });
  }
}

/** The rows of regions.csv. */
export function readRegions(table: Table, markCount: number, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const mark = cells.position(row, 'mark', markCount, 'a row of marks.csv');
    const region = regionOf(cells, row);
    if (mark === null || region === null) continue;
    if (mark < 0) cells.error(row, 'mark', 'missing-mark', 'a region needs its mark; found nothing');
    else builder.details.addRegion(mark, region);
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
    const message = `a region is one of ${regionKinds.join(', ')}; found "${name}"`;
    cells.error(row, 'kind', 'bad-kind', message);
    return null;
  }
  if (found === null) return null;
  return kind === 'transcript'
    ? { kind, start: found[0], end: found[1], transcript: found[2] }
    : { kind, begin: found[0], end: found[1] };
}
