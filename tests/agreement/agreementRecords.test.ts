import { describe, expect, it } from 'vitest';
import { agreementRecords } from '../../src/agreement/agreementRecords.js';
import { corpusOf } from '../support/corpusOf.js';
import { apart, oneCoder, onLines, tenLines } from './support.js';

describe('tidy records', () => {
  it('hold every code with every coefficient, then all codes together', () => {
    const records = agreementRecords(onLines(tenLines));
    expect(records.filter(({ scope }) => scope === 'code')).toHaveLength(3 * 9);
    expect(records.filter(({ scope }) => scope === 'overall')).toHaveLength(9 + 2);
    const alpha = records.find(
      ({ code, coefficient }) => code === 'A' && coefficient === 'krippendorffAlpha',
    );
    expect(alpha).toMatchObject({ units: 10, sources: 2, observed: expect.closeTo(0.8, 10), status: null });
    expect(records.find(({ code }) => code === 'C')).toMatchObject({ lower: null, status: 'never-used' });
  });

  it('are none where nothing could be compared', () => {
    for (const nothing of [oneCoder, apart]) expect(agreementRecords(onLines(nothing))).toEqual([]);
  });

  it('hold no NaN', () => {
    const alike = corpusOf('s1 L1 A @anna\ns1 L1 A @bo');
    for (const each of [tenLines, alike]) {
      const numbers = agreementRecords(onLines(each)).flatMap((record) =>
        Object.values(record).filter((value) => typeof value === 'number'),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });
});
