import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/disclosure/highsSolver.js';
import type { Solver } from '../../src/disclosure/solver.js';
import { loadSolver } from '../../src/disk/loadSolver.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

describe('highsSolver', () => {
  it('finds the bounds of a sum of whole numbers, with numbers that give them', () => {
    const open = solver.open({ limits: [9, 9, 9], rows: [{ plus: [0, 1, 2], from: 10, to: 10 }] });
    expect(open.optimise([0], -1)).toMatchObject({ kind: 'found', value: 0 });
    expect(open.optimise([0, 1], -1)).toMatchObject({ kind: 'found', value: 1, holding: [0] });
    open.bound(0, 2, 2);
    expect(open.optimise([0], 1)).toMatchObject({ kind: 'found', value: 2, numbers: [2, 0, 0] });
    open.close();
  });

  it('knows halves for no numbers of sources: three pairs that are one each have no solution', () => {
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    const open = solver.open({ limits: [1, 1, 1], rows: pairs.map((plus) => ({ plus, from: 1, to: 1 })) });
    expect(open.optimise([0], 1)).toEqual({ kind: 'impossible' });
    open.close();
  });

  it('subtracts where a row says so', () => {
    const open = solver.open({ limits: [5, 5], rows: [{ plus: [0], minus: [1], from: 0, to: 5 }] });
    expect(open.optimise([1], 1)).toMatchObject({ value: 5, numbers: [5, 5] });
    open.close();
  });

  it('gives every question its own time: a model that has been asked much is no nearer to its limit', async () => {
    const highs = await (loadHighs as unknown as typeof loadHighs.default)();
    const calls: string[] = [];
    const watched: typeof highs = {
      ...highs,
      createModel: () => {
        const model = highs.createModel();
        return new Proxy(model, {
          get(target, name) {
            const own = Reflect.get(target, name);
            if (typeof own !== 'function') return own;
            return (...given: unknown[]) => {
              if (name === 'run' || name === 'zeroAllClocks') calls.push(name);
              return own.apply(target, given);
            };
          },
        });
      },
    };
    const open = highsSolver(watched).open({
      limits: [9, 9, 9],
      rows: [{ plus: [0, 1, 2], from: 10, to: 10 }],
    });
    open.optimise([0], -1);
    open.optimise([0, 1], -1);
    open.close();
    expect(calls).toEqual(['zeroAllClocks', 'run', 'zeroAllClocks', 'run']);
  });
});
