import { describe, expect, it } from 'vitest';
import { corpusOf, drawWorld, rowCount, worlds } from '../../benchmarks/calibration/worlds.mjs';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { CellTestOptions } from '../../src/inference/cellTest.js';
import { cellTests } from '../../src/inference/cellTests.js';
import { streaks } from '../../src/inference/streaks.js';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { type Incidence, incidence } from '../../src/units/incidence.js';

// The small version of benchmarks/calibration for the tests of units, which has the figures: see docs/calibration.md.

const projects = 14;

/** Projects of 40 sources in which no codes go together. */
function* nullProjects(name: string, count = projects): Generator<Incidence> {
  const world = worlds.find((each) => each.name === name)!;
  for (let run = 0; run < count; run++) {
    const draw = drawWorld(world, new SeededRandom(11, `${name} ${run}`), { sources: 40 });
    yield incidence(corpusOf(draw, new CorpusBuilder()), { unit: 'line' });
  }
}

/** Share of the tested cells with p at or below 5 %, and its standard error. */
function rejected(name: string, options: CellTestOptions, count = projects) {
  let [tests, hits] = [0, 0];
  for (const units of nullProjects(name, count)) {
    const { codes } = units.corpus;
    for (const cell of cellTests(units, codes.slice(0, rowCount), codes.slice(rowCount), {
      bootstrap: 0,
      ...options,
    })) {
      if (cell.pValue === null) continue;
      tests++;
      hits += cell.pValue <= 0.05 ? 1 : 0;
    }
  }
  return { rate: hits / tests, error: Math.sqrt((0.05 * 0.95) / tests) };
}

describe('the default test keeps the level of 5 %', () => {
  it.each(['independent', 'streaks', 'unequal sources', 'busy units', 'coded units only'])(
    'where nothing goes together: %s',
    (world) => {
      const { rate, error } = rejected(world, {}, 5);
      expect(rate).toBeLessThan(0.05 + 3 * error);
      expect(rate).toBeGreaterThan(0.01);
    },
  );
});

describe('the shift test keeps the level of 5 %', () => {
  it.each(['independent', 'streaks', 'unequal sources', 'rare codes'])(
    'where nothing goes together: %s',
    (world) => {
      const { rate, error } = rejected(world, { test: 'shift' });
      expect(rate).toBeLessThan(0.05 + 3 * error);
      // Whole counts keep it below the level, in small material well below.
      expect(rate).toBeGreaterThan(0);
    },
  );
});

describe('where codes run in streaks', () => {
  it('the exact test calls more significant than it promises, and the shift test does not', () => {
    const [exact, shift] = (['exact', 'shift'] as const).map((test) => rejected('streaks', { test }));
    expect(exact.rate).toBeGreaterThan(0.05 + 2 * exact.error);
    expect(shift.rate).toBeLessThan(exact.rate / 1.5);
  });

  it('the warning comes, and where nothing does it comes no more often than one time in twenty', () => {
    const warned = (name: string) =>
      [...nullProjects(name)].filter((units) => streaks(units).warning !== null).length;
    expect(warned('streaks')).toBe(projects);
    // Above 3 of 14 the probability is below one in two hundred.
    expect(warned('independent')).toBeLessThanOrEqual(3);
  });
});
