// What many projects of a world say of a test, in shares with the standard error that projects give.
import { drawn, exchangeValues, exchangeVerdicts, rivalVerdicts } from './judge.mjs';

const levels = { five: 0.05, one: 0.01 };

/** Projects as pairs [hits, of how many]; the cells of one project share codes, so a project is the unit. */
export function share(projects) {
  const all = projects.filter(([, of]) => of > 0);
  const [hits, tests] = [0, 1].map((k) => all.reduce((sum, pair) => sum + pair[k], 0));
  if (tests === 0) return null;
  const rate = hits / tests;
  // All or none: the spread that was seen says nothing, so that of one more project stands for it.
  const squares = all.reduce((sum, [hit, of]) => sum + (hit - rate * of) ** 2, 0);
  const error =
    rate === 0 || rate === 1
      ? Math.sqrt((all.length + 1) / (all.length + 2) ** 3)
      : Math.sqrt((squares * all.length) / Math.max(1, all.length - 1)) / tests;
  return { rate: rounded(rate), error: rounded(error), tests };
}

/** Mean of one number a project; null where no project had one. */
export function mean(values) {
  const all = values.filter((value) => value !== null && Number.isFinite(value));
  if (all.length === 0) return null;
  const value = all.reduce((sum, each) => sum + each, 0) / all.length;
  const squares = all.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return {
    mean: rounded(value),
    error: rounded(Math.sqrt(squares / Math.max(1, all.length - 1) / all.length)),
  };
}

const rounded = (value) => Number(value.toPrecision(5));

/** Collects what the projects of a world say, one by one. */
export class WorldTally {
  #counts = new Map();
  #values = new Map();

  count(key, cells, holds) {
    if (!this.#counts.has(key)) this.#counts.set(key, []);
    this.#counts.get(key).push([cells.filter(holds).length, cells.length]);
  }

  value(key, number) {
    if (!this.#values.has(key)) this.#values.set(key, []);
    this.#values.get(key).push(number);
  }

  record() {
    return Object.fromEntries([
      ...[...this.#counts].map(([key, projects]) => [key, share(projects)]),
      ...[...this.#values].map(([key, values]) => [key, mean(values)]),
    ]);
  }
}

const covers = ({ interval, truth }) =>
  Math.log(interval.lower) <= truth && truth <= Math.log(interval.upper);

/**
 * One project more.
 *
 * @param {WorldTally} tally
 * @param world one of `nullWorlds`, `kindWorlds`, `effectWorlds`, `powerWorlds`
 */
export function judgeProject(tally, world, seed, run) {
  const project = drawn(world, seed, run);
  // Intervals take ten times as long as p, so a quarter of the projects has them. Only `cellTests` knows of trees.
  const withIntervals = world.rivals === undefined && (run % 4 === 0 || world.parents !== undefined);
  const values = exchangeValues(project);
  const cells = withIntervals ? exchangeVerdicts(project) : values.cells;
  const refused = world.refused ?? (() => false);
  const judges = world.judges ?? (() => true);
  const planted = cells.filter(({ truth }) => truth !== 0);
  const free = cells.filter(
    ({ row, column, truth }) => truth === 0 && !refused(row, column) && judges(row, column),
  );
  const tested = free.filter(({ p }) => p !== null);
  for (const [key, level] of Object.entries(levels)) tally.count(key, tested, ({ p }) => p <= level);
  tally.count('above', tested, ({ p, z }) => p <= 0.05 && z > 0);
  tally.count('below', tested, ({ p, z }) => p <= 0.05 && z < 0);
  if (withIntervals && tested.length > 0) {
    const smallest = Math.min(...tested.map(({ adjusted }) => adjusted));
    tally.count('familyWise', [smallest], (adjusted) => adjusted <= 0.05);
    tally.count('claimed', tested, ({ verdict }) => /^(?:more|less) often/u.test(verdict));
    tally.count('alike', tested, ({ verdict }) => verdict === 'alike');
  }
  const known = cells.filter(({ row, column }) => !refused(row, column));
  const hasP = ({ p }) => p !== null;
  tally.count('printed', known, hasP);
  tally.count(
    'printedOf3',
    known.filter(({ expected }) => expected >= 3),
    hasP,
  );
  if (world.refused !== undefined)
    tally.count(
      'printedOfRefused',
      cells.filter(({ row, column }) => refused(row, column)),
      hasP,
    );
  const bounded = [...tested, ...planted].filter(({ p, interval }) => p !== null && interval !== null);
  tally.count('covered', bounded, covers);
  tally.count(
    'coveredOf5',
    bounded.filter(({ expected }) => expected >= 5),
    covers,
  );
  tally.value('z', tested.length === 0 ? null : tested.reduce((sum, { z }) => sum + z, 0) / tested.length);
  tally.value('scale', values.scale);
  tally.value('expected', known.reduce((sum, { expected }) => sum + expected, 0) / known.length);
  if (planted.length > 0) {
    tally.count('found', planted, ({ p }) => p !== null && p <= 0.05);
    tally.count('foundOne', planted, ({ p }) => p !== null && p <= 0.01);
    tally.count('plantedPrinted', planted, hasP);
    tally.count(
      'plantedCovered',
      planted.filter(({ interval }) => interval !== null),
      covers,
    );
    for (const { estimate, truth } of planted)
      if (withIntervals) tally.value('ratio', estimate === null ? null : Math.log(estimate) / truth);
  }
  for (const rival of world.rivals ?? []) {
    // The slowest by far.
    if (rival === 'curveball' && run % 2 === 1) continue;
    judgeRival(tally, project, cells, rival, run);
  }
}

/** A test of units in the same project: how often it errs, what it finds, and how much more the exchange test finds. */
function judgeRival(tally, project, cells, rival, seed) {
  const verdicts = rivalVerdicts(project, rival, seed);
  const isFound = ({ p }) => p !== null && p <= 0.05;
  const isPlanted = ({ truth }) => truth !== 0;
  tally.count(
    `${rival} five`,
    verdicts.filter((cell) => !isPlanted(cell) && cell.p !== null),
    isFound,
  );
  const planted = verdicts.filter(isPlanted);
  if (planted.length === 0) return;
  tally.count(`${rival} found`, planted, isFound);
  const more = cells.filter(isPlanted).filter(isFound).length - planted.filter(isFound).length;
  tally.value(`${rival} gain`, more / planted.length);
}
