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

/** Draws what edition 2 codes beside edition 1: whose value, need or expectation, where a service comes from, destroyed. */
export class FinerDrawer {
  readonly #plan: FinerPlan;
  readonly #random: Random;
  /** What the study reports each indicator as. */
  readonly #reports = new Map<string, string>();

  constructor(plan: FinerPlan, random: Random) {
    this.#plan = plan;
    this.#random = random;
  }

  startSource(): void {
    this.#reports.clear();
  }

  draw(codes: PresentCodes, source: SourcePlan) {
    return {
      value: source.kind === 'study' ? null : this.#value(codes, source),
      reported: source.kind === 'study' ? this.#reported(codes) : null,
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

  #reported({ indicators }: PresentCodes): string | null {
    if (indicators.length === 0) return null;
    const { expectations, mixed } = this.#plan.reports;
    const reports = indicators.map((id) => {
      const known =
        this.#reports.get(id) ??
        (this.#random.happens(expectations[id] ?? expectations.otherwise)
          ? reportedExpectation
          : reportedNeed);
      this.#reports.set(id, known);
      return known;
    });
    if (new Set(reports).size === 1) return reports[0];
    return this.#random.happens(mixed) ? reportedExpectation : reportedNeed;
  }

  #service({ conditions }: PresentCodes): string | null {
    const { condition, share, mix } = this.#plan.services;
    if (!conditions.includes(condition) || !this.#random.happens(share)) return null;
    return serviceSources[this.#random.choose(mix)];
  }
}
