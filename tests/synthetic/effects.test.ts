import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { firstGroups } from '../../src/synthetic/firstPlan.js';
import { defaultSeed, synthesise } from '../../src/synthetic/synthesise.js';
import { incidence } from '../../src/units/incidence.js';
import { bank, inGroup, readBack } from './project.js';

const { truth, ...project } = synthesise(bank, { seed: defaultSeed, edition: 1 });
const groups = Object.keys(firstGroups);
let corpus: Corpus;

beforeAll(async () => {
  corpus = (await readBack({ ...project, truth })).corpus;
});

const zOf = (material: Corpus, row: string, column: string) => {
  const [a, b] = [row, column].map((id) => material.code(id).index);
  const units = incidence(material, { unit: 'selection', coders: 'reconciled' });
  return stratifiedMoments(stratifiedTables(units, a, b)).z!;
};

describe('planted associations', () => {
  it.each(truth.associations.planted)('$condition and $indicator stand out: $direction', (planted) => {
    const z = zOf(corpus, planted.condition, planted.indicator);
    expect(planted.direction === 'positive' ? z : -z).toBeGreaterThan(1.96);
  });

  it('differ where they are planted to differ', () => {
    const z = (group: string, row: string, column: string) =>
      zOf(inGroup(corpus, truth.groups.planted[group]), row, column);
    expect(z('counsellor', 'C05', 'V01')).toBeGreaterThan(1.96);
    // Reversed: fewer than three are expected among counsellors, so what can be seen is the contrast.
    const below = z('counsellor', 'C05', 'V09');
    const above = z('governing-document', 'C05', 'V09');
    expect(below).toBeLessThan(0);
    expect(above).toBeGreaterThan(1.96);
    expect((above - below) / Math.SQRT2).toBeGreaterThan(1.96);
  });

  it('and the nulls are all pairs, each once', () => {
    const { planted, differing, nulls, streakyNulls } = truth.associations;
    const pairs = [...planted, ...differing].map(({ condition, indicator }) => [condition, indicator]);
    const all = [...pairs, ...nulls, ...streakyNulls].map((pair) => pair.join('/'));
    expect(new Set(all).size).toBe(120);
    expect(all.length).toBe(120);
  });
});

describe('planted directions', () => {
  const countsOf = (condition: string, indicator: string) =>
    truth.valence.realised.pairs.find((each) => each.condition === condition && each.indicator === indicator)!
      .byGroup;
  const summed = (byGroup: Record<string, number[]>, among: readonly string[] = groups) =>
    [0, 1, 2].map((i) => among.reduce((sum, group) => sum + byGroup[group][i], 0));

  it.each(truth.valence.planted.pairs)('$condition and $indicator: $pattern', (planted) => {
    const byGroup = countsOf(planted.condition, planted.indicator);
    const [promotes, hinders] = summed(byGroup);
    if (planted.pattern === 'promotes') expect(promotes).toBeGreaterThan(3 * hinders);
    if (planted.pattern === 'hinders') expect(hinders).toBeGreaterThan(3 * promotes);
    if (planted.pattern !== 'contradictory') return;
    const [promotedAbove, hinderedAbove] = summed(byGroup, ['central', 'governing-document']);
    const [promotedBelow, hinderedBelow] = summed(byGroup, ['counsellor']);
    expect(promotedAbove).toBeGreaterThan(2 * hinderedAbove);
    expect(hinderedBelow).toBeGreaterThan(2 * promotedBelow);
  });

  it('follow the needs: gaps are needed and seldom promoted, met needs are promoted', () => {
    for (const { indicator, pattern, support } of truth.needs.planted) {
      const realised = truth.needs.realised.find((each) => each.indicator === indicator)!;
      const [promotes, hinders] = summed(
        realised.byGroup,
        groups.filter((group) => group !== 'study'),
      );
      expect(realised.studies).toBe(Math.round(support * 34));
      if (pattern === 'gap') expect(hinders).toBeGreaterThan(1.5 * promotes);
      if (pattern === 'met') expect(promotes).toBeGreaterThan(1.5 * hinders);
      if (pattern !== 'promised-not-delivered') continue;
      const [promised, denied] = summed(realised.byGroup, ['governing-document', 'local-document']);
      const [delivered, missed] = summed(realised.byGroup, ['counsellor', 'leader']);
      expect(promised).toBeGreaterThan(2 * denied);
      expect(missed).toBeGreaterThan(2 * delivered);
    }
  });
});

describe('planted interests', () => {
  it('come in the planted order by how often they win', () => {
    const wins = [...truth.interests.realised.interests]
      .map(({ interest, before, after }) => ({ interest, rate: before / (before + after) }))
      .sort((a, b) => b.rate - a.rate);
    expect(wins.map(({ interest }) => interest)).toEqual(truth.interests.planted.order);
  });
});

describe('planted errors and runs', () => {
  it('happen at about their rates', () => {
    const { missRate, wrongRate, boundaryRate } = truth.coders.realised;
    expect(missRate).toBeCloseTo(truth.coders.planted.miss, 1);
    expect(Math.abs(missRate - 0.1)).toBeLessThan(0.02);
    expect(Math.abs(wrongRate - 0.04)).toBeLessThan(0.015);
    expect(Math.abs(boundaryRate - 0.03)).toBeLessThan(0.015);
  });

  it('repeat a running code more often from one passage to the next than another code', () => {
    const repeats = (id: string) => {
      const code = corpus.code(id).index;
      const { selections, codings } = corpus;
      const coded = new Set<number>();
      for (let i = 0; i < codings.length; i++) if (codings.code[i] === code) coded.add(codings.selection[i]);
      // Selections of a source stand in the order of its text.
      const inOrder = [...coded].sort((a, b) => a - b);
      const followed = inOrder.filter(
        (i) => coded.has(i + 1) && selections.source[i] === selections.source[i + 1],
      );
      return followed.length / inOrder.length;
    };
    const running = Object.keys(truth.runs.planted).map(repeats);
    const others = ['C01', 'C07', 'C08', 'C11', 'V01', 'V04', 'V06', 'V10'].map(repeats);
    expect(Math.min(...running)).toBeGreaterThan(Math.max(...others));
  });
});
