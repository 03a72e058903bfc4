// Calibration of the tests by simulation. Needs the build (`npm run build`).
//   node benchmarks/calibration/run.mjs                      everything that results.json does not have yet
//   node benchmarks/calibration/run.mjs --world "busy"       what has this in its name
//   node benchmarks/calibration/run.mjs --list               the names
// Each task is written to results.json as soon as it is done, so a run can be stopped and taken up again, and several can
// run beside one another. report.mjs makes docs/calibration.md of it.
import { parseArgs } from 'node:util';
import { embeddedTasks } from './embedded.mjs';
import { judgedTasks } from './judged.mjs';
import { addTask, hasTask } from './results.mjs';
import { unitTasks } from './unitTests.mjs';

const { values: flags } = parseArgs({
  options: {
    world: { type: 'string', multiple: true, default: [] },
    projects: { type: 'string', default: '400' },
    seed: { type: 'string', default: '61803' },
    again: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [projects, seed] = [Number(flags.projects), Number(flags.seed)];
for (const [name, value] of Object.entries({ projects, seed })) {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} is a whole number from 1`);
}

const tasks = [...judgedTasks, ...embeddedTasks, ...unitTasks].filter(
  ({ name }) => flags.world.length === 0 || flags.world.some((part) => name.includes(part)),
);
if (tasks.length === 0)
  throw new RangeError(`--world: no world has "${flags.world.join('" or "')}" in its name`);
if (flags.list) {
  for (const { name } of tasks) console.log(name);
  process.exit(0);
}
const started = Date.now();
let done = 0;
for (const { name, run } of tasks) {
  done++;
  if (!flags.again && hasTask({ name, seed, projects })) continue;
  const rows = await run(seed, projects);
  addTask({ name, seed, projects, rows });
  console.error(`${done} of ${tasks.length}, ${Math.round((Date.now() - started) / 1000)} s: ${name}`);
}
