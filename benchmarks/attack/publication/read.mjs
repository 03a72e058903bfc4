// What somebody has who has the files of a publication, and knows what their labels mean: nothing else is given.
import { parse } from 'csv-parse/sync';

export const isSign = (text) => text === '×' || text === '·';

/** As `countKey` has it: nothing is taken from the program that is attacked. */
export const keyOf = (subject, set, group) => `${subject}|${set}|${group}`;

/** Categories that a set, or a category, sums. */
export function categoriesOf({ categories, sets }, set) {
  const at = categories.indexOf(set);
  return at >= 0 ? [at] : (sets[set] ?? []);
}

const plain = (text) => String(text ?? '').replace(/^'/u, '');

/**
 * The rows of the tables as they were written, each beside what its cells mean.
 *
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly { file: string, table: import('../../../dist/publication/publicTable.js').PublicTable }[]} tables what labels mean
 */
export function readTables(files, tables) {
  return tables.flatMap(({ file, table }) => {
    const text = files.get(file);
    if (text === undefined) return [];
    // Rows of which nothing is shown may be left out; the rest stands in its order.
    const left = [...table.rows];
    const rows = parse(text, { columns: true }).flatMap((printed) => {
      const at = left.findIndex((each) =>
        table.columns.every(
          ({ key }) => typeof each[key] !== 'string' || plain(printed[key]) === plain(each[key]),
        ),
      );
      return at < 0 ? [] : [{ printed, own: left.splice(0, at + 1)[at] }];
    });
    return [{ file, table, rows }];
  });
}

/** Every count that the tables tell, by key: null where a sign stands; and counts that differ between tables. */
export function countsTold(read) {
  const told = new Map();
  const unlike = [];
  for (const { file, table, rows } of read)
    for (const { printed, own } of rows)
      for (const { key } of table.columns) {
        const cell = own[key];
        if (cell === null || typeof cell !== 'object' || !('count' in cell)) continue;
        const value = isSign(printed[key]) ? null : Number(printed[key]);
        if (told.has(cell.count) && told.get(cell.count) !== value)
          unlike.push(`${file}: ${cell.count} is another elsewhere`);
        told.set(cell.count, value);
      }
  return { told, unlike };
}
