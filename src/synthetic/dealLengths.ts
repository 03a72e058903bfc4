import type { Group } from './plan.js';
import type { Random } from './random.js';
import type { SourcePlan } from './sources.js';

/** A source that has no length yet. */
export type SourceDraft = Omit<SourcePlan, 'length'>;

/**
 * Longest source that a voice has sentences for: beyond it, an informant would repeat himself. Lengths are dealt
 * from the longest down, each to a source that can hold it.
 */
const mostPassages: Readonly<Record<Group, number>> = {
  counsellor: 60,
  leader: 25,
  benefits: 12,
  central: 14,
  'governing-document': 22,
  'local-document': 22,
  study: 9,
};
const mostPassagesNynorsk = { interview: 8, document: 5, study: 9 } as const;

/** Gives every source one of the lengths of its kind; the lengths are as many as the sources. */
export function dealLengths(
  drafts: readonly SourceDraft[],
  lengths: readonly number[],
  random: Random,
): SourcePlan[] {
  const open = random.shuffled(drafts.map((_, index) => index));
  const lengthOf: number[] = [];
  for (const length of [...lengths].sort((a, b) => b - a)) {
    // Where no source that is left can hold it, it is cut to what the first of them can.
    const position = Math.max(
      0,
      open.findIndex((index) => length <= longest(drafts[index])),
    );
    lengthOf[open[position]] = Math.min(length, longest(drafts[open[position]]));
    open.splice(position, 1);
  }
  return drafts.map((draft, index) => ({ ...draft, length: lengthOf[index] }));
}

function longest({ group, language, kind }: SourceDraft): number {
  return language === 'nn' ? mostPassagesNynorsk[kind] : mostPassages[group];
}
