import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// It loads a kernel and a browser.
describe('brukermote run', () => {
  it('says what is wrong with the material before anything runs, and writes nothing', async () => {
    const out = join(folder, 'never');
    const { status, stdout, stderr } = await brukermote('run', '--project', 'no-such-project', '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no-such-project');
    expect(existsSync(out)).toBe(false);
  });

  it('holds the analysis against the material before any kernel starts', async () => {
    const out = join(folder, 'no-cell');
    const args = ['run', '--project', 'data/example/codings.csv', '--families', 'data/example/families.csv'];
    const { status, stdout, stderr } = await brukermote(
      ...args,
      '--out',
      out,
      '--row',
      'Tidspres',
      '--unit',
      'paragraph',
      '--lang',
      'en',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/--unit: .*text|--row: unknown code "Tidspres"/u);
    expect(existsSync(out)).toBe(false);
    const saved = await brukermote('run', '--save', '--seed', '7');
    expect(saved.stderr).toContain('analysevalg');
  });

  it('never replaces a folder that holds something else', async () => {
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, 'thesis.txt'), 'mine');
    const { status, stderr } = await brukermote('run', '--out', own, '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('choose another folder');
    expect(readFileSync(join(own, 'thesis.txt'), 'utf8')).toBe('mine');
  });
});
