import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { type RanCell, whereToStart } from '../../../src/runner/watch/whereToStart.js';

const ran = (...sources: string[]): RanCell[] =>
  sources.map((source, i) => ({ source, number: i + 1, isCurrent: true }));
const start = (cells: readonly RanCell[], ...sources: string[]) => whereToStart(ts, cells, sources);

describe('where a run begins', () => {
  it('at the first cell where nothing has run, and nowhere where nothing has changed', () => {
    expect(start([], 'const a = 1;')).toEqual({ from: 0, how: 'first', number: 0 });
    expect(start([])).toBeNull();
    expect(start(ran('const a = 1;', 'a'), 'const a = 1;', 'a')).toBeNull();
  });

  it('at the first cell that was changed, put in, or came after the last', () => {
    const cells = ran('const a = 1;', 'const b = 2;', 'a + b');
    expect(start(cells, 'const a = 1;', 'const b = 3;', 'a + b')).toEqual({
      from: 1,
      how: 'rewound',
      number: 1,
    });
    expect(start(cells, 'const a = 1;', 'a', 'const b = 2;', 'a + b')).toMatchObject({ from: 1, number: 1 });
    expect(start(cells, 'const a = 1;', 'const b = 2;', 'a + b', 'b')).toEqual({
      from: 3,
      how: 'rewound',
      number: 3,
    });
    expect(start(cells, 'const a = 2;', 'const b = 2;', 'a + b')).toEqual({
      from: 0,
      how: 'rewound',
      number: 0,
    });
  });

  it('runs nothing where the last cells were taken away, but returns to the state before them', () => {
    expect(start(ran('const a = 1;', 'const b = 2;'), 'const a = 1;')).toEqual({
      from: 1,
      how: 'rewound',
      number: 1,
    });
  });

  it('at the cell whose data changed', () => {
    const cells = ran('const a = 1;', 'read()', 'a');
    cells[1] = { ...cells[1], isCurrent: false };
    expect(start(cells, 'const a = 1;', 'read()', 'a')).toEqual({ from: 1, how: 'rewound', number: 1 });
  });

  it('at a cell that failed once it is changed, and not before', () => {
    const cells: RanCell[] = [...ran('const a = 1;'), { source: 'b', number: null, isCurrent: true }];
    expect(start(cells, 'const a = 1;', 'b')).toBeNull();
    expect(start(cells, 'const a = 1;', 'b', 'a')).toBeNull();
    expect(start(cells, 'const a = 1;', 'a')).toEqual({ from: 1, how: 'rewound', number: 1 });
    expect(start(cells, 'const b = 1;', 'b')).toEqual({ from: 0, how: 'rewound', number: 0 });
  });

  it('at the first where a cell that runs again has changed something of an earlier one', () => {
    const cells = ran('const list = [1];', 'list.push(2);', 'list');
    expect(start(cells, 'const list = [1];', 'list.push(3);', 'list')).toEqual({
      from: 0,
      how: 'all',
      number: 0,
    });
    // What was changed in its turn is not taken back.
    expect(start(cells, 'const list = [1];', 'list.push(2);', 'list.length')).toEqual({
      from: 2,
      how: 'rewound',
      number: 2,
    });
  });

  it('at the first where an earlier cell has a function that may have been used to change something', () => {
    const cells = ran('const list = [1];', 'function add() { list.push(2); }', 'add()');
    expect(start(cells, 'const list = [1];', 'function add() { list.push(2); }', 'list')?.how).toBe('all');
  });

  it('in a new kernel where a cell has reached outside', () => {
    const cells = ran('globalThis.a = 1;', 'const b = 2;');
    expect(start(cells, 'globalThis.a = 1;', 'const b = 3;')).toEqual({ from: 0, how: 'anew', number: 0 });
    expect(start(cells, 'globalThis.a = 1;', 'const b = 2;', 'b')).toEqual({
      from: 2,
      how: 'rewound',
      number: 2,
    });
  });
});
