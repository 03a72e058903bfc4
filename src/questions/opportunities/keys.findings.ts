import { countKey } from '../../disclosure/countModel.js';
import { pairKey } from '../../disclosure/subjectKeys.js';
import { contrastSideKeys, contrastSubject, describingGroups, sideKeys } from '../countKeys.js';
import type { ConditionContrast } from './conditionContrasts.js';
import type { Opportunity, OpportunityRanking } from './opportunityRanking.js';

/** Groups that the describing sources are made of. */
export function opportunityGroups({ directed, describing }: OpportunityRanking): string[] {
  const { corpus } = directed;
  return describingGroups(corpus, [...new Set(describing.map((source) => corpus.sources[source].kind))]);
}

/** Keys of what is said with the condition and without it: a contrast and its p are computed from them. */
export function contrastKeys({ condition, need }: ConditionContrast): string[] {
  return contrastSideKeys(condition, need.indicator);
}

/** The same of all conditions: what compares them is computed from these. */
export function allContrastKeys({ ranking }: OpportunityRanking): string[] {
  return ranking.flatMap(({ contrast }) => (contrast === null ? [] : contrastKeys(contrast)));
}

/** How many are compared on each side, and how many are not more hindered with it. */
export function comparedKeys({ condition, need }: ConditionContrast): string[] {
  const key = (side: 'with' | 'without' | 'more', set: string) =>
    countKey(contrastSubject(condition, need.indicator, side), set);
  return [key('with', 'compared'), key('without', 'compared'), key('more', 'notMore')];
}

/**
 * What sources say of a condition and its need, and in how many levels some say that it hinders; undefined where sources have no
 * level, as these have no key.
 */
export function leanKeys({ condition, told }: Opportunity, ranked: OpportunityRanking): string[] | undefined {
  const subject = pairKey(condition, told.need.indicator);
  const levels = ranked.by === 'level' && ranked.groups.length > 1 ? ranked.groups : [];
  if (levels.includes('')) return undefined;
  return [
    ...sideKeys(subject, opportunityGroups(ranked)),
    ...levels.map((level) => countKey(subject, 'hinders', `level=${level}`)),
  ];
}
