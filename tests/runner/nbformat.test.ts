import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  hasTag,
  NotebookFormatError,
  parseNotebook,
  serialiseNotebook,
  tagsOf,
} from '../../src/runner/nbformat.js';

const fixtures = new URL('../fixtures/runner/', import.meta.url);

const minimal = (cells: unknown[]) => JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata: {}, cells });
const code = { cell_type: 'code', metadata: {}, source: [], execution_count: null, outputs: [] };

test.each(readdirSync(fixtures).filter((name) => name.endsWith('.ipynb')))(
  'writes %s as it was read',
  (name) => {
    const text = readFileSync(new URL(name, fixtures), 'utf8');
    expect(serialiseNotebook(parseNotebook(text, name))).toBe(text);
  },
);

test('writes text as lines, base64 whole, keys sorted, one space of indent', () => {
  const output = {
    output_type: 'display_data',
    metadata: {},
    data: { 'text/plain': 'a\nb', 'image/png': 'iVBO\n', 'application/json': { b: ['x\n'], a: 1 } },
  };
  const text = serialiseNotebook(
    parseNotebook(minimal([{ ...code, source: 'ø\n\nå\n', outputs: [output] }]), 'x'),
  );
  expect(text).toBe(`{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": null,
   "id": "cell-1",
   "metadata": {},
   "outputs": [
    {
     "data": {
      "application/json": {
       "a": 1,
       "b": [
        "x\\n"
       ]
      },
      "image/png": "iVBO\\n",
      "text/plain": [
       "a\\n",
       "b"
      ]
     },
     "metadata": {},
     "output_type": "display_data"
    }
   ],
   "source": [
    "ø\\n",
    "\\n",
    "å\\n"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`);
});

test('gives cells without an id one from their position, and never one twice', () => {
  const cells = [code, { ...code, id: 'cell-1' }, { ...code, id: 'cell-1' }, code];
  const { cells: read } = parseNotebook(minimal(cells), 'x');
  expect(read.map(({ id }) => id)).toEqual(['cell-1-x', 'cell-1', 'cell-3', 'cell-4']);
});

test('reads the tags of a cell, and takes anything else for none', () => {
  const tagged = [{ tags: ['nb', 'hide'] }, { tags: 'nb' }, {}].map((metadata) => ({ ...code, metadata }));
  const { cells } = parseNotebook(minimal(tagged), 'x');
  expect(cells.map(tagsOf)).toEqual([['nb', 'hide'], [], []]);
  expect(cells.map((cell) => hasTag(cell, 'nb'))).toEqual([true, false, false]);
});

test('names the file and every wrong place of a malformed notebook', () => {
  const read = () => parseNotebook(minimal([{ ...code, source: 5 }, { cell_type: 'kode' }]), 'rq1.ipynb');
  expect(read).toThrow(NotebookFormatError);
  expect(read).toThrow(/rq1\.ipynb, cells\[0\]\.source: .*\nrq1\.ipynb, cells\[1\]\.cell_type: /);
  expect(() => parseNotebook('{', 'rq1.ipynb')).toThrow(/^rq1\.ipynb: not JSON/);
});
