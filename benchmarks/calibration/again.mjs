// Some worlds of every sort once more, with the seed and the number of projects of results.json: `node benchmarks/calibration/again.mjs`.
// Needs the build. Ends with 1 where a number is another one: then the whole of it is to be run anew, or the change mended.
import { isDeepStrictEqual } from 'node:util';
import { embeddedTasks } from './embedded.mjs';
import { judgedTasks } from './judged.mjs';
import { readResults } from './results.mjs';
import { unitTasks } from './unitTests.mjs';

/** Of every sort of world, with effects and without, those that take seconds. */
const sample = [
  'coder’s convention: busy selections',
  'cut of the material: sentences of selections of 4',
  'order: interview guide',
  'few sources or codes: 8 sources',
  'kinds of passage: two kinds in turn, by speaker',
  'coders: two coders in turn with favourites',
  'codes of one tree: parent or child',
  'lines of 12 by 10 codes: lines: streaks',
  'effects elsewhere: 3 of 30, 12 sources',
  'slopes: slopes by source, 12 sources',
  'power: lines, common codes, 12 sources, odds ratio 2',
  'units: rare codes',
  'units: power, streaks, 30 sources, odds ratio 2',
  'units: intervals, rare codes, odds ratio 3',
];

const tasks = [...judgedTasks, ...embeddedTasks, ...unitTasks];
const { tasks: measured } = readResults();
let isSame = true;
for (const name of sample) {
  const task = tasks.find((each) => each.name === name);
  const before = measured.find((each) => each.name === name);
  if (task === undefined || before === undefined)
    throw new RangeError(`again.mjs: there is no world "${name}" in the list, or in results.json`);
  const { seed, projects, rows } = before;
  const now = JSON.parse(JSON.stringify(await task.run(seed, projects)));
  const same = isDeepStrictEqual(now, rows);
  console.log(`${same ? 'same' : 'OTHER NUMBERS'}: ${name}`);
  if (!same) console.log(JSON.stringify({ before: rows, now }));
  isSame &&= same;
}
process.exitCode = isSame ? 0 : 1;
