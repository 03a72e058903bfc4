import type { Code, Role } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { mean } from '../../statistics/mean.js';
import type { DirectedUnits } from '../directedUnits.js';
import { directions } from '../direction.js';
import type { Consistency } from './consistency.js';
import {
  type GroupDirection,
  groupDirection,
  type SourceBalance,
  speakingSources,
} from './groupDirection.js';
import type { Grouping } from './groupings.js';
import type { Side } from './opposingUnits.js';
import { subjectsOf } from './subjects.js';

/** Whose value: the user's own, the public's, or not said. */
export const valueHolders = ['individual', 'public', 'unsaid'] as const;

export type ValueHolder = (typeof valueHolders)[number];

/** Sources on one side of the step at which a condition turns; each source once. */
export interface TurnSide {
  /** The groups of the step next to the turn. */
  readonly groups: readonly string[];
  /** All sources from there to the end of the order. */
  readonly sources: number;
  /** Mean of their balances. */
  readonly balance: number;
}

/** The step between which the sign of the mean balance changes. */
export interface Turn {
  readonly before: TurnSide;
  readonly after: TurnSide;
}

/** A selection of a source, and whether it says that value is destroyed. */
export interface ValueSide extends Side {
  readonly destroys: boolean;
}

/** What sources say that one condition does to value. */
export interface ValueSides {
  /** Null for all selections, whosever value. */
  readonly whose: ValueHolder | null;
  readonly units: readonly number[];
  readonly sources: readonly SourceBalance[];
  /** Sources by verdict: `promotes` create value, `hinders` hinder or destroy it. */
  readonly all: GroupDirection;
  /** Sources with at least one selection that destroys value. */
  readonly destroying: number;
  /** How often the sign of the mean balance changes from step to step; null where the groups have no order. */
  readonly changes: number | null;
  /** Where it changes; null where it does not, or does so more than once. */
  readonly turn: Turn | null;
  /** A selection that creates and one that destroys, or else hinders, of different sources; null where there are none. */
  readonly pair: { readonly creates: ValueSide; readonly takes: ValueSide } | null;
}

export interface ConditionValue {
  readonly condition: Code;
  readonly all: ValueSides;
  /** By whose value it is, those that somebody speaks of; empty where no selection of the material says whose. */
  readonly parts: readonly ValueSides[];
}

export interface CreatedAndDestroyed {
  readonly corpus: Corpus;
  readonly directed: DirectedUnits;
  /** Conditions that some source speaks of with a direction, those that most sources are divided on first. */
  readonly conditions: readonly ConditionValue[];
  /** Whether some selection says whose value it is. */
  readonly split: boolean;
  /** Whether some selection says that value is destroyed; otherwise it is only hindered. */
  readonly destroys: boolean;
  /** The groups whose steps are looked at: the first with an order, else the first; null where there is none. */
  readonly grouping: Grouping | null;
  /** As they were for the question: what is divided must have so many sources, and so many on either side. */
  readonly leastSources: number;
  readonly leastEachSide: number;
}

/**
 * The same condition creating value in some sources, and hindering or destroying it in others: for each condition, whatever
 * indicator it stands with, and apart for individual and public value. A description: nothing is tested.
 *
 * A selection that bears both codes of whose value counts for either. A source creates where most of its selections promote.
 *
 * @see Engen, Fransson, Quist & Skålén (2021), Public Management Review 23(6):886-905, on value co-destruction
 * @example createdAndDestroyed(consistencyOf(corpus)).conditions[0].all.destroying
 */
export function createdAndDestroyed(found: Consistency): CreatedAndDestroyed {
  const { corpus, directed, rows, groupings, leastSources, leastEachSide } = found;
  const grouping = groupings.find(({ ordered }) => ordered) ?? groupings[0] ?? null;
  const holderOf = valueHolder(directed);
  const subjects = subjectsOf(directed, rows, null);
  const split = subjects.some(({ units }) => units.some((unit) => holderOf(unit)[0] !== 'unsaid'));
  const conditions = subjects.flatMap(({ codes: [condition], units }): ConditionValue[] => {
    const all = sidesOf(directed, grouping, null, units);
    if (all.sources.length === 0) return [];
    const parts = valueHolders.map((whose) =>
      sidesOf(
        directed,
        grouping,
        whose,
        units.filter((unit) => holderOf(unit).includes(whose)),
      ),
    );
    return [{ condition, all, parts: split ? parts.filter(({ sources }) => sources.length > 0) : [] }];
  });
  const divided = ({ all: { all } }: ConditionValue) => Math.min(all.promotes, all.hinders);
  return {
    corpus,
    directed,
    conditions: conditions.sort((a, b) => divided(b) - divided(a) || b.all.all.sources - a.all.all.sources),
    split,
    destroys: subjects.some(({ units }) => units.some((unit) => directed.destroys[unit] === 1)),
    grouping,
    leastSources,
    leastEachSide,
  };
}

