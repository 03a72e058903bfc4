import { describe, expect, it } from 'vitest';
import { type CodeNaming, codeNamer } from '../../src/corpus/codeNaming.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';

/** Codebook `Rammer > Tid`, `Møtet > Tid`, `Møtet > Tillit`, with ids as databases number them. */
const builder = new CorpusBuilder();
builder.addCode({ id: '1', name: 'Rammer' }, '');
builder.addCode({ id: '2', name: 'Tid', parentId: '1' }, '');
builder.addCode({ id: '3', name: 'Møtet', nameEnglish: 'The meeting' }, '');
builder.addCode({ id: '4', name: 'Tid', parentId: '3' }, '');
builder.addCode({ id: '5', name: 'Tillit ', parentId: '3' }, '');
builder.addCode({ id: '6', name: '2' }, '');
const { corpus } = builder.build('p', 'f', 't', { name: 'p', synthetic: true, licence: '', description: '' });
const named = codeNamer(corpus.codes);
const ids = (naming: CodeNaming) => named(naming).found.map(({ id }) => id);

describe('the code that a row means', () => {
  it('is told by its path where a name is shared, and by its name else', () => {
    expect(ids({ name: 'Tid', path: 'Møtet > Tid' })).toEqual(['4']);
    expect(ids({ name: 'Tid' })).toEqual(['2', '4']);
    expect(ids({ name: 'Rammer' })).toEqual(['1']);
  });

  it('needs no id, and goes by it where nothing else tells', () => {
    expect(ids({ id: '4' })).toEqual(['4']);
    expect(ids({ name: 'Tid', id: '2' })).toEqual(['2']);
    expect(ids({ name: 'Rammer', id: 'of another project' })).toEqual(['1']);
  });

  it('is found by a name that was moved in the tree, or whose case and spaces were changed', () => {
    expect(ids({ name: 'Tillit', path: 'Rammer > Tillit' })).toEqual(['5']);
    expect(ids({ name: 'rammer ' })).toEqual(['1']);
    expect(ids({ name: 'the  meeting' })).toEqual(['3']);
  });

  it('is not one whose id stands beside a name that no code has', () => {
    expect(named({ name: 'Uro', id: '2' })).toEqual({ found: [], conflicting: [] });
  });

  it('is a conflict where the row names two, as after sorting one column alone', () => {
    const { found, conflicting } = named({ name: 'Rammer', path: 'Møtet', id: '1' });
    expect(found).toEqual([]);
    expect(conflicting.map(({ id }) => id)).toEqual(['3', '1']);
  });

  it('takes a name for a name and an id for an id; a label is either', () => {
    expect(ids({ name: '2' })).toEqual(['6']);
    expect(ids({ id: '2' })).toEqual(['2']);
    expect(ids({ label: '2' })).toEqual(['2']);
    expect(ids({ label: 'Møtet > Tid' })).toEqual(['4']);
    expect(ids({})).toEqual([]);
  });
});
