import { describe, expect, it } from 'vitest';
import { groupLabel, groupTitle, label, title } from '../../src/words/labels.js';

describe('the words for what sources are grouped by', () => {
  it.each([
    ['level', 'nivå', 'level'],
    ['benefits', 'NAV Arbeid og ytelser', 'benefit unit'],
    ['office', 'kontor', 'office'],
    ['interview', 'intervju', 'interview'],
  ])('are the labels of the study for %s', (key, nb, en) => {
    expect([groupLabel(key, 'nb'), groupLabel(key, 'en')]).toEqual([nb, en]);
  });

  // A group of another project may be called what a role, a family or a rule is called here.
  it.each(['individual', 'public', 'need', 'expectation', 'before', 'after', 'condition', 'all', 'any'])(
    'are the words of the material where it has %s',
    (value) => {
      expect(groupLabel(value, 'nb')).toBe(value);
      expect(label(value, 'nb')).not.toBe(value);
    },
  );

  it('begin a line with a capital', () => {
    expect([groupTitle('office', 'nb'), groupTitle('øst', 'nb'), title('need', 'nb')]).toEqual([
      ...['Kontor', 'Øst', 'Behov'],
    ]);
  });
});
