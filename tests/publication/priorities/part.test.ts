import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { prioritiesPart } from '../../../src/publication/priorities/part.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { weighing } from '../../questions/priorities/tradeoffs.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';
import { releaseOf, tableCalled, tablesOf, trueCount } from '../releasedParts.js';

const few = { samples: 19, permutations: 99 };
const notes = `
  s0 A>B
  s0 B>A
  s1 A>B
  s2 A>B
  s2 A>C
  s3 B>A
  s4 B>C
  s5 -
`;
const corpus = kindsOfSources(weighing(notes, 'ABC'), {
  s0: 'interview level=office',
  s1: 'interview level=office',
  s2: 'interview level=county',
  s3: 'document level=law',
  s4: 'document level=law',
  s5: 'document level=law',
});
const sources = publicSources(corpus);
const found = prioritiesOf(corpus, { ...few, focus: 'A' });
const part = prioritiesPart(sources, found);
const value = (key: string) => trueCount(sources, part, part.candidates.find((cell) => cell.key === key)!);
const everything = releaseOf(sources, part, policies.three, () => false);
const without = (...hidden: string[]) =>
  releaseOf(sources, part, policies.three, (_, { key }) => hidden.includes(key));

describe('the public part of the priorities', () => {
  it('counts for each two interests which is put first, in the order of the interests', () => {
    expect(['before', 'after', 'both'].map((set) => value(`tradeoff:A:B|${set}|`))).toEqual([2, 1, 1]);
    const { dominance } = found;
    expect(value('tradeoff:A:B|before|') + value('tradeoff:A:B|both|')).toBe(dominance.sources[1]);
    expect(value('tradeoff:A:B|after|') + value('tradeoff:A:B|both|')).toBe(
      dominance.sources[dominance.items],
    );
  });

  it('counts for each interest what most trade-offs of a source say', () => {
    expect(['weighed', 'before', 'after', 'both'].map((set) => value(`interest:A|${set}|`))).toEqual([
      4, 2, 1, 1,
    ]);
    const { sources: weighing, above, below } = found.focus!.overall;
    expect([value('interest:A|weighed|'), value('interest:A|before|'), value('interest:A|after|')]).toEqual([
      weighing,
      above,
      below,
    ]);
    expect(value('interests|weighing|')).toBe(found.tradeoffs.sources.length);
    expect(value('interests|against|')).toBe(found.againstOrder);
  });

  it('shows strengths and ranks where every trade-off is shown, and none where one is not', () => {
    const strengths = (release = everything) =>
      tableCalled(tablesOf(part, release), 'interests').rows.map(({ strength }) => strength);
    const byInterest = [...found.order.strengths].sort((a, b) => a.interest - b.interest);
    expect(strengths()).toEqual(byInterest.map(({ strength }) => Number(strength!.toFixed(2))));
    expect(strengths(without('tradeoff:B:C|both|'))).toEqual(['·', '·', '·']);
    const { rows } = tableCalled(tablesOf(part, without('tradeoff:B:C|both|')), 'interests');
    expect(rows.map(({ weighed }) => weighed)).toEqual([4, 5, 2]);
  });

  it('shows the share of the chosen interest where the sources that put it first and after are shown', () => {
    const row = (release = everything) => tableCalled(tablesOf(part, release), 'focus').rows[0];
    expect(row().share).toBe(Number(found.focus!.overall.share!.toFixed(2)));
    expect(row(without('tradeoff:B:C|both|')).share).toBe(row().share);
    expect(row(without('interest:A|both|')).share).toBe('·');
  });

  it('publishes no order where one pair of interests is withheld', () => {
    for (const { restsOn } of part.findings.found.filter((each) => each.restsOn !== undefined)) {
      expect(restsOn).toContain('tradeoff:B:C|after|');
      expect(without('tradeoff:B:C|after|').shows(restsOn!)).toBe(false);
    }
  });

  it('draws a withheld side as a ground with its sign and the other side as a bar', () => {
    const release = releaseOf(
      sources,
      part,
      policies['oslomet-5'],
      (_, { key }) => key === 'interest:A|after|',
    );
    const [figure] = part.figures(tablesOf(part, release), release);
    const [after, before] = figure.data as { x: number[] }[];
    expect([after.x.length, before.x.length]).toEqual([2, 3]);
    expect(figure.layout.shapes).toHaveLength(1);
    expect(JSON.stringify(figure.layout.annotations)).toContain('× holdt tilbake');
  });

  it('holds findings alone where nothing is weighed', () => {
    const plain = kindsOfSources(weighing('s1 -\ns2 -'), { s1: 'interview', s2: 'interview' });
    const empty = prioritiesPart(publicSources(plain), prioritiesOf(plain, few));
    expect([empty.tables, empty.subjects, empty.candidates]).toEqual([[], [], []]);
    expect(empty.findings.found).toHaveLength(1);
  });
});
