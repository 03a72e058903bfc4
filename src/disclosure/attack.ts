import { type CountSubject, categoriesOf, countKey, type SubjectCategories } from './countModel.js';
import { setsOf } from './counts.js';
import type { Known } from './known.js';
import { hiddenRange } from './policy.js';
import type { ReleasedCell } from './release.js';
import { type IntegerProgram, type SumRow, sumOf } from './solver.js';
import { type CountRange, toldBy } from './told.js';

/** What somebody who attacks a publication knows of some of its subjects, as rows over numbers of sources. */
export interface Attack extends IntegerProgram {
  /** Key of the count that a row tells; null for what is known without the publication: sizes, what holds what. */
  readonly keys: readonly (string | null)[];
  /** By row: subjects that are not attacked, whose true numbers are its bounds. */
  readonly outside: readonly (readonly string[])[];
  /** Row of a count that is told. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Subject and group of a count that is told. */
  readonly ofTold: ReadonlyMap<string, { readonly subject: string; readonly group: string }>;
  /** Their bounds follow what stands for the counts. */
  readonly rows: SumRow[];
  /** The numbers as they are. */
  readonly truth: readonly number[];
  /** Position of the first number of each subject; the rest follow, stratum by stratum. */
  readonly start: ReadonlyMap<string, number>;
  /** Positions of the numbers that a count adds. */
  readonly sum: (subject: string, set: string, group: string) => readonly number[];
}

/**
 * The attack on some subjects. All others keep their true numbers: a way for the numbers of these to be others is then a way for
 * the whole material, so that nothing is taken for possible that is not.
 *
 * @throws RangeError where the true numbers do not satisfy a row: the model is wrong
 */
export function attackOn(subjects: readonly CountSubject[], known: Known): Attack {
  const { model } = known;
  const strata = model.strata.length;
  const start = new Map<string, number>();
  const limits: number[] = [];
  const truth: number[] = [];
  for (const subject of subjects) {
    start.set(subject.key, limits.length);
    model.strata.forEach((size, stratum) => {
      subject.categories.forEach((_, c) => {
        limits.push(size);
        truth.push(subject.counts[stratum][c]);
      });
    });
  }
  const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
  const groups = new Map(model.groups.map((group) => [group.key, group]));
  const at = (key: string, own: readonly number[], categories: readonly number[]) => {
    const width = byKey.get(key)!.categories.length;
    return own.flatMap((stratum) => categories.map((c) => start.get(key)! + stratum * width + c));
  };
  const rows: SumRow[] = [];
  const keys: (string | null)[] = [];
  const outside: (readonly string[])[] = [];
  const add = (row: SumRow, key: string | null = null, others: readonly string[] = []) => {
    keys.push(key);
    outside.push(others);
    return rows.push(row) - 1;
  };
  for (const { key, categories } of subjects) {
    if (categories.length < 2) continue;
    for (let s = 0; s < strata; s++) {
      const plus = at(key, [s], [...categories.keys()]);
      if (model.strata[s] > 0) add({ plus, from: 0, to: model.strata[s] });
    }
  }
  for (const { lesser, greater } of model.within) {
    if (![lesser, greater].every(({ subject }) => known.subjects.has(subject))) continue;
    const plus = byKey.has(greater.subject);
    const minus = byKey.has(lesser.subject);
    if (!plus && !minus) continue;
    for (let s = 0; s < strata; s++) {
      const size = model.strata[s];
      if (plus && minus) {
        const row = {
          plus: at(greater.subject, [s], greater.categories),
          minus: at(lesser.subject, [s], lesser.categories),
        };
        add({ ...row, from: 0, to: size });
      } else if (plus) {
        const least = trueSum(known, lesser, s);
        const row = { plus: at(greater.subject, [s], greater.categories), from: least, to: size };
        if (least > 0) add(row, null, [lesser.subject]);
      } else {
        const most = trueSum(known, greater, s);
        const row = { plus: at(lesser.subject, [s], lesser.categories), from: 0, to: most };
        if (most < size) add(row, null, [greater.subject]);
      }
    }
  }
  for (const { whole, parts } of model.unions ?? []) {
    const own = parts.filter(({ subject }) => byKey.has(subject));
    const others = parts.filter(({ subject }) => !byKey.has(subject));
    const isOwn = byKey.has(whole.subject);
    if (own.length === 0 && !isOwn) continue;
    const fixed = [...(isOwn ? [] : [whole]), ...others].map(({ subject }) => subject);
    for (let s = 0; s < strata; s++) {
      const beside = others.reduce((all, part) => all + trueSum(known, part, s), 0);
      const plus = own.flatMap(({ subject, categories }) => at(subject, [s], categories));
      const most = own.length * model.strata[s];
      if (!isOwn) {
        const least = trueSum(known, whole, s) - beside;
        if (least > 0) add({ plus, from: least, to: most }, null, fixed);
      } else if (own.length === 0) {
        if (beside < model.strata[s])
          add({ plus: at(whole.subject, [s], whole.categories), from: 0, to: beside }, null, fixed);
      } else if (beside < model.strata[s]) {
        const minus = at(whole.subject, [s], whole.categories);
        add({ plus, minus, from: -beside, to: most }, null, fixed);
      }
    }
  }
  const rowOf = new Map<string, number>();
  const ofTold = new Map<string, { readonly subject: string; readonly group: string }>();
  const sums = new Map<string, readonly number[]>();
  const sum = (key: string, set: string, group: string) => {
    const name = countKey(key, set, group);
    const known =
      sums.get(name) ?? at(key, groups.get(group)?.strata ?? [], categoriesOf(byKey.get(key)!, set));
    sums.set(name, known);
    return known;
  };
  for (const subject of subjects) {
    for (const { key: group } of model.groups) {
      for (const set of setsOf(subject)) {
        const key = countKey(subject.key, set, group);
        const told = rangeOf(key, group, known);
        if (!told) continue;
        rowOf.set(key, add({ plus: sum(subject.key, set, group), ...told }, key));
        ofTold.set(key, { subject: subject.key, group });
      }
    }
  }
  const attack = { limits, rows, keys, outside, rowOf, ofTold, truth, start, sum };
  checkTruth(attack, subjects);
  return attack;
}

