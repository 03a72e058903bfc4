import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/readers/sqlite/isoDate.js';

describe('the time of a row', () => {
  it.each([
    ['2024-05-02 09:30:00', '', '2024-05-02T09:30:00'],
    ['2024-05-02 09:30:00.123456', 'Z', '2024-05-02T09:30:00.123Z'],
    ['2024-05-02 09:30:00.000000', 'Z', '2024-05-02T09:30:00Z'],
    ['2024-05-02T09:30:00+02:00', 'Z', '2024-05-02T09:30:00+02:00'],
    ['Thu May  2 09:30:00 2024', '', '2024-05-02T09:30:00'],
    ['Sat Nov 28 19:05:02 2026', '', '2026-11-28T19:05:02'],
    ['to. mai 2 2024', '', 'to. mai 2 2024'],
    ['', 'Z', ''],
  ] as const)('%j in %j is %j', (text, zone, expected) => {
    expect(isoDate(text, zone)).toBe(expected);
  });
});
