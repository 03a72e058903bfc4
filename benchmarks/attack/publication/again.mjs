// Ways to publish a project more than once: what is said by all of it together must not be known either.

/** What the first publication of a project is counted by. */
export const analysis = { permutations: 19 };
const otherSides = { ...analysis, rows: 'interest', columns: 'condition' };
const indicators = { ...analysis, rows: 'indicator', columns: 'indicator' };

/** The next of the policies, and a × that means something else. */
const nextPolicy = { three: 'oslomet-5', 'oslomet-5': 'tre-10', 'tre-10': 'three' };
const lastPolicy = { three: 'tre-10', 'oslomet-5': 'three', 'tre-10': 'oslomet-5' };
const otherCross = { mark: 'band', band: 'mark' };

/**
 * By name: what is published after the first time, each as it differs from that. `project` is of all of them, `forgets` takes from the
 * list what older versions of the program did not write in it.
 *
 * @type {Readonly<Record<string, { project?: object, first?: object, forgets?: boolean, next: readonly object[] }>>}
 */
export const again = {
  'other families': { next: [{ chosen: otherSides }] },
  'a third time': { next: [{ chosen: otherSides }, { chosen: indicators }] },
  'another policy': { next: [{ policy: nextPolicy }] },
  'the policy before': { next: [{ policy: lastPolicy, chosen: otherSides }] },
  'another ×': { next: [{ cross: otherCross }] },
  'another unit': { next: [{ chosen: { ...analysis, unit: 'source' } }] },
  'overlaps, and then units': { first: { ...analysis, unit: 'overlap' }, next: [{ chosen: analysis }] },
  'other coders': {
    project: { coders: 2 },
    first: { ...analysis, coders: 'any' },
    next: [{ chosen: { ...otherSides, coders: 'coder:K1' } }],
  },
  'with subcodes': {
    first: { ...otherSides, columns: 'indicator' },
    next: [{ chosen: { ...otherSides, columns: 'indicator', rollUp: true } }],
  },
  'an older list': { forgets: true, next: [{ chosen: otherSides }] },
  'a grown project': { next: [{ chosen: otherSides, more: 12 }] },
};
