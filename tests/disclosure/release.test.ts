import { describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import { besideMark, crossMark, Release, type ReleaseStatus } from '../../src/disclosure/release.js';

const cell = (key: string, status: ReleaseStatus) => ({
  key,
  status,
  subject: 's',
  set: 'm',
  group: '',
  use: 1,
  value: 12,
});
const cells = [cell('shown', 'shown'), cell('small', 'small'), cell('beside', 'beside')];
const keys = ['shown', 'small', 'beside', 'unknown'];

describe('what stands for a count', () => {
  it('says that it is small only where it is, if × means that', () => {
    const release = new Release(policies.three, cells);
    expect(keys.map((key) => release.shown(key))).toEqual([12, crossMark, besideMark, besideMark]);
  });

  it('is one sign for all that is withheld, if × says no more than that', () => {
    const release = new Release(policies['oslomet-5'], cells);
    expect(keys.map((key) => release.shown(key))).toEqual([12, crossMark, crossMark, crossMark]);
  });

  it('is no value but of a count that is shown', () => {
    const release = new Release(policies.three, cells);
    expect(keys.map((key) => release.value(key))).toEqual([12, null, null, null]);
    expect(keys.map((key) => release.shows([key]))).toEqual([true, false, false, false]);
  });
});
