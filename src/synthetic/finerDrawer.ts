import type { PresentCodes } from './directions.js';
import type { FinerPlan } from './plan.js';
import type { Random } from './random.js';
import {
  individualValue,
  publicValue,
  reportedExpectation,
  reportedNeed,
  serviceSources,
} from './secondCodebook.js';
import type { SourcePlan } from './sources.js';

/** Codes of need or expectation, by passage of a study and by indicator that it supports. */
export interface Reports {
  readonly ofPassage: readonly string[];
  readonly ofIndicator: ReadonlyMap<string, string>;
}

/** Draws what edition 2 codes beside edition 1: whose value, need or expectation, where a service comes from, destroyed. */
export class FinerDrawer {
  readonly #plan: FinerPlan;
  readonly #random: Random;

  constructor(plan: FinerPlan, random: Random) {
    this.#plan = plan;
    this.#random = random;
  }

  /** What a study reports: each passage tells of needs or of expectations, and each indicator is the one or the other. */
  reportsOf(supported: ReadonlySet<string>, passages: number): Reports {
    const { expectations, passages: share } = this.#plan.reports;
    const sort = (chance: number): string =>
      this.#random.happens(chance) ? reportedExpectation : reportedNeed;
    const ofPassage = Array.from({ length: passages }, () => sort(share));
    const ofIndicator = new Map(
      [...supported].map((id) => [id, sort(expectations[id] ?? expectations.otherwise)]),
    );
    // What is reported has a passage to stand in.
    for (const each of new Set(ofIndicator.values()))
      if (!ofPassage.includes(each)) ofPassage[this.#random.below(passages)] = each;
    return { ofPassage, ofIndicator };
  }

  draw(codes: PresentCodes, source: SourcePlan) {
    return {
      value: source.kind === 'study' ? null : this.#value(codes, source),
      service: this.#service(codes),
    };
  }

  /** Whether a passage that hinders destroys. */
  destroys({ conditions, indicators }: PresentCodes): boolean {
    const { byCondition, otherwise, only } = this.#plan.destroyed;
    const sayable = [...conditions, ...indicators].some((id) => only === null || only.includes(id));
    if (!sayable) return false;
    const shares = conditions.flatMap((id) => byCondition[id] ?? []);
    return this.#random.happens(shares.length > 0 ? Math.max(...shares) : otherwise);
  }

  #value({ conditions, indicators }: PresentCodes, { group }: SourcePlan): string | null {
    if (conditions.length === 0 && indicators.length === 0) return null;
    const { values } = this.#plan;
    const own = values.conditions.find(({ condition }) => conditions.includes(condition));
    const ofOne = own?.individualWith.some((id) => indicators.includes(id)) === true;
    const share = ofOne ? 0 : (own?.publicShare[group] ?? values.publicShare);
    if (!this.#random.happens(own?.share ?? values.share)) return null;
    return this.#random.happens(share) ? publicValue : individualValue;
  }

  #service({ conditions }: PresentCodes): string | null {
    const { condition, share, mix } = this.#plan.services;
    if (!conditions.includes(condition) || !this.#random.happens(share)) return null;
    return serviceSources[this.#random.choose(mix)];
  }
}
