import type { PassageCounts } from './countPassages.js';
import type { Passage } from './passages.js';
import type { FinerPlan, Plan } from './plan.js';
import {
  destroys,
  individualValue,
  publicValue,
  reportedExpectation,
  reportedNeed,
} from './secondCodebook.js';

/** What truth.json says of it, in the form that tests recover it by. */
export type FinerTruth = ReturnType<typeof finerTruth>;

/** What edition 2 plants beside edition 1, and what came of it. */
export function finerTruth(plan: Plan, finer: FinerPlan, groups: readonly string[], counted: PassageCounts) {
  const has = (condition: string) => (passage: Passage) => passage.conditions.includes(condition);
  const says = (indicator: string) => (passage: Passage) => passage.indicators.includes(indicator);
  const destroying = ({ valence }: Passage) => valence === destroys;
  return {
    destroyed: {
      $description:
        'Share of the hindering passages that destroy (D04 in place of D02): by condition; of several conditions in a passage the one that destroys most decides. otherwise: of other passages with a code under only.',
      planted: finer.destroyed,
      realised: Object.keys(finer.destroyed.byCondition).map((condition) => ({
        condition,
        hindersOrDestroys: counted.directions(has(condition))[1],
        destroys: counted.count((each) => has(condition)(each) && destroying(each)),
      })),
    },
    values: {
      $description:
        'Whose value: W01 individual, W02 public. share: of the passages of interviews and documents with a condition or an indicator. conditions: whose value they are about, by group; with the indicators under individualWith it is individual value. What follows for the direction stands in valence.planted.rules. Nothing under conditions: whose value hangs together with nothing.',
      planted: finer.values,
      realised: finer.values.conditions.map(({ condition }) => ({
        condition,
        individual: counted.valences((each) => has(condition)(each) && each.value === individualValue),
        public: counted.valences((each) => has(condition)(each) && each.value === publicValue),
      })),
    },
    expectations: {
      $description:
        'Chance that what a study reports of an indicator is an expectation (N02), and not a need (N01). passages: share of the passages of studies that tell of expectations; an indicator stands in passages of its own sort.',
      planted: finer.reports,
      realised: plan.needs.map(({ indicator }) => ({
        indicator,
        need: counted.studiesWith((each) => says(indicator)(each) && each.reported === reportedNeed),
        expectation: counted.studiesWith(
          (each) => says(indicator)(each) && each.reported === reportedExpectation,
        ),
      })),
    },
    services: {
      $description:
        'Where a service (C12) comes from: S01 own, S02 bought, S03 dependent on others. What follows for the direction stands in valence.planted.rules; realised: [promotes, hinders or destroys, ambivalent].',
      planted: finer.services,
      realised: finer.rules.before.flatMap(({ service, indicator }) =>
        service === undefined || indicator === undefined
          ? []
          : [
              {
                service,
                indicator,
                directions: counted.directions((each) => each.service === service && says(indicator)(each)),
              },
            ],
      ),
    },
    opportunities: {
      $description:
        'Value that is more hindered with a condition than without it: planted share of hindering passages (D02 or D04) of the indicator with the condition, less the share without, by group outside studies.',
      planted: contrasts(plan, groups),
    },
    findings: plan.findings,
  };
}

/** Pairs that hinder everywhere with an indicator that is seldom promoted by itself. */
function contrasts({ pairDirections, needs }: Plan, groups: readonly string[]) {
  return pairDirections
    .filter(({ pattern }) => pattern === 'hinders')
    .flatMap(({ condition, indicator, direction }) => {
      const need = needs.find((each) => each.indicator === indicator);
      if (need === undefined) return [];
      const byGroup = groups
        .filter((group) => group !== 'study')
        .map((group) => [group, rounded(direction[group][1] - need.direction[group][1])]);
      return [{ condition, indicator, contrast: Object.fromEntries(byGroup) }];
    });
}

const rounded = (value: number) => Math.round(value * 10000) / 10000;
