import { type NullName, type NullRecord, nulls } from '../inference/tests.js';
import type { Bilingual } from '../shared/language.js';
import { keysOf } from '../shared/records.js';

/** What a count can be held against in a specification curve. */
interface SpecificationNullRecord extends Pick<NullRecord, 'choice' | 'draws' | 'inCurve'> {
  /** The null that it is, or of which it is a variant. */
  readonly of: NullName;
  /** How many passages apart codes are exchanged; null where the null itself decides, or has no reach. */
  readonly reach: number | null;
}

function itself(name: NullName): SpecificationNullRecord {
  const { choice, draws, inCurve } = nulls[name];
  return { choice, draws, inCurve, of: name, reach: null };
}

function exchangeWithin(reach: number, choice: Bilingual): SpecificationNullRecord {
  return { choice, draws: false, inCurve: true, of: 'exchange', reach };
}

/**
 * The nulls of a specification curve, in their order: those of the tests, the exchange test with other reaches, and the pooled
 * foil. Another one is one more line.
 */
export const specificationNulls = {
  exchange: itself('exchange'),
  'exchange:1': exchangeWithin(1, {
    nb: 'bytte mellom nabopassasjer',
    en: 'exchange between neighbouring passages',
  }),
  'exchange:8': exchangeWithin(8, {
    nb: 'bytte, høyst 8 passasjer unna',
    en: 'exchange, at most 8 passages apart',
  }),
  'exchange:source': exchangeWithin(Number.POSITIVE_INFINITY, {
    nb: 'bytte i hele kilden',
    en: 'exchange in the whole source',
  }),
  exact: itself('exact'),
  permutation: itself('permutation'),
  shift: itself('shift'),
  curveball: itself('curveball'),
  pooled: itself('pooled'),
} as const satisfies Readonly<Record<string, SpecificationNullRecord>>;

/** Name of a null of a specification curve. */
export type SpecificationNull = keyof typeof specificationNulls;

/** Those that a specification curve has unless told otherwise, as their records say (`inCurve`). */
export const usualNulls: readonly SpecificationNull[] = keysOf(specificationNulls).filter(
  (name) => specificationNulls[name].inCurve,
);
