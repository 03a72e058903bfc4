import { describe, expect, it } from 'vitest';
import { policies } from '../../../src/disclosure/policy.js';
import { designPart } from '../../../src/publication/design/part.js';
import { publicSources } from '../../../src/publication/publicSources.js';
import { designGaps } from '../../../src/questions/design/designGaps.js';
import { directions } from '../../../src/questions/direction.js';
import { corpusOf } from '../../support/corpusOf.js';
import { kindsOfSources } from '../../support/kindsOfSources.js';
import { releaseOf, tableCalled, tablesOf, trueCount } from '../releasedParts.js';

const quick = { permutations: 99, samples: 19 };

/** Needs A and B in studies; interviews and documents that promote and hinder, by level. */
const corpus = kindsOfSources(
  corpusOf(
    `
    s1  0-10   A
    s2  0-10   A
    s3  0-10   B
    i1  0-10   A plus
    i1  10-20  B minus
    i2  0-10   A minus
    i2  10-20  B plus
    i3  0-10   A minus
    i4  0-10   A
    d1  0-10   A plus
    d1  10-20  A minus
    d2  0-10   B minus
  `,
    { codes: 'A:indicator B:indicator plus:valence minus:valence' },
  ),
  {
    s1: 'study',
    s2: 'study',
    s3: 'study',
    i1: 'interview level=office',
    i2: 'interview level=office',
    i3: 'interview level=counsellor',
    i4: 'interview level=counsellor',
    d1: 'document level=law',
    d2: 'document level=ministry',
  },
);
const sources = publicSources(corpus);
const design = designGaps(corpus, quick);
const part = designPart(sources, design);
const everything = releaseOf(sources, part, policies.three, () => false);
const without = (...hidden: string[]) =>
  releaseOf(sources, part, policies.three, (_, { key }) => hidden.includes(key));
const indicators = (...hidden: string[]) => {
  const { rows } = tableCalled(tablesOf(part, without(...hidden)), 'indicators');
  return new Map(rows.map((row) => [row.indicator, row]));
};

describe('the public part of the design', () => {
  it('counts what the answer counts: by direction, and in groups those that speak', () => {
    for (const { indicator, verdicts, groups } of design.indicators) {
      const value = (set: string, group = '') =>
        trueCount(
          sources,
          part,
          part.candidates.find(({ key }) => key === `code:${indicator.id}|${set}|${group}`)!,
        );
      expect([...directions, 'undirected'].map((set) => value(set))).toEqual(
        [...directions, 'undirected'].map((set) => verdicts[set as keyof typeof verdicts]),
      );
      for (const { attribute, group, speaking } of groups)
        expect(value('directed', `${attribute}=${group}`)).toBe(speaking);
    }
  });

  it('shows what run shows where every count is shown, in the order of the codebook', () => {
    const { rows } = tableCalled(tablesOf(part, everything), 'indicators');
    expect(rows.map(({ indicator }) => indicator)).toEqual(['A', 'B']);
    for (const { indicator, gap, promoted, unmet } of design.indicators) {
      const row = rows.find((each) => each.indicator === indicator.name)!;
      expect([row.gap, row.promoted, row.unmet]).toEqual(
        [gap, promoted, unmet].map((value) => Number(value!.toFixed(2))),
      );
    }
  });

  it('withholds a gap with those that promote, an unmet need with those that hinder, a balance with any of three', () => {
    const promotes = indicators('code:A|promotes|').get('A')!;
    expect([promotes.gap, promotes.promoted, promotes.balance, promotes.hinders]).toEqual(['·', '·', '·', 2]);
    const hinders = indicators('code:A|hinders|').get('A')!;
    expect([hinders.unmet, hinders.hindered, hinders.balance]).toEqual(['·', '·', '·']);
    expect(typeof hinders.gap).toBe('number');
    const ambivalent = indicators('code:A|ambivalent|').get('A')!;
    expect([ambivalent.balance, ambivalent.balance_p]).toEqual(['·', '·']);
    expect([typeof ambivalent.gap, typeof ambivalent.unmet]).toEqual(['number', 'number']);
  });

  it('withholds what compares indicators where one of them is withheld, and no number of its own', () => {
    const other = indicators('code:A|promotes|').get('B')!;
    expect([other.aboveMean, other.aboveMean_p, other.aboveMean_adjusted, other.pattern]).toEqual([
      '·',
      '·',
      '·',
      '·',
    ]);
    expect([typeof other.gap, typeof other.balance_p]).toEqual(['number', 'number']);
  });

  it('publishes a finding on gaps only where the counts of all indicators are shown', () => {
    const told = part.findings.found.filter(({ key }) => key.startsWith('design.gap'));
    expect(told.length).toBeGreaterThan(0);
    for (const { restsOn } of told) {
      expect(everything.shows(restsOn!)).toBe(true);
      expect(without('code:A|directed|').shows(restsOn!)).toBe(false);
      expect(without('code:B|promotes|').shows(restsOn!)).toBe(false);
    }
  });

  it('draws a withheld diamond as a ground with its sign, and the need all the same', () => {
    const release = without('code:A|promotes|');
    const [figure] = part.figures(tablesOf(part, release), release);
    const [, , needs, promoted, legend] = figure.data as { x: unknown[]; name: string }[];
    expect(needs.x).toHaveLength(2);
    expect(promoted.x).toHaveLength(1);
    expect(legend.name).toContain('verken null eller svakt belegg');
    expect(figure.layout.shapes).toHaveLength(1);
    expect(figure.caption).toContain('verken null eller svakt belegg');
    const [whole] = part.figures(tablesOf(part, everything), everything);
    expect(whole.data).toHaveLength(4);
    expect(whole.caption).not.toContain('holdt tilbake');
  });

  it('holds findings alone where the material does not bear the question', () => {
    const plain = kindsOfSources(corpusOf('i1 0-10 A\ni2 0-10 A', { codes: 'A:indicator' }), {
      i1: 'interview',
      i2: 'interview',
    });
    const empty = designPart(publicSources(plain), designGaps(plain, quick));
    expect([empty.tables, empty.subjects, empty.candidates]).toEqual([[], [], []]);
    expect(empty.findings.found.map(({ key, restsOn }) => [key, restsOn])).toContainEqual([
      'design.lacking',
      [],
    ]);
  });

  it('tells the sum of the kinds where other sources stand beside those that describe', () => {
    const mixed = kindsOfSources(
      corpusOf('s1 0-10 A\ni1 0-10 A plus\nd1 0-10 A minus\nx1 0-10 A minus', {
        codes: 'A:indicator plus:valence minus:valence',
      }),
      { s1: 'study', i1: 'interview', d1: 'document', x1: 'other' },
    );
    const own = publicSources(mixed);
    const beside = designPart(own, designGaps(mixed, quick));
    const [row] = tableCalled(
      tablesOf(
        beside,
        releaseOf(own, beside, policies.three, () => false),
      ),
      'indicators',
    ).rows;
    expect([row.promotes, row.hinders, row.directed]).toEqual([1, 1, 2]);
    expect(beside.candidates.some(({ group }) => group === '')).toBe(false);
  });
});
