import { describe, expect, it } from 'vitest';
import { illegible, type LaidText } from '../../src/runner/legibility.js';

const text = (own: Partial<LaidText>): LaidText => ({
  text: 'Mestring',
  letters: 8,
  left: 10,
  top: 10,
  right: 50,
  bottom: 20,
  ...own,
});
const found = (...texts: LaidText[]) =>
  illegible(texts, { width: 100, height: 100 }, 8).map(({ kind }) => kind);

describe('what cannot be read', () => {
  it('is nothing in texts beside and below one another', () => {
    expect(found(text({}), text({ left: 51, right: 90 }), text({ top: 19, bottom: 29 }))).toEqual([]);
  });

  it('is smaller than the smallest letters', () => {
    expect(found(text({ letters: 7.9 }))).toEqual(['small']);
  });

  it('is cut off at an edge', () => {
    for (const own of [{ left: -5 }, { right: 108 }, { top: -8 }, { bottom: 108 }])
      expect(found(text(own))).toEqual(['cut']);
  });

  it('lies over another text, whatever way it runs', () => {
    expect(found(text({}), text({ left: 40, right: 80 }))).toEqual(['over']);
    const upright = text({ left: 10, right: 20, top: 10, bottom: 60 });
    expect(found(upright, { ...upright, left: 12, right: 22 })).toEqual(['over']);
    expect(found(upright, { ...upright, left: 19, right: 29 })).toEqual([]);
  });
});
