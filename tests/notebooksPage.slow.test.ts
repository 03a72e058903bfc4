import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, spawnBrukermote } from './support/brukermote.js';
import { commandsOf } from './support/pageCommands.js';

// The commands of docs/notebooks.md that need no Python, typed one after the other in a folder with nothing but the example in it. `npm run
// check:lab` runs the others; what `watch` and the check before commits do is in tests/cli.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-page-'));
  cpSync(`${root}data/example`, join(folder, 'data/example'), { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = commandsOf('docs/notebooks.md').filter(
  ([program, , command]) => program === 'git' || (program === 'npx' && ['new', 'clean'].includes(command!)),
);

describe('the page on notebooks', () => {
  it('has such commands', () => expect(commands.length).toBeGreaterThan(6));

  it.each(commands.map((words) => [words.join(' ')]))('works: %s', (command) => {
    const [program, ...words] = command.split(' ');
    if (program === 'git') {
      expect(spawnSync('sh', ['-c', command], { cwd: folder }).status).toBe(0);
      return;
    }
    const { status, stdout, stderr } = spawnBrukermote(words.slice(1), folder);
    expect([status, stdout + stderr]).toEqual([0, expect.stringMatching(/\S/u)]);
  });

  it('tells git what it says', () => {
    expect(readFileSync(join(folder, '.git', 'config'), 'utf8')).toMatch(/\[diff "jupyternotebook"\]/u);
  });
});
