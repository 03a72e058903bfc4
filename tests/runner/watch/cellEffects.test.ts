import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { type CellEffects, cellEffects } from '../../../src/runner/watch/cellEffects.js';

/** Names of a notebook: a corpus, a list and a frame of earlier cells, a builder, a function. */
const own = {
  all: new Set(['corpus', 'list', 'frame', 'builder', 'total', 'helper']),
  built: new Set(['builder']),
};
const effects = (source: string): CellEffects => cellEffects(ts, source, own);

const nothing = [
  "import { coOccurrence, show } from 'brukermote';",
  "import type { Thing } from 'anything';",
  "import { readFileSync } from 'node:fs';",
  'const matrix = coOccurrence(corpus, { unit: "paragraph" });',
  'show(cooccurrence.figure(matrix));',
  'frame.mean({ axis: 0 }).print();',
  'console.log(list.length);',
  'let total = 0; total += 1; total++;',
  'const rows = []; for (const each of list) rows.push(each);',
  'const copy = [...list]; copy.sort();',
  'const sorted = list.slice(); sorted.reverse();',
  'const counts = new Map(); counts.set("a", 1);',
  'const record = {}; record.a = 1;',
  'const text = list.map((each) => each.set).join();',
  'corpus.where({ level: "office" })',
  'function double(x) { const parts = []; parts.push(x); return parts; }',
  'class Pair { constructor(a) { this.a = a; } }',
  'Object.assign({}, corpus)',
  '[a, b] = [1, 2];',
  'function reset() { let n = 0; n += 1; total = n; }',
  '',
];

const changes = [
  'list.push(1);',
  'const same = list; same.push(1);',
  'list[0] = 1;',
  'corpus.codes[0].name = "x";',
  'delete corpus.name;',
  'frame.sortValues("a", { inplace: true });',
  'frame.addColumn("a", list);\nshow(frame);',
  'Object.assign(corpus, { a: 1 })',
  'for (const each of list) each.count = 1;',
  'for (corpus.name of list) show(corpus);',
  '({ a: corpus.name } = record);',
  'const added = builder.source("a");',
  'const rows = []; list.forEach((each) => { rows.push(each); });',
  'const [first] = list; first.count++;',
  'list["push"](1);',
];

const outside = [
  'globalThis.x = 1;',
  'process.chdir("..");',
  'Array.prototype.sum = () => 1;',
  'setInterval(() => show(corpus), 10);',
  "import { thing } from 'some-package';",
  "await import('./mine.js');",
  "require('./mine');",
  'questions.push(1);',
  'eval("1")',
  '/** @module mine */ export const a = 1;',
];

describe('the effect of a cell on what earlier ones made', () => {
  it.each(nothing)('is none: %s', (source) => {
    expect(effects(source)).toEqual({ ran: 'none', lends: 'none' });
  });

  it.each(changes)('may be a change: %s', (source) => expect(effects(source).ran).toBe('changes'));

  it.each(outside)('may reach outside the notebook: %s', (source) => {
    expect(effects(source).ran).toBe('outside');
  });

  it.each([
    'function helper(into) { into.push(1); }',
    'const helper = (x) => { list.push(x); };',
    'const counter = (() => { let n = 0; return () => ++n; })();',
    'class Counter { n = 0; add() { return ++this.n; } }',
    'let n = 1; function next() { n += 1; return n; }',
    'let n = 1; const next = () => n++;',
  ])('is lent to later cells by a function: %s', (source) => {
    expect(effects(source).lends).toBe('changes');
  });
});
