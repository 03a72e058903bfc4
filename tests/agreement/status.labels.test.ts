import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/agreement/agreement.js';
import { noteText, statusText, toldNote, toldStatus } from '../../src/agreement/status.labels.js';
import { corpusOf } from '../support/corpusOf.js';

describe('what stands in place of a number', () => {
  it('is a sentence in either language', () => {
    expect(statusText('no-pairs', 'en')).toBe('No unit was judged by two coders.');
    expect(statusText('no-sets', 'nb')).toBe(
      'Sett av koder sammenlignes i tekstutdrag eller linjer, ikke i tegn.',
    );
  });

  it('is a kind and both sentences in a file for programs', () => {
    expect(toldStatus(null)).toBeNull();
    expect(toldStatus('no-decisions')).toEqual({
      kind: 'no-decisions',
      text: { nb: 'Ingen av koderne brukte koden.', en: 'None of the coders used the code.' },
    });
  });
});

describe('what a reader should know', () => {
  it('names five of the sources that were left out, and counts the others', () => {
    const rows = Array.from({ length: 7 }, (_, i) => `s${i} 0-5 A @anna`).join('\n');
    const { notes } = agreement(corpusOf(rows), { unit: 'selection', replicates: 0 });
    expect(notes.map((note) => noteText(note, 'en'))).toEqual([
      'Sources left out, coded by only one of the coders: 7 (s0, s1, s2, s3, s4 and 2 more). If several of them went through this, say so: --went-through all (wentThrough in a notebook), or "judged": "all" in the mapping; then what is uncoded is a no.',
    ]);
  });

  it('counts codings without a place, and says that few sources give narrow intervals', () => {
    const corpus = corpusOf('s1 0-5 A @anna\ns1 0-5 A @bo\ns1 "q" A @bo\ns2 0-5 A @anna\ns2 0-5 A @bo', {
      texts: { s1: 'x'.repeat(9), s2: 'x'.repeat(9) },
    });
    const { notes } = agreement(corpus, { unit: 'character', replicates: 0 });
    expect(notes.map((note) => toldNote(note).kind)).toEqual(['unplaced', 'few-sources']);
    expect(notes.map((note) => noteText(note, 'nb'))).toEqual([
      'Kodinger som ikke er talt med, fordi de ikke har noen plass i teksten: 1.',
      'Intervallene er trukket av 2 kilder; med så få er de for smale.',
    ]);
  });
});
