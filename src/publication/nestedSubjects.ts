import { type CountSubject, categoriesOf, type WithinSubject } from '../disclosure/countModel.js';

/** Sets that a wider way to count can only add sources to: which side a source is on may be another. */
const growing = ['mentions', 'directed', 'used', 'both'] as const;

/**
 * What anybody may know of two ways to count the same thing, such as a pair of codes in selections and in paragraphs: every source
 * that the one counts the other counts as well. It is taken to be known wherever it is so.
 */
export function nestedSubjects(one: CountSubject, other: CountSubject): WithinSubject[] {
  return growing.flatMap((set) => {
    const [a, b] = [one, other].map((of) => ({ subject: of.key, categories: categoriesOf(of, set) }));
    if (a.categories.length === 0 || b.categories.length === 0) return [];
    return [
      ...(isWithin(one, other, set) ? [{ lesser: a, greater: b }] : []),
      ...(isWithin(other, one, set) ? [{ lesser: b, greater: a }] : []),
    ];
  });
}

function isWithin(lesser: CountSubject, greater: CountSubject, set: string): boolean {
  const [inLesser, inGreater] = [lesser, greater].map((of) => {
    const categories = categoriesOf(of, set);
    return (source: number) => categories.includes(of.bySource?.[source] ?? -1);
  });
  return lesser.bySource?.every((_, source) => !inLesser(source) || inGreater(source)) ?? false;
}
