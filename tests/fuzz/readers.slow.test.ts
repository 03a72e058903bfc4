import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readme, readResults, withResults } from '../../benchmarks/fuzz/report.mjs';
import { SeededRandom } from '../../src/shared/seededRandom.js';

/** Damaged inputs of each seed; `benchmarks/fuzz` does two thousand times as many. */
const runsOfEach = 12;

describe('damaged files', async () => {
  const { seeds } = await import('../../benchmarks/fuzz/seeds.mjs');
  const { mutate } = await import('../../benchmarks/fuzz/mutate.mjs');
  const { judge } = await import('../../benchmarks/fuzz/judge.mjs');
  const all = await seeds();

  it('come from every format that can be read', () => {
    expect(all.length).toBeGreaterThan(35);
    expect(new Set(all.map(({ reads }) => reads))).toEqual(
      new Set(['project', 'beside', 'judgements', 'key']),
    );
    const endings = new Set(all.map(({ name }) => /\.[^./]+$/u.exec(name)?.[0] ?? 'folder'));
    for (const ending of ['.csv', '.xlsx', '.qdpx', '.qde', '.qdc', '.qda', '.rqda', '.sqlite3', 'folder'])
      expect(endings).toContain(ending);
  });

  it('are refused with problems that can be read, or read as a corpus that holds what its report says', async () => {
    const failures: unknown[] = [];
    const outcomes = { read: 0, refused: 0, crash: 0, wrong: 0 };
    for (const [number, seed] of all.entries())
      for (let run = 0; run < runsOfEach; run++) {
        const mutated = await mutate(seed, new SeededRandom(4, `test ${number} ${run}`));
        const { outcome, detail } = await judge(mutated);
        outcomes[outcome]++;
        if (outcome === 'crash' || outcome === 'wrong') failures.push([seed.name, run, outcome, detail]);
      }
    expect(failures).toEqual([]);
    // Neither all refused nor all read: the damage reaches what lies behind the first checks.
    expect(outcomes.read).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(100);
  });
});

describe('the last run of 100,000 damaged files', () => {
  it('saw no crash, no hang and no wrong success', () => {
    const data = readResults();
    expect(data.runs).toBeGreaterThanOrEqual(100_000);
    expect(data.failures).toEqual([]);
    const { read, refused, ...failed } = data.outcomes;
    expect(failed).toEqual({ crash: 0, wrong: 0, hang: 0 });
    expect(read + refused).toBe(data.runs);
  });

  it('stands in the README with its numbers', () => {
    const text = readFileSync(readme, 'utf8');
    expect(text).toBe(withResults(text, readResults()));
  });
});
