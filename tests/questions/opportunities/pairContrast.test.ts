import { describe, expect, it } from 'vitest';
import { directedUnits } from '../../../src/questions/directedUnits.js';
import { alikeSelections } from '../../../src/questions/opportunities/alikeSelections.js';
import { needWeights } from '../../../src/questions/opportunities/needWeights.js';
import { pairContrast } from '../../../src/questions/opportunities/pairContrast.js';
import { contrastMaterial } from '../../../src/questions/opportunities/pairSides.js';
import { contrasted, material } from './support.js';

const corpus = material(contrasted);
const directed = directedUnits(corpus);
const codes = (family: string) => corpus.codes.filter((code) => code.family === family);
const { needs } = needWeights(directed, codes('indicator'));
const describing = corpus.sources.filter(({ kind }) => kind !== 'study').map(({ index }) => index);
const groups = alikeSelections(directed, describing, needs);
const conditions = codes('condition').map(({ index }) => index);
const { pairs, hinders } = contrastMaterial(directed, groups, conditions, needs.length);
const alone = corpus.sources.map(({ index }) => index);

describe('the contrast of a small material, counted by hand', () => {
  it('sets sources with the condition against sources without it, i1 on both sides', () => {
    expect(pairs.map(({ condition }) => condition)).toEqual([0, 1]);
    expect([pairs[0].with, pairs[0].without, [...hinders]]).toEqual([3, 4, [1, 0, 0, 1, 1, 1, 0, 0]]);
    const found = pairContrast(pairs[0], alone)!;
    // With: (1/2 + 1 + 1) / 3; without: (0 + 1 + 0 + 0) / 4.
    expect(found.with).toBeCloseTo(5 / 6, 12);
    expect(found.without).toBe(1 / 4);
    // Half of all eight hinder. Each side from that half, a third of 12/7 with and a quarter of 12/7 without: in fourteenths
    // i1 0 + 3, i2 4, i3 4, i4 -3, i5 3, i6 3.
    expect(found.statistic).toBeCloseTo(14 / Math.sqrt(9 + 16 + 16 + 9 + 9 + 9), 12);
    expect(found.standardError).toBeCloseTo((Math.sqrt((68 / 14 ** 2) * (6 / 5)) * 7) / 12, 12);
    expect(found.clusters).toBe(6);
  });

  it('adds up clusters before it squares them', () => {
    // i2 and i3 in one: 8 instead of 4 and 4.
    const office = corpus.sources.map(({ id, index }) =>
      id === 'i3' ? corpus.sources.find((s) => s.id === 'i2')!.index : index,
    );
    const found = pairContrast(pairs[0], office)!;
    expect(found.statistic).toBeCloseTo(14 / Math.sqrt(9 + 64 + 9 + 9 + 9), 12);
    expect(found.clusters).toBe(5);
  });

  it('counts a source as often as a sample drew it', () => {
    const times = corpus.sources.map(({ id }) => ({ i2: 2, i3: 0 })[id] ?? 1);
    expect(pairContrast(pairs[0], alone, times)!.with).toBeCloseTo((0.5 + 2) / 3, 12);
    expect(
      pairContrast(
        pairs[0],
        alone,
        corpus.sources.map(({ id }) => (['i1', 'i2', 'i3'].includes(id) ? 0 : 1)),
      ),
    ).toBeNull();
  });
});
