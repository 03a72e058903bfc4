import { type CountSubject, categoriesOf, type PublicGroup } from './countModel.js';

/** Names of the categories and sets of a subject. */
export function setsOf({ categories, sets }: CountSubject): readonly string[] {
  return [...categories, ...Object.keys(sets)];
}

/** True value of a count. */
export function trueCount(subject: CountSubject, set: string, { strata }: PublicGroup): number {
  let sum = 0;
  for (const stratum of strata) for (const c of categoriesOf(subject, set)) sum += subject.counts[stratum][c];
  return sum;
}
