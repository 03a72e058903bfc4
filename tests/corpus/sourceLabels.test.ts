import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import type { Source } from '../../src/corpus/source.js';
import { isReadableId, sourceLabelIn, sourceLabels } from '../../src/corpus/sourceLabels.js';
import { corpusOf } from '../support/corpusOf.js';

const guid = '6f9619ff-8b86-d011-b42d-00c04fc964ff';

function named(...about: Partial<Source>[]): Corpus {
  const corpus = corpusOf(about.map((_, i) => `s${i} "a" A`).join('\n'));
  const sources = corpus.sources.map((source, i): Source => ({ ...source, ...about[i] }));
  return new Corpus({ ...corpus, sources, language: 'en' });
}

describe('what a source is called', () => {
  it('is its name, whatever the tool has as id', () => {
    expect(sourceLabels(named({ id: guid, name: 'Intervju 1' }, { id: '2', name: 'Intervju 2' }))).toEqual([
      'Intervju 1',
      'Intervju 2',
    ]);
  });

  it('tells sources of one name apart by an attribute that does, else by a readable id, else by a number', () => {
    const group = (value: string) => ({ attributes: { year: '2024', group: value } });
    expect(
      sourceLabels(named({ id: '1', name: 'P1', ...group('A') }, { id: '2', name: 'P1', ...group('B') })),
    ).toEqual(['P1 · A', 'P1 · B']);
    expect(sourceLabels(named({ id: 'a1', name: 'P1' }, { id: 'a2', name: 'P1' }))).toEqual([
      'P1 · a1',
      'P1 · a2',
    ]);
    expect(sourceLabels(named({ id: '1', name: 'P1' }, { id: guid, name: 'P1' }))).toEqual(['P1', 'P1 (2)']);
  });

  it('gives no number that another source has in its name', () => {
    const corpus = named({ id: '1', name: 'P1' }, { id: '2', name: 'P1' }, { id: '3', name: 'P1 (2)' });
    expect(sourceLabels(corpus)).toEqual(['P1', 'P1 (3)', 'P1 (2)']);
  });

  it('is a number where there is no name, or a GUID in its place', () => {
    expect(sourceLabels(named({ id: guid, name: '' }, { id: '5', name: `{${guid}}` }))).toEqual([
      'source 1',
      'source 2',
    ]);
    expect(sourceLabels(named({ id: guid, name: '' }).inLanguage('nb'))).toEqual(['kilde 1']);
  });

  it('is the same for a source that was taken from the whole', () => {
    const corpus = named({ id: '1', name: 'P1' }, { id: '2', name: 'P1' });
    const part = corpus.where({ source: ({ id }) => id === '2' });
    expect(sourceLabelIn(corpus, part.sources[0])).toBe('P1 (2)');
  });

  it('knows an id that a person gave from one of a tool', () => {
    expect(['INT03', 'kontor-a', guid, '12', ''].map(isReadableId)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
