import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedNames, namesIn } from '../../src/shared/joinedNames.js';

describe('names on one line', () => {
  it('stand as people write paths, with a backslash only where a name could be taken for two', () => {
    expect(joinedNames(['Rammer', 'Tid'])).toBe('Rammer > Tid');
    expect(joinedNames(['Rammer', 'A > B', 'a->b'])).toBe('Rammer > A \\> B > a->b');
  });

  it('come apart again, whatever they are', () => {
    const name = fc.oneof(fc.string(), fc.stringMatching(/^[ >\\ab]{0,6}$/u));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        expect(namesIn(joinedNames(names))).toEqual(names);
      }),
      { numRuns: 2000 },
    );
  });
});
