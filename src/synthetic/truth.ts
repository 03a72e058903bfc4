import { given } from '../shared/given.js';
import { generatorName } from '../shared/seededRandom.js';
import type { Codebook } from './codebook.js';
import type { ErrorCounts } from './codingDesk.js';
import { countPassages } from './countPassages.js';
import type { Edition } from './edition.js';
import { type FinerTruth, finerTruth } from './finerTruth.js';
import type { Passage } from './passages.js';
import { type Association, balancedDirection, type Plan } from './plan.js';
import type { SourcePlan } from './sources.js';

export interface RealisedNumbers {
  readonly codings: number;
  readonly distinctSentences: number;
  readonly mostRepeatedQuote: number;
  readonly errors: ErrorCounts;
}

/** What was planted, in the form that tests recover it by. */
export type Truth = ReturnType<typeof truthOf>;

/** What a project was made of, and by which plan. */
export interface TruthParts {
  readonly edition: Edition;
  readonly seed: number;
  readonly plan: Plan;
  readonly sources: readonly SourcePlan[];
  /** Beside the sources. */
  readonly passages: readonly (readonly Passage[])[];
}

/** Writes down the plan, and what the draw made of it. Every block says in `$description` how it is meant. */
export function truthOf({ edition, seed, plan, sources, passages }: TruthParts, numbers: RealisedNumbers) {
  const { codebook, rates, truth: said } = edition;
  const { interests } = codebook;
  const groups = Object.keys(edition.groups);
  const isUniform = ({ beta }: Association) => groups.every((group) => beta[group] === beta[groups[0]]);
  const isStreaky = (a: string, b: string) => a in rates.runs && b in rates.runs;
  const [nulls, conditionPairs] = [nullPairs(plan, codebook), pairsAmong(codebook.conditions)];
  const counted = countPassages(sources, passages, edition);
  const finer: Partial<FinerTruth> = plan.finer === null ? {} : finerTruth(plan, plan.finer, groups, counted);
  return {
    $description:
      'What the generator planted in the synthetic project, and what the draw made of it. Numbers under "planted" are parameters; numbers under "realised" are counted in the true coding (before coder errors).',
    synthetic: true,
    generator: {
      $description: said.generator,
      name: 'brukermote/synthetic',
      version: edition.version,
      random: generatorName,
      seed,
      edition: said.edition,
      effects: plan.effects,
      ...given({ sources: edition.number === 1 ? undefined : sources.length }),
    },
    groups: {
      $description:
        'Groups of sources that effects may differ between, by the columns kind and level of sources.csv (studies have no level).',
      planted: edition.groups,
    },
    associations: {
      $description:
        'Condition x indicator within a source, unit = selection. beta is the planted log odds ratio of the indicator given the condition; oddsRatio = exp(beta). Pairs under "nulls" are independent within every source.',
      planted: plan.associations.filter(isUniform).map((each) => ({
        ...pairOf(each),
        direction: each.beta[groups[0]] > 0 ? 'positive' : 'negative',
        beta: each.beta[groups[0]],
        oddsRatio: rounded(Math.exp(each.beta[groups[0]])),
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
      nulls: nulls.filter(([a, b]) => !isStreaky(a, b)),
      streakyNulls: nulls.filter(([a, b]) => isStreaky(a, b)),
    },
    conditionPairs: {
      $description:
        'Condition x condition: all pairs are independent within every source. Two codes that both run (streakyNulls) are independent too, but their counts vary more than a test of exchangeable passages expects. Indicators that share a planted condition are associated through it, and codes avoid trade-off passages; neither is a null.',
      nulls: conditionPairs.filter(([a, b]) => !isStreaky(a, b)),
      streakyNulls: conditionPairs.filter(([a, b]) => isStreaky(a, b)),
    },
    valence: {
      $description: said.valence,
      planted: {
        share: rates.valence,
        default: balancedDirection,
        ...given({ rules: plan.finer?.rules }),
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
      $description: said.needs,
      planted: plan.needs,
      passageShare: rates.need,
      realised: plan.needs.map(({ indicator }) => ({
        indicator,
        studies: counted.studiesWith((each) => each.indicators.includes(indicator)),
        byGroup: counted.valences((each) => each.indicators.includes(indicator)),
      })),
    },
    interests: {
      $description: said.interests,
      planted: {
        order: plan.effects
          ? [...interests].sort((a, b) => plan.interestStrengths.leader[b] - plan.interestStrengths.leader[a])
          : [],
        strengths: plan.interestStrengths,
        backgroundShare: rates.background,
        extraTradeoffShare: rates.extraTradeoff,
      },
      realised: counted.tradeoffs(),
    },
    runs: {
      $description:
        'Codes that come in runs: with this probability a passage repeats the coin of the passage before. Their rate is as if they did not.',
      planted: rates.runs,
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
      planted: { ...rates.errors, doubleCodedEvery: rates.doubleCodedEvery },
      realised: {
        doubleCoded: sources
          .filter((_, index) => (index + 1) % rates.doubleCodedEvery === 0)
          .map(({ id }) => id),
        errors: numbers.errors,
        missRate: rounded(numbers.errors.missed / numbers.errors.codes),
        wrongRate: rounded((numbers.errors.replaced + numbers.errors.added) / numbers.errors.codes),
        boundaryRate: rounded(numbers.errors.shifted / numbers.errors.selections),
      },
    },
    ...finer,
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
const rounded = (value: number) => Math.round(value * 10000) / 10000;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function nullPairs(plan: Plan, { conditions, indicators }: Codebook): [string, string][] {
  const planted = new Set(plan.associations.map(({ condition, indicator }) => `${condition}/${indicator}`));
  return conditions
    .flatMap((condition) => indicators.map((indicator): [string, string] => [condition, indicator]))
    .filter(([condition, indicator]) => !planted.has(`${condition}/${indicator}`));
}

function pairsAmong(conditions: readonly string[]): [string, string][] {
  return conditions.flatMap((a, i) => conditions.slice(i + 1).map((b): [string, string] => [a, b]));
}
