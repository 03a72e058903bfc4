import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/notebook/openProject.js';
import { codebookTemplate } from '../../src/synthetic/codebookTemplate.js';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const read = (codes: ReturnType<typeof codebookTemplate>['codes']) =>
  codes.map(({ path, family, role, description, color }) => [
    path,
    family,
    role,
    description,
    color.toUpperCase(),
  ]);

describe('brukermote template', () => {
  it.each(['nb', 'en'] as const)('writes a codebook that is read back whole: .qdc, %s', async (lang) => {
    const out = file(`codebook-${lang}.qdc`);
    const { status, stderr } = await brukermote('template', '--out', out, '--lang', lang);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/ikke data|not data/u)]);
    const { corpus, report } = await openProject(out);
    expect(report.warnings).toEqual([]);
    expect(read(corpus.codes)).toEqual(read(codebookTemplate(lang).codes));
  });

  it.each([
    ['xlsx', 'nb'],
    ['xlsx', 'en'],
    ['csv', 'nb'],
  ] as const)('writes a codebook that goes with codings: .%s, %s', async (ending, lang) => {
    const out = file(`codebook-${lang}.${ending}`);
    expect((await brukermote('template', '--out', out, '--lang', lang)).status).toBe(0);
    const template = codebookTemplate(lang);
    const codings = file('codings.csv');
    const { name } = template.code('C06');
    writeFileSync(codings, `source,code,text\ni1,${name},Det er for mange\n`);
    const { corpus, report } = await openProject({ project: codings, codebook: out });
    expect(report.losses).toEqual([]);
    expect(read(corpus.codes)).toEqual(read(template.codes));
    expect(corpus.codes[corpus.codings.code[0]].id).toBe('C06');
  });

  it('never overwrites, and says which endings it writes', async () => {
    const out = file('mine.qdc');
    writeFileSync(out, 'mine');
    expect(await brukermote('template', '--out', out)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('overskrives ikke'),
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    const other = await brukermote('template', '--out', file('codebook.docx'));
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('.qdc')]);
  });
});
