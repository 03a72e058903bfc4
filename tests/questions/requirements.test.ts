import { describe, expect, it } from 'vitest';
import { canCompare, missingFor, requirements } from '../../src/questions/requirements.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from '../units/withSources.js';
import { levels } from './consistency/levels.js';

const plain = corpusOf('s1 0-5 A B\ns1 6-9 A', { codes: 'A:condition B:indicator' });
const two = corpusOf('s1 0-5 A\ns2 0-5 A');

describe('what a question needs', () => {
  it('is found missing where no used code or coded source has it', () => {
    expect(missingFor(plain, requirements)).toEqual([
      'valence',
      'interests',
      'studies',
      'descriptions',
      'levels',
    ]);
    expect(
      missingFor(levels, ['conditions', 'indicators', 'valence', 'studies', 'descriptions', 'levels']),
    ).toEqual([]);
  });

  it('of levels are two levels, which two kinds of sources are not', () => {
    const kinds = withSources(two, { s1: { kind: 'interview' }, s2: { kind: 'document' } });
    expect(missingFor(kinds, ['levels'])).toEqual(['levels']);
    expect(canCompare(kinds)).toBe(true);
    const same = withSources(two, { s1: { level: 'office' }, s2: { level: 'office' } });
    expect([missingFor(same, ['levels']), canCompare(same)]).toEqual([['levels'], false]);
    // By whatever name the level goes, and however it is written.
    const named = withSources(two, { s1: { Nivå: 'Kontoret' }, s2: { Nivå: 'Veiledere' } });
    expect([missingFor(named, ['levels']), canCompare(named)]).toEqual([[], true]);
    const words = withSources(two, { s1: { Nivå: 'Kontoret' }, s2: { Nivå: 'kontor' } });
    expect(missingFor(words, ['levels'])).toEqual(['levels']);
  });

  it('does not count sources without codings', () => {
    const uncoded = withSources(corpusOf('s1 0-5 A', { texts: { s2: 'words' } }), {
      s1: { level: 'office' },
      s2: { level: 'law' },
    });
    expect([missingFor(uncoded, ['levels']), canCompare(uncoded)]).toEqual([['levels'], false]);
  });
});
