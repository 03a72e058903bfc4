import type { CountSubject, WithinSubject } from '../../disclosure/countModel.js';
import { codeKey, pairKey } from '../../disclosure/subjectKeys.js';
import { contrastSubject } from '../../questions/countKeys.js';
import { type DirectionCounts, directions, verdict } from '../../questions/direction.js';
import { alikeSelections } from '../../questions/opportunities/alikeSelections.js';
import { sourcesAgainst } from '../../questions/opportunities/conditionContrasts.js';
import type { Opportunity, OpportunityRanking } from '../../questions/opportunities/opportunityRanking.js';
import type { PairSides } from '../../questions/opportunities/pairSides.js';
import { countSubject, type PublicSources } from '../publicSources.js';

/** What most of a source's selections say that are compared: a contrast asks only whether they hinder. */
export const contrastCategories = ['hinders', 'others'] as const;

/** Whether the sources with the condition are more hindered with it. */
export const moreCategories = ['more', 'notMore'] as const;

/** Positions of the three directions, and of both sides. */
const [spoken, both] = [
  [0, 1, 2],
  [0, 1],
] as const;

/** The subjects of one contrast: sources by what they say with the condition, by what they say without it, and by which is more. */
export interface ContrastSubjects {
  readonly with: CountSubject;
  readonly without: CountSubject;
  readonly more: CountSubject;
}

/** The subjects of the contrast that is told of each opportunity; null where it has none. */
export function contrastSubjects(
  sources: PublicSources,
  ranked: OpportunityRanking,
  opportunities: readonly Opportunity[],
): (ContrastSubjects | null)[] {
  const { directed, describing, needs } = ranked;
  // The selections that are compared, in the order in which sides know them.
  const units = alikeSelections(directed, describing, needs).flatMap((group) => group.units);
  const spokenBy = (sides: PairSides, has: boolean) => {
    const counts = new Map<number, Record<keyof DirectionCounts, number>>();
    for (const side of sides.sides) {
      if (side.has !== has) continue;
      const own = counts.get(side.source) ?? { promotes: 0, hinders: 0, ambivalent: 0, undirected: 0 };
      for (const place of side.places) own[directions[directed.direction[units[place]]]]++;
      counts.set(side.source, own);
    }
    return (source: number) => {
      const own = counts.get(source);
      if (own === undefined) return -1;
      return verdict(own) === 'hinders' ? 0 : 1;
    };
  };
  return opportunities.map(({ condition, contrast }) => {
    if (contrast === null) return null;
    const { indicator } = contrast.need;
    const side = (which: 'with' | 'without') =>
      countSubject(
        sources,
        {
          key: contrastSubject(condition, indicator, which),
          categories: contrastCategories,
          sets: { compared: both },
        },
        spokenBy(contrast.sides, which === 'with'),
      );
    const against = new Set(sourcesAgainst(contrast.sides));
    const has = new Set(contrast.sides.sides.filter((each) => each.has).map(({ source }) => source));
    const more = countSubject(
      sources,
      { key: contrastSubject(condition, indicator, 'more'), categories: moreCategories, sets: {} },
      (source) => (has.has(source) ? (against.has(source) ? 1 : 0) : -1),
    );
    return { with: side('with'), without: side('without'), more };
  });
}

/**
 * What anybody knows of them: what is compared with the condition has a direction and stands among what is said of the pair;
 * without it, among what is said of the indicator; and those that are more hindered and those that are not are all that have it.
 */
export function contrastWithin(
  { condition, contrast }: Opportunity,
  subjects: ContrastSubjects,
): WithinSubject[] {
  const { indicator } = contrast!.need;
  const all = (subject: string, categories: readonly number[]) => ({ subject, categories });
  const withIt = all(subjects.with.key, both);
  const more = all(subjects.more.key, both);
  const pair = all(pairKey(condition, indicator), spoken);
  const code = all(codeKey(indicator), spoken);
  return [
    { lesser: withIt, greater: pair },
    { lesser: pair, greater: code },
    { lesser: all(subjects.without.key, both), greater: code },
    { lesser: withIt, greater: more },
    { lesser: more, greater: withIt },
  ];
}
