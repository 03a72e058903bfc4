import ts from '@tslab/typescript-for-tslab';
import { expect, test } from 'vitest';
import { thrownError, typeScriptError } from '../../src/kernel/cellFailure.js';
import { portablePaths } from '../../src/kernel/portablePaths.js';

const telling = { ts, cells: new Map(), portable: (text: string) => text };

test('tells type errors with their places in the cell', () => {
  const diagnostics = [
    { start: { line: 0, character: 4 }, messageText: "Type 'number' is not assignable to type 'string'." },
    { start: { line: 1, character: 0 }, messageText: "Cannot find name 'missing'." },
  ];
  expect(typeScriptError(diagnostics, 'let coder: string = 4;\nmissing();')).toEqual({
    ename: 'TypeScriptError',
    evalue: "Type 'number' is not assignable to type 'string'.\nCannot find name 'missing'.",
    traceback: [
      "TypeScriptError, line 1, column 5: Type 'number' is not assignable to type 'string'.",
      '    let coder: string = 4;',
      '        ^',
      "TypeScriptError, line 2, column 1: Cannot find name 'missing'.",
      '    missing();',
      '    ^',
    ],
  });
});

test('tells name and message of a thrown error and leaves out the machinery', () => {
  const error = new RangeError('\u001b[31mno units\u001b[39m\nin any source');
  error.stack = [
    'RangeError: no units',
    'in any source',
    '    at ratio (cell[4]:3:9)',
    '    at Array.map (<anonymous>)',
    '    at async cell[7]:1:1',
    '    at Object.execute (/home/ada/p/node_modules/tslab/dist/executor.js:160:38)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
  ].join('\n');
  expect(thrownError(error, telling)).toEqual({
    ename: 'RangeError',
    evalue: 'no units\nin any source',
    traceback: ['RangeError: no units\nin any source', '    at ratio (cell [4])', '    at cell [7]'],
  });
});

test('tells a thrown value that is not an error', () => {
  expect(thrownError({ field: 'kode' }, telling)).toMatchObject({
    ename: 'Thrown',
    evalue: "{ field: 'kode' }",
  });
  expect(thrownError(undefined, telling).evalue).toBe('undefined');
});

test('makes paths relative to the project and keeps packages readable', () => {
  const portable = portablePaths(new URL('../fixtures/runner', import.meta.url).pathname);
  const root = new URL('../../', import.meta.url);
  expect(portable(`at f (${root.href}dist/units/x.js:3:1)`)).toBe('at f (dist/units/x.js:3:1)');
  expect(portable(`open '${root.pathname}data/none.csv'`)).toBe("open 'data/none.csv'");
  expect(portable('at g (/opt/elsewhere/node_modules/zod/v4/parse.cjs:1:2)')).toBe(
    'at g (node_modules/zod/v4/parse.cjs:1:2)',
  );
});
