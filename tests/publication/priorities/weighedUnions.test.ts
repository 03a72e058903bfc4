import { describe, expect, it } from 'vitest';
import type { SubjectCategories } from '../../../src/disclosure/countModel.js';
import { weighedUnions, weighedWithin } from '../../../src/publication/priorities/tradeoffSubjects.js';
import { interestSubject, tradeoffSubject } from '../../../src/questions/countKeys.js';
import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { weighing } from '../../questions/priorities/tradeoffs.js';

const found = prioritiesOf(weighing('s1 A>B\ns2 B>C', 'ABC'), { samples: 19, permutations: 99, focus: 'A' });
const { interests } = found.tradeoffs;
const pairs = interests.flatMap((first, i) => interests.slice(i + 1).map((second) => ({ first, second })));

/** What is said of a source: by subject the position of its category; -1 for none. */
type Said = ReadonlyMap<string, number>;

/** Everything that one source can say, each of two put before the other never, once, or much more often. */
function everySource(): Said[] {
  const times = [0, 1, 2, 3, 6];
  let all: [number, number][][] = [[]];
  for (const _ of pairs)
    all = all.flatMap((own) => times.flatMap((m) => times.map((n) => [...own, [m, n] as [number, number]])));
  return all.map((counts) => {
    const said = new Map<string, number>();
    const net = new Map<number, number>();
    for (const [p, { first, second }] of pairs.entries()) {
      const [m, n] = counts[p];
      said.set(tradeoffSubject(first, second), m > 0 ? (n > 0 ? 2 : 0) : n > 0 ? 1 : -1);
      if (m + n === 0) continue;
      net.set(first.index, (net.get(first.index) ?? 0) + m - n);
      net.set(second.index, (net.get(second.index) ?? 0) + n - m);
    }
    for (const interest of interests) {
      const own = net.get(interest.index);
      said.set(interestSubject(interest), own === undefined ? -1 : own === 0 ? 2 : own > 0 ? 0 : 1);
    }
    return said;
  });
}

/** Everything that the rows of the model let one source say. */
function everyAllowed(subjects: readonly string[], withPairs: boolean): Said[] {
  let all: Said[] = [new Map()];
  for (const subject of subjects)
    all = all.flatMap((own) => [-1, 0, 1, 2].map((category) => new Map([...own, [subject, category]])));
  const within = withPairs
    ? weighedWithin(found).filter(({ greater }) => subjects.includes(greater.subject))
    : [];
  const unions = weighedUnions(found, withPairs).filter(({ whole }) => subjects.includes(whole.subject));
  return all.filter((said) => {
    const isSaid = ({ subject, categories }: SubjectCategories) => categories.includes(said.get(subject)!);
    return (
      within.every(({ lesser, greater }) => !isSaid(lesser) || isSaid(greater)) &&
      unions.every(({ whole, parts }) => !isSaid(whole) || parts.some(isSaid))
    );
  });
}

const written = (all: readonly Said[], subjects: readonly string[]) =>
  [...new Set(all.map((said) => subjects.map((subject) => said.get(subject)).join(' ')))].sort();

describe('what anybody knows of interests that are weighed', () => {
  const ofInterests = interests.map(interestSubject);
  const ofPairs = pairs.map(({ first, second }) => tradeoffSubject(first, second));

  it('lets a source say what some source could, and nothing else, where single pairs are not told', () => {
    expect(written(everyAllowed(ofInterests, false), ofInterests)).toEqual(written(everySource(), ofInterests));
  });

  it('lets a source say what some source could, and nothing else, where pairs are told', () => {
    const all = [...ofPairs, ...ofInterests];
    expect(written(everyAllowed(all, true), all)).toEqual(written(everySource(), all));
  });
});
