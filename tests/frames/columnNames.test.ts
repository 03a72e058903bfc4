import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { columnNames } from '../../src/frames/columnNames.js';
import { toArquero } from '../../src/frames/toArquero.js';
import { isReserved, toFrame } from '../../src/frames/toFrame.js';
import type { ReportTable } from '../../src/report/reportTable.js';
import { corpusOf } from '../support/corpusOf.js';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Every key that a table of the program gives a column, as it is written there. */
const keys = [
  ...new Set(
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(`${source}/${name}`, 'utf8').matchAll(/key: '(\w+)'/gu)].map(([, key]) => key),
      ),
  ),
];

it('knows what danfojs has of its own', () => {
  for (const name of ['count', 'column', 'index', 'sum', 'shape', '$data', 'toString', 'constructor', 'T'])
    expect([name, isReserved(name)]).toEqual([name, true]);
  for (const name of ['observed', 'rowCode', 'C01', 'a column']) expect(isReserved(name)).toBe(false);
});

it('gives no frame a column that danfojs has a method for, whatever table it is made of', () => {
  expect(keys.length).toBeGreaterThan(150);
  expect(keys).toEqual(expect.arrayContaining(['row', 'column', 'count', 'index']));
  const names = columnNames(keys, isReserved);
  expect(names.filter(isReserved)).toEqual([]);
  expect(new Set(names).size).toBe(keys.length);
  // Each key that must be called otherwise has a name of its own, not one with a line at its end.
  expect(names.filter((name) => name.endsWith('_'))).toEqual([]);
  const table: ReportTable = {
    kind: 'table',
    name: 'all',
    language: 'en',
    columns: keys.map((key) => ({ key, label: key })),
    rows: [Object.fromEntries(keys.map((key, i) => [key, i]))],
    caption: '',
  };
  const frame = toFrame(table);
  expect(frame.values[0]).toEqual(keys.map((_, i) => i));
  const bare = Object.getPrototypeOf(frame) as Record<string, unknown>;
  for (const name of ['count', 'mean', 'median', 'head', 'query'])
    expect((frame as unknown as Record<string, unknown>)[name]).toBe(bare[name]);
  expect(toArquero(table).columnNames()).toEqual(names);
});

it('keeps every code apart in a frame, whatever codes are called', () => {
  const ids = ['sum', 'sum_', 'count', 'observed', 'code', 'toString'];
  const rows = ids.map((id) => `s1 0-1 R ${id}`).join('\n');
  const corpus = corpusOf(rows, {
    codes: `R:condition ${ids.map((id) => `${id}:indicator`).join(' ')}`,
  });
  const matrix = coOccurrence(corpus);
  expect(matrix.columns.map(({ id }) => id)).toEqual(ids);
  expect(toFrame(matrix).columns).toEqual(['sum__', 'sum_', 'observed_', 'observed', 'code', 'toString_']);
  expect(toFrame(matrix).values).toEqual([[1, 1, 1, 1, 1, 1]]);
  const arquero = toArquero(matrix);
  expect(arquero.columnNames()).toEqual([
    'code',
    'sum',
    'sum_',
    'observed_',
    'observed',
    'code_',
    'toString',
  ]);
  expect(arquero.object()).toMatchObject({ code: 'R', sum: 1, toString: 1 });
});
