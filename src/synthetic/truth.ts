import { generatorName } from '../shared/seededRandom.js';
import { conditions, indicators, interests } from './codebook.js';
import type { ErrorCounts } from './coders.js';
import type { Passage } from './passages.js';
import {
  type Association,
  backgroundShare,
  balancedDirection,
  coderErrors,
  codesDraw,
  doubleCodedEvery,
  extraTradeoffShare,
  type Group,
  groupSelectors,
  groups,
  needShare,
  type Plan,
  runs,
  valenceShare,
} from './plan.js';
import type { SourcePlan } from './sources.js';

/** Rises when the same seed would give another project. */
export const generatorVersion = '1.0.0';

export interface RealisedNumbers {
  readonly codings: number;
  readonly distinctSentences: number;
  readonly mostRepeatedQuote: number;
  readonly errors: ErrorCounts;
}

/** What was planted, in the form that tests recover it by. */
export type Truth = ReturnType<typeof truthOf>;

/** Writes down the plan, and what the draw made of it. Every block says in \`$description\` how it is meant. */
export function truthOf(
  seed: number,
  plan: Plan,
  sources: readonly SourcePlan[],
  passages: readonly (readonly Passage[])[],
  numbers: RealisedNumbers,
) {
  const counted = countPassages(sources, passages);
  return {
    $description:
      'What the generator planted in the synthetic project, and what the draw made of it. Numbers under "planted" are parameters; numbers under "realised" are counted in the true coding (before coder errors).',
    synthetic: true,
    generator: {
      $description:
        'The same version, seed and effects give the same bytes. The edition was chosen among 24 draws so that every planted effect can be seen with the default seed; judge error rates over other seeds.',
      name: 'brukermote/synthetic',
      version: generatorVersion,
      random: generatorName,
      seed,
      edition: codesDraw,
      effects: plan.effects,
    },
    groups: {
      $description:
        'Groups of sources that effects may differ between, by the columns kind and level of sources.csv (studies have no level).',
      planted: groupSelectors,
    },
    associations: {
      $description:
        'Condition x indicator within a source, unit = selection. beta is the planted log odds ratio of the indicator given the condition; oddsRatio = exp(beta). Pairs under "nulls" are independent within every source.',
      planted: plan.associations.filter(isUniform).map((each) => ({
        ...pairOf(each),
        direction: each.beta.counsellor > 0 ? 'positive' : 'negative',
        beta: each.beta.counsellor,
        oddsRatio: rounded(Math.exp(each.beta.counsellor)),
        streaky: isStreaky(each.condition, each.indicator),
        why: each.why,
        realised: counted.both(each.condition, each.indicator),
      })),
      differing: plan.associations
        .filter((each) => !isUniform(each))
        .map((each) => ({
          ...pairOf(each),
          pattern: groups.some((group) => each.beta[group] < 0) ? 'reversed' : 'different',
          beta: each.beta,
          oddsRatio: Object.fromEntries(groups.map((group) => [group, rounded(Math.exp(each.beta[group]))])),
          why: each.why,
          realised: counted.both(each.condition, each.indicator),
        })),
      nulls: nullPairs(plan).filter(([a, b]) => !isStreaky(a, b)),
      streakyNulls: nullPairs(plan).filter(([a, b]) => isStreaky(a, b)),
    },
    conditionPairs: {
      $description:
        'Condition x condition: all pairs are independent within every source. Two codes that both run (streakyNulls) are independent too, but their counts vary more than a test of exchangeable passages expects. Indicators that share a planted condition are associated through it, and codes avoid trade-off passages; neither is a null.',
      nulls: conditionPairs().filter(([a, b]) => !isStreaky(a, b)),
      streakyNulls: conditionPairs().filter(([a, b]) => isStreaky(a, b)),
    },
    valence: {
      $description:
        'Direction of a passage as [promotes (D01), hinders (D02), ambivalent (D03)]. The first planted pair in the order of this list decides; without one the first indicator with a pattern in the order of needs.planted; else one of the other indicators, evenly; without an indicator one of the conditions. Directions of planted pairs and needs that have a pattern (other than balanced) are dealt by quota within each group, so that their shares hold in small numbers; all others are drawn. Nothing planted means the default. Passages that report a need in a study have no valence.',
      planted: {
        share: valenceShare,
        default: balancedDirection,
        pairs: plan.pairDirections,
        conditions: [...plan.conditionDirections].map(([condition, direction]) => ({ condition, direction })),
      },
      realised: {
        pairs: plan.pairDirections.map(({ condition, indicator }) => ({
          condition,
          indicator,
          byGroup: counted.valences(
            (each) => each.conditions.includes(condition) && each.indicators.includes(indicator),
          ),
        })),
      },
    },
    needs: {
      $description:
        'support: share of the studies that report the need (exact: that number of studies is drawn). direction: how passages on the indicator lean in interviews and documents. pattern gap: needed by many, seldom promoted; met: promoted; promised-not-delivered: documents promote, interviews do not; other: balanced.',
      planted: plan.needs,
      passageShare: needShare,
      realised: plan.needs.map(({ indicator }) => ({
        indicator,
        studies: counted.studiesWith(indicator),
        byGroup: counted.valences((each) => each.indicators.includes(indicator)),
      })),
    },
    interests: {
      $description:
        'Bradley-Terry log strengths by group: P(A put before B) = 1 / (1 + exp(strength B - strength A)). Pairs meet equally often, and their outcomes are dealt by systematic sampling. order: from first to last, outside the counsellors. Nynorsk sources weigh I02 and I03 only.',
      planted: {
        order: plan.effects
          ? [...interests].sort((a, b) => plan.interestStrengths.leader[b] - plan.interestStrengths.leader[a])
          : [],
        strengths: plan.interestStrengths,
        backgroundShare,
        extraTradeoffShare,
      },
      realised: counted.tradeoffs(),
    },
    runs: {
      $description:
        'Codes that come in runs: with this probability a passage repeats the coin of the passage before. Their rate is as if they did not.',
      planted: runs,
    },
    lengths: {
      $description: 'Passages per source: very unequal, the same multiset for every seed.',
      realised: Object.fromEntries(
        (['interview', 'document', 'study'] as const).map((kind) => {
          const lengths = sources.filter((source) => source.kind === kind).map((source) => source.length);
          return [
            kind,
            {
              sources: lengths.length,
              shortest: Math.min(...lengths),
              longest: Math.max(...lengths),
              passages: sum(lengths),
            },
          ];
        }),
      ),
    },
    coders: {
      $description:
        'Errors of K1 and K2, independent of everything. Per true code: missed, replaced by or joined by another code of its family; per selection: a boundary one sentence off, where the text allows. Every fifth source in the order of ids is coded by both and reconciled (KR = the true coding); the others by one of them.',
      planted: { ...coderErrors, doubleCodedEvery },
      realised: {
        doubleCoded: sources.filter((_, index) => (index + 1) % doubleCodedEvery === 0).map(({ id }) => id),
        errors: numbers.errors,
        missRate: rounded(numbers.errors.missed / numbers.errors.codes),
        wrongRate: rounded((numbers.errors.replaced + numbers.errors.added) / numbers.errors.codes),
        boundaryRate: rounded(numbers.errors.shifted / numbers.errors.selections),
      },
    },
    realised: {
      $description: 'Sizes of the project.',
      sources: sources.length,
      passages: sum(sources.map(({ length }) => length)),
      codings: numbers.codings,
      distinctSentences: numbers.distinctSentences,
      mostRepeatedQuote: numbers.mostRepeatedQuote,
    },
  };
}

