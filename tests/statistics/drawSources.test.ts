import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../src/shared/seededRandom.js';
import { drawSources, timesDrawn } from '../../src/statistics/drawSources.js';

const draw = (sources: number, replicates: number, seed: number) =>
  timesDrawn(sources, replicates, new SeededRandom(seed, 'agreement/sources'));

describe('draws of sources', () => {
  it('draw as many as there are, with replacement, the same for the same seed', () => {
    const draws = draw(5, 200, 1);
    for (let r = 0; r < 200; r++) expect(draws.slice(r * 5, r * 5 + 5).reduce((a, b) => a + b)).toBe(5);
    expect(draw(5, 200, 1)).toEqual(draws);
    expect(draw(5, 200, 2)).not.toEqual(draws);
  });

  it('draw every source equally often', () => {
    const draws = draw(4, 20000, 3);
    const perSource = [0, 1, 2, 3].map(
      (s) => draws.filter((_, i) => i % 4 === s).reduce((a, b) => a + b) / 20000,
    );
    for (const mean of perSource) expect(mean).toBeCloseTo(1, 1);
  });

  it('draw a source in the place of one of its group only', () => {
    const groups = [Int32Array.of(0, 1), Int32Array.of(2, 3, 4)];
    const peers = [0, 0, 1, 1, 1].map((group) => groups[group]);
    const drawn = new Int32Array(5);
    const random = new SeededRandom(1, 'groups');
    for (let sample = 0; sample < 100; sample++) {
      drawSources(random, drawn, peers);
      drawn.forEach((source, i) => {
        expect(peers[i]).toContain(source);
      });
    }
  });

  it('draw the same numbers whether all are one group or none was given', () => {
    const all = Int32Array.of(0, 1, 2, 3);
    const [one, other] = [new Int32Array(4), new Int32Array(4)];
    drawSources(new SeededRandom(7, 'x'), one);
    drawSources(new SeededRandom(7, 'x'), other, [all, all, all, all]);
    expect(one).toEqual(other);
  });
});
