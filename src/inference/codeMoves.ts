import type { SeededRandom } from '../shared/seededRandom.js';
import type { CodeLayout } from './codeLayout.js';
import { codePlaces, PlaceCounter } from './codePlaces.js';
import type { JointDraws } from './jointNull.js';

/**
 * Permutations or circular shifts within each stratum in which every code moves on its own: the null that all codes
 * are independent of one another. For matrices whose rows and columns share codes.
 */
export function codeMoves(layout: CodeLayout, kind: 'permutation' | 'shift'): JointDraws {
  const { strata } = layout;
  const original = codePlaces(layout);
  const counter = new PlaceCounter(layout, original);
  const moved = original.places.slice();
  const spots = new Int32Array(strata[strata.length - 1]);
  for (let s = 0; s + 1 < strata.length; s++) {
    for (let u = strata[s]; u < strata[s + 1]; u++) spots[u] = u - strata[s];
  }
  const draw = (random: SeededRandom, counts: Int32Array) => {
    for (let s = 0; s + 1 < strata.length; s++) {
      const size = strata[s + 1] - strata[s];
      for (let code = 0; code < original.codes; code++) {
        const at = s * original.codes + code;
        const [from, to] = [original.offsets[at], original.offsets[at + 1]];
        if (from === to) continue;
        if (kind === 'shift') {
          const turn = random.below(size);
          for (let k = from; k < to; k++) moved[k] = (original.places[k] + turn) % size;
        } else {
          for (let k = from, first = strata[s]; k < to; k++, first++) {
            const chosen = first + random.below(strata[s + 1] - first);
            const place = spots[chosen];
            spots[chosen] = spots[first];
            spots[first] = place;
            moved[k] = place;
          }
        }
      }
    }
    counter.count(moved, counts);
  };
  return { draw };
}
