import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

// What a user sees of each kind of broken material: where, what was required, what was found; exit code 1; nothing
// on standard output.
const folder = mkdtempSync(join(tmpdir(), 'brukermote-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function projectFolder(name: string, codings: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  const write = (file: string, content: string) => writeFileSync(join(path, file), content);
  const resources = ['sources', 'codes', 'codings'].map((table) => ({ name: table, path: `${table}.csv` }));
  write('datapackage.json', JSON.stringify({ name: 'test', resources }));
  write('sources.csv', 'id,name,kind,text\nI1,Intervju 1,interview,I1.txt\n');
  write('codes.csv', 'id,name,family\nC01,Mål,condition\nC09,Kompetanse,condition\nV01,Mestring,indicator\n');
  write('I1.txt', 'Vi fikk tid til å snakke.');
  write('codings.csv', codings);
  return path;
}

async function zip(entries: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(entries)) await writer.add(name, new TextReader(content));
  return writer.close();
}

async function expectRefusal(path: string, ...said: (string | RegExp)[]): Promise<void> {
  const { status, stdout, stderr } = await brukermote('matrix', path, '--lang', 'en', '--strict');
  expect([status, stdout]).toEqual([1, '']);
  for (const part of said)
    expect(stderr).toMatch(part instanceof RegExp ? part : new RegExp(literally(part), 'u'));
  expect(stderr).not.toMatch(/\n\s+at /u);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

it('refuses a corrupt ZIP', async () => {
  const whole = await zip({ 'project.qde': '<Project/>' });
  await expectRefusal(file('corrupt.qdpx', whole.slice(0, whole.length - 30)), 'corrupt.qdpx', /zip/iu);
});

it('refuses a truncated XML with its line', async () => {
  const xml = '<?xml version="1.0"?>\n<Project name="x" xmlns="urn:QDA-XML:project:1.0">\n<CodeBook><Codes>';
  await expectRefusal(file('cut.qdpx', await zip({ 'project.qde': xml })), 'project.qde', /line 3/u);
});

it('refuses an unknown code, a span outside its text and an unknown source, all at once, where nothing may be lost', async () => {
  const codings = [
    'source,start,end,code',
    'I1,0,6,C9',
    'I1,6,2,C01',
    'I1,0,999,V01',
    'I1,x,4,V01',
    'I2,0,4,V01',
    '',
  ].join('\n');
  await expectRefusal(
    projectFolder('wrong', codings),
    'codings.csv line 2, column code: unknown code "C9"; did you mean "C09"?',
    /codings\.csv line 4: .*25 characters/u,
    /codings\.csv line 5, column start: .*found "x"/u,
    'codings.csv line 6, column source: unknown source "I2"',
  );
});

it('refuses a table without the columns that it needs, and names those it found', async () => {
  await expectRefusal(
    file('columns.csv', 'who,what\nAnne,1x\n'),
    'columns.csv line 1',
    'source',
    'Found the columns who, what',
  );
});

it('refuses rows of the wrong length, each with its line', async () => {
  await expectRefusal(file('rows.csv', 'source,code\nA,x\nB\nC,y,z\n'), 'rows.csv line 3', 'rows.csv line 4');
});

it('refuses what is no known format', async () => {
  await expectRefusal(file('film.bin', new Uint8Array([0, 1, 2, 3, 0, 0])), 'film.bin', 'REFI-QDA');
});

it('refuses a folder without a project', async () => {
  const path = join(folder, 'empty');
  mkdirSync(path);
  await expectRefusal(path, 'empty');
});

it('reads the rest of material of which something is lost, lists it, and ends with exit code 2', async () => {
  const codings = 'source,start,end,code\nI1,0,2,C01\nI1,0,2,V01\nI1,0,999,V01\n';
  const lossy = projectFolder('lossy', codings);
  const kept = await brukermote('check', lossy, '--lang', 'en');
  expect([kept.status, kept.stderr]).toEqual([2, '']);
  expect(kept.stdout).toMatch(/Lost in reading +1\n/u);
  expect(kept.stdout).toContain('codings.csv line 4: the span 0 to 999 reaches outside its text');
  const everything = ['--rows', 'all', '--columns', 'all'];
  const matrix = await brukermote('matrix', lossy, ...everything, '--lang', 'en');
  expect(matrix.status).toBe(2);
  expect(matrix.stderr).toContain('1 loss in reading; the rest is kept. "brukermote check" lists them');
  for (const args of [['check'], ['matrix', ...everything]]) {
    const [command, ...options] = args;
    const refused = await brukermote(command, lossy, ...options, '--strict', '--lang', 'nb');
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('går ut over teksten');
  }
});
