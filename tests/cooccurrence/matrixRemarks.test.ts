import { describe, expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { matrixRemarks } from '../../src/cooccurrence/matrixRemarks.js';
import { remarkText } from '../../src/cooccurrence/remark.labels.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { withApplicability } from '../../src/units/applicability.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from '../units/withSources.js';

const remarks = (corpus: Corpus, options: CoOccurrenceOptions = {}) =>
  matrixRemarks(coOccurrence(corpus, options));
const kinds = (corpus: Corpus, options: CoOccurrenceOptions = {}) =>
  remarks(corpus, options).map(({ kind }) => kind);

describe('the remarks on a matrix', () => {
  it('are none where everything can be read', () => {
    expect(kinds(corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -\ns2 L1 B\ns2 L2 A B', { codes: 'A B' }))).toEqual([]);
  });

  it('say that nothing is coded', () => {
    expect(kinds(corpusOf('', { codes: 'A B' }))).toEqual(['no-units']);
    expect(kinds(corpusOf('s1 L1 -', { codes: 'A B' }))).toEqual(['no-units']);
  });

  it('say that everything comes from one source', () => {
    expect(kinds(corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -', { codes: 'A B' }))).toEqual(['one-source']);
  });

  it('name the codes that are never used', () => {
    const found = remarks(corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -\ns2 L1 A\ns2 L2 B', { codes: 'A B C D' }));
    expect(found.map(({ kind }) => kind)).toEqual(['unused-codes']);
    expect(remarkText(found[0], 'en')).toMatch(/^2 codes are in no unit: C, D\./u);
    expect(remarkText(found[0], 'nb')).toMatch(/^2 koder er ikke brukt i noen enhet: C, D\./u);
  });

  it('say that no two codes meet', () => {
    expect(kinds(corpusOf('s1 L1 A\ns1 L2 B\ns2 L1 A\ns2 L2 -', { codes: 'A B' }))).toEqual(['no-meeting']);
  });

  it('say why windows, overlaps and weighted counts have no p, and what would help', () => {
    const corpus = corpusOf('s1 L1 A B\ns1 L2 A\ns1 L3 -\ns2 L1 B\ns2 L2 A B', { codes: 'A B' });
    const said = (options: CoOccurrenceOptions) => {
      expect(kinds(corpus, options)).toEqual(['not-tested']);
      return remarkText(remarks(corpus, options)[0], 'en');
    };
    expect(said({ unit: 'window:2' })).toMatch(/^Windows overlap one another.* no p.*choose the unit line/u);
    expect(said({ unit: 'overlap' })).toMatch(/^Pairs of codings are not units.* no p.*paragraph/u);
    expect(said({ counting: 'weighted' })).toMatch(/^The counting is weighted.* no p.*once in a unit/u);
  });

  it('say that codings reach over several units, which makes neighbours alike', () => {
    const corpus = corpusOf('s1 0-8 A B\ns1 9-13 A\ns2 0-3 A\ns2 5-7 B', {
      codes: 'A B',
      texts: { s1: 'Hei. Ja. Nei. Nei.', s2: 'Hei. Ja. Nei.' },
    });
    const found = remarks(corpus, { unit: 'sentence' });
    expect(found.map(({ kind }) => kind)).toEqual(['spanning']);
    expect(remarkText(found[0], 'en')).toMatch(/^2 codings reach over several sentences/u);
    expect(kinds(corpus, { unit: 'selection' })).not.toContain('spanning');
  });

  it('name what is left out', () => {
    const corpus = corpusOf('s1 0-3 A B\ns1 5-7 A\ns2 0-3 A\ns2 whole B\ns3 "x" A', {
      codes: 'A B',
      texts: { s1: 'Hei. Ja. Nei.', s2: 'Hei. Ja.' },
    });
    const found = remarks(corpus, { unit: 'sentence' });
    expect(found.map((remark) => remarkText(remark, 'en'))).toEqual([
      'Without a text, and so left out: 1 source (s3), with 1 coding.',
      'Left out, as they cover no words of the text (no offsets, no length, or white space only): 1 coding in 1 source (s2).',
    ]);
  });

  it('tell cells that are impossible from zeros, and a use that the codebook does not foresee', () => {
    const corpus = withSources(corpusOf('i1 0-5 A\ni1 6-9 C\nd1 0-5 B\nd1 6-9 C', { codes: 'A B C' }), {
      i1: { kind: 'interview' },
      d1: { kind: 'document' },
    });
    const found = remarks(withApplicability(corpus, { C: ['interview'] }), { unit: 'source' });
    expect(found.map((remark) => [remark.kind, remarkText(remark, 'en')])).toEqual([
      ['impossible', expect.stringMatching(/^1 cell can hardly hold anything: .* inferred/u)],
      ['contradiction', expect.stringMatching(/^The code C is used in sources of the kind document/u)],
    ]);
  });
});
