// Time and memory of an import, beside other packages in the same run: `node benchmarks/import/run.mjs --python python3`.
// Needs the build (`npm run build`). Writes results.json; report.mjs makes the table in README.md of it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { makeProject } from './makeProject.mjs';

const { values: flags } = parseArgs({
  options: {
    codings: { type: 'string', default: '100000,1000000' },
    seed: { type: 'string', default: '2026' },
    runs: { type: 'string', default: '3' },
    /** A reader that takes longer is stopped. */
    'most-seconds': { type: 'string', default: '900' },
    /** An interpreter with lxml and pyrefiqda. */
    python: { type: 'string', default: 'python3' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const sizes = flags.codings.split(',').map(Number);
const [seed, runs, mostSeconds] = [flags.seed, flags.runs, flags['most-seconds']].map(Number);
for (const [name, value] of Object.entries({
  seed,
  runs,
  'most-seconds': mostSeconds,
  codings: Math.min(...sizes),
})) {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} is a whole number from 1`);
}

/** A reader that needs more is written down as such. */
const mostBytes = 8 * 1024 ** 3;

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const peer = (name) => [flags.python, (file) => [script('peers.py'), name, file, String(mostBytes)]];
const readers = {
  brukermote: [process.execPath, (file) => [script('readOurs.mjs'), file]],
  lxml: peer('lxml'),
  pyrefiqda: peer('pyrefiqda'),
};

async function measure(reader, file) {
  const [program, argumentsFor] = readers[reader];
  try {
    const { stdout } = await promisify(execFile)(program, argumentsFor(file), {
      timeout: mostSeconds * 1000,
    });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed) return { failed: `more than ${mostSeconds} s` };
    throw error;
  }
}

/** The run of the middle time. */
function middle(measured) {
  const failed = measured.find((one) => one.failed);
  return failed ?? measured.sort((a, b) => a.seconds - b.seconds)[Math.floor(measured.length / 2)];
}

const folder = mkdtempSync(join(tmpdir(), 'brukermote-import-'));
const results = [];
try {
  for (const codings of sizes) {
    const file = join(folder, `${codings}.qdpx`);
    const made = await makeProject(file, codings, seed);
    const project = { ...made, archiveBytes: statSync(file).size };
    const measured = Object.fromEntries(Object.keys(readers).map((reader) => [reader, []]));
    // One after the other and round and round, so that a busy moment of the machine hits all of them.
    for (let run = 0; run < runs; run++)
      for (const reader of Object.keys(readers)) {
        if (measured[reader].some((one) => one.failed)) continue;
        measured[reader].push(await measure(reader, file));
        console.error(`${codings} codings, ${reader}: ${JSON.stringify(measured[reader].at(-1))}`);
      }
    const read = Object.entries(measured).map(([reader, all]) => ({
      reader,
      runs: all.length,
      ...middle(all),
    }));
    for (const one of read)
      if (!one.failed && (one.codings !== made.codings || one.selections !== made.selections))
        throw new Error(`${one.reader} found ${one.codings} codings and ${one.selections} selections`);
    results.push({ project, read });
  }
} finally {
  rmSync(folder, { recursive: true });
}
const machine = `${cpus().length} cores, ${cpus()[0].model.trim()}, Node ${process.versions.node}`;
writeFileSync(flags.out, `${JSON.stringify({ seed, machine, mostBytes, mostSeconds, results }, null, 2)}\n`);
