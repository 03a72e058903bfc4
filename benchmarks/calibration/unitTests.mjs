// The tests of units: how often they err, what their intervals cover, what they find. A task is a world, or a size and an
// odds ratio; each gives rows for `results` in results.json.
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import {
  cellPValues,
  confidence,
  exchangePValues,
  intervals,
  jointPValues,
  projectOf,
  testable,
  warns,
} from './measure.mjs';
import { Tally } from './tally.mjs';
import { differing, drawWorld, worlds } from './worlds.mjs';

const levels = [0.05, 0.01];
const worldCalled = (name) => worlds.find((world) => world.name === name);

/** Rates of p at or below each level. */
function addLevels(tally, key, pValues) {
  for (const alpha of levels)
    tally.add({ ...key, alpha }, pValues.filter((p) => p <= alpha).length, pValues.length);
}

function addCells(tally, key, project, cells) {
  const byTest = new Map();
  for (const i of cells) {
    for (const [test, p] of Object.entries(cellPValues(project, i))) {
      if (!byTest.has(test)) byTest.set(test, []);
      byTest.get(test).push(p);
    }
  }
  for (const [test, pValues] of byTest) addLevels(tally, { ...key, test }, pValues);
}

function addJoint(tally, key, project, kind, cells, run) {
  const { pValue, smallestAdjusted } = jointPValues(project, kind, run);
  addLevels(
    tally,
    { ...key, test: kind },
    cells.map((i) => pValue[i]).filter((p) => !Number.isNaN(p)),
  );
  return smallestAdjusted;
}

/** The exchange test, of the cells for which it has a p. */
function addExchange(tally, key, project, cells) {
  const pValues = exchangePValues(project);
  const has = cells.map((i) => pValues[i]).filter((p) => p !== null);
  addLevels(tally, { ...key, test: 'exchange' }, has);
}

/** Null worlds: type-I error, family-wise error of maxT, and the warning of streaks. */
function nullRun(tally, world, seed, run) {
  const project = projectOf(drawWorld(world, new SeededRandom(seed, `null ${world.name} ${run}`)));
  const key = { kind: 'type-I', world: world.name };
  const cells = testable(project);
  addCells(tally, key, project, cells);
  addExchange(tally, key, project, cells);
  // The curveball is the slowest by far, so it gets a fifth of the projects.
  for (const kind of ['permutation', 'shift', ...(run % 5 === 0 ? ['curveball'] : [])]) {
    // The shift test of single cells is exact; of the joint shifts only the family-wise error is new.
    const smallest =
      kind === 'shift'
        ? jointPValues(project, kind, run).smallestAdjusted
        : addJoint(tally, key, project, kind, cells, run);
    addLevels(tally, { kind: 'family-wise', world: world.name, test: `maxT ${kind}` }, [smallest]);
  }
  if (run % 2 === 1) return;
  tally.add(
    { kind: 'warning', world: world.name, test: 'streaks', alpha: 0.05 },
    warns(project, run) ? 1 : 0,
    1,
  );
}

/** Planted pairs: how many of them are found. */
function powerRun(tally, { name, sources, oddsRatio }, seed, run) {
  const stream = new SeededRandom(seed, `power ${name} ${sources} ${oddsRatio} ${run}`);
  const project = projectOf(drawWorld(worldCalled(name), stream, { oddsRatio, sources }));
  const key = { kind: 'power', world: name, sources, oddsRatio };
  const cells = testable(project, project.planted);
  addCells(tally, key, project, cells);
  // What it has no p for, it does not find.
  const pValues = exchangePValues(project);
  addLevels(
    tally,
    { ...key, test: 'exchange' },
    cells.map((i) => pValues[i] ?? 1),
  );
  if (name === 'independent' && run % 8 === 0) addJoint(tally, key, project, 'curveball', cells, run);
}

/** Planted pairs: how many intervals cover what was planted. An interval that does not exist covers nothing. */
function coverageRun(tally, world, oddsRatio, seed, run) {
  const stream = new SeededRandom(seed, `coverage ${world.name} ${oddsRatio} ${run}`);
  const project = projectOf(drawWorld(world, stream, { oddsRatio }));
  const cells = testable(project, project.planted);
  const found = cells.map((i) => intervals(project, i, run));
  for (const test of Object.keys(found[0] ?? {})) {
    const key = { world: world.name, oddsRatio, test, alpha: Number((1 - confidence).toFixed(6)) };
    const truth = cells.map((i) => project.oddsRatios[project.planted.indexOf(i)]);
    const existing = found.map((each, k) => [each[test], truth[k]]).filter(([interval]) => interval !== null);
    const covers = existing.filter(([{ lower, upper }, value]) => lower <= value && value <= upper);
    tally.add({ kind: 'coverage', ...key }, covers.length, existing.length);
    tally.add({ kind: 'no interval', ...key }, found.length - existing.length, found.length);
  }
}

const projects = (count, run) => (seed, wanted) => {
  const tally = new Tally();
  for (let i = 0; i < count(wanted); i++) run(tally, seed, i);
  return tally.rows();
};
const all = (wanted) => wanted;
const half = (wanted) => Math.ceil(wanted / 2);

/** What there is to do: a name, and `run(seed, projects)`, which gives rows. */
export const unitTasks = [
  ...worlds.map((world) => ({
    name: `units: ${world.name}`,
    run: projects(all, (tally, seed, i) => nullRun(tally, world, seed, i)),
  })),
  ...['independent', 'streaks'].flatMap((name) =>
    [30, 112].flatMap((sources) =>
      [1.5, 2, 3, 4].map((oddsRatio) => ({
        name: `units: power, ${name}, ${sources} sources, odds ratio ${oddsRatio}`,
        run: projects(half, (tally, seed, i) => powerRun(tally, { name, sources, oddsRatio }, seed, i)),
      })),
    ),
  ),
  ...[...['independent', 'streaks', 'unequal sources', 'rare codes'].map(worldCalled), differing].flatMap(
    (world) =>
      (world.name === 'streaks' ? [1] : [1, 3]).map((oddsRatio) => ({
        name: `units: intervals, ${world.name}, odds ratio ${oddsRatio}`,
        run: projects(all, (tally, seed, i) => coverageRun(tally, world, oddsRatio, seed, i)),
      })),
  ),
];
