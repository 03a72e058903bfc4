import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnBrukermote } from '../support/brukermote.js';

// Every number and name here is made up.
const quote = 'Jeg heter Xhevdet Qorri, ring 912 34 567 eller skriv 13097248022 på skjemaet mitt.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-guard-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('brukermote guard', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: join(folder, 'repo'), encoding: 'utf8' });

  it('is a pre-commit check that keeps private words and files out, and lets the rest pass', () => {
    const repo = join(folder, 'repo');
    mkdirSync(join(repo, 'private'), { recursive: true });
    writeFileSync(
      join(repo, 'private', 'study.csv'),
      `source,code,coder,text\ni1,tillit,K1,"${quote}"\ni1,tid,K1,Dag etter dag\n`,
    );
    git('init', '-q');
    git('config', 'user.email', 'a@example.org');
    git('config', 'user.name', 'A');
    const guard = spawnBrukermote(['guard', '--install', '--lang', 'en'], repo);
    expect([guard.status, guard.stderr]).toEqual([0, '']);

    writeFileSync(join(repo, 'article.md'), `# Findings\n\nOne said: «${quote}»\n`);
    git('add', 'article.md');
    const refused = git('commit', '-m', 'with a quote');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('article.md line 3: 14 words in a row stand in a private project');

    git('rm', '--cached', '-q', 'article.md');
    git('add', '-f', 'private/study.csv');
    expect(git('commit', '-m', 'the project itself').stderr).toContain(
      'private/study.csv: lies in the folder of private projects',
    );

    git('rm', '--cached', '-q', 'private/study.csv');
    writeFileSync(join(repo, 'article.md'), '# Findings\n\nSeveral informants mentioned trust.\n');
    git('add', 'article.md');
    const passed = git('commit', '-m', 'without');
    expect([passed.status, passed.stderr]).toEqual([0, expect.not.stringContaining('private project')]);
  });

  it('does not replace a check that somebody else put there', () => {
    writeFileSync(join(folder, 'repo', '.git', 'hooks', 'pre-commit'), '#!/bin/sh\ntrue\n');
    const { status, stderr } = spawnBrukermote(['guard', '--install'], join(folder, 'repo'));
    expect(status).toBe(1);
    expect(stderr).toContain('legg til denne linjen selv');
  });
});