/** What is told of a count, now and before; null where it is in no publication. */
export function rangeOf(key: string, group: string, known: Known): CountRange | null {
  const cell = known.cells.get(key);
  const before = known.earlier.get(key);
  if (!cell && !before) return null;
  const size = known.sizes.get(group)!;
  const told = cell ? ownRange(cell, known) : null;
  return {
    from: Math.max(told?.from ?? 0, before?.from ?? 0),
    to: Math.min(told?.to ?? size, before?.to ?? size),
  };
}

/** What a publication tells of one of its counts by itself; null where that is nothing. */
export function ownRange(cell: ReleasedCell, known: Known): CountRange | null {
  return isSilent(cell, known) ? null : toldBy(cell, known.sizes.get(cell.group)!, known.policy);
}

/**
 * Whether nothing is told of a count since nothing is told of its subject, which could not be made safe otherwise, or of a family
 * that it belongs to, be they large, small or zero. A
 * family that has only large counts is not taken to be silent, since each of them could be so for its own sake.
 */
export function isSilent(cell: ReleasedCell, { cells, families, policy, silenced }: Known): boolean {
  if (cell.status !== 'beside') return false;
  if (silenced.has(cell.subject)) return true;
  const { to } = hiddenRange(policy);
  return families.get(cell.key)!.some((family) => {
    const own = family.map((key) => cells.get(key)!);
    return own.every(({ status }) => status === 'beside') && own.some(({ value }) => value <= to);
  });
}

function trueSum({ subjects }: Known, { subject, categories }: SubjectCategories, stratum: number): number {
  const own = subjects.get(subject);
  return own ? categories.reduce((sum, c) => sum + own.counts[stratum][c], 0) : 0;
}

function checkTruth({ limits, rows, keys, truth }: Attack, subjects: readonly CountSubject[]): void {
  const broken = rows.findIndex((row) => {
    const sum = sumOf(truth, row);
    return sum < row.from || sum > row.to;
  });
  if (broken < 0 && truth.every((value, i) => value <= limits[i])) return;
  const names = subjects.map(({ key }) => key).join(', ');
  const where =
    broken < 0
      ? 'more sources in a stratum than it has'
      : `${keys[broken] ?? 'a size or a count within another'}: ${sumOf(truth, rows[broken])}, and not ${rows[broken].from} to ${rows[broken].to}`;
  throw new RangeError(
    `the model of what is counted is wrong: its true counts do not satisfy it (${names}; ${where}); count it anew`,
  );
}
