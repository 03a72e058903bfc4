import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findingsSchema } from '../../src/cli/findingsJson.js';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-findings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const example = ['data/example/codings.csv', '--families', 'data/example/families.csv'];

describe('brukermote findings', () => {
  it('prints the page, in the language that was asked for', async () => {
    const { status, stdout } = await brukermote('findings', ...example, '--lang', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# What was found: /u);
    expect(stdout).toContain('## Which conditions go with which indicators?');
    expect(stdout).toContain('## What to code to answer more');
  });

  it('prints the same as data, with the analysis that was chosen', async () => {
    const { stdout } = await brukermote('findings', ...example, '--json', '-', '--seed', '7');
    const data = findingsSchema.parse(JSON.parse(stdout));
    expect(data.analysis).toMatchObject({ seed: 7, from: { seed: '--seed' } });
    expect(data.opening).toHaveLength(3);
  });

  it('writes both to a folder, and never over a file', async () => {
    const out = join(folder, 'out');
    const { status, stdout, stderr } = await brukermote('findings', ...example, '--out', out);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('findings.md');
    const page = readFileSync(join(out, 'findings.md'), 'utf8');
    const data = findingsSchema.parse(JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')));
    for (const { text } of data.opening) expect(page).toContain(`- ${text}\n`);
    const again = await brukermote('findings', ...example, '--out', out);
    expect([again.status, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toContain('finnes allerede');
    const own = join(folder, 'own.json');
    writeFileSync(own, 'mine');
    expect((await brukermote('findings', ...example, '--json', own)).status).toBe(1);
    expect(readFileSync(own, 'utf8')).toBe('mine');
  });

  it('refuses both ways to write the data, and an analysis that the material does not bear', async () => {
    const both = await brukermote('findings', ...example, '--out', join(folder, 'a'), '--json', '-');
    expect([both.status, existsSync(join(folder, 'a'))]).toEqual([1, false]);
    const wrong = await brukermote('findings', ...example, '--row', 'Ukjent', '--lang', 'en');
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('unknown code "Ukjent"');
  });
});
