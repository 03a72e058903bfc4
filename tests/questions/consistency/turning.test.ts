import { describe, expect, it } from 'vitest';
import { type Consistency, consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { holdsAtShare, turningOf } from '../../../src/questions/consistency/turning.js';
import { corpusOf } from '../../support/corpusOf.js';
import { withSources } from '../../units/withSources.js';
import { codes, withDirections } from './levels.js';

/** Eight documents near the law that promote, and eight interviews with counsellors that hinder. */
const ids = Array.from({ length: 16 }, (_, i) => `s${i}`);
const opposed = withSources(
  withDirections(
    corpusOf(ids.map((id, i) => `${id} 0-5 C V ${i < 8 ? 'plus' : 'minus'}`).join('\n'), { codes }),
  ),
  Object.fromEntries(ids.map((id, i) => [id, { level: i < 8 ? 'law' : 'counsellor' }])),
);
const found = consistencyOf(opposed);
const withP = (pValue: number | null, adjusted: number): Consistency => ({
  ...found,
  groupings: [{ ...found.groupings[0], omnibus: { ...found.groupings[0].omnibus!, pValue } }],
  cells: [{ ...found.cells[0], comparisons: [{ ...found.cells[0].comparisons[0], adjusted }] }],
});

describe('what holds at the share of the question', () => {
  it('is all cells together first, then a cell', () => {
    expect([holdsAtShare(found), holdsAtShare(found, ['C', 'V'])]).toEqual([true, true]);
    expect([holdsAtShare(withP(0.01, 0.02)), holdsAtShare(withP(0.01, 0.02), ['C', 'V'])]).toEqual([
      true,
      false,
    ]);
    expect(holdsAtShare(withP(0.02, 0.001), ['C', 'V'])).toBe(false);
    expect(holdsAtShare(withP(null, 0.001))).toBe(false);
    expect(holdsAtShare(found, ['D', 'V'])).toBe(false);
  });
});

describe('what turns it', () => {
  it('is so many sources that no deal of the others reaches the level', () => {
    // Of 16 sources 2 of 12,870 deals are as clear; five may go: 2 of C(11, 3) = 165 is above .01, 2 of C(12, 4) below.
    const { sources, coders } = turningOf(found)(found.cells[0]);
    expect(sources!.most!).toBeGreaterThanOrEqual(3);
    expect(sources!.most!).toBeLessThanOrEqual(9);
    expect(coders).toEqual([]);
    const all = turningOf(found)();
    expect(all.sources!.most!).toBeGreaterThanOrEqual(3);
  });

  it('is unknown of what does not hold', () => {
    const few = consistencyOf(opposed.where({ source: ({ index }) => index > 4 && index < 11 }));
    expect(turningOf(few)(few.cells[0]).sources).toBeNull();
  });
});
