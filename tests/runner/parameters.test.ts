import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseNotebook } from '../../src/runner/nbformat.js';
import { declaredNames, declaredParameters, injectParameters } from '../../src/runner/parameters.js';

const read = (name: string) =>
  parseNotebook(readFileSync(new URL(`../fixtures/runner/${name}`, import.meta.url), 'utf8'), name);

test('assigns declared variables right after the parameters cell and declares the others', () => {
  const { cells } = injectParameters(read('parameters.ipynb'), { project: 'a "b"', minimum: 2, seed: null });
  expect(cells).toHaveLength(3);
  expect(cells[1]).toMatchObject({
    metadata: { tags: ['injected-parameters'] },
    source: 'project = "a \\"b\\"";\nminimum = 2;\nlet seed = null;',
  });
});

test('keeps out of a notebook what it does not declare, where that is asked for', () => {
  const notebook = read('parameters.ipynb');
  expect(declaredParameters(notebook, { minimum: 2, seed: 7 })).toEqual({ minimum: 2 });
  expect(declaredParameters(read('outputs.ipynb'), { minimum: 2 })).toEqual({});
});

test('tells the names that a notebook declares, and none of a notebook without such a cell', () => {
  expect(declaredNames(read('parameters.ipynb'))).toEqual(['project', 'minimum']);
  expect(declaredNames(read('outputs.ipynb'))).toEqual([]);
});

test('replaces the cell of an earlier run', () => {
  const once = injectParameters(read('parameters.ipynb'), { minimum: 2 });
  const twice = injectParameters(once, { minimum: 3 });
  expect(twice.cells.map(({ source }) => source)).toContain('minimum = 3;\nvoid 0;');
  expect(twice.cells).toHaveLength(3);
});

test('comes first in a notebook without a parameters cell', () => {
  const { cells } = injectParameters(read('outputs.ipynb'), { full: true });
  expect(cells[0]).toMatchObject({ id: 'injected-parameters', source: 'let full = true;' });
});

test('leaves a notebook alone without parameters, and refuses names that are not names', () => {
  const notebook = read('parameters.ipynb');
  expect(injectParameters(notebook, {})).toBe(notebook);
  expect(() => injectParameters(notebook, { 'a; b': 1 })).toThrow(RangeError);
});

test('gives an object whole, and takes its keys for no variables', () => {
  const declared = "let material: Material = { project: 'a', families: 'b' };";
  const notebook = read('parameters.ipynb');
  const cells = notebook.cells.map((cell) =>
    cell.metadata.tags === undefined ? cell : { ...cell, source: declared },
  );
  const material = { project: 'x', language: 'en' };
  const injected = injectParameters({ ...notebook, cells }, { material, families: ['c', null] });
  expect(injected.cells[1].source).toBe(
    'material = {"project":"x","language":"en"};\nlet families = ["c",null];',
  );
});
