import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callsOf, killAtEvery, stateOf } from '../../benchmarks/attack/kills/kills.mjs';
import { scenarios } from '../../benchmarks/attack/kills/scenarios.mjs';

// Every call that changes the disk is tried by benchmarks/attack/kills/run.mjs, with some hundred kills at random.
const folder = mkdtempSync(join(tmpdir(), 'brukermote-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a kill at each rename and link', () => {
  it.each(Object.keys(scenarios))(
    'leaves the old or the new, whole, and the next run puts all in order: %s',
    async (name) => {
      const state = await stateOf(name, folder);
      const outcomes = await killAtEvery(name, state, { only: /rename|^link/u });
      expect(outcomes.filter(({ killed }) => killed).length).toBeGreaterThan(1);
      expect(outcomes.filter(({ wrong }) => wrong !== '')).toEqual([]);
    },
  );

  it('and so does a kill of the run that puts it in order', async () => {
    const [name] = Object.keys(scenarios);
    const moves = callsOf(name, await stateOf(name, folder))
      .map((call, i) => (call === 'renameSync' ? i + 1 : 0))
      .filter((at) => at > 0);
    // Between the two renames nothing stands at the place.
    const between = await stateOf(name, folder, moves[moves.length - 2]);
    const outcomes = await killAtEvery(name, between, { only: /rename/u });
    expect(outcomes.length).toBeGreaterThan(5);
    expect(outcomes.filter(({ wrong }) => wrong !== '')).toEqual([]);
  });
});
