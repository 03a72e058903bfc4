import { prioritiesOf } from '../../../src/questions/priorities/priorities.js';
import { weighing } from './tradeoffs.js';

export const few = { samples: 99, permutations: 199 };

/** Notes of some sources: what each says, by its number. */
export const sources = (count: number, says: (s: number) => string) =>
  Array.from({ length: count }, (_, s) =>
    says(s)
      .split(' ')
      .map((each) => `s${s} ${each}`)
      .join('\n'),
  ).join('\n');

const found = (notes: string, focus = '') =>
  prioritiesOf(weighing(notes).inLanguage('en'), { ...few, focus });

/** Fourteen sources put A before B before C, save that one has B before A. */
export const ordered = found(
  sources(14, (s) => `${s === 0 ? 'B>A' : 'A>B'} B>C A>C`),
  'C',
);
/** Thirty sources that together go in a circle. */
export const circle = found(sources(30, (s) => ['A>B', 'B>C', 'C>A'][s % 3]));
/** Nothing is weighed. */
export const silent = found('s1 -');
/** One source weighs. */
export const alone = found('s1 A>B\ns1 B>C');
/** Each selection has one side of a trade-off. */
export const sidesOnly = found('s1 A>\ns2 >B');
