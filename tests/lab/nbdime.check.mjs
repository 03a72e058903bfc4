// How git shows and merges notebooks with the nbdime of .lab, as docs/notebooks.md tells it to; part of `npm run check:lab`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../scripts/install.mjs';
import { labFolder } from '../../scripts/lab.mjs';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-nbdime-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'notebooks', 'a.ipynb');

const git = (...args) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
const change = (index, line) => {
  const notebook = JSON.parse(readFileSync(file, 'utf8'));
  notebook.cells[index].source.push(`\n${line}`);
  writeFileSync(file, `${JSON.stringify(notebook, null, 1)}\n`);
};
const commit = (message) => {
  git('add', '.');
  assert.equal(git('commit', '-q', '-m', message).status, 0);
};

describe('git with nbdime, configured as the page tells', () => {
  it('is told by the commands of the page', () => {
    git('init', '-q', '-b', 'main');
    git('config', 'user.email', 'a@example.org');
    git('config', 'user.name', 'A');
    symlinkSync(labFolder, join(folder, '.lab'));
    writeFileSync(join(folder, '.gitignore'), '.lab\n');
    cpSync(`${root}.gitattributes`, join(folder, '.gitattributes'));
    const commands = readFileSync(`${root}docs/notebooks.md`, 'utf8').match(
      /^git config .*jupyternotebook\..*$/gmu,
    );
    assert.equal(commands.length, 2);
    for (const each of commands) assert.equal(spawnSync('sh', ['-c', each], { cwd: folder }).status, 0);
    mkdirSync(join(folder, 'notebooks'));
    cpSync(`${root}notebooks/00-start-here.ipynb`, file);
    commit('first');
  });

  it('shows which cells differ, and not the lines of the file', () => {
    change(4, '// ours');
    const { status, stdout } = git('diff');
    assert.equal(status, 0);
    assert.match(stdout, /## .*\/cells\/4\/source/u);
    assert.match(stdout, /\+.*\/\/ ours/u);
  });

  it('merges what two people changed in different cells', () => {
    git('checkout', '-q', '-b', 'ours');
    commit('ours');
    git('checkout', '-q', 'main');
    change(5, '// theirs');
    commit('theirs');
    const { status, stdout, stderr } = git('merge', 'ours', '-m', 'both');
    assert.equal(status, 0, stdout + stderr);
    const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
    assert.match(text, /ours/u);
    assert.match(text, /theirs/u);
  });
});
