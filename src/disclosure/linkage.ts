import type { OpenProgram, Solver, SumRow } from './solver.js';

/**
 * What somebody who has records for checking and the public output of the same project could tell of a record beyond the
 * attributes that stand on it.
 *
 * Of each record its class (the attributes that it shows) and what it speaks of are known; of each public count, which records it
 * could be of. What is not known is which source a record is, as far as public attributes tell sources apart.
 */
export interface LinkageModel {
  /** Per record: its class, and the stratum of its source, which is what must not be known. */
  readonly classOf: readonly number[];
  readonly stratumOf: readonly number[];
  /** Public attributes: the value of each, by stratum (an attribute that is not stated has a value of its own). */
  readonly attributes: readonly (readonly number[])[];
  readonly counts: readonly LinkedCount[];
}

/** A count that the public output tells: how many of these records are of sources in these strata. */
export interface LinkedCount {
  readonly records: readonly number[];
  readonly strata: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Records of one class of which a value is known that they do not show, though fewer than `k` of them share it. */
export interface Linked {
  /** Position in `attributes`. */
  readonly attribute: number;
  readonly value: number;
  readonly records: readonly number[];
}

/** What could be linked, and whether every step was finished: what is not finished is not safe. */
export interface Linkage {
  readonly linked: readonly Linked[];
  readonly finished: boolean;
  readonly solves: number;
}

/**
 * Finds records of which the public output tells a value of a public attribute that fewer than `k` records of the same class share.
 * Two ways to assign records to strata that agree with everything known, and differ in the value of a record, show that it is not
 * known.
 *
 * @throws Error where the counts do not hold for the material itself: the model is wrong
 */
export function linkage(model: LinkageModel, k: number, solver: Solver): Linkage {
  const choices = choicesOf(model);
  requireTrue(model);
  const open = solver.open({ limits: choices.record.map(() => 1), rows: choices.rows });
  try {
    return linkedIn(model, choices, k, open);
  } finally {
    open.close();
  }
}

function linkedIn(model: LinkageModel, choices: Choices, k: number, program: OpenProgram): Linkage {
  let solves = 0;
  let finished = true;
  const linked: Linked[] = [];
  for (const [attribute, values] of model.attributes.entries()) {
    const open = new Set([...model.classOf.keys()].filter((record) => choices.differs(record, attribute)));
    while (open.size > 0) {
      const moved = [...open].flatMap((record) =>
        choices.of[record].filter(
          (variable) => values[choices.stratum[variable]] !== values[model.stratumOf[record]],
        ),
      );
      const found = program.optimise(moved, 1);
      solves++;
      if (found.kind !== 'found') {
        finished = false;
        break;
      }
      const shown = moved
        .filter((variable) => found.numbers[variable] === 1)
        .map((variable) => choices.record[variable]);
      if (shown.length === 0) break;
      for (const record of shown) open.delete(record);
    }
    linked.push(...fewOf(model, attribute, [...open], k));
  }
  return { linked, finished, solves };
}

interface Choices {
  readonly rows: readonly SumRow[];
  /** Variables of each record; none where its class has one stratum only. */
  readonly of: readonly (readonly number[])[];
  readonly record: readonly number[];
  readonly stratum: readonly number[];
  /** Whether the class of a record has several values of an attribute: else it shows it. */
  readonly differs: (record: number, attribute: number) => boolean;
}

function choicesOf({ classOf, stratumOf, attributes, counts }: LinkageModel): Choices {
  const strataOf = new Map<number, Map<number, number>>();
  classOf.forEach((own, record) => {
    const sizes = strataOf.get(own) ?? new Map<number, number>();
    sizes.set(stratumOf[record], (sizes.get(stratumOf[record]) ?? 0) + 1);
    strataOf.set(own, sizes);
  });
  const of: number[][] = classOf.map(() => []);
  const record: number[] = [];
  const stratum: number[] = [];
  const rows: SumRow[] = [];
  classOf.forEach((own, each) => {
    const sizes = strataOf.get(own)!;
    if (sizes.size === 1) return;
    for (const one of sizes.keys()) {
      of[each].push(record.length);
      record.push(each);
      stratum.push(one);
    }
    rows.push({ plus: of[each], from: 1, to: 1 });
  });
  // How many sources of a stratum a class has can be counted from what is public of sources.
  for (const [own, sizes] of strataOf)
    for (const [one, size] of sizes) {
      const terms = record.flatMap((each, variable) =>
        classOf[each] === own && stratum[variable] === one ? [variable] : [],
      );
      if (terms.length > 0) rows.push({ plus: terms, from: size, to: size });
    }
  for (const { records, strata, from, to } of counts) {
    const inside = new Set(strata);
    const terms = records.flatMap((each) => of[each].filter((variable) => inside.has(stratum[variable])));
    const fixed = records.filter((each) => of[each].length === 0 && inside.has(stratumOf[each])).length;
    if (terms.length > 0) rows.push({ plus: terms, from: from - fixed, to: to - fixed });
  }
  const differs = (each: number, attribute: number) =>
    new Set([...strataOf.get(classOf[each])!.keys()].map((one) => attributes[attribute][one])).size > 1;
  return { rows, of, record, stratum, differs };
}

/** The material itself must agree with everything that is told of it. */
function requireTrue({ stratumOf, counts }: LinkageModel): void {
  for (const { records, strata, from, to } of counts) {
    const value = records.filter((record) => strata.includes(stratumOf[record])).length;
    if (value < from || value > to)
      throw new Error(`a public count must hold for the records: ${from} to ${to}; found ${value}`);
  }
}

/** Values that are known of records, by class, where fewer than k records share them. */
function fewOf(
  { classOf, stratumOf, attributes }: LinkageModel,
  attribute: number,
  known: readonly number[],
  k: number,
): Linked[] {
  const groups = new Map<string, { value: number; records: number[] }>();
  for (const record of known) {
    const value = attributes[attribute][stratumOf[record]];
    const key = `${classOf[record]} ${value}`;
    const group = groups.get(key) ?? { value, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ records }) => records.length < k)
    .map((group) => ({ attribute, ...group }));
}
