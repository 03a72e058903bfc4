// Files made to harm: `node benchmarks/hostile/run.mjs`. Needs the build. Each is read by a process of its own, and what
// came of it, how long it took and how much memory it had at most are written to results.json. Bounds: 10 s and 1 GB.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileFiles } from './files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-hostile-'));
const reader = fileURLToPath(new URL('read.mjs', import.meta.url));
/** A clear error fits on a screen. */
const bounds = { seconds: 10, megabytes: 1024, letters: 2000 };
const results = [];
try {
  for (const { name, why, kinds, write } of hostileFiles) {
    await write(folder);
    const { stdout, stderr } = spawnSync(process.execPath, [reader, join(folder, name)], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    const answer = stdout === '' ? { outcome: 'died', message: stderr.slice(-300) } : JSON.parse(stdout);
    const asExpected = JSON.stringify(answer.kinds) === JSON.stringify(kinds);
    const within =
      answer.seconds <= bounds.seconds &&
      answer.megabytes <= bounds.megabytes &&
      !(answer.longest > bounds.letters);
    results.push({ name, why, ...answer, message: answer.message.slice(0, 200), asExpected, within });
    console.error(
      `${asExpected && within ? 'ok  ' : 'FAIL'} ${name}: ${answer.outcome} ${answer.kinds} ${answer.seconds?.toFixed(1)} s, ${answer.megabytes?.toFixed(0)} MB ${answer.message.slice(0, 120)}`,
    );
    rmSync(join(folder, name), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ bounds, results }, null, 2)}\n`);
process.exitCode = results.every(({ asExpected, within }) => asExpected && within) ? 0 : 1;
