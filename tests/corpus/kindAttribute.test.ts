import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withKindAttribute } from '../../src/corpus/kindAttribute.js';
import type { SourceKind } from '../../src/corpus/source.js';

function corpusOfSources(...sources: (readonly [kind: SourceKind, attributes: Record<string, string>])[]) {
  const builder = new CorpusBuilder();
  sources.forEach(([kind, attributes], i) => {
    builder.addSource({ id: `s${i}`, kind, attributes }, '');
  });
  return builder.build('p', 'test', 'test', { name: 'p', synthetic: false, licence: '', description: '' })
    .corpus;
}

describe('the variable that says what a source is', () => {
  it('gives the kind, in Norwegian and English and any case of letters, and stays', () => {
    const corpus = withKindAttribute(
      corpusOfSources(
        ['other', { kind: 'study' }],
        ['other', { Kildetype: ' Intervju ' }],
        ['other', { kind: 'brosjyre' }],
        ['other', { kind: 'constructor' }],
        ['document', { kind: 'interview' }],
        ['other', {}],
      ),
    );
    expect(corpus.sources.map(({ kind }) => kind)).toEqual([
      'study',
      'interview',
      'other',
      'other',
      'document',
      'other',
    ]);
    expect(corpus.sources[0].attributes).toEqual({ kind: 'study' });
  });

  it('changes nothing where no source has one', () => {
    const corpus = corpusOfSources(['other', { level: 'office' }], ['study', {}]);
    expect(withKindAttribute(corpus)).toBe(corpus);
  });
});
