import {
  balancedDirection,
  type Direction,
  type DirectionRule,
  type PairDirection,
  type Plan,
} from './plan.js';
import type { Random } from './random.js';
import type { SourcePlan } from './sources.js';

/** The conditions and indicators of a passage. */
export interface PresentCodes {
  readonly conditions: string[];
  readonly indicators: string[];
}

/** What edition 2 says of a passage before its direction is drawn. */
export interface FinerCodes {
  readonly value: string | null;
  readonly service: string | null;
}

/** Whether a rule is about a passage. */
function fits(rule: DirectionRule, { conditions, indicators }: PresentCodes, more: FinerCodes): boolean {
  const { condition, without, indicator, service, value } = rule;
  return (
    (condition === undefined || conditions.includes(condition)) &&
    (without === undefined || !conditions.includes(without)) &&
    (indicator === undefined ||
      (indicator === 'any' ? indicators.length > 0 : indicators.includes(indicator))) &&
    (service === undefined || service === more.service) &&
    (value === undefined || value === more.value)
  );
}

/**
 * Draws whether a passage promotes (0), hinders (1) or is ambivalent (2).
 *
 * A rule that comes before the pairs decides; else the first planted pair in the order of the plan; else a rule that
 * comes after the pairs; else the first indicator with a planted pattern; else one of the other indicators; else one of
 * the conditions. Edition 1 has no rules.
 */
export class DirectionDrawer {
  readonly #plan: Plan;
  readonly #random: Random;
  /** How often each direction was dealt, by planted pair or need, and group. */
  readonly #dealt = new Map<string, number[]>();

  constructor(plan: Plan, random: Random) {
    this.#plan = plan;
    this.#random = random;
  }

  draw(codes: PresentCodes, more: FinerCodes, source: SourcePlan): number {
    const { group } = source;
    const { before = [], after = [] } = this.#plan.finer?.rules ?? {};
    const first = before.find((rule) => fits(rule, codes, more));
    if (first !== undefined)
      return this.#deal(`before ${before.indexOf(first)} ${group}`, first.direction[group]);
    const has = ({ condition, indicator }: PairDirection) =>
      codes.conditions.includes(condition) && codes.indicators.includes(indicator);
    const pair = this.#plan.pairDirections.find(has);
    if (pair !== undefined) {
      const { condition, indicator, direction, pattern } = pair;
      return pattern === 'balanced'
        ? this.#random.choose(direction[group])
        : this.#deal(`${condition}/${indicator}/${group}`, direction[group]);
    }
    const next = after.find((rule) => fits(rule, codes, more));
    if (next !== undefined) return this.#deal(`after ${after.indexOf(next)} ${group}`, next.direction[group]);
    const needs = this.#plan.needs.filter((each) => codes.indicators.includes(each.indicator));
    const need = needs.find(({ pattern }) => pattern !== 'other');
    if (need !== undefined) return this.#deal(`${need.indicator}/${group}`, need.direction[group]);
    if (needs.length > 0) return this.#random.choose(this.#random.pick(needs).direction[group]);
    if (codes.conditions.length === 0) return this.#random.choose(balancedDirection);
    const condition = this.#random.pick(codes.conditions);
    return this.#random.choose(this.#plan.conditionDirections.get(condition) ?? balancedDirection);
  }

  /**
   * Deals by quota: the direction that is furthest behind its share. A pair meets a handful of times in a group,
   * where coins would often hide or turn what is planted.
   */
  #deal(what: string, shares: Direction): number {
    const dealt = this.#dealt.get(what) ?? [0, 0, 0];
    this.#dealt.set(what, dealt);
    const total = dealt.reduce((sum, count) => sum + count, 0) + 1;
    const behind = shares.map((share, i) => share * total - dealt[i] + this.#random.uniform() / 10);
    const direction = behind.indexOf(Math.max(...behind));
    dealt[direction]++;
    return direction;
  }
}
