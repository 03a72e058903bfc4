// Files made to harm: `node benchmarks/hostile/run.mjs [PART OF A NAME [RESULTS]]`. Needs the build. Each is read by a process of its
// own; what came of it, how long it took and how much memory it had at most are written to results.json.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bounds, tryFile } from './bounds.mjs';
import { hostileFiles } from './files.mjs';

const [only = '', out = new URL('results.json', import.meta.url)] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'brukermote-hostile-'));
const results = [];
try {
  for (const [number, file] of hostileFiles.entries()) {
    if (!file.name.includes(only)) continue;
    const result = tryFile(number, folder);
    results.push(result);
    const { failed, name, outcome, kinds, cpuSeconds, megabytes, message } = result;
    console.error(
      `${failed === '' ? 'ok  ' : `FAIL (${failed})`} ${name}: ${outcome} ${kinds} ${cpuSeconds} s, ${megabytes} MB ${message.slice(0, 100)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const before = only === '' ? [] : JSON.parse(readFileSync(out, 'utf8')).results;
// What was tried again takes the place of what came of it before.
const all = hostileFiles.flatMap(({ name, why }) => {
  const same = (result) => result.name === name && result.why === why;
  return results.find(same) ?? before.find(same) ?? [];
});
writeFileSync(out, `${JSON.stringify({ bounds, results: all }, null, 2)}\n`);
process.exitCode = results.every(({ failed }) => failed === '') ? 0 : 1;
