import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { withoutSmallGroups } from '../../src/privacy/withoutSmallGroups.js';

/** `interview:office` a source. */
function material(...sources: string[]): Corpus {
  const builder = new CorpusBuilder();
  sources.forEach((note, i) => {
    const [kind, level] = note.split(':') as ['interview' | 'document' | 'study', string];
    const attributes: Record<string, string> = level === '' ? {} : { level };
    builder.addSource({ id: `s${i}`, kind, attributes }, `source ${i}`);
  });
  return builder.build('test', 'notes', 'a test', {
    name: 'test',
    synthetic: true,
    licence: '',
    description: '',
  }).corpus;
}

const levelsOf = ({ sources }: Corpus) => sources.map(({ attributes }) => attributes.level ?? '-').join(' ');

describe('a project without small groups', () => {
  it('keeps groups that enough sources have', () => {
    const corpus = material(
      'interview:a',
      'interview:a',
      'interview:a',
      'interview:b',
      'interview:b',
      'interview:b',
    );
    const { corpus: kept, merged } = withoutSmallGroups(corpus, 3);
    expect([levelsOf(kept), merged]).toEqual(['a a a b b b', []]);
  });

  it('takes a small group away, and the next smallest, so that the rest is no small group either', () => {
    const notes = ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'c', 'c'].map((level) => `interview:${level}`);
    const { corpus, merged } = withoutSmallGroups(material(...notes), 3);
    expect(levelsOf(corpus)).toBe('a a a a - - - - -');
    expect(merged).toEqual([{ attribute: 'level', values: 2, sources: 5 }]);
  });

  it('takes only the small one where others without a value hide it', () => {
    const notes = ['a', 'a', 'a', '', 'c', 'c'].map((level) => `interview:${level}`);
    expect(levelsOf(withoutSmallGroups(material(...notes), 3).corpus)).toBe('a a a - - -');
  });

  it('takes only the names of small groups that sources are alike within, so that they still belong together', () => {
    const notes = ['a', 'a', 'a', 'b', 'b', 'c', 'c'].map((level) => `interview:${level}`);
    const { corpus, merged } = withoutSmallGroups(material(...notes, 'study:c'), 3, { alikeWithin: 'level' });
    expect(levelsOf(corpus)).toBe('a a a ×1 ×1 ×2 ×2 ×2');
    expect(merged).toEqual([{ attribute: 'level', values: 2, sources: 4, nameless: true }]);
  });

  it('neither counts studies nor takes anything from them', () => {
    const corpus = material('interview:a', 'interview:a', 'interview:a', 'study:c', 'study:a');
    expect(levelsOf(withoutSmallGroups(corpus, 3).corpus)).toBe('a a a c a');
  });

  it('shows no kinds of sources where one of them is small', () => {
    const corpus = material('interview:', 'document:', 'document:', 'document:', 'study:');
    const { corpus: kept } = withoutSmallGroups(corpus, 3);
    expect(kept.sources.map(({ kind }) => kind)).toEqual(['other', 'other', 'other', 'other', 'study']);
  });
});
