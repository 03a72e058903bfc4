import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../src/disclosure/countModel.js';
import { pairKey } from '../../src/disclosure/subjectKeys.js';
import {
  codePairs,
  codeSubjects,
  pairSubjects,
  pairWithinCodes,
} from '../../src/publication/codeSubjects.js';
import { publicSources } from '../../src/publication/publicSources.js';
import { consistencyOf } from '../../src/questions/consistency/consistency.js';
import { directedUnits } from '../../src/questions/directedUnits.js';
import { directions } from '../../src/questions/direction.js';
import { levels } from '../questions/consistency/levels.js';
import { chanceMaterial } from './material.js';
import { countOf } from './released.js';

const code = (id: string) => levels.code(id);

describe('pairs of codes as subjects', () => {
  const sources = publicSources(levels);
  const directed = directedUnits(levels);
  const pairs = codePairs(directed, [code('C'), code('D')], [code('V')]);
  const subjects = [
    ...pairSubjects(sources, directed, pairs),
    ...codeSubjects(sources, directed, [code('C')]),
  ];
  const count = (key: string, set: string, group = '') =>
    countOf(sources, subjects.find((each) => each.key === key)!, set, group);

  it('counts each source once, by what most of its selections say; studies are published and not counted', () => {
    // d1, d2 and o1 promote, o2, k1 and k2 hinder, k3 does both, m1 gives no direction; the study s1 hinders.
    expect(directions.map((side) => count('pair:C:V', side))).toEqual([3, 3, 1]);
    expect([count('pair:C:V', 'directed'), count('pair:C:V', 'mentions')]).toEqual([7, 8]);
    expect(count('pair:C:V', 'promotes', 'level=directorate')).toBe(2);
    expect(count('pair:C:V', 'mentions', 'kind=document')).toBe(4);
    expect(count('pair:D:V', 'mentions')).toBe(1);
    expect(count('code:C', 'mentions')).toBe(8);
  });

  it('has one name for two codes, whichever is the row, and no pair of a code with itself', () => {
    expect([pairKey(code('V'), code('C')), pairKey(code('C'), code('V'))]).toEqual(['pair:C:V', 'pair:C:V']);
    const all = [code('C'), code('D'), code('V')];
    expect(codePairs(directed, all, all).map(({ codes: [a, b] }) => pairKey(a, b))).toEqual([
      'pair:C:D',
      'pair:C:V',
      'pair:D:V',
    ]);
  });
});

describe('against the answers of the question', () => {
  const corpus = chanceMaterial();
  const sources = publicSources(corpus);
  const directed = directedUnits(corpus);
  const family = (wanted: string) => corpus.codes.filter((each) => each.family === wanted);
  const pairs = codePairs(directed, family('condition'), family('indicator'));
  const subjects = [
    ...pairSubjects(sources, directed, pairs),
    ...codeSubjects(sources, directed, [...family('condition'), ...family('indicator')]),
  ];

  it('every side of every group is that of the groups compared', () => {
    const found = consistencyOf(corpus);
    for (const cell of found.cells) {
      const subject = subjects.find(({ key }) => key === pairKey(cell.codes[0], cell.codes[1]))!;
      const compared = cell.comparisons.flatMap(({ attribute, groups }) =>
        groups
          .filter(({ group }) => group !== 'study')
          .flatMap((group) => directions.map((side) => [`${attribute}=${group.group}`, side, group[side]])),
      );
      expect(
        compared.map(([group, side]) => [group, side, countOf(sources, subject, `${side}`, `${group}`)]),
      ).toEqual(compared);
    }
  });

  it('whoever mentions a pair mentions its codes, in every stratum; a side of a pair is not within a side of a code', () => {
    const known = new Map(subjects.map((subject) => [subject.key, subject]));
    const sum = (key: string, stratum: number, categories: readonly number[]) =>
      categories.reduce((total, category) => total + known.get(key)!.counts[stratum][category], 0);
    const relations = pairWithinCodes(subjects, pairs);
    expect(relations).toHaveLength(pairs.length * 4);
    for (const { lesser, greater } of relations)
      for (const stratum of sources.strata.keys())
        expect(sum(lesser.subject, stratum, lesser.categories)).toBeLessThanOrEqual(
          sum(greater.subject, stratum, greater.categories),
        );
    // Most selections of the code may say something else than those of the pair: so no side is claimed to be within a side.
    const hinders = (key: string) => categoriesOf(known.get(key)!, 'hinders');
    const turned = pairs.filter(({ codes: [row, column] }) =>
      [...sources.strata.keys()].some(
        (stratum) =>
          sum(pairKey(row, column), stratum, hinders(pairKey(row, column))) >
          sum(`code:${row.id}`, stratum, hinders(`code:${row.id}`)),
      ),
    );
    expect(turned.length).toBeGreaterThan(0);
  });
});
