import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './support/brukermote.js';

// With nbdime, what .gitattributes says is tried by `npm run check:lab`; here it is tried without, as most people have it.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-attributes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
  spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: join(folder, 'none'), GIT_CONFIG_SYSTEM: join(folder, 'none') },
  });
const file = () => join(folder, 'a.ipynb');
const change = (index: number, line: string) => {
  const notebook = JSON.parse(readFileSync(file(), 'utf8'));
  notebook.cells[index].source.push(`\n${line}`);
  writeFileSync(file(), `${JSON.stringify(notebook, null, 1)}\n`);
  git('add', '.');
  return git('commit', '-q', '-m', line);
};

describe('git without nbdime', () => {
  it('shows and merges notebooks as any other text, in silence', () => {
    git('init', '-q', '-b', 'main');
    git('config', 'user.email', 'a@example.org');
    git('config', 'user.name', 'A');
    cpSync(`${root}.gitattributes`, join(folder, '.gitattributes'));
    cpSync(`${root}notebooks/00-start-here.ipynb`, file());
    git('add', '.');
    expect(git('commit', '-q', '-m', 'first').status).toBe(0);
    expect(git('check-attr', 'diff', 'merge', '--', 'a.ipynb').stdout).toBe(
      'a.ipynb: diff: jupyternotebook\na.ipynb: merge: jupyternotebook\n',
    );
    git('checkout', '-q', '-b', 'ours');
    change(4, '// ours');
    const shown = git('show', 'HEAD');
    expect([shown.stderr, shown.stdout]).toEqual(['', expect.stringMatching(/^\+ +"\\n\/\/ ours"$/mu)]);
    git('checkout', '-q', 'main');
    change(11, '// theirs');
    const merged = git('merge', 'ours', '-m', 'both');
    expect([merged.status, merged.stderr]).toEqual([0, '']);
    expect(readFileSync(file(), 'utf8')).toMatch(/ours[\s\S]*theirs/u);
  });
});
