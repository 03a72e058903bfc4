import { describe, expect, it } from 'vitest';
import { type JudgedWorld, judgedWorlds } from '../../benchmarks/calibration/allWorlds.mjs';
import { materialCorpus } from '../../benchmarks/calibration/material.mjs';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { CellTest } from '../../src/inference/cellTest.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { incidence } from '../../src/units/incidence.js';

// The small version of benchmarks/calibration, which has the figures: see docs/calibration.md.

const [projects, level] = [3, 0.05];
/** Cells of one project share codes, so their shares vary more than those of independent cells would. */
const moreThanIndependent = 1.3;
const worldCalled = (name: string): JudgedWorld => {
  const found = judgedWorlds.find((world) => world.name === name);
  if (found === undefined) throw new Error(`there is no world "${name}"`);
  return found;
};

interface Judged {
  readonly cell: CellTest;
  readonly row: number;
  readonly column: number;
  readonly effect: number;
}

/** The pairs of one project, each once, with what was planted; by the default test. */
function pairsOf(world: JudgedWorld, run: number): Judged[] {
  const { rows, columns, parents, sections, effects } = world;
  const random = new SeededRandom(17, `${world.name} ${run}`);
  const { sources } = world.draw(random);
  const corpus = materialCorpus(
    {
      sources,
      rows,
      columns,
      ...(parents === undefined ? {} : { parents }),
      ...(sections === undefined ? {} : { sections }),
    },
    new CorpusBuilder(),
  );
  const units = incidence(corpus, { unit: world.unit });
  const ofRows = corpus.codes.slice(0, rows);
  const ofColumns = columns === 0 ? ofRows : corpus.codes.slice(rows, rows + columns);
  const within = sections === undefined ? {} : { within: corpus.codes.slice(rows + columns) };
  return cellTests(units, ofRows, ofColumns, { bootstrap: 0, ...within })
    .map((cell) => ({ cell, row: ofRows.indexOf(cell.row), column: ofColumns.indexOf(cell.column) }))
    .filter(({ row, column }) => columns > 0 || row < column)
    .map((judged) => ({
      ...judged,
      effect: effects.find(([row, column]) => row === judged.row && column === judged.column)?.[2] ?? 0,
    }));
}

/** The pairs without an effect that have a p and are judged, and how many of these have p at or below 5 %. */
function errorsOf(world: JudgedWorld) {
  const pairs = Array.from({ length: projects }, (_, run) => pairsOf(world, run)).flat();
  const judged = pairs.filter(
    ({ cell, row, column, effect }) =>
      effect === 0 &&
      cell.pValue !== null &&
      !(world.refused?.(row, column) ?? false) &&
      (world.judges?.(row, column) ?? true),
  );
  const hits = judged.filter(({ cell }) => cell.pValue! <= level).length;
  return { hits, tests: judged.length, pairs };
}

/** As many as a test that keeps its level will not exceed. */
function bound(tests: number, errors: number): number {
  return level * tests + errors * moreThanIndependent * Math.sqrt(level * (1 - level) * tests);
}

const isLarge = ({ name }: JudgedWorld) => /(?:112|120|480) sources|^lines: /u.test(name);
const fair = judgedWorlds.filter(
  (world) => world.ugly === undefined && world.refuses === undefined && !isLarge(world),
);

describe('the default test errs no more often than it promises', () => {
  const parts = [...new Set(fair.map(({ part }) => part))];
  it.each(parts)('%s', (part) => {
    let [allHits, allTests] = [0, 0];
    for (const world of fair.filter((each) => each.part === part)) {
      const { hits, tests } = errorsOf(world);
      expect(tests, world.name).toBeGreaterThan(0);
      // There are many worlds, and few projects of each.
      expect(hits, world.name).toBeLessThanOrEqual(bound(tests, 4));
      allHits += hits;
      allTests += tests;
    }
    expect(allHits).toBeLessThanOrEqual(bound(allTests, 3));
  });
});

describe('no p that the material cannot bear', () => {
  it.each(judgedWorlds.filter(({ refuses }) => refuses !== undefined).map(({ name }) => name))(
    '%s',
    (name) => {
      const cells = pairsOf(worldCalled(name), 0).map(({ cell }) => cell);
      expect(cells.filter(({ pValue }) => pValue !== null)).toEqual([]);
      for (const { reason, status } of cells) {
        expect(reason).not.toBeNull();
        expect(status).not.toBe('tested');
      }
    },
  );
});

it('kinds of passage that nothing in the material tells apart make their codes seem associated', () => {
  const { hits, tests } = errorsOf(worldCalled('two kinds in turn, strong, unlabelled'));
  expect(hits).toBeGreaterThan(bound(tests, 5));
});

describe('beside effects', () => {
  const { pairs } = errorsOf(worldCalled('3 of 30, 30 sources'));
  const planted = pairs.filter(({ effect }) => effect !== 0);

  it('nothing leans to one side', () => {
    const z = pairs.flatMap(({ cell, effect }) => (effect === 0 && cell.z !== null ? [cell.z] : []));
    expect(Math.abs(z.reduce((sum, each) => sum + each, 0) / z.length)).toBeLessThan(0.25);
  });

  it('the effects are found, and their intervals hold them', () => {
    const isFound = planted.filter(({ cell }) => cell.pValue !== null && cell.pValue <= level);
    expect(isFound.length / planted.length).toBeGreaterThan(0.8);
    const holds = planted.filter(({ cell: { oddsRatio }, effect }) => {
      const { lower, upper } = oddsRatio;
      return lower !== null && upper !== null && lower <= Math.exp(effect) && Math.exp(effect) <= upper;
    });
    expect(holds.length / planted.length).toBeGreaterThan(0.8);
  });
});
