import { describe, expect, it } from 'vitest';
import { askConsistency } from '../../../src/questions/consistency/askConsistency.js';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { createdAndDestroyed } from '../../../src/questions/consistency/createdAndDestroyed.js';
import { documentConflicts } from '../../../src/questions/consistency/documentConflicts.js';
import { levels } from './levels.js';

describe('the answer on consistency', () => {
  it('has all sources, and the documents among themselves as they are when nothing is chosen', () => {
    const { documents, value, ...found } = askConsistency(levels);
    expect(found).toEqual(consistencyOf(levels));
    expect(documents).toEqual(documentConflicts(levels));
    expect(value).toEqual(createdAndDestroyed(consistencyOf(levels)));
  });

  it('draws for the documents with the seed of the whole, unless they have their own', () => {
    expect(askConsistency(levels, { seed: 7 }).documents.found.seed).toBe(7);
    const answer = askConsistency(levels, { seed: 7, documents: { seed: 8, leastSources: 2 } });
    expect([answer.seed, answer.documents.found.seed]).toEqual([7, 8]);
    expect([answer.leastSources, answer.documents.found.leastSources]).toEqual([6, 2]);
  });
});
