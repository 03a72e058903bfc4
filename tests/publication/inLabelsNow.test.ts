import { describe, expect, it } from 'vitest';
import { inLabelsNow } from '../../src/publication/inLabelsNow.js';
import { ledgerEntry } from '../support/ledgerEntry.js';

const entry = ledgerEntry({
  counts: { 'pair:code-2:C7|mentions|level=value 1': 10 },
  small: ['code:code-2|mentions|'],
  beside: { more: ['code:guid-b|mentions|'], atMost: ['code:C7|hinders|kind=interview'] },
  sizes: { '': 20, 'level=value 1': 12, 'kind=interview': 8 },
  analysis: { rows: 'code-2; C7', columns: 'indicator', unit: 'selection', coders: 'any' },
  labels: { 'code-2': 'guid-a', 'value 1': 'They who sit upstairs' },
});

describe('earlier publications in the labels of now', () => {
  it('name a code by the number that it has now, by its id where it is let through, and anew where it no longer is', () => {
    const own = new Map([
      ['code-3', 'guid-a'],
      ['code-4', 'guid-b'],
      ['value 2', 'They who sit upstairs'],
    ]);
    expect(inLabelsNow([entry], own)).toEqual([
      {
        ...entry,
        counts: { 'pair:code-3:C7|mentions|level=value 2': 10 },
        small: ['code:code-3|mentions|'],
        beside: { more: ['code:code-4|mentions|'], atMost: ['code:C7|hinders|kind=interview'] },
        sizes: { '': 20, 'level=value 2': 12, 'kind=interview': 8 },
        analysis: { ...entry.analysis, rows: 'code-3; C7', columns: 'indicator' },
      },
    ]);
    expect(inLabelsNow([entry], new Map())[0]).toMatchObject({
      small: ['code:guid-a|mentions|'],
      analysis: { rows: 'guid-a; C7' },
    });
  });

  it('are as they were where all labels are those of the project', () => {
    const { labels: _, ...plain } = entry;
    expect(inLabelsNow([plain], new Map())).toEqual([plain]);
  });
});
