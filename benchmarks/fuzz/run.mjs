// Mutated inputs over all readers: `node benchmarks/fuzz/run.mjs --runs 100000 --seed 2026`. Needs the build.
// No crash, no hang (10 s), no wrong success; one that fails can be had again with its run and seed. Writes results.json.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '2026' },
    first: { type: 'string', default: '0' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [runs, seed, first] = [Number(flags.runs), Number(flags.seed), Number(flags.first)];
for (const [name, value] of Object.entries({ runs, seed }))
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} is a whole number from 1`);

const longest = 10_000;
const heap = 1024;
const tally = { read: 0, refused: 0, crash: 0, wrong: 0, hang: 0 };
const bySeed = {};
const failures = [];
let slowest = { seconds: 0, run: -1, name: '' };
let next = first;
let done = 0;

function note(outcome, run, name, detail) {
  tally[outcome]++;
  done++;
  bySeed[name] ??= { read: 0, refused: 0, failed: 0 };
  bySeed[name][outcome === 'read' || outcome === 'refused' ? outcome : 'failed']++;
  if (outcome !== 'read' && outcome !== 'refused') failures.push({ outcome, run, name, detail });
  if (done % 1000 === 0) console.error(`${done} of ${runs}`);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));

/** One worker at a time in each lane; one that hangs or dies is replaced. */
function work() {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    let [current, timer, names] = [-1, undefined, []];
    const give = () => {
      if (next >= first + runs) {
        worker.terminate();
        resolve();
        return;
      }
      current = next++;
      timer = setTimeout(() => end('hang', `not done after ${longest / 1000} s`), longest);
      worker.postMessage({ run: current, seed });
    };
    const end = (outcome, detail) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.terminate();
      note(outcome, current, names[current % names.length] ?? '', detail);
      resolve(work());
    };
    worker.on('message', (message) => {
      if (message.ready) {
        names = message.seeds;
        give();
      } else if (!message.started) {
        clearTimeout(timer);
        if (message.seconds > slowest.seconds)
          slowest = { seconds: message.seconds, run: message.run, name: message.name };
        note(message.outcome, message.run, message.name, message.detail);
        give();
      }
    });
    worker.on('error', (error) => end('crash', String(error?.stack ?? error)));
  });
}

const sorted = Object.fromEntries(Object.entries(bySeed).sort(([a], [b]) => (a < b ? -1 : 1)));
const results = {
  runs,
  seed,
  first,
  outcomes: tally,
  slowest,
  bySeed: sorted,
  failures: failures.slice(0, 50),
};
writeFileSync(flags.out, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify({ ...results, bySeed: undefined, failures: failures.slice(0, 5) }, null, 2));
process.exitCode = failures.length > 0 ? 1 : 0;
process.exitCode = failures.length > 0 ? 1 : 0;
