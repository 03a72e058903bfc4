import { expect, test } from 'vitest';
import { portablePaths } from '../../src/kernel/portablePaths.js';
import { cellError, withoutPrinted } from '../../src/runner/cellError.js';

const asIs = (text: string) => text;

test('reads TypeScript diagnostics with their places in the cell', () => {
  const writes = [
    "1:5 - Type 'number' is not assignable to type 'string'.\n",
    "2:1 - Cannot find name 'missing'.\n",
  ];
  const { error } = cellError(writes, 'let coder: string = 4;\nmissing();', asIs);
  expect(error).toEqual({
    output_type: 'error',
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

test('reads name and message of a thrown error and leaves out the machinery', () => {
  const printed = [
    'evalmachine.<anonymous>:4',
    'ratio();',
    '^',
    '',
    '\u001b[31mRangeError\u001b[39m: no units',
    'in any source',
    '    at ratio (evalmachine.<anonymous>:4:9)',
    '    at evalmachine.<anonymous>:7:1',
    '    at Object.execute (/home/ada/p/node_modules/tslab/dist/executor.js:160:38)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {',
    "  code: 'EMPTY'",
    '}',
    '',
  ].join('\n');
  const { error } = cellError(['careful\n', printed], '', asIs);
  expect(error.ename).toBe('RangeError');
  expect(error.evalue).toBe('no units\nin any source');
  expect(error.traceback.slice(2)).toEqual(['    at ratio (cell)', '    at cell {', "  code: 'EMPTY'", '}']);
});

test('reads a thrown value that is not an error', () => {
  expect(cellError(["{ field: 'kode' }\n"], '', asIs).error).toMatchObject({
    ename: 'Thrown',
    evalue: "{ field: 'kode' }",
  });
  expect(cellError([], '', asIs).error.evalue).toBe('the cell failed without a message');
});

test('takes the error out of what was printed, and only that', () => {
  const warning = { output_type: 'stream', name: 'stderr', text: 'careful\nboom\n' } as const;
  expect(withoutPrinted([warning], 'boom\n')).toEqual([{ ...warning, text: 'careful\n' }]);
  expect(withoutPrinted([warning], 'careful\nboom\n')).toEqual([]);
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
