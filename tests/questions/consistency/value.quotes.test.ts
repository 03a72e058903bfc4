import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { createdAndDestroyed } from '../../../src/questions/consistency/createdAndDestroyed.js';
import { createdAndDestroyedQuotes } from '../../../src/questions/consistency/value.quotes.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';
import { value } from './value.js';

const of = (corpus: Parameters<typeof consistencyOf>[0]) =>
  createdAndDestroyed(consistencyOf(corpus.inLanguage('en')));

describe('quotes of value created and destroyed', () => {
  it('come in pairs on the same condition and the value of the same, a creating one and a destroying one', () => {
    const { rows, columns, caption } = createdAndDestroyedQuotes(of(value));
    expect(
      rows.map(({ condition, what, whose, group, source, quote }) => [
        condition,
        what,
        whose,
        group,
        source,
        quote,
      ]),
    ).toEqual([
      ['C', 'created', 'individual value, public value', 'law', 'l2', 'l2 a'],
      ['C', 'destroyed', 'individual value', 'office', 'o1', 'o1 b'],
      ['C', 'created', 'public value', 'law', 'l1', 'l1 a'],
      ['C', 'destroyed', 'public value', 'benefit unit', 'o2', 'o2 a'],
    ]);
    expect(columns.map(({ key }) => key)).toContain('whose');
    expect(caption).toContain('2 pairs of quotes on the same condition. They are chosen by this rule');
    expect(createdAndDestroyedQuotes(of(value), { most: 1 }).rows).toHaveLength(2);
  });

  it('speak of hindered where nothing is destroyed, and are one pair a condition where whose value is not said', () => {
    const table = createdAndDestroyedQuotes(of(levels));
    expect(table.rows.map(({ what, quote }) => [what, quote])).toEqual([
      ['created', 'd2 first'],
      ['hindered', 'k2 second'],
    ]);
    expect(table.columns.map(({ key }) => key)).not.toContain('whose');
    expect(createdAndDestroyedQuotes(of(corpusOf('s1 0-5 A B'))).caption).toContain(
      'No condition creates value',
    );
  });
});
