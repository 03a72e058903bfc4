/**
 * What is planted, declared as data. Everything here is known before a number is drawn, and truth.json repeats it.
 * Without effects the rates, lengths and coder errors stay; the associations, directions, needs and the order of
 * interests go.
 */

/** A voice that the planted effects may differ between. */
export type Group =
  | 'counsellor'
  | 'leader'
  | 'benefits'
  | 'central'
  | 'governing-document'
  | 'local-document'
  | 'study';

/** Which sources a group holds, as a reader of sources.csv finds them. */
export interface GroupSelector {
  readonly kind: string;
  readonly level: readonly string[];
}

/** Probabilities of promotes, hinders and ambivalent. */
export type Direction = readonly [promotes: number, hinders: number, ambivalent: number];

/** A value for each group of the edition. */
export type ByGroup<Value> = Readonly<Record<string, Value>>;

export interface Association {
  readonly condition: string;
  readonly indicator: string;
  /** Log odds ratio within a source, by group; the same everywhere unless it is planted to differ. */
  readonly beta: ByGroup<number>;
  /** Why it makes sense, so that a reader of the synthetic text is not surprised. */
  readonly why: string;
}

export interface PairDirection {
  readonly condition: string;
  readonly indicator: string;
  readonly pattern: 'promotes' | 'hinders' | 'balanced' | 'contradictory';
  readonly direction: ByGroup<Direction>;
}

export interface Need {
  readonly indicator: string;
  /** Share of the studies in which jobseekers need it. */
  readonly support: number;
  readonly pattern: 'gap' | 'met' | 'promised-not-delivered' | 'other';
  /** Direction of passages on it in interviews and documents that no planted pair decides. */
  readonly direction: ByGroup<Direction>;
}

/** Whose value a condition is about. */
export interface ValueOfCondition {
  readonly condition: string;
  /** Share of its passages that say whose value. */
  readonly share: number;
  /** Of these, the share that is about public value. */
  readonly publicShare: ByGroup<number>;
  /** Indicators with which it is about individual value, whoever speaks. */
  readonly individualWith: readonly string[];
}

/** What decides the direction of the passages that it fits; what is absent fits all. */
export interface DirectionRule {
  readonly condition?: string;
  /** A condition that the passage has not. */
  readonly without?: string;
  /** `any` for passages with some indicator. */
  readonly indicator?: string;
  readonly service?: string;
  readonly value?: string;
  readonly direction: ByGroup<Direction>;
}

/** What edition 2 codes beside edition 1. */
export interface FinerPlan {
  /** Share of the hindering passages that destroy; of several conditions the one that destroys most decides. */
  readonly destroyed: {
    readonly byCondition: Readonly<Record<string, number>>;
    readonly otherwise: number;
    /** Only where a passage has one of these codes, which have words for it; null for every passage. */
    readonly only: readonly string[] | null;
  };
  readonly values: {
    /** Share of the passages of interviews and documents, with a condition or an indicator, that say whose value. */
    readonly share: number;
    /** Of these, the share that is about public value. */
    readonly publicShare: number;
    readonly conditions: readonly ValueOfCondition[];
  };
  /** Rules that decide before the planted pairs, and those that decide after them; the first that fits. */
  readonly rules: { readonly before: readonly DirectionRule[]; readonly after: readonly DirectionRule[] };
  readonly reports: {
    /** Share of the studies' indicators that are reported as an expectation, not a need. */
    readonly expectations: Readonly<Record<string, number>>;
    /** Share of a study's passages that tell of expectations. */
    readonly passages: number;
  };
  readonly services: {
    readonly condition: string;
    /** Share of the passages with the condition that say where the service comes from. */
    readonly share: number;
    /** Own, bought, dependent on others. */
    readonly mix: readonly number[];
  };
}

export interface Plan {
  readonly effects: boolean;
  readonly associations: readonly Association[];
  readonly pairDirections: readonly PairDirection[];
  readonly needs: readonly Need[];
  readonly conditionDirections: ReadonlyMap<string, Direction>;
  /** Bradley-Terry log strengths, by group. */
  readonly interestStrengths: ByGroup<Readonly<Record<string, number>>>;
  /** Null in edition 1. */
  readonly finer: FinerPlan | null;
  /** What should be found on the page of the project: keys of findings. */
  readonly findings: readonly { readonly key: string; readonly what: string }[];
}

