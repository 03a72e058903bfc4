import { describe, expect, it } from 'vitest';
import { withFamilies } from '../../../src/corpus/families.js';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { createdAndDestroyed } from '../../../src/questions/consistency/createdAndDestroyed.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';
import { levels } from './levels.js';
import { value } from './value.js';

const found = createdAndDestroyed(consistencyOf(value));
const [c] = found.conditions;
const quote = (unit: number) => value.quote(found.directed.incidence.item[unit]);
const id = (source: number) => value.sources[source].id;

describe('value created and destroyed, counted by hand', () => {
  it('has for each condition the sources that create, those that hinder or destroy, and those that destroy', () => {
    expect(found).toMatchObject({ split: true, destroys: true });
    expect(found.conditions.map(({ condition }) => condition.id)).toEqual(['C', 'D']);
    // l1, l2 and d1 create; o1, o2 and k1 destroy or hinder; k2 says both alike.
    expect(c.all.all).toMatchObject({ sources: 7, promotes: 3, hinders: 3, ambivalent: 1 });
    // o1, o2 and k2 have a selection that destroys; k1 only hinders.
    expect(c.all.destroying).toBe(3);
  });

  it('keeps individual and public value apart, and what is said of neither', () => {
    expect(
      c.parts.map(({ whose, all, destroying }) => [whose, all.promotes, all.hinders, destroying]),
    ).toEqual([
      ['individual', 1, 2, 1],
      ['public', 2, 1, 1],
      ['unsaid', 2, 0, 1],
    ]);
    const [individual, common] = c.parts;
    expect(individual.sources.map(({ source }) => id(source))).toEqual(['l2', 'o1', 'k1']);
    // A selection with both codes counts in either.
    expect(common.sources.map(({ source }) => id(source))).toEqual(['l1', 'l2', 'o2']);
  });

  it('finds the step at which the sign of the mean balance turns, with the sources on either side', () => {
    // Law +1 and +1, directorate +1, office -1 (and the benefit unit on the same step -1), counsellors -1 and 0.
    expect(c.all.changes).toBe(1);
    expect(c.all.turn).toEqual({
      before: { groups: ['directorate'], sources: 3, balance: 1 },
      after: { groups: ['benefits', 'office'], sources: 4, balance: -0.75 },
    });
    expect(c.parts[0].turn).toEqual({
      before: { groups: ['law'], sources: 1, balance: 1 },
      after: { groups: ['office'], sources: 2, balance: -1 },
    });
    // k2 says both alike, which is no sign.
    expect(c.parts[2]).toMatchObject({ changes: 0, turn: null });
  });

  it('pairs a creating quote with a destroying one, by rule', () => {
    const pair = c.all.pair!;
    expect([id(pair.creates.source), quote(pair.creates.unit), pair.creates.group]).toEqual([
      'l1',
      'l1 a',
      'law',
    ]);
    // o1 and o2 destroy once each and stand at -1; o1 has more selections that hinder.
    expect([id(pair.takes.source), quote(pair.takes.unit), pair.takes.destroys]).toEqual([
      'o1',
      'o1 b',
      true,
    ]);
    const [, common] = c.parts;
    expect([quote(common.pair!.creates.unit), quote(common.pair!.takes.unit)]).toEqual(['l1 a', 'o2 a']);
  });

  it('has no step where the signs change to and fro, or the groups have no order', () => {
    const to = withSources(value, {
      ...Object.fromEntries(
        ['l1', 'o1', 'd1', 'k1', 'l2', 'o2', 'k2'].map((source, i) => [
          source,
          { level: ['law', 'ministry', 'directorate', 'county'][i % 4] },
        ]),
      ),
    });
    const [fro] = createdAndDestroyed(consistencyOf(to)).conditions;
    expect(fro.all.changes).toBeGreaterThan(1);
    expect(fro.all.turn).toBeNull();
    const kinds = createdAndDestroyed(consistencyOf(value, { by: ['kind'] }));
    expect(kinds.conditions[0].all).toMatchObject({ changes: null, turn: null });
  });

  it('says whether anything is destroyed, and whose value it is, at all', () => {
    const plain = createdAndDestroyed(consistencyOf(levels));
    expect(plain).toMatchObject({ split: false, destroys: false });
    expect(plain.conditions[0].parts).toEqual([]);
    expect(plain.conditions[0].all).toMatchObject({ destroying: 0, pair: { takes: { destroys: false } } });
    const roles = withFamilies(levels, [{ code: 'minus', family: 'valence', role: 'destroys', where: '' }]);
    const all = createdAndDestroyed(consistencyOf(roles)).conditions[0].all;
    // o2, k1, k2, k3 and the study.
    expect(all).toMatchObject({ destroying: 5, pair: { takes: { destroys: true } } });
    expect(createdAndDestroyed(consistencyOf(corpusOf('s1 0-5 A B'))).conditions).toEqual([]);
  });
});
