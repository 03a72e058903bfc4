import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/corpus/source.js';
import { applicability, withApplicability } from '../../src/units/applicability.js';
import { corpusOf } from '../support/corpusOf.js';
import { withSources } from './withSources.js';

const corpus = withSources(
  corpusOf('i1 0-5 A K\nd1 0-5 B\nd1 6-9 L\nd2 0-5 A', { codes: 'A B P K<P L<P unused' }),
  { i1: { kind: 'interview' }, d1: { kind: 'document' }, d2: { kind: 'document' } },
);
const kindsOf = (label: string, rollUp = false, from = corpus) => {
  const { possible } = applicability(from, rollUp);
  const kinds: SourceKind[] = ['interview', 'document', 'study'];
  return kinds.filter((kind) => possible(from.code(label).index, kind)).join(' ');
};

describe('where a code can stand', () => {
  it('is inferred: not in a kind that is coded and never has it, while another kind has', () => {
    expect(kindsOf('A')).toBe('interview document study');
    expect(kindsOf('B')).toBe('document study');
    expect(kindsOf('K')).toBe('interview study');
  });

  it('is not inferred of a code that is never used', () => {
    expect(kindsOf('unused')).toBe('interview document study');
  });

  it('is what the codebook declares, which its descendants inherit', () => {
    const declared = withApplicability(corpus, {
      P: ['interview', 'document'],
      B: ['interview', 'document'],
    });
    expect(kindsOf('B', false, declared)).toBe('interview document');
    expect(kindsOf('K', false, declared)).toBe('interview document');
  });

  it('is where one of the descendants can stand, for a parent with roll-up', () => {
    expect(kindsOf('P', true)).toBe('interview document study');
    const declared = withApplicability(corpus, { P: ['interview'], L: ['document'] });
    expect(kindsOf('P', true, declared)).toBe('interview document');
  });

  it('is also where a code is used against the codebook, which is said', () => {
    const declared = withApplicability(corpus, { A: ['interview'] });
    expect(kindsOf('A', false, declared)).toBe('interview document');
    expect(applicability(declared, false).contradictions).toMatchObject([
      { code: { id: 'A' }, kind: 'document' },
    ]);
  });

  it('refuses a kind of source that does not exist', () => {
    expect(() => withApplicability(corpus, { A: ['interwiew' as SourceKind] })).toThrow(
      'code "A" applies to kinds of sources: interview, document, study, other; found "interwiew"',
    );
  });
});
