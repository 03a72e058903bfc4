import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsSchema } from '../../src/cli/findingsJson.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { writeFolder } from '../../src/disk/writeFolder.js';
import { parseLedger } from '../../src/publication/ledger.js';
import { projectFolder } from '../../src/writers/folder/projectFolder.js';
import { brukermote } from '../support/brukermote.js';
import { corpusOf } from '../support/corpusOf.js';

let folder: string;
let project: string;

/** Twenty sources: `tid` and `tillit` meet in twelve, `kontroll` stands in three. A memo has a telephone number. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-publish-'));
  project = join(folder, 'study');
  const rows = Array.from({ length: 20 }, (_, i) => {
    const codes = `${i < 16 ? 'tid' : ''} ${i < 12 ? 'tillit' : ''} ${i > 16 ? 'kontroll' : ''}`;
    return `i${i + 1} "det gikk bra ${i}" ${codes}\ni${i + 1} "noe annet ${i}" tid`;
  });
  writeProject(project, corpusOf(rows.join('\n')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeProject(place: string, whole: Corpus): void {
  const { provenance, sources, codes, coders, codedBy, unjudged, selections, codings, lines } = whole;
  const memo = { target: 'project', index: -1, text: 'Ring Xhevdet på 912 34 567.', coder: '' } as const;
  const parts = { provenance, sources, codes, coders, codedBy, unjudged, selections, codings, lines };
  const files = projectFolder(new Corpus({ ...parts, memos: [memo] }));
  writeFolder(place, files, { kind: 'project', inputs: [] });
}

const filesOf = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/u.test(path))
    .sort();

describe('brukermote publish', () => {
  it('says in every head what it is, remembers what was shown, and gives equal bytes again', async () => {
    const out = join(folder, 'publication');
    const first = await brukermote('publish', project, '--out', out);
    expect([first.status, first.stderr]).toEqual([0, '']);
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    for (const path of ['README.md', 'findings.md']) expect(read(path).split('\n')[2]).toContain('OFFENTLIG');
    expect(JSON.parse(read('publication.json'))).toMatchObject({
      kind: 'public',
      policy: { name: 'oslomet-5', threshold: 5, cross: 'band', dominance: { n: 1, k: 50 } },
      audit: { exposed: 0 },
    });
    expect(findingsSchema.parse(JSON.parse(read('findings.json'))).output).toBe('public');
    for (const part of ['`oslomet-5`', 'står for noe som er holdt tilbake', 'Ikke lovet', '1 opplysninger'])
      expect(read('README.md')).toContain(part);
    expect(first.stdout).toContain('study.publications.json');
    for (const path of filesOf(out))
      expect(readFileSync(join(out, path)).toString('latin1')).not.toMatch(/912|Xhevdet|gikk bra/u);

    const ledger = () => parseLedger(readFileSync(`${project}.publications.json`, 'utf8'), '').publications;
    expect(ledger().map(({ kind, policy }) => [kind, policy])).toEqual([['public', 'oslomet-5']]);
    const before = filesOf(out).map((path) => readFileSync(join(out, path)));
    expect((await brukermote('publish', project, '--out', out)).status).toBe(0);
    expect(filesOf(out).map((path, i) => readFileSync(join(out, path)).equals(before[i]))).not.toContain(
      false,
    );
    expect(ledger()).toHaveLength(1);
  });

  it('tries it without writing, and prints what was tried but no count that is withheld', async () => {
    const { status, stdout } = await brukermote(
      'publish',
      project,
      '--audit',
      '--lang',
      'en',
      '--policy',
      'three',
    );
    expect([status, /Tried under three: \d+ protected counts/u.test(stdout)]).toEqual([0, true]);
    const neither = await brukermote('publish', project);
    expect([neither.status, neither.stderr.includes('--audit')]).toEqual([1, true]);
  });

  it('refuses where the material has changed by one source, in words', async () => {
    const changed = join(folder, 'changed');
    const rows = Array.from({ length: 21 }, (_, i) => `i${i + 1} "x ${i}" tid ${i < 13 ? 'tillit' : ''}`);
    writeProject(changed, corpusOf(rows.join('\n')));
    const out = join(folder, 'no');
    const args = [
      'publish',
      changed,
      '--out',
      out,
      '--lang',
      'en',
      '--ledger',
      `${project}.publications.json`,
    ];
    const { status, stderr } = await brukermote(...args);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toMatch(/number in the group Sources: 20 → 21/u);
    expect(stderr).toContain('--despite-earlier');
  });

  it('says what to say instead of a threshold or a kind', async () => {
    const fewest = await brukermote('publish', project, '--out', join(folder, 'no'), '--fewest', '3');
    expect([fewest.status, fewest.stderr.includes('--policy')]).toEqual([1, true]);
    const allow = await brukermote('publish', project, '--out', join(folder, 'no'), '--allow', 'name');
    expect([allow.status, allow.stderr.includes('--allow-item')]).toEqual([1, true]);
  });

  it('is stopped by a broken list before anything is computed', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"format":');
    const { status, stderr } = await brukermote(
      'publish',
      project,
      '--out',
      join(folder, 'no'),
      '--ledger',
      broken,
    );
    expect([status, stderr.includes('sikkerhetskopi'), existsSync(join(folder, 'no'))]).toEqual([
      1,
      true,
      false,
    ]);
  });
});