/** Whether enough sources speak of it, and enough of them stand on either side. */
export function isDivided(
  { all }: ValueSides,
  least: Pick<Consistency, 'leastSources' | 'leastEachSide'>,
): boolean {
  return all.sources >= least.leastSources && Math.min(all.promotes, all.hinders) >= least.leastEachSide;
}

/** Whose value a unit is about; one or both, or `unsaid` alone. */
export function valueHolder({ corpus, incidence }: DirectedUnits): (unit: number) => readonly ValueHolder[] {
  const said: readonly (Role | null)[] = ['individual', 'public'];
  const roleOf = corpus.codes.map(({ role }) => said.indexOf(role));
  return (unit) => {
    const present = incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1]);
    const found = valueHolders.filter((_, h) => present.some((code) => roleOf[code] === h));
    return found.length === 0 ? ['unsaid'] : found;
  };
}

function sidesOf(
  directed: DirectedUnits,
  grouping: Grouping | null,
  whose: ValueHolder | null,
  units: readonly number[],
): ValueSides {
  const sources = speakingSources(directed, units);
  const destroying = new Set(
    units.filter((unit) => directed.destroys[unit] === 1).map((unit) => directed.incidence.source[unit]),
  );
  return {
    whose,
    units,
    sources,
    all: groupDirection('', sources),
    destroying: destroying.size,
    ...turnOf(sources, grouping),
    pair: pairOf(directed, grouping, units, sources),
  };
}

/** Where the sign of the mean balance changes along an order; groups that share a step are taken together. */
function turnOf(
  sources: readonly SourceBalance[],
  grouping: Grouping | null,
): Pick<ValueSides, 'changes' | 'turn'> {
  if (grouping === null || !grouping.ordered) return { changes: null, turn: null };
  const { groups, scores, group } = grouping;
  const scoreOf = ({ source }: SourceBalance) => scores[group[source]];
  const members = sources.filter(({ source }) => group[source] >= 0);
  const steps = [...new Set(members.map(scoreOf))]
    .sort((a, b) => a - b)
    .map((score) => ({ score, sign: signOf(members.filter((each) => scoreOf(each) === score)) }))
    .filter(({ sign }) => sign !== 0);
  const places = steps.flatMap(({ sign }, i) => (i > 0 && sign !== steps[i - 1].sign ? [i] : []));
  if (places.length !== 1) return { changes: places.length, turn: null };
  const side = (step: number, within: (score: number) => boolean): TurnSide => {
    const own = members.filter((each) => within(scoreOf(each)));
    const there = own.filter((each) => scoreOf(each) === step).map(({ source }) => group[source]);
    return {
      groups: groups.filter((_, g) => there.includes(g)),
      sources: own.length,
      balance: mean(own.map(({ balance }) => balance)),
    };
  };
  const [last, first] = [steps[places[0] - 1].score, steps[places[0]].score];
  const turn = {
    before: side(last, (score) => score <= last),
    after: side(first, (score) => score >= first),
  };
  return { changes: 1, turn };
}

function signOf(members: readonly SourceBalance[]): number {
  const balance = mean(members.map((each) => each.balance));
  return Math.abs(balance) < 1e-9 ? 0 : Math.sign(balance);
}

/**
 * Two selections of different sources, chosen by rule: of the sources that create, the one whose balance is highest; of those
 * that hinder, the one with the most selections that destroy, then the one whose balance is lowest. Of equals the one with more
 * selections in that direction, then the first. Of each its first selection that promotes; that destroys, or else hinders.
 */
function pairOf(
  directed: DirectedUnits,
  grouping: Grouping | null,
  units: readonly number[],
  sources: readonly SourceBalance[],
): ValueSides['pair'] {
  const { incidence, direction, destroys } = directed;
  const ofSource = (source: number) => units.filter((unit) => incidence.source[unit] === source);
  const destroyed = ({ source }: SourceBalance) => ofSource(source).filter((unit) => destroys[unit] === 1);
  const [creates] = sources
    .filter(({ verdict }) => verdict === 'promotes')
    .sort((a, b) => b.balance - a.balance || b.counts.promotes - a.counts.promotes || a.source - b.source);
  const [takes] = sources
    .filter(({ verdict }) => verdict === 'hinders')
    .sort(
      (a, b) =>
        destroyed(b).length - destroyed(a).length ||
        a.balance - b.balance ||
        b.counts.hinders - a.counts.hinders ||
        a.source - b.source,
    );
  if (creates === undefined || takes === undefined) return null;
  const first = ({ source }: SourceBalance, wanted: 'promotes' | 'hinders') =>
    ofSource(source).find((unit) => direction[unit] === directions.indexOf(wanted))!;
  const side = ({ source }: SourceBalance, unit: number): ValueSide => ({
    group: grouping === null ? '' : (grouping.groups[grouping.group[source]] ?? ''),
    source,
    unit,
    destroys: destroys[unit] === 1,
  });
  return {
    creates: side(creates, first(creates, 'promotes')),
    takes: side(takes, destroyed(takes)[0] ?? first(takes, 'hinders')),
  };
}
