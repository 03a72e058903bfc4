import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { stratifiedMoments } from '../../src/inference/stratifiedMoments.js';
import { stratifiedTables } from '../../src/inference/stratifiedTables.js';
import { secondGroups } from '../../src/synthetic/secondPlan.js';
import { defaultSeed, synthesise } from '../../src/synthetic/synthesise.js';
import { incidence } from '../../src/units/incidence.js';
import { bank, inGroup, readBack } from './project.js';

const groups = Object.keys(secondGroups);
const outsideStudies = groups.filter((group) => group !== 'study');

/** In the project of the default size, and where every planted association has power. */
const small = synthesise(bank, { seed: defaultSeed, edition: 2 });
const large = synthesise(bank, { seed: defaultSeed, edition: 2, sources: 300 });
let corpus: Corpus;

beforeAll(async () => {
  corpus = (await readBack(large)).corpus;
});

const zOf = (material: Corpus, row: string, column: string) => {
  const [a, b] = [row, column].map((id) => material.code(id).index);
  const units = incidence(material, { unit: 'selection', coders: 'reconciled' });
  return stratifiedMoments(stratifiedTables(units, a, b)).z!;
};

const summed = (byGroup: Record<string, number[]>, among: readonly string[] = groups) =>
  [0, 1, 2].map((i) => among.reduce((sum, group) => sum + byGroup[group][i], 0));

describe('planted associations of edition 2', () => {
  it.each(large.truth.associations.planted)('$condition and $indicator stand out: $direction', (planted) => {
    const z = zOf(corpus, planted.condition, planted.indicator);
    expect(planted.direction === 'positive' ? z : -z).toBeGreaterThan(2.5);
  });

  it('differ where they are planted to differ', () => {
    const z = (group: string, row: string, column: string) =>
      zOf(inGroup(corpus, large.truth.groups.planted[group]), row, column);
    expect(z('counsellor', 'C05', 'V01')).toBeGreaterThan(2.5);
    expect(z('counsellor', 'C05', 'V09')).toBeLessThan(-1);
    expect(z('governing-document', 'C05', 'V09')).toBeGreaterThan(1.96);
  });

  it('and the nulls are all pairs, each once', () => {
    const { planted, differing, nulls, streakyNulls } = large.truth.associations;
    const pairs = [...planted, ...differing].map(({ condition, indicator }) => [condition, indicator]);
    const all = [...pairs, ...nulls, ...streakyNulls].map((pair) => pair.join('/'));
    expect(new Set(all).size).toBe(130);
    expect(all.length).toBe(130);
  });
});

describe.each([
  ['default', small.truth],
  ['large', large.truth],
])('planted directions of edition 2, %s', (_, truth) => {
  const countsOf = (condition: string, indicator: string) =>
    truth.valence.realised.pairs.find((each) => each.condition === condition && each.indicator === indicator)!
      .byGroup;

  it.each(truth.valence.planted.pairs)('$condition and $indicator: $pattern', (planted) => {
    const byGroup = countsOf(planted.condition, planted.indicator);
    const [promotes, hinders] = summed(byGroup);
    if (planted.pattern === 'promotes') expect(promotes).toBeGreaterThan(1.5 * hinders);
    if (planted.pattern === 'hinders') expect(hinders).toBeGreaterThan(3 * promotes);
    if (planted.pattern !== 'contradictory') return;
    const [promotedAbove, hinderedAbove] = summed(byGroup, ['central', 'governing-document']);
    const [promotedBelow, hinderedBelow] = summed(byGroup, ['counsellor']);
    expect(promotedAbove).toBeGreaterThan(hinderedAbove);
    expect(hinderedBelow).toBeGreaterThan(2 * promotedBelow);
  });

  it('follow the needs: gaps are seldom promoted, met needs are, what is promised is denied', () => {
    for (const { indicator, pattern } of truth.needs.planted) {
      const { byGroup } = truth.needs.realised.find((each) => each.indicator === indicator)!;
      const [promotes, hinders, both] = summed(byGroup, outsideStudies);
      if (pattern === 'gap') expect(promotes).toBeLessThan(0.35 * (promotes + hinders + both));
      if (pattern === 'met') expect(promotes).toBeGreaterThan(hinders);
      if (pattern !== 'promised-not-delivered') continue;
      const [promised, denied] = summed(byGroup, ['governing-document', 'local-document']);
      const [delivered, missed] = summed(byGroup, ['counsellor', 'leader']);
      expect(promised).toBeGreaterThan(2 * denied);
      expect(missed).toBeGreaterThan(2 * delivered);
    }
  });

  it('turn with whose value it is: C13 creates public value, and destroys or hinders individual value', () => {
    const [{ individual, public: common }] = truth.values!.realised;
    const [created, lost] = [summed(common), summed(individual)];
    expect(created[0]).toBeGreaterThan(1.5 * created[1]);
    expect(lost[1]).toBeGreaterThan(3 * lost[0]);
    const speaks = (group: string) => common[group][0] / (common[group][0] + individual[group][1]);
    expect(speaks('benefits')).toBeGreaterThan(2 * speaks('counsellor'));
  });

  it('destroy rather than hinder with the planted conditions', () => {
    const { planted, realised } = truth.destroyed!;
    for (const { condition, hindersOrDestroys, destroys } of realised) {
      const share = destroys / hindersOrDestroys;
      // Beside another condition that destroys more, a condition destroys as that one does.
      expect(share).toBeGreaterThan(planted.byCondition[condition] - 0.15);
    }
  });

  it('follow where services come from', () => {
    const [own, bought] = truth.services!.realised.map(({ directions }) => directions);
    expect(own[0]).toBeGreaterThan(own[1]);
    expect(bought[1]).toBeGreaterThan(bought[0]);
  });
});