/** Rates, runs and errors, with and without effects. */
export interface Rates {
  /** Mean rate of each code per passage, before tilts and noise of the source. */
  readonly conditions: Readonly<Record<string, number>>;
  readonly indicators: Readonly<Record<string, number>>;
  /** What a group talks more (or less) about than others. Studies are about needs, so conditions are rarer there. */
  readonly conditionTilts: ByGroup<Readonly<Record<string, number>>>;
  readonly indicatorTilts: ByGroup<Readonly<Record<string, number>>>;
  /** Standard deviation of the log rate between sources of one group. */
  readonly spread: number;
  /** Rate of an indicator that a study supports; one that never came up is placed once, in a random passage. */
  readonly study: number;
  /** Share of a study's indicator passages that report a need: no direction, and no valence code. */
  readonly need: number;
  /** Codes that come in runs: the chance that a passage repeats what decided the code in the passage before. */
  readonly runs: Readonly<Record<string, number>>;
  /** Share of passages with a condition or an indicator that bear a valence code. */
  readonly valence: number;
  /** Share of passages that weigh two interests whatever else they hold (interviews and documents in Bokmål). */
  readonly extraTradeoff: number;
  /** Share of the passages without condition and indicator that are background instead of a trade-off. */
  readonly background: number;
  /** Errors of each coder, per true code, and per selection for the boundary. */
  readonly errors: {
    readonly miss: number;
    readonly replace: number;
    readonly add: number;
    readonly boundary: number;
  };
  /** Every how many sources are coded by both coders and reconciled. */
  readonly doubleCodedEvery: number;
}

/** Numbers of passages: the same for every seed, dealt out at random. */
export interface Lengths {
  readonly interview: readonly number[];
  readonly document: readonly number[];
  readonly study: readonly number[];
}

/** The direction of what nothing planted decides. */
export const balancedDirection: Direction = [0.42, 0.42, 0.16];

/** Log odds ratio of a pair in a group; 0 where nothing is planted. */
export function betaOf(plan: Plan, condition: string, indicator: string, group: Group): number {
  const found = plan.associations.find(
    (each) => each.condition === condition && each.indicator === indicator,
  );
  return found?.beta[group] ?? 0;
}

/** Tables by group: the same value for every group, or for all but some. */
export function byGroups(groups: readonly Group[]) {
  const everywhere = <Value>(value: Value): ByGroup<Value> =>
    Object.fromEntries(groups.map((group) => [group, value]));
  const allBut = <Value>(value: Value, other: Partial<Record<Group, Value>>): ByGroup<Value> => ({
    ...everywhere(value),
    ...other,
  });
  const pair = (
    condition: string,
    indicator: string,
    beta: number | ByGroup<number>,
    why: string,
  ): Association => ({
    condition,
    indicator,
    beta: typeof beta === 'number' ? everywhere(beta) : beta,
    why,
  });
  return { everywhere, allBut, pair };
}

/** A planted direction of a pair. */
export const direct = (
  condition: string,
  indicator: string,
  pattern: PairDirection['pattern'],
  direction: ByGroup<Direction>,
): PairDirection => ({ condition, indicator, pattern, direction });

/** The world without effects: what an edition says of it beyond that everything is even. */
export function nullPlan(
  {
    indicators,
    interests,
  }: { readonly indicators: readonly string[]; readonly interests: readonly string[] },
  everywhere: <Value>(value: Value) => ByGroup<Value>,
  finer: FinerPlan | null,
): Plan {
  return {
    effects: false,
    associations: [],
    pairDirections: [],
    needs: indicators.map((indicator) => ({
      indicator,
      support: 0.5,
      pattern: 'other',
      direction: everywhere(balancedDirection),
    })),
    conditionDirections: new Map(),
    interestStrengths: everywhere(Object.fromEntries(interests.map((id) => [id, 0]))),
    finer,
    findings: [],
  };
}
