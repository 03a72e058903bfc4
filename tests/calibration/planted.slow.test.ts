import { beforeAll, describe, expect, it } from 'vitest';
import { chooseCodes } from '../../src/corpus/chooseCodes.js';
import type { CellTest, CellTestOptions } from '../../src/inference/cellTest.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { type SyntheticProject, synthesise } from '../../src/synthetic/synthesise.js';
import { incidence } from '../../src/units/incidence.js';
import { bank, readBack } from '../synthetic/project.js';

const level = 0.05;

/** All conditions by all indicators, with the default test and its default adjustment. */
async function testsOf(project: SyntheticProject, options: CellTestOptions = {}): Promise<CellTest[]> {
  const { corpus } = await readBack(project);
  const units = incidence(corpus, { unit: 'selection' });
  return cellTests(units, chooseCodes(corpus, 'condition'), chooseCodes(corpus, 'indicator'), {
    bootstrap: 0,
    ...options,
  });
}

const cellOf = (cells: readonly CellTest[], condition: string, indicator: string) =>
  cells.find(({ row, column }) => row.id === condition && column.id === indicator)!;

describe('the embedded project', () => {
  const project = synthesise(bank, { seed: 2026 });
  const { planted, nulls } = project.truth.associations;
  let cells: CellTest[];

  beforeAll(async () => {
    cells = await testsOf(project);
  });

  it('is tested with the shift test, adjusted by Benjamini and Hochberg', () => {
    for (const cell of cells) expect(cell).toMatchObject({ test: 'shift', adjust: 'bh', tests: 120 });
  });

  it.each(planted)('shows what was planted for $condition and $indicator: $direction', (pair) => {
    const cell = cellOf(cells, pair.condition, pair.indicator);
    expect(cell.adjusted).toBeLessThanOrEqual(level);
    expect(Math.sign(cell.count - cell.expected!)).toBe(pair.direction === 'positive' ? 1 : -1);
  });

  it('calls at most one in twenty of what it finds by mistake, give or take one', () => {
    const found = cells.filter(({ adjusted }) => adjusted! <= level);
    const mistaken = nulls.filter(([row, column]) => cellOf(cells, row, column).adjusted! <= level);
    expect(mistaken.length).toBeLessThanOrEqual(level * found.length + 1);
  });
});

describe('other projects of the generator', () => {
  it.each([true, false])(
    'have their true nulls called significant no more often than the level (effects: %s)',
    async (effects) => {
      let [tests, hits] = [0, 0];
      for (let seed = 1; seed <= 8; seed++) {
        const project = synthesise(bank, { seed, effects });
        const { nulls, streakyNulls } = project.truth.associations;
        const cells = await testsOf(project);
        for (const [row, column] of [...nulls, ...streakyNulls]) {
          const { pValue } = cellOf(cells, row, column);
          tests++;
          hits += pValue! <= level ? 1 : 0;
        }
      }
      const error = Math.sqrt((level * (1 - level)) / tests);
      expect(tests).toBe(8 * (effects ? 104 : 120));
      expect(hits / tests).toBeLessThan(level + 2 * error);
      expect(hits / tests).toBeGreaterThan(0.02);
    },
  );
});
