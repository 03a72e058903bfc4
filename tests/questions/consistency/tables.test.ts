import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { consistencyTable } from '../../../src/questions/consistency/tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B').inLanguage('en'));

describe('the table of consistency', () => {
  it('holds what a reader needs to work out the index, its range, and the test', () => {
    const { name, rows, columns, caption } = consistencyTable(found);
    expect(name).toBe('consistency-level');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      row: 'C',
      column: 'V',
      sources: 7,
      promotes: 3,
      hinders: 3,
      ambivalent: 1,
    });
    expect(rows[0]).toMatchObject({ pairs: 16, falling: 8, rising: 0, index: 0.5, status: 'tested' });
    expect(columns.map(({ key }) => key)).not.toContain('opposingWithin');
    expect(caption).toContain(
      'By level, from ministry to counsellor (the order is the study’s): ministry, directorate, office, counsellor.',
    );
    expect(caption).toContain('p is adjusted for 1 pair that could have shown anything');
  });

  it('holds pairs within groups where the groups have no order', () => {
    const { name, rows, columns } = consistencyTable(found, { by: 'kind' });
    expect(name).toBe('consistency-kind');
    // Documents 2:1, interviews 1:2 and one both, a study that hinders: across 2x2 + 1x1 + 2x1 + 1x1 = 8 of 19.
    expect(rows[0]).toMatchObject({ sources: 8, pairs: 19, opposing: 8, opposingWithin: 4, pairsWithin: 9 });
    expect(rows[0].index).toBeCloseTo(8 / 19 - 4 / 9, 12);
    expect(columns.map(({ key }) => key)).not.toContain('falling');
  });

  it('says whether the sources agree, and which groups say the opposite', () => {
    const rowWith = (part: object) => {
      const cells = [{ ...found.cells[0], ...part }];
      return consistencyTable({ ...found, cells }, { by: 'kind' });
    };
    const groups = found.cells[0].comparisons[1].groups.map((group) => ({ ...group, attribute: 'kind' }));
    const against = [groups[0], groups[2]];
    const table = rowWith({ agreement: { kind: 'mostly', direction: 'hinders', against } });
    expect(table.rows[0]).toMatchObject({ agreement: 'most: hinders', against: 'document, study' });
    const agreed = rowWith({ agreement: { kind: 'agreed', direction: 'promotes', against: [] } });
    expect(agreed.rows[0]).toMatchObject({ agreement: 'agreed: promotes', against: null });
    const [byLevel, byKind] = found.cells[0].comparisons;
    const contradicted = rowWith({ comparisons: [{ ...byLevel, adjusted: 0.01 }, byKind] });
    expect(contradicted.rows[0]).toMatchObject({ agreement: 'contradiction', against: null });
  });

  it('says in a sentence that there is nothing, and which attribute is not there', () => {
    expect(consistencyTable(plain)).toMatchObject({ rows: [] });
    expect(consistencyTable(plain).caption).toContain('No selection has a direction');
    expect(consistencyTable(found, { by: 'office' }).rows).toEqual([]);
  });
});
