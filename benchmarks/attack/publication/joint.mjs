// All published numbers of a project at once, as one integer programme: what can a count that is withheld still be?
import { categoriesOf, keyOf } from './read.mjs';

/**
 * Small counts that are known, or known more narrowly than their sign says.
 *
 * The attacker knows the sizes of the groups, every count that stands, of every sign whether it is for a small count or beside one,
 * and which subjects lie within others.
 *
 * @param highs the solver
 * @param project { strata, groups, subjects, within, unions }
 * @param told key -> { from, to }: what is told of counts
 * @param targets `targetsOf`
 * @param random numbers from 0 up to 1
 * @returns { solved, narrowed, unanswered, untrue }: lists of what was found
 */
export function attackJointly(highs, project, told, targets, random) {
  const found = { solved: [], narrowed: [], unanswered: [], untrue: [] };
  for (const part of parts(project)) {
    const own = targets.filter(({ subject }) => part.subjects.has(subject.key));
    if (own.length > 0) attackPart(highs, { ...project, ...part }, told, own, random, found);
  }
  return found;
}

/**
 * Counts that must not be known: of every set and category in every group, small and not shown, or of all of a group.
 *
 * @param rule { from, to } of the policy
 * @param cells what stands for each count, by key
 * @param earlier what publications before have told, by key: no more is asked of this one than they left open
 */
export function targetsOf({ strata, groups, subjects }, cells, { from, to }, earlier = new Map()) {
  return subjects.flatMap((subject) =>
    groups.flatMap((group) => {
      const size = group.strata.reduce((sum, s) => sum + strata[s], 0);
      return [...new Set([...subject.categories, ...Object.keys(subject.sets)])].flatMap((set) => {
        const key = keyOf(subject.key, set, group.key);
        const status = cells.get(key)?.status ?? 'untold';
        const categories = categoriesOf(subject, set);
        const value = group.strata.reduce(
          (sum, s) => sum + categories.reduce((all, c) => all + subject.counts[s][c], 0),
          0,
        );
        const small = value >= from && value <= to;
        const all = value === size;
        const before = earlier.get(key) ?? { from: 0, to: size };
        if (size === 0 || status === 'shown' || !(small || all) || before.from === before.to) return [];
        const ends = [Math.max(from, before.from), Math.min(to, size, before.to)];
        const many = Math.min(Math.min(to, size) - from, Math.min(size, before.to) - before.from) + 1;
        return [{ key, subject, group, categories, value, size, small, all, status, ends, many }];
      });
    }),
  );
}

function attackPart(highs, { strata, groups, subjects, links }, told, targets, random, found) {
  const list = [...subjects.values()];
  const offset = new Map();
  let count = 0;
  for (const { key, categories } of list) {
    offset.set(key, count);
    count += strata.length * categories.length;
  }
  const at = (subject, s, c) => offset.get(subject.key) + s * subject.categories.length + c;
  const truth = new Float64Array(count);
  const upper = new Float64Array(count);
  const lines = [];
  for (const subject of list)
    strata.forEach((size, s) => {
      const cells = subject.categories.map((_, c) => at(subject, s, c));
      cells.forEach((i, c) => {
        truth[i] = subject.counts[s][c];
        upper[i] = size;
      });
      lines.push({ plus: cells, minus: [], from: 0, to: size });
    });
  for (const { lesser, greaters } of links)
    strata.forEach((_, s) => {
      const of = ({ subject, categories }) => categories.map((c) => at(subjects.get(subject), s, c));
      lines.push({ plus: greaters.flatMap(of), minus: of(lesser), from: 0, to: highs.infinity });
    });
  for (const subject of list)
    for (const group of groups)
      for (const set of new Set([...subject.categories, ...Object.keys(subject.sets)])) {
        const range = told.get(keyOf(subject.key, set, group.key));
        if (range === undefined) continue;
        const plus = cellsOf(subject, categoriesOf(subject, set), group, at);
        lines.push({ plus, minus: [], ...range });
      }
  const sum = (values, cells) => cells.reduce((all, i) => all + values[i], 0);
  // Who would have to believe what is not true has misunderstood something: that is no attack.
  const rows = lines.filter((line) => {
    const value = sum(truth, line.plus) - sum(truth, line.minus);
    const holds = value >= line.from && value <= line.to;
    if (!holds) found.untrue.push(`${list[0].key} …: ${value}, not ${line.from} to ${line.to}`);
    return holds;
  });
  const own = targets.map((target) => ({
    ...target,
    cells: cellsOf(target.subject, target.categories, target.group, at),
    seen: new Set([target.value]),
  }));
  const solve = solverOf(highs, rows, upper, (values) => {
    for (const target of own) target.seen.add(sum(values, target.cells));
  });
  try {
    // Solutions in every direction show of most counts that they may be anything.
    for (let round = 0; round < 12; round++)
      solve.towards(Float64Array.from({ length: count }, () => Math.round(4 * random() - 2)));
    for (const sign of [1, -1]) {
      const cost = new Float64Array(count);
      for (const { cells } of own) for (const i of cells) cost[i] += sign;
      solve.towards(cost);
    }
    // Then one count of each subject at a time, all subjects at once, towards an end that was not seen.
    for (let idle = 0, left = own.length; idle < 8 && left > 0; ) {
      const open = new Map();
      for (const target of own) {
        const missing = missingEnds(target);
        if (missing.length > 0 && !(open.has(target.subject.key) && random() < 0.5))
          open.set(target.subject.key, { target, sign: missing[Math.floor(random() * missing.length)] });
      }
      const cost = new Float64Array(count);
      for (const { target, sign } of open.values()) for (const i of target.cells) cost[i] += sign;
      if (open.size > 0) solve.towards(cost);
      const now = own.filter((target) => missingEnds(target).length > 0).length;
      idle = now < left ? 0 : idle + 1;
      left = now;
    }
    for (const target of own) judge(target, told, solve, count, found);
  } finally {
    solve.end();
  }
}

