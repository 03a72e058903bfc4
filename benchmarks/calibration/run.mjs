// Calibration of the tests by simulation: `node benchmarks/calibration/run.mjs --runs 400 --seed 2026`.
// Needs the build (`npm run build`). Writes results.json; report.mjs makes docs/calibration.md of it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import {
  cellPValues,
  confidence,
  intervals,
  jointPValues,
  permutations,
  projectOf,
  testable,
  warns,
} from './measure.mjs';
import { Tally } from './tally.mjs';
import { differing, drawWorld, worlds } from './worlds.mjs';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '400' },
    seed: { type: 'string', default: '2026' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [runs, seed] = [Number(flags.runs), Number(flags.seed)];
for (const [name, value] of Object.entries({ runs, seed })) {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} is a whole number from 1`);
}

const levels = [0.05, 0.01];
const tally = new Tally();
const worldCalled = (name) => worlds.find((world) => world.name === name);

/** Rates of p at or below each level. */
function addLevels(key, pValues) {
  for (const alpha of levels)
    tally.add({ ...key, alpha }, pValues.filter((p) => p <= alpha).length, pValues.length);
}

function addCells(key, project, cells) {
  const byTest = new Map();
  for (const i of cells) {
    for (const [test, p] of Object.entries(cellPValues(project, i))) {
      if (!byTest.has(test)) byTest.set(test, []);
      byTest.get(test).push(p);
    }
  }
  for (const [test, pValues] of byTest) addLevels({ ...key, test }, pValues);
}

function addJoint(key, project, kind, cells, run) {
  const { pValue, smallestAdjusted } = jointPValues(project, kind, run);
  addLevels(
    { ...key, test: kind },
    cells.map((i) => pValue[i]).filter((p) => !Number.isNaN(p)),
  );
  return smallestAdjusted;
}

/** Null worlds: type-I error, family-wise error of maxT, and the warning of streaks. */
function nullRun(world, run) {
  const project = projectOf(drawWorld(world, new SeededRandom(seed, `null ${world.name} ${run}`)));
  const key = { kind: 'type-I', world: world.name };
  const cells = testable(project);
  addCells(key, project, cells);
  // The curveball is the slowest by far, so it gets a fifth of the projects.
  for (const kind of ['permutation', 'shift', ...(run % 5 === 0 ? ['curveball'] : [])]) {
    // The shift test of single cells is exact; of the joint shifts only the family-wise error is new.
    const smallest =
      kind === 'shift'
        ? jointPValues(project, kind, run).smallestAdjusted
        : addJoint(key, project, kind, cells, run);
    addLevels({ kind: 'family-wise', world: world.name, test: `maxT ${kind}` }, [smallest]);
  }
  if (run % 2 === 1) return;
  tally.add(
    { kind: 'warning', world: world.name, test: 'streaks', alpha: 0.05 },
    warns(project, run) ? 1 : 0,
    1,
  );
}

/** Planted pairs: how many of them are found. */
function powerRun(name, sources, oddsRatio, run) {
  const stream = new SeededRandom(seed, `power ${name} ${sources} ${oddsRatio} ${run}`);
  const project = projectOf(drawWorld(worldCalled(name), stream, { oddsRatio, sources }));
  const key = { kind: 'power', world: name, sources, oddsRatio };
  const cells = testable(project, project.planted);
  addCells(key, project, cells);
  if (name === 'independent' && run % 8 === 0) addJoint(key, project, 'curveball', cells, run);
}

/** Planted pairs: how many intervals cover what was planted. An interval that does not exist covers nothing. */
function coverageRun(world, oddsRatio, run) {
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

/** Everything to be done, one function a project. */
function* tasks() {
  for (const world of worlds) for (let run = 0; run < runs; run++) yield () => nullRun(world, run);
  for (const name of ['independent', 'streaks']) {
    for (const sources of [30, 112]) {
      for (const oddsRatio of [1.5, 2, 3, 4]) {
        for (let run = 0; run < Math.ceil(runs / 2); run++)
          yield () => powerRun(name, sources, oddsRatio, run);
      }
    }
  }
  for (const world of [
    ...['independent', 'streaks', 'unequal sources', 'rare codes'].map(worldCalled),
    differing,
  ]) {
    for (const oddsRatio of world.name === 'streaks' ? [1] : [1, 3]) {
      for (let run = 0; run < runs; run++) yield () => coverageRun(world, oddsRatio, run);
    }
  }
}

let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});
const all = [...tasks()];
const bar = process.stderr.isTTY
  ? new SingleBar({ format: '{bar} {value} of {total} projects, {eta_formatted} left' })
  : null;
bar?.start(all.length, 0);
let done = 0;
for (const task of all) {
  task();
  bar?.update(++done);
  if (bar === null && ++done % 500 === 0) console.error(`${done} of ${all.length} projects`);
  // Lets Ctrl-C through.
  await new Promise(setImmediate);
  if (stopped) break;
}
bar?.stop();
if (stopped) {
  console.error('Stopped; nothing was written.');
  process.exit(130);
}
const data = { seed, runs, permutations, results: tally.rows() };
writeFileSync(flags.out, `${JSON.stringify(data, null, 2)}\n`);
console.error(`Wrote ${flags.out}`);
