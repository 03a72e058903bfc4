import { expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { tableLimits, tooLargeFor, tooManyBytes } from '../../../src/readers/table/tableSize.js';
import { problemsOf } from '../../support/problems.js';

it('rows are counted, not line breaks within a cell', () => {
  const rows = (count: number, row: string) => `a,b\n${row.repeat(count)}`;
  expect(tooLargeFor(rows(tableLimits.rows, 'x,y\n'), 2)).toBeUndefined();
  expect(tooLargeFor(rows(tableLimits.rows + 1, 'x,y\n'), 2)?.en).toContain(
    `at most ${tableLimits.rows} rows; this one has ${tableLimits.rows + 1}`,
  );
  expect(tooLargeFor(rows(tableLimits.rows / 2, 'x,"y\n\n\n"\n'), 2)).toBeUndefined();
  expect(tooLargeFor(rows(tableLimits.rows, 'x\r\n'), 11)?.en).toContain('cells');
});

it('a table that is too large is not read at all', async () => {
  const read = () => Promise.reject(new Error('it was read'));
  const file = { path: 'big.csv', size: tableLimits.bytes + 1, read };
  expect((await problemsOf(() => readTable(file)))[0]).toMatchObject({
    kind: 'too-large',
    where: 'big.csv line 1',
  });
  expect(tooManyBytes(tableLimits.bytes)).toBeUndefined();
});

it('a table that fits is read', async () => {
  const table = await readTable(memoryFile('small.csv', new TextEncoder().encode('a,b\n1,2\n')));
  expect(table.rows.length).toBe(1);
});