/** Directions (1: less, -1: more) in which something must still be seen to be possible. */
function missingEnds({ seen, small, all, status, size, ends: [from, to], many }) {
  const ends = new Set();
  if (small && status === 'small') {
    if (!seen.has(from)) ends.add(1);
    if (!seen.has(to)) ends.add(-1);
  }
  if (small && Math.max(...seen) - Math.min(...seen) + 1 < many) ends.add(1).add(-1);
  if (all && Math.min(...seen) >= size && from < size) ends.add(1);
  return [...ends];
}

function judge(target, told, solve, count, found) {
  const { key, cells, seen, status } = target;
  for (const sign of missingEnds(target)) {
    const cost = new Float64Array(count);
    for (const i of cells) cost[i] = sign;
    if (!solve.towards(cost)) {
      found.unanswered.push(key);
      return;
    }
  }
  if (missingEnds(target).length === 0) return;
  const [lowest, highest] = [Math.min(...seen), Math.max(...seen)];
  const list = lowest === highest ? found.solved : found.narrowed;
  list.push(
    `${key} (${status}): ${lowest} to ${highest}${told.has(key) ? '' : ', of which nothing is told'}`,
  );
}

function cellsOf(subject, categories, group, at) {
  return group.strata.flatMap((s) => categories.map((c) => at(subject, s, c)));
}

/** A programme that is solved again and again; every solution is shown to `look`. */
function solverOf(highs, rows, upper, look) {
  const model = highs.createModel();
  model.options.set({ output_flag: false, time_limit: 60 });
  const starts = [0];
  const [indices, values] = [[], []];
  for (const { plus, minus } of rows) {
    const line = new Map();
    for (const i of plus) line.set(i, (line.get(i) ?? 0) + 1);
    for (const i of minus) line.set(i, (line.get(i) ?? 0) - 1);
    for (const [i, value] of line) {
      indices.push(i);
      values.push(value);
    }
    starts.push(indices.length);
  }
  const n = upper.length;
  model.passModel({
    numCols: n,
    numRows: rows.length,
    sense: 1,
    colCost: new Float64Array(n),
    colLower: new Float64Array(n),
    colUpper: upper,
    rowLower: Float64Array.from(rows, ({ from }) => from),
    rowUpper: Float64Array.from(rows, ({ to }) => to),
    integrality: new Int32Array(n).fill(1),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: n,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  const every = { kind: 'range', from: 0, to: n - 1 };
  return {
    towards(cost) {
      model.changeColsCost(every, cost);
      for (const whole of [0, 1]) {
        model.changeColsIntegrality(every, new Int32Array(n).fill(whole));
        // Else the limit is of all runs of the model together.
        model.zeroAllClocks();
        model.run();
        if (model.getModelStatus() !== 7) return false;
        const { colValue } = model.getSolution();
        const solution = Array.from(colValue, Math.round);
        if (!solution.every((value, i) => Math.abs(value - colValue[i]) < 1e-6)) continue;
        look(solution);
        return true;
      }
      return false;
    },
    end: () => model.dispose(),
  };
}

/** Subjects that have to do with each other, and how. */
function parts({ subjects, within, unions }) {
  const links = [
    ...within.map(({ lesser, greater }) => ({ lesser, greaters: [greater] })),
    ...unions.map(({ whole, parts: greaters }) => ({ lesser: whole, greaters })),
  ];
  const of = new Map(subjects.map(({ key }) => [key, key]));
  const root = (key) => (of.get(key) === key ? key : root(of.get(key)));
  for (const { lesser, greaters } of links)
    for (const { subject } of greaters) of.set(root(subject), root(lesser.subject));
  const grouped = new Map();
  for (const subject of subjects) {
    const key = root(subject.key);
    const own = grouped.get(key) ?? { subjects: new Map(), links: [] };
    grouped.set(key, own);
    own.subjects.set(subject.key, subject);
  }
  for (const link of links) grouped.get(root(link.lesser.subject)).links.push(link);
  return [...grouped.values()];
}
