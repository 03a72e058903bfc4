import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Interest } from '../corpus/interests.js';
import type { SourceKind } from '../corpus/source.js';
import { countKey } from '../disclosure/countModel.js';
import { directions } from './direction.js';

// What is counted of sources has one name everywhere: in findings, in public tables, and in what decides which counts are shown.

/**
 * Whether most of what sources say of an indicator hinders, in the selections that are compared, with the condition or without it;
 * `more` is whether those with the condition are more hindered.
 */
export function contrastSubject(condition: Code, indicator: Code, side: 'with' | 'without' | 'more'): string {
  return `contrast:${condition.id}:${indicator.id}:${side}`;
}

/** Which of two interests they put before the other; the first is the one that stands first among the interests. */
export function tradeoffSubject(first: Interest, second: Interest): string {
  return `tradeoff:${interestId(first)}:${interestId(second)}`;
}

/** Whether they put an interest first, in most of their trade-offs in which it takes part. */
export function interestSubject(interest: Interest): string {
  return `interest:${interestId(interest)}`;
}

/** Whether they weigh any interests, and go against the order of all of them. */
export const orderSubject = 'interests';

/** The id of its code; where an interest has none its place, since a name is text. */
function interestId({ code, index }: Interest): string {
  return code === null ? `#${index + 1}` : code.id;
}

/** Keys of the counts of the three directions: a balance, which sets one against another, is computed from all of them. */
export function sideKeys(subject: string, groups: readonly string[] = ['']): string[] {
  return groups.flatMap((group) => directions.map((direction) => countKey(subject, direction, group)));
}

/**
 * Keys of a share of what is said with a direction that promotes, or that hinders: of how many sources say so, and of how many give
 * a direction at all. Which of the other two directions the rest has makes no difference to such a share, to its interval, or to
 * its test.
 */
export function shareKeys(
  subject: string,
  direction: 'promotes' | 'hinders',
  groups: readonly string[] = [''],
): string[] {
  return groups.flatMap((group) => [direction, 'directed'].map((set) => countKey(subject, set, group)));
}

/** Keys of both sides of a contrast: sources by whether most of what they say hinders, with the condition and without it. */
export function contrastSideKeys(condition: Code, indicator: Code): string[] {
  return (['with', 'without'] as const).flatMap((side) =>
    (['hinders', 'others'] as const).map((set) => countKey(contrastSubject(condition, indicator, side), set)),
  );
}

/** The key of a group of sources by their kind. */
export function kindGroup(kind: SourceKind): string {
  return `kind=${kind}`;
}

/**
 * The groups that the describing sources are made of: all protected ones, or each of their kinds where there are others
 * besides.
 *
 * @param kinds of the describing sources
 * @example describingGroups(corpus, ['interview', 'document']) // ['']
 */
export function describingGroups(corpus: Corpus, kinds: readonly SourceKind[]): string[] {
  const others = corpus.sources.some(({ kind }) => kind !== 'study' && !kinds.includes(kind));
  return others ? kinds.map(kindGroup) : [''];
}
