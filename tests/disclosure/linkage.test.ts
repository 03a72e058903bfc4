import { describe, expect, it } from 'vitest';
import { type BinaryModel, type LinkageModel, linkage, type MostOf } from '../../src/disclosure/linkage.js';

/** Tries every choice. */
const byTrying: MostOf = async ({ variables, rows }: BinaryModel, wanted) => {
  let best: number[] | null = null;
  let most = -1;
  for (let code = 0; code < 2 ** variables; code++) {
    const values = Array.from({ length: variables }, (_, i) => (code >> i) & 1);
    const total = (terms: readonly number[]) => terms.reduce((sum, term) => sum + values[term], 0);
    if (!rows.every(({ terms, from, to }) => total(terms) >= from && total(terms) <= to)) continue;
    if (total(wanted) > most) [best, most] = [values, total(wanted)];
  }
  return best;
};

/** Four records of one class, two from the ministry (0), two from an office (1). */
const four: LinkageModel = {
  classOf: [0, 0, 0, 0],
  stratumOf: [0, 0, 1, 1],
  attributes: [[0, 1]],
  counts: [],
};

describe('linkage', () => {
  it('links nothing where nothing public tells records apart', async () => {
    expect(await linkage(four, 3, byTrying)).toEqual({ linked: [], finished: true, solves: 1 });
  });

  it('finds that a public count of a group names the records that it is of', async () => {
    // Both sources from the ministry speak of it, and only these two records do.
    const counts = [{ records: [0, 1], strata: [0], from: 2, to: 2 }];
    const { linked } = await linkage({ ...four, counts }, 3, byTrying);
    expect(linked).toEqual([
      { attribute: 0, value: 0, records: [0, 1] },
      { attribute: 0, value: 1, records: [2, 3] },
    ]);
  });

  it('lets stand what k records share', async () => {
    const counts = [{ records: [0, 1], strata: [0], from: 2, to: 2 }];
    expect((await linkage({ ...four, counts }, 2, byTrying)).linked).toEqual([]);
  });

  it('puts counts together: none of them alone tells it', async () => {
    const counts = [
      { records: [0, 2], strata: [0], from: 1, to: 1 },
      { records: [0, 3], strata: [0], from: 1, to: 1 },
      { records: [0, 1, 2], strata: [0], from: 2, to: 2 },
    ];
    const { linked } = await linkage({ ...four, counts }, 3, byTrying);
    expect(linked.flatMap(({ records }) => records).sort()).toEqual([0, 1, 2, 3]);
    for (const one of counts) {
      const alone = (await linkage({ ...four, counts: [one] }, 3, byTrying)).linked;
      expect(alone.flatMap(({ records }) => records)).not.toContain(0);
    }
  });

  it('holds what was not finished for known', async () => {
    const { linked, finished } = await linkage(four, 3, async () => null);
    expect([finished, linked.length]).toEqual([false, 2]);
  });

  it('refuses counts that the material does not have', async () => {
    const counts = [{ records: [0], strata: [1], from: 1, to: 1 }];
    await expect(linkage({ ...four, counts }, 3, byTrying)).rejects.toThrow('must hold');
  });
});
