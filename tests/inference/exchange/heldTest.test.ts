import { describe, expect, it } from 'vitest';
import { exchangeTest } from '../../../src/inference/exchange/exchangeTest.js';
import { heldTest } from '../../../src/inference/exchange/heldTest.js';
import { drawProject, passagesIn } from './support.js';

describe('a cell with the rest of the model held', () => {
  it('has on the whole material the numbers of the exchange test', () => {
    let tested = 0;
    for (const seed of [1, 2, 3]) {
      const passages = passagesIn(drawProject(seed));
      const test = exchangeTest(passages, { estimates: false });
      for (const { row, column, z, pValue } of test.cells) {
        const { cell, model } = test.held(row, column);
        const held = heldTest(passages, model, cell);
        if (z === null) expect(held).toBeNull();
        else {
          tested++;
          expect(held!.z).toBeCloseTo(z, 10);
          expect(held!.pValue).toBeCloseTo(pValue!, 10);
        }
      }
    }
    expect(tested).toBeGreaterThan(20);
  });

  it('has nothing where nothing is left', () => {
    const { sources, ...project } = drawProject(1);
    const test = exchangeTest(passagesIn({ sources, ...project }), { estimates: false });
    const { cell, model } = test.held(0, 0);
    expect(heldTest(passagesIn({ ...project, sources: sources.slice(0, 1) }), model, cell)).toBeNull();
  });
});
