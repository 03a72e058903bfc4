import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { keysOf } from '../shared/records.js';
import { type CoderRule, coderRules, votes } from '../units/coderRule.js';
import { countedOtherwise, type NamedUnit, unitKinds, units } from '../units/units.js';
import type { Reason } from './reason.js';
import type { DroppedChoice } from './specification.js';

/** Values of a choice that the material has, and those that it has not. */
export interface AvailableChoice<Value> {
  readonly values: readonly Value[];
  readonly dropped: readonly DroppedChoice[];
}

/** The units that the material can be counted in and tested in. */
export function availableUnits(corpus: Corpus): AvailableChoice<NamedUnit> {
  const dropped = (value: string, reason: Reason): DroppedChoice => ({ choice: 'unit', value, reason });
  return {
    values: unitKinds.filter((unit) => units[unit].place.isIn(corpus)),
    dropped: [
      ...unitKinds
        .filter((unit) => !units[unit].place.isIn(corpus))
        .map((unit) => dropped(unit, { kind: 'no text' })),
      ...keysOf(countedOtherwise).map((counted) => dropped(counted, { kind: 'no test', because: counted })),
    ],
  };
}

/**
 * The coder rules that the material allows, and each coder who coded something, most codings first.
 *
 * @param most named coders at most
 */
export function availableCoders(corpus: Corpus, most: number): AvailableChoice<CoderRule> {
  const codings = new Int32Array(corpus.coders.length);
  for (const coder of corpus.codings.coder) codings[coder]++;
  const named = corpus.coders
    .filter(({ index, reconciled }) => !reconciled && codings[index] > 0)
    .sort((a, b) => codings[b.index] - codings[a.index] || a.index - b.index);
  const kept = named.slice(0, most).sort((a, b) => a.index - b.index);
  const rules: CoderRule[] = coderRules.filter((rule) => allows(corpus, rule));
  const dropped: DroppedChoice[] = coderRules
    .filter((rule) => !allows(corpus, rule))
    .map((value) => ({ choice: 'coders', value, reason: { kind: 'not reconciled' } }));
  for (const { id } of named.slice(most)) {
    dropped.push({ choice: 'coders', value: `coder:${id}`, reason: { kind: 'too many coders', most } });
  }
  return { values: [...rules, ...kept.map(({ id }): CoderRule => `coder:${id}`)], dropped };
}

/**
 * With and without roll-up where it can matter to one of the two codes, else without; only with it where one of them
 * is a heading.
 */
export function availableRollUps(corpus: Corpus, codes: readonly Code[]): AvailableChoice<boolean> {
  if (needsRollUp(corpus, codes)) {
    return { values: [true], dropped: [{ choice: 'rollUp', value: 'false', reason: { kind: 'heading' } }] };
  }
  const parents = new Set(corpus.codes.map((code) => code.parent));
  if (codes.some((code) => parents.has(code.index))) return { values: [false, true], dropped: [] };
  return {
    values: [false],
    dropped: [{ choice: 'rollUp', value: 'true', reason: { kind: 'no descendants' } }],
  };
}

/** Whether one of the codes is a heading: nobody applied it, and codes below it are its only use. */
export function needsRollUp(corpus: Corpus, codes: readonly Code[]): boolean {
  return codes.some(
    ({ index }) =>
      !corpus.codings.code.includes(index) && corpus.codes.some(({ parent }) => parent === index),
  );
}

/** A value that gives nothing that another did not give already. */
export function sameAs(choice: 'unit' | 'coders', value: string, as: string): DroppedChoice {
  return { choice, value, reason: { kind: choice === 'unit' ? 'same units' : 'same codings', as } };
}

function allows(corpus: Corpus, rule: CoderRule): boolean {
  try {
    votes(corpus, rule);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
