import { describe, expect, it } from 'vitest';
import { modelNames, type NamesModel } from '../../../src/privacy/model/namesModel.js';
import { WordPiece } from '../../../src/privacy/model/wordPiece.js';

const pieces = new WordPiece('[PAD]\n[UNK]\n[CLS]\n[SEP]\nkom\nQu\n##il\n##lan\n,\nBran', false);
const labels = ['O', 'B-PER', 'I-PER'];
/** A model that knows pieces 5 and 9 as names, the latter hardly. */
const model: NamesModel = {
  pieces,
  labels,
  classify: async (ids) => ({
    labels: 3,
    scores: ids.flatMap((id) => (id === 5 ? [0, 9, 0] : id === 9 ? [0, 0, 1] : [9, 0, 0])),
  }),
};

describe('WordPiece', () => {
  it('cuts words into the longest pieces, with their places', () => {
    expect(pieces.pieces('kom Quillan').map(({ id, start, end }) => [id, start, end])).toEqual([
      [4, 0, 3],
      [5, 4, 6],
      [6, 6, 8],
      [7, 8, 11],
    ]);
    expect(pieces.pieces('ukjent').map(({ id }) => id)).toEqual([1]);
    expect(() => new WordPiece('a\nb', false)).toThrow(RangeError);
  });
});

describe('names by a model', () => {
  it('are whole words, and as sure as the least sure of them', async () => {
    const found = await modelNames('Quillan kom, Bran kom', model);
    expect(found.map(({ text, certainty }) => [text, certainty])).toEqual([
      ['Quillan', 'likely'],
      ['Bran', 'possible'],
    ]);
  });

  it('are found in texts longer than a run', async () => {
    const text = `${'kom '.repeat(900)}Quillan`;
    expect((await modelNames(text, model)).map(({ start }) => start)).toEqual([3600]);
  });
});
