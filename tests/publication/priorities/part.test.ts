import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { prioritiesPart } from '../../../src/publication/priorities/part.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { weighing } from '../../questions/priorities/tradeoffs.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';
import { releaseOf, tableCalled, tablesOf, trueCount } from '../releasedParts.js';

const few = { samples: 19, permutations: 99 };
/** Each said by three sources: A before B, each in turn, B before A, B before C and A before C. */
const said = ['A>B', 'A>B and B>A', 'B>A', 'B>C', 'A>C'];
const notes = [...said, '-'].flatMap((each, way) =>
  [0, 1, 2].flatMap((i) => each.split(' and ').map((one) => `s${3 * way + i} ${one}`)),
);
const corpus = kindsOfSources(
  weighing(notes.join('\n'), 'ABC'),
  Object.fromEntries(
    Array.from({ length: 18 }, (_, i) => [`s${i}`, `${i % 2 === 0 ? 'interview' : 'document'} level=office`]),
  ),
);
const sources = publicSources(corpus);
const found = prioritiesOf(corpus, { ...few, focus: 'A' });
const part = prioritiesPart(sources, found);
const value = (key: string) => trueCount(sources, part, part.candidates.find((cell) => cell.key === key)!);
const everything = releaseOf(sources, part, policies.three, () => false);
const without = (...hidden: string[]) =>
  releaseOf(sources, part, policies.three, (_, { key }) => hidden.includes(key));

describe('the public part of the priorities', () => {
  it('counts for each two interests which is put first, in the order of the interests', () => {
    expect(['before', 'after', 'both'].map((set) => value(`tradeoff:A:B|${set}|`))).toEqual([3, 3, 3]);
    const { dominance } = found;
    expect(value('tradeoff:A:B|before|') + value('tradeoff:A:B|both|')).toBe(dominance.sources[1]);
    expect(value('tradeoff:A:B|after|') + value('tradeoff:A:B|both|')).toBe(
      dominance.sources[dominance.items],
    );
  });

  it('counts for each interest what most trade-offs of a source say', () => {
    expect(['weighed', 'before', 'after', 'both'].map((set) => value(`interest:A|${set}|`))).toEqual([
      12, 6, 3, 3,
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
    expect(rows.map(({ weighed }) => weighed)).toEqual([12, 12, 6]);
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

  it('tells no single pair where some pair has one or two sources, and says so of the order', () => {
    const few2 = kindsOfSources(weighing('s1 A>B\ns2 A>B\ns3 B>A\ns4 A>C'), {
      s1: 'interview',
      s2: 'interview',
      s3: 'document',
      s4: 'document',
    });
    const own = publicSources(few2);
    const told = prioritiesPart(own, prioritiesOf(few2, few));
    expect(told.tables.map(({ name }) => name)).not.toContain('tradeoffs');
    const { rows, caption } = tableCalled(
      tablesOf(
        told,
        releaseOf(own, told, policies.three, () => false),
      ),
      'interests',
    );
    expect(new Set(rows.map(({ strength }) => strength))).toEqual(new Set(['·']));
    expect(caption).toContain('ikke svak');
  });

  it('holds findings alone where nothing is weighed', () => {
    const plain = kindsOfSources(weighing('s1 -\ns2 -'), { s1: 'interview', s2: 'interview' });
    const empty = prioritiesPart(publicSources(plain), prioritiesOf(plain, few));
    expect([empty.tables, empty.subjects, empty.candidates]).toEqual([[], [], []]);
    expect(empty.findings.found).toHaveLength(1);
  });
});

it('has a row for each interest in each kind of sources, also in one that weighs nothing', () => {
  const only = kindsOfSources(
    weighing(notes.join('\n'), 'ABC'),
    Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [`s${i}`, `${i >= 15 ? 'document' : 'interview'} level=office`]),
    ),
  );
  const material = publicSources(only);
  const own = prioritiesPart(material, prioritiesOf(only, { ...few, focus: 'A' }));
  const { rows } = tableCalled(
    tablesOf(
      own,
      releaseOf(material, own, policies.three, () => true),
    ),
    'interests-by-kind',
  );
  const groups = [...new Set(rows.map(({ group }) => group))];
  expect(groups).toHaveLength(2);
  for (const each of groups) expect(rows.filter(({ group }) => group === each)).toHaveLength(3);
});
