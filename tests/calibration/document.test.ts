import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgedWorlds, powerWorlds } from '../../benchmarks/calibration/allWorlds.mjs';
import {
  brokenClaims,
  brokenLevels,
  calibrationDocument,
  decisionWith,
  judged,
  paths,
  readResults,
  unitRows,
} from '../../benchmarks/calibration/report.mjs';

const data = readResults();

it('docs/calibration.md and the decision on the default test hold the numbers of the last run', () => {
  expect(readFileSync(paths.documentFile, 'utf8')).toBe(calibrationDocument(data));
  const decision = readFileSync(paths.decisionFile, 'utf8');
  expect(decision).toBe(decisionWith(decision, data));
});

describe('the last run', () => {
  it('had one seed, every world that there is, and 100 projects of each but those that say why they have fewer', () => {
    expect(new Set(data.tasks.map(({ seed }) => seed)).size).toBe(1);
    expect(judged(data).map(({ world }) => world.name)).toEqual(judgedWorlds.map(({ name }) => name));
    for (const { world, row } of judged(data))
      expect(row.projects, world.name).toBeGreaterThanOrEqual(100 * (world.share ?? 1));
    const names = data.tasks.map(({ name }) => name);
    for (const { name } of powerWorlds) expect(names).toContain(`power: ${name}`);
  });

  it('gave shares of the projects that it drew', () => {
    for (const { rate, error, runs, tests } of unitRows(data)) {
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(tests).toBeGreaterThanOrEqual(runs);
    }
  });
});

describe('the default test', () => {
  it('kept its level in the worlds that all tests were tried in', () => {
    expect(brokenClaims(data).filter(({ test }) => test === 'exchange')).toEqual([]);
  });

  it('kept its level in every world but those of which nobody could know, and these, which the page names', () => {
    // Topics of five passages are short beside a reach of four.
    const guides = ['strong interview guide', 'busy, streaks and guide'];
    expect(brokenLevels(data).map(({ world }) => world.name)).toEqual(guides);
  });
});
