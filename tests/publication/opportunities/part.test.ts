import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { opportunitiesPart } from '../../../src/publication/opportunities/part.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { askOpportunities } from '../../../src/questions/opportunities/askOpportunities.js';
import { mentionedPairs } from '../../../src/questions/opportunities/mentionedPairs.js';
import { material } from '../../questions/opportunities/support.js';
import { releaseOf, tableCalled, tablesOf, trueCount } from '../releasedParts.js';

const few = { samples: 19, permutations: 99 };
/** With C1 six interviews hinder V1 and two promote it; without it six promote it and two hinder it. */
const rows = Array.from({ length: 8 }, (_, i) =>
  [
    `i${i} 0-10 C1 V1 ${i < 6 ? 'minus' : 'plus'}`,
    `i${i} 10-20 V1 ${i < 6 ? 'plus' : 'minus'}`,
    `i${i} 20-30 C2 V2 ${i < 3 ? 'minus' : 'both'}`,
  ].join('\n'),
);
const corpus = material(['s1 0-10 V1', 's2 0-10 V1 V2', ...rows].join('\n'));
const sources = publicSources(corpus);
const answer = askOpportunities(corpus, few);
const part = opportunitiesPart(sources, answer);
const value = (key: string) => trueCount(sources, part, part.candidates.find((cell) => cell.key === key)!);
const everything = releaseOf(sources, part, policies.three, () => false);
const row = (condition: string, ...hidden: string[]) => {
  const release = releaseOf(sources, part, policies.three, (_, { key }) => hidden.includes(key));
  return tableCalled(tablesOf(part, release), 'opportunities').rows.find(
    (each) => each.condition === condition,
  )!;
};

describe('the public part of the opportunities', () => {
  const told = answer.ranked.ranking.find(({ condition }) => condition.id === 'C1')!;

  it('counts what the answer compares', () => {
    const { sides, against } = told.contrast!;
    expect(value('contrast:C1:V1:with|compared|')).toBe(sides.with);
    expect(value('contrast:C1:V1:without|compared|')).toBe(sides.without);
    expect(value('contrast:C1:V1:more|notMore|')).toBe(against);
    expect([value('contrast:C1:V1:with|hinders|'), value('contrast:C1:V1:with|others|')]).toEqual([6, 2]);
    expect(value('pair:C1:V1|hinders|')).toBe(told.told.sides.for);
    for (const { condition, need, sources: count } of mentionedPairs(answer.ranked))
      expect(value(`pair:${condition.id}:${need.indicator.id}|mentions|`)).toBe(count);
  });

  it('shows a contrast where both of its sides are shown, and with it the need that it is of', () => {
    const shown = row('C1');
    expect([shown.need, shown.difference]).toEqual([
      'V1',
      Number((told.contrast!.contrast.difference * 100).toFixed(1)),
    ]);
    const hidden = row('C1', 'contrast:C1:V1:without|others|');
    const { need, difference, difference_lower, p, adjusted, hinders } = hidden;
    expect([need, difference, difference_lower, p, adjusted, hinders]).toEqual([
      '·',
      '·',
      '·',
      '·',
      '·',
      '·',
    ]);
    expect(hidden.with_compared).toBe(8);
  });

  it('withholds every rank where one contrast is withheld', () => {
    expect(row('C1').rank).toBe(told.rank);
    expect(row('C1', 'contrast:C1:V1:with|hinders|').rank).toBe('·');
  });

  it('says nothing of a condition that cannot be compared, whatever is shown', () => {
    const { need, difference, rank } = row('C2');
    expect([need, difference]).toEqual(['·', '·']);
    expect(rank).toBe('–');
  });

  it('lists every pair, those too that nobody mentions', () => {
    const { rows: pairs } = tableCalled(tablesOf(part, everything), 'mentioned-together');
    expect(
      pairs.map(({ condition, need, studies, sources: count }) => [condition, need, studies, count]),
    ).toEqual([
      ['C1', 'V1', 2, 8],
      ['C1', 'V2', 1, 0],
      ['C2', 'V1', 2, 0],
      ['C2', 'V2', 1, 8],
      ['C3', 'V1', 2, 0],
      ['C3', 'V2', 1, 0],
    ]);
  });

  it('holds findings alone where nothing has a direction', () => {
    const plain = material('i1 0-10 C1 V1\ni2 0-10 C1 V1');
    const empty = opportunitiesPart(publicSources(plain), askOpportunities(plain, few));
    expect([empty.tables, empty.subjects, empty.candidates]).toEqual([[], [], []]);
    expect(empty.findings.found.map(({ restsOn }) => restsOn)).toEqual([[]]);
  });
});
