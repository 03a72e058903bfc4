// One seeded stream of random numbers, and what is drawn from it.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export function drawing(seed) {
  const generator = xoroshiro128plus(seed);
  const between = (from, to) => uniformInt(generator, from, to);
  const shuffled = (items) => {
    const list = [...items];
    for (let last = list.length - 1; last > 0; last--) {
      const other = between(0, last);
      [list[last], list[other]] = [list[other], list[last]];
    }
    return list;
  };
  /** Each item once before any comes again, in an order drawn anew for every round. */
  const inTurn = (items) => {
    let left = [];
    return () => {
      if (left.length === 0) left = shuffled(items);
      return left.pop();
    };
  };
  return { between, shuffled, inTurn, one: (items) => items[between(0, items.length - 1)] };
}
