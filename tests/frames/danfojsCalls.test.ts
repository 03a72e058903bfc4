import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { CooccurrenceMatrix } from '../../src/cooccurrence/cooccurrenceMatrix.js';
import { type Frame, toFrame } from '../../src/frames/toFrame.js';
import { cellTestTable } from '../../src/inference/cellTest.tables.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { parseNotebook } from '../../src/runner/nbformat.js';
import { root } from '../support/brukermote.js';
import { corpusOf } from '../support/corpusOf.js';

// danfojs computes what notebooks and examples ask of a frame; each of these calls is held against a plain loop.

const rows = Array.from({ length: 60 }, (_, i) => {
  const codes = ['A', 'B', 'C', 'D', 'V', 'W', 'X'].filter((_, k) => (i * (2 * k + 3) + 5 * k) % 7 < 3);
  return `s${1 + (i % 6)} ${i * 10}-${i * 10 + 5} ${codes.join(' ') || '-'}`;
}).join('\n');
const corpus = corpusOf(rows, {
  codes: 'A:condition B:condition C:condition D:condition V:indicator W:indicator X:indicator',
});
const matrix = coOccurrence(corpus);
const table = cellTestTable(matrix, matrixTests(matrix, { test: 'exact' }));

/** Counts by code, as the matrix itself gives them. */
const counts = matrix.rows.map((row) => matrix.columns.map((column) => matrix.at(row, column).count));
const ids = (codes: CooccurrenceMatrix['rows']) => codes.map(({ id }) => id);
const columnOf = (key: string) => table.rows.map((row) => row[key] as number);
const strings = (values: readonly unknown[]) => values.map(String);

/** Calls by name, each with its test. Names of results of `toFrame` and what is called on them are sought in the notebooks. */
const calls: Readonly<Record<string, (frame: Frame) => void>> = {
  mean(frame) {
    const means = matrix.columns.map((_, c) => counts.reduce((sum, row) => sum + row[c], 0) / counts.length);
    const found = frame.mean({ axis: 0 });
    expect(found.values.map((value) => Number(value).toFixed(12))).toEqual(
      means.map((mean) => mean.toFixed(12)),
    );
    expect(strings(found.index)).toEqual(ids(matrix.columns));
  },
  sum(frame) {
    expect(frame.sum({ axis: 0 }).values).toEqual(
      matrix.columns.map((_, c) => counts.reduce((sum, row) => sum + row[c], 0)),
    );
    expect(frame.sum({ axis: 1 }).values).toEqual(counts.map((row) => row.reduce((a, b) => a + b)));
  },
  loc(frame) {
    const [row, other] = ids(matrix.rows);
    const column = matrix.columns[1].id;
    expect(frame.loc({ rows: [`"${other}"`] }).values).toEqual([counts[1]]);
    expect(frame.loc({ rows: [other, row] }).values).toEqual([counts[1], counts[0]]);
    expect(frame.loc({ columns: [column] }).values).toEqual(counts.map((line) => [line[1]]));
  },
  sortValues() {
    const sorted = toFrame(table).sortValues('z', { ascending: false });
    expect((sorted.column('z') as { values: unknown }).values).toEqual(columnOf('z').sort((a, b) => b - a));
  },
  head() {
    const first = toFrame(table).head(2);
    expect((first.column('observed') as { values: unknown }).values).toEqual(columnOf('count').slice(0, 2));
  },
  query() {
    const frame = toFrame(table);
    const found = frame.query(frame.column('observed').gt(3));
    expect(found.shape[0]).toBe(columnOf('count').filter((count) => count > 3).length);
  },
  count(frame) {
    expect(frame.count({ axis: 0 }).values).toEqual(matrix.columns.map(() => matrix.rows.length));
  },
  groupby() {
    const sums = toFrame(table).groupby(['rowCode']).col(['observed']).sum();
    const expected = new Map<string, number>();
    for (const { row, count } of table.rows)
      expected.set(String(row), (expected.get(String(row)) ?? 0) + Number(count));
    expect(Object.fromEntries(sums.values as [string, number][])).toEqual(
      Object.fromEntries([...expected].map(([row, sum]) => [toFrameText(row), sum])),
    );
  },
  col() {
    const means = toFrame(table).groupby(['rowCode']).col(['observed']).mean();
    const found = Object.fromEntries(means.values as [string, number][]);
    for (const row of new Set(table.rows.map((each) => String(each.row)))) {
      const own = table.rows.filter((each) => each.row === row).map(({ count }) => Number(count));
      expect(found[toFrameText(row)]).toBeCloseTo(own.reduce((a, b) => a + b) / own.length, 12);
    }
  },
  print: () => {},
};

/** The names of codes are shielded in a table; in a frame they are as they are. */
function toFrameText(text: string): string {
  const one = { ...table, columns: table.columns.slice(0, 1), rows: [{ row: text }] };
  return String((toFrame(one).values as unknown[][])[0][0]);
}

it('has something to hold them against', () => {
  expect(counts.flat().filter((count) => count > 3).length).toBeGreaterThan(2);
  expect(counts.flat().some((count) => count !== counts[0][0])).toBe(true);
  expect(table.rows.length).toBeGreaterThan(4);
});

it.each(Object.keys(calls))('computes %s as a plain loop does', (name) => {
  calls[name](toFrame(matrix));
});

it('is asked by notebooks and recipes for no other call', () => {
  const notebooks = readdirSync(`${root}notebooks`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ipynb'),
  );
  const asked = notebooks.flatMap((name) => {
    const { cells } = parseNotebook(readFileSync(`${root}notebooks/${name}`, 'utf8'), name);
    const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source);
    return calledOnFrames(code.join('\n'));
  });
  expect(asked).toEqual(expect.arrayContaining(['mean', 'print']));
  expect(asked.filter((name) => !Object.hasOwn(calls, name))).toEqual([]);
});

/** What is called on results of `toFrame`, directly or by the name that they are given, and on what comes of that. */
function calledOnFrames(code: string): string[] {
  const names = [...code.matchAll(/(?:const|let)\s+(\w+)\s*=\s*toFrame\(/gu)].map(([, name]) => name);
  const begins = new RegExp(
    `(?:toFrame\\([^)]*\\)+|\\b(?:${['\\0', ...names].join('|')})\\b)((?:\\s*\\.\\w+\\((?:[^()]|\\([^()]*\\))*\\))+)`,
    'gu',
  );
  return [...code.matchAll(begins)].flatMap(([, chain]) =>
    [...chain.matchAll(/\.(\w+)\(/gu)].map(([, method]) => method),
  );
}
