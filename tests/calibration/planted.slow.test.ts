import { beforeAll, describe, expect, it } from 'vitest';
import { chooseCodes } from '../../src/corpus/chooseCodes.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { CellTest } from '../../src/inference/cellTest.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { type SyntheticProject, synthesise } from '../../src/synthetic/synthesise.js';
import { incidence } from '../../src/units/incidence.js';
import { bank, readBack } from '../synthetic/project.js';

const level = 0.05;
/** Of the 14 planted pairs, how many stand at least; paragraphs and lines cut the selections apart. */
const units = [
  { unit: 'selection', standing: 12 },
  { unit: 'paragraph', standing: 10 },
  { unit: 'line', standing: 10 },
  { unit: 'sentence', standing: 12 },
] as const;

type Unit = (typeof units)[number]['unit'];

/** All conditions by all indicators, with the default test and its default adjustment. */
function testsOf(corpus: Corpus, unit: Unit): CellTest[] {
  const [rows, columns] = [chooseCodes(corpus, 'condition'), chooseCodes(corpus, 'indicator')];
  return cellTests(incidence(corpus, { unit }), rows, columns, { bootstrap: 0 });
}

const corpusOf = async (project: SyntheticProject) => (await readBack(project)).corpus;
const cellOf = (cells: readonly CellTest[], condition: string, indicator: string) =>
  cells.find(({ row, column }) => row.id === condition && column.id === indicator)!;
const isFound = ({ pValue }: CellTest) => pValue !== null && pValue <= level;
const stands = ({ adjusted }: CellTest) => adjusted !== null && adjusted <= level;

describe('the embedded project', () => {
  const project = synthesise(bank, { seed: 2026, edition: 1 });
  const { planted, nulls, streakyNulls } = project.truth.associations;
  const cells = new Map<Unit, CellTest[]>();

  beforeAll(async () => {
    const corpus = await corpusOf(project);
    for (const { unit } of units) cells.set(unit, testsOf(corpus, unit));
  });

  it('is tested with the exchange test, adjusted by Benjamini and Hochberg', () => {
    for (const cell of cells.get('selection')!)
      expect(cell).toMatchObject({ test: 'exchange', adjust: 'bh', tests: 120 });
  });

  it.each(units)('shows what was planted, with its sign, by $unit', ({ unit, standing }) => {
    const found = planted.map((pair) => ({
      pair,
      cell: cellOf(cells.get(unit)!, pair.condition, pair.indicator),
    }));
    for (const { pair, cell } of found) {
      expect(isFound(cell), `${pair.condition} ${pair.indicator}`).toBe(true);
      expect(Math.sign(cell.z!)).toBe(pair.direction === 'positive' ? 1 : -1);
    }
    expect(found.filter(({ cell }) => stands(cell)).length).toBeGreaterThanOrEqual(standing);
  });

  it.each(units)('calls next to nothing significant that is not, by $unit', ({ unit }) => {
    const free = [...nulls, ...streakyNulls].map(([row, column]) => cellOf(cells.get(unit)!, row, column));
    expect(free).toHaveLength(104);
    expect(free.filter(isFound).length).toBeLessThanOrEqual(10);
    expect(free.filter(stands).length).toBeLessThanOrEqual(1);
  });
});

describe('other projects of the generator', () => {
  it.each([true, false])(
    'have their true nulls called significant no more often than the level (effects: %s)',
    async (effects) => {
      let [tests, hits] = [0, 0];
      for (let seed = 1; seed <= 4; seed++) {
        const project = synthesise(bank, { seed, effects, edition: 1 });
        const { nulls, streakyNulls } = project.truth.associations;
        const cells = testsOf(await corpusOf(project), seed % 2 === 0 ? 'selection' : 'paragraph');
        for (const [row, column] of [...nulls, ...streakyNulls]) {
          const cell = cellOf(cells, row, column);
          if (cell.pValue === null) continue;
          tests++;
          hits += isFound(cell) ? 1 : 0;
        }
      }
      const error = Math.sqrt((level * (1 - level)) / tests);
      expect(tests).toBeGreaterThan(0.95 * 4 * (effects ? 104 : 120));
      expect(hits / tests).toBeLessThan(level + 3 * error);
    },
  );
});
