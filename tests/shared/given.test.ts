import { describe, expect, it } from 'vitest';
import { given } from '../../src/shared/given.js';

describe('given', () => {
  it('leaves out what is undefined, and keeps null, 0 and the empty text', () => {
    const found = given({
      id: 'C07',
      colour: undefined as string | undefined,
      note: '',
      count: 0,
      parent: null,
    });
    expect(Object.entries(found)).toEqual([
      ['id', 'C07'],
      ['note', ''],
      ['count', 0],
      ['parent', null],
    ]);
  });

  it('says in its type what may be missing', () => {
    const asked: { readonly seed?: number } = {};
    const found: { readonly seed?: number; readonly unit: string } = given({
      seed: asked.seed,
      unit: 'line',
    });
    expect('seed' in found).toBe(false);
  });
});
