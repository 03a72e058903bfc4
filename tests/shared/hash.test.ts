import { describe, expect, it } from 'vitest';
import { fnv1a, mixed } from '../../src/shared/hash.js';

describe('hashes', () => {
  it('are FNV-1a with its published values', () => {
    // draft-eastlake-fnv, test vectors of FNV-1a, 32 bits
    expect(['', 'a', 'foobar'].map((text) => fnv1a(text) >>> 0)).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
  });

  it('are mixed so that near numbers lie far apart', () => {
    // fmix32 of MurmurHash3
    expect([0, 1, 2].map((value) => mixed(value) >>> 0)).toEqual([0, 0x514e28b7, 0x30f4c306]);
  });
});