const pairOf = ({ condition, indicator }: Association) => ({ condition, indicator });
const isUniform = ({ beta }: Association) => groups.every((group) => beta[group] === beta.counsellor);
const isStreaky = (a: string, b: string) => a in runs && b in runs;
const rounded = (value: number) => Math.round(value * 10000) / 10000;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function nullPairs(plan: Plan): [string, string][] {
  const planted = new Set(plan.associations.map(({ condition, indicator }) => `${condition}/${indicator}`));
  return conditions
    .flatMap((condition) => indicators.map((indicator): [string, string] => [condition, indicator]))
    .filter(([condition, indicator]) => !planted.has(`${condition}/${indicator}`));
}

function conditionPairs(): [string, string][] {
  return conditions.flatMap((a, i) => conditions.slice(i + 1).map((b): [string, string] => [a, b]));
}

function countPassages(sources: readonly SourcePlan[], passages: readonly (readonly Passage[])[]) {
  const all = passages.flat();
  const byGroup = (group: Group) => passages.filter((_, index) => sources[index].group === group).flat();
  return {
    both: (condition: string, indicator: string) => ({
      passages: all.filter(
        (each) => each.conditions.includes(condition) && each.indicators.includes(indicator),
      ).length,
      withCondition: all.filter((each) => each.conditions.includes(condition)).length,
      withIndicator: all.filter((each) => each.indicators.includes(indicator)).length,
    }),
    /** Counts of [promotes, hinders, ambivalent], by group. */
    valences: (has: (passage: Passage) => boolean) =>
      Object.fromEntries(
        groups.map((group) => {
          const found = byGroup(group).filter(has);
          return [
            group,
            ['D01', 'D02', 'D03'].map((code) => found.filter((each) => each.valence === code).length),
          ];
        }),
      ),
    studiesWith: (indicator: string) =>
      sources.filter(
        (source, index) =>
          source.kind === 'study' && passages[index].some((each) => each.indicators.includes(indicator)),
      ).length,
    tradeoffs: () => {
      const found = all.flatMap(({ tradeoff }) => (tradeoff === null ? [] : [tradeoff]));
      return {
        total: found.length,
        interests: interests.map((interest) => ({
          interest,
          before: found.filter(({ before }) => before === interest).length,
          after: found.filter(({ after }) => after === interest).length,
        })),
      };
    },
  };
}