describe('needs, expectations and interests of edition 2', () => {
  it('has trust and recognition as expectations, and the gaps as needs', () => {
    const { realised } = large.truth.expectations!;
    const of = (id: string) => realised.find(({ indicator }) => indicator === id)!;
    for (const id of ['V03', 'V04']) expect(of(id).expectation).toBeGreaterThan(of(id).need);
    for (const id of ['V02', 'V06', 'V09']) expect(of(id).need).toBeGreaterThan(2 * of(id).expectation);
  });

  it('has needs that vary as chance has them: a coin for each study', () => {
    const counts = [1, 2, 3].map((seed) => {
      const { needs } = synthesise(bank, { seed, edition: 2, effects: false }).truth;
      return needs.realised.map(({ studies }) => studies);
    });
    const all = counts.flat();
    expect(new Set(all).size).toBeGreaterThan(5);
    const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
    expect(mean).toBeGreaterThan(34 / 2 - 2);
    expect(mean).toBeLessThan(34 / 2 + 2);
  });

  it('puts income security first in the benefit unit only', () => {
    const { planted } = large.truth.interests;
    const first = (group: string) =>
      Object.entries(planted.strengths[group]).sort(([, a], [, b]) => b - a)[0][0];
    expect(first('benefits')).toBe('I09');
    expect(first('leader')).toBe('I03');
    const wins = [...large.truth.interests.realised.interests]
      .map(({ interest, before, after }) => ({ interest, rate: before / (before + after) }))
      .sort((a, b) => b.rate - a.rate)
      .map(({ interest }) => interest);
    expect(wins.slice(0, 3)).toEqual(planted.order.slice(0, 3));
    expect(wins.slice(-2)).toEqual(planted.order.slice(-2));
  });
});

describe('the headline truths of edition 2', () => {
  it('are twelve keys of findings, and none without effects', () => {
    const keys = small.truth.findings!.map(({ key }) => key);
    expect(new Set(keys).size).toBe(12);
    for (const key of keys)
      expect(key).toMatch(/^(?:cooccurrence|design|consistency|priorities|opportunities)\./u);
    expect(synthesise(bank, { seed: 1, edition: 2, effects: false }).truth.findings).toEqual([]);
  });

  it('are of pairs and patterns that are planted', () => {
    const { associations, needs, opportunities } = small.truth;
    const has = (condition: string, indicator: string) =>
      associations.planted.some((each) => each.condition === condition && each.indicator === indicator);
    for (const { key } of small.truth.findings!) {
      const [question, , first, second] = [key.split('.')[0], ...key.split('.')];
      if (question === 'cooccurrence') expect(has(first, second)).toBe(true);
      if (key.startsWith('design.gap'))
        expect(needs.planted.find(({ indicator }) => key.endsWith(indicator))!.pattern).toBe('gap');
      if (key.startsWith('opportunities'))
        expect(opportunities!.planted.some(({ condition }) => key.endsWith(condition))).toBe(true);
    }
  });

  it('have a contrast above zero in every group: more hindered with the condition than without', () => {
    for (const { contrast } of small.truth.opportunities!.planted)
      for (const group of outsideStudies) expect(contrast[group]).toBeGreaterThan(0.5);
  });
});

describe('a world of edition 2 without effects', () => {
  const { truth } = synthesise(bank, { seed: 1, edition: 2, effects: false });

  it('has nothing planted', () => {
    expect(truth.associations.planted).toEqual([]);
    expect(truth.valence.planted.pairs).toEqual([]);
    expect(truth.valence.planted.rules).toEqual({ before: [], after: [] });
    expect(truth.values!.planted.conditions).toEqual([]);
    expect(truth.destroyed!.planted.byCondition).toEqual({});
    expect(new Set(truth.needs.planted.map(({ support }) => support))).toEqual(new Set([0.5]));
    expect(truth.interests.planted.order).toEqual([]);
    for (const strengths of Object.values(truth.interests.planted.strengths))
      expect(new Set(Object.values(strengths))).toEqual(new Set([0]));
  });
});
