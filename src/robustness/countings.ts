import type { Corpus } from '../corpus/corpus.js';
import { type CoderRule, votes } from '../units/coderRule.js';
import { type Incidence, incidence } from '../units/incidence.js';
import type { UnitKind } from '../units/units.js';
import { sameAs } from './availableChoices.js';
import type { Reason } from './reason.js';
import type { DroppedChoice } from './specification.js';

/** One way to count: a unit, a coder rule, with or without roll-up. */
export interface Counting {
  readonly unit: UnitKind;
  readonly coders: CoderRule;
  readonly rollUp: boolean;
  /** Null where it cannot be counted so. */
  readonly incidence: Incidence | null;
  readonly reason: Reason | null;
}

export interface CountingChoices {
  readonly units: readonly UnitKind[];
  readonly coders: readonly CoderRule[];
  readonly rollUps: readonly boolean[];
}

/** Ways to count that differ in something. */
export interface Countings extends CountingChoices {
  readonly all: readonly Counting[];
  readonly dropped: readonly DroppedChoice[];
}

/**
 * Every unit by every coder rule, with and without roll-up. A rule, or a unit, that gives exactly what another
 * gives in every combination is dropped, so that one way to count is not counted twice; of two equals the usual one
 * stays.
 *
 * @param usual what stays where it equals another
 */
export function countings(
  corpus: Corpus,
  choices: CountingChoices,
  usual: { readonly unit: UnitKind | null; readonly coders: CoderRule },
): Countings {
  const { rollUps } = choices;
  const alike = equalVotes(corpus, choices.coders);
  const found = new Map<string, Counting>();
  const key = (unit: UnitKind, coders: CoderRule, rollUp: boolean) => JSON.stringify([unit, coders, rollUp]);
  const at = (unit: UnitKind, coders: CoderRule, rollUp: boolean) => found.get(key(unit, coders, rollUp))!;
  for (const unit of choices.units) {
    for (const coders of choices.coders) {
      for (const rollUp of rollUps) {
        const twin = alike.get(coders);
        // The same votes count the same: nothing is counted anew.
        const counting =
          twin === undefined
            ? count(corpus, unit, coders, rollUp)
            : { ...at(unit, twin, rollUp), unit, coders, rollUp };
        found.set(key(unit, coders, rollUp), counting);
      }
    }
  }
  const every = <Value>(values: readonly Value[], holds: (value: Value, rollUp: boolean) => boolean) =>
    values.every((value) => rollUps.every((rollUp) => holds(value, rollUp)));
  const coders = distinct(choices.coders, usual.coders, (one, other) =>
    every(
      choices.units,
      (unit, rollUp) =>
        sameCounting(at(unit, one, rollUp), at(unit, other, rollUp)) &&
        samePlaces(at(unit, one, rollUp), at(unit, other, rollUp)),
    ),
  );
  const units = distinct<UnitKind>(choices.units, usual.unit, (one, other) =>
    every(coders.kept, (rule, rollUp) => sameCounting(at(one, rule, rollUp), at(other, rule, rollUp))),
  );
  return {
    units: units.kept,
    coders: coders.kept,
    rollUps,
    all: units.kept.flatMap((unit) =>
      coders.kept.flatMap((rule) => rollUps.map((rollUp) => at(unit, rule, rollUp))),
    ),
    dropped: [
      ...units.dropped.map(([value, other]) => sameAs('unit', value, other)),
      ...coders.dropped.map(([value, other]) => sameAs('coders', value, other)),
    ],
  };
}

function count(corpus: Corpus, unit: UnitKind, coders: CoderRule, rollUp: boolean): Counting {
  try {
    return { unit, coders, rollUp, incidence: incidence(corpus, { unit, coders, rollUp }), reason: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { unit, coders, rollUp, incidence: null, reason: { kind: 'not countable' } };
  }
}

/** For a rule whose votes equal those of an earlier one: that one. */
function equalVotes(corpus: Corpus, rules: readonly CoderRule[]): Map<CoderRule, CoderRule> {
  const twins = new Map<CoderRule, CoderRule>();
  const seen: { rule: CoderRule; counted: Uint8Array; needed: Int32Array }[] = [];
  for (const rule of rules) {
    const own = votes(corpus, rule);
    const twin = seen.find(
      ({ rule: other, counted, needed }) =>
        !differInSources(corpus, rule, other) &&
        sameNumbers(counted, own.counted) &&
        sameNumbers(needed, own.needed),
    );
    if (twin !== undefined) twins.set(rule, twin.rule);
    else seen.push({ rule, ...own });
  }
  return twins;
}

/** A named coder's texts are those that the coder went through, which may be fewer than all that were coded. */
function differInSources(corpus: Corpus, one: CoderRule, other: CoderRule): boolean {
  const wentThrough = (rule: CoderRule) => (coders: ReadonlySet<number>) =>
    rule.startsWith('coder:')
      ? [...coders].some((coder) => `coder:${corpus.coders[coder].id}` === rule)
      : coders.size > 0;
  return corpus.codedBy.some((coders) => wentThrough(one)(coders) !== wentThrough(other)(coders));
}

/** The values without repetitions, in their order, and for each repetition the value that it repeats. */
function distinct<Value extends string>(
  values: readonly Value[],
  usual: string | null,
  same: (one: Value, other: Value) => boolean,
): { readonly kept: readonly Value[]; readonly dropped: readonly (readonly [Value, Value])[] } {
  const kept: Value[] = [];
  const dropped: [Value, Value][] = [];
  for (const value of [...values].sort((a, b) => Number(b === usual) - Number(a === usual))) {
    const twin = kept.find((other) => same(value, other));
    if (twin === undefined) kept.push(value);
    else dropped.push([value, twin]);
  }
  return { kept: values.filter((value) => kept.includes(value)), dropped };
}

/** The same table of units x codes, whatever the units are. */
function sameCounting(one: Counting, other: Counting): boolean {
  const [a, b] = [one.incidence, other.incidence];
  if (a === null || b === null || a === b) return a === b;
  return (
    a.stratum === b.stratum &&
    sameNumbers(a.source, b.source) &&
    sameNumbers(a.offsets, b.offsets) &&
    sameNumbers(a.codes, b.codes) &&
    sameNumbers(a.unknown?.offsets ?? [], b.unknown?.offsets ?? []) &&
    sameNumbers(a.unknown?.codes ?? [], b.unknown?.codes ?? [])
  );
}

/** Two coders can code as much in other places; then one does not repeat the other. */
function samePlaces({ incidence: one }: Counting, { incidence: other }: Counting): boolean {
  if (one === null || other === null || one === other) return true;
  return sameNumbers(one.item, other.item) && sameNumbers(one.start, other.start);
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
