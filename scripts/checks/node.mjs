// `npm run check:node`: the notebooks, and the kernel, with other versions of Node than this one. Each runs the whole of `brukermote run`,
// and gives what this Node gives; then the tests of the kernel, interrupts among them. Arguments are versions in place of ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { fetched } from './fetched.mjs';
import { givenHere, isSame, readNotebook } from './sameOutputs.mjs';

/** The oldest that the project takes, and the newest of each line with long support. */
const usual = ['20.19.0', '22', '24'];
const versions = process.argv.length > 2 ? process.argv.slice(2) : usual;
const system = { win32: 'win' }[process.platform] ?? process.platform;

/** Node 24 has another `Math.pow`. */
const isNewer = (version) => Number.parseInt(version, 10) >= 24;

build();
const here = await givenHere();
const results = versions.map((version) => {
  const folder = fetched(`node-${system}-${process.arch}`, version);
  const node = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const out = mkdtempSync(join(tmpdir(), 'brukermote-node-'));
  try {
    console.log(`\nNode ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
    const ran = runs(node, [`${root}dist/cli/main.js`, 'run', '--out', join(out, 'run')]);
    const same = [...here].map(([name, notebook]) =>
      isSame(name, notebook, readNotebook(join(out, 'run', 'notebooks', name)), {
        lastDigits: isNewer(version),
      }),
    );
    const tests = ['run', '--project', 'slow', 'tests/kernel', 'tests/runner/kernel.slow.test.ts'];
    return ran && same.every(Boolean) && runs(node, [`${root}node_modules/vitest/vitest.mjs`, ...tests]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
process.exitCode = results.every(Boolean) ? 0 : 1;

function runs(node, args) {
  const { status } = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.log(`FAILED (${status}): ${args.join(' ')}`);
  return status === 0;
}
