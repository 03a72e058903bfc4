import { describe, expect, it } from 'vitest';
import { disagreementTable } from '../../src/agreement/disagreement.tables.js';
import { disagreements } from '../../src/agreement/disagreements.js';
import { corpusOf } from '../support/corpusOf.js';
import { oneCoder, tenLines } from './support.js';

describe('the list of disagreements', () => {
  const found = disagreements(tenLines, { unit: 'line' });

  it('shows each place with what every coder did there', () => {
    const { rows, caption } = disagreementTable(found);
    expect(rows).toEqual([
      {
        source: 's1',
        place: 'line 2',
        text: 'words of L2',
        disputed: 'A',
        coder1: 'A',
        coder2: '(not coded)',
      },
      {
        source: 's2',
        place: 'line 7',
        text: 'words of L7',
        disputed: 'A',
        coder1: '(not coded)',
        coder2: 'A',
      },
    ]);
    expect(caption).toContain('2 places are coded differently, in 2 of 2 compared sources');
  });

  it('names characters where there are no lines, and says when selections are the same place', () => {
    const corpus = corpusOf('s1 0-5 A @anna\ns1 2-5 B @bo', { texts: { s1: 'Hun fikk' } });
    const { rows, caption } = disagreementTable(disagreements(corpus, { unit: 'selection' }));
    expect(rows.map(({ place }) => place)).toEqual(['tegn 0–5']);
    expect(caption).toContain('1 sted er kodet ulikt');
    expect(caption).toContain('Tekstutdrag fra ulike kodere er samme sted når');
  });

  it('shows the most disputed first, and says how to get the others', () => {
    const { rows, caption } = disagreementTable(found, { most: 1 });
    expect(rows).toHaveLength(1);
    expect(caption).toContain('brukermote agreement --disagreements');
  });

  it('is empty with a sentence where coders agree, and where nobody can', () => {
    const agreed = corpusOf('s1 L1 A @anna\ns1 L1 A @bo').inLanguage('en');
    expect(disagreementTable(disagreements(agreed, { unit: 'line' }))).toMatchObject({
      rows: [],
      caption: 'The coders agree everywhere.',
    });
    expect(disagreementTable(disagreements(oneCoder, { unit: 'line' })).caption).toContain('No source');
  });
});
