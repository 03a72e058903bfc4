import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { createdAndDestroyed } from '../../../src/questions/consistency/createdAndDestroyed.js';
import { createdAndDestroyedTable } from '../../../src/questions/consistency/value.tables.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';
import { value } from './value.js';

const of = (corpus: Parameters<typeof consistencyOf>[0], options: Parameters<typeof consistencyOf>[1] = {}) =>
  createdAndDestroyed(consistencyOf(corpus.inLanguage('en'), options));

describe('the table of value created and destroyed', () => {
  it('has a row for whose value it is, with the sources on each side and the step where it turns', () => {
    const { rows, columns, caption } = createdAndDestroyedTable(of(value));
    expect(rows.map(({ condition, whose, sources }) => [condition, whose, sources])).toEqual([
      ['C', 'individual value', 3],
      ['C', 'public value', 3],
      ['C', 'not said whose value', 3],
      ['D', 'not said whose value', 1],
    ]);
    expect(rows[0]).toMatchObject({ creates: 1, takes: 2, both: 0, destroying: 1, turn: 'law → office' });
    expect(rows[0]).toMatchObject({ sourcesBefore: 1, balanceBefore: 1, sourcesAfter: 2, balanceAfter: -1 });
    expect(columns.map(({ label }) => label)).toContain('Sources in which it is hindered or destroyed');
    expect(caption).toContain('Individual and public value stand apart');
  });

  it('has one row a condition where whose value is not said, and speaks of hindered where nothing is destroyed', () => {
    const { rows, columns, caption } = createdAndDestroyedTable(of(levels));
    expect(rows[0]).toMatchObject({ condition: 'C', sources: 8, creates: 3, takes: 4, both: 1 });
    expect(columns.map(({ key }) => key)).not.toContain('whose');
    expect(columns.map(({ key }) => key)).not.toContain('destroying');
    expect(columns.map(({ label }) => label)).toContain('Sources in which it is hindered');
    expect(caption).toContain('No selection is coded as destroying');
  });

  it('has no steps where the groups have no order, and is a sentence where there is nothing', () => {
    const { columns } = createdAndDestroyedTable(of(levels, { by: ['kind'] }));
    expect(columns.map(({ key }) => key)).not.toContain('turn');
    expect(createdAndDestroyedTable(of(corpusOf('s1 0-5 A B')))).toMatchObject({
      rows: [],
      caption: 'No source speaks of a condition with a direction.',
    });
    const cut = createdAndDestroyedTable(of(levels), { most: 1 });
    expect([cut.rows.length, cut.caption.endsWith('In all there are 2 conditions.')]).toEqual([1, true]);
  });
});
