// Large inputs against 1 GB and 10 s: `node benchmarks/attack/resources/run.mjs [NAME [RESULTS]]`. Needs the build. Each is written, and read by
// a process of its own with a heap of 1 GB; what came of it, the seconds of the processor and the most memory that the process had
// are written to results.json.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bounds, readApart } from '../../hostile/bounds.mjs';
import { largeInputs } from './inputs.mjs';

const [only = '', out = new URL('results.json', import.meta.url)] = process.argv.slice(2);
const results = [];
for (const [number, { name, why }] of largeInputs.entries()) {
  if (only !== '' && name !== only) continue;
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-large-'));
  try {
    const { answer: given, stderr } = readApart(number, name, folder, {
      writer: fileURLToPath(new URL('write.mjs', import.meta.url)),
      timeout: 120_000,
    });
    const answer = given ?? { outcome: 'died', message: stderr.slice(-300), kinds: [] };
    const { outcome, kinds, message, cpuSeconds = null, seconds = null, megabytes = null } = answer;
    const rounded = (value) => (value === null ? null : Number(value.toFixed(1)));
    const held =
      (outcome === 'read' || outcome === 'refused') &&
      cpuSeconds <= bounds.seconds &&
      megabytes <= bounds.megabytes;
    results.push({
      name,
      why,
      outcome,
      kinds,
      message,
      cpuSeconds: rounded(cpuSeconds),
      seconds: rounded(seconds),
      megabytes: rounded(megabytes),
      held,
    });
    console.error(
      `${held ? 'held' : 'FAIL'} ${name}: ${outcome} ${kinds} ${rounded(cpuSeconds)} s, ${rounded(megabytes)} MB ${message.slice(0, 160)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const before = only === '' ? [] : JSON.parse(readFileSync(out, 'utf8')).results;
const all = largeInputs.flatMap(({ name }) => {
  const same = (result) => result.name === name;
  return results.find(same) ?? before.find(same) ?? [];
});
writeFileSync(out, `${JSON.stringify({ bounds, results: all }, null, 2)}\n`);
process.exitCode = all.every(({ held }) => held) ? 0 : 1;
