import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/notebook/openProject.js';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

function csv(name: string, ...rows: string[]): string {
  writeFileSync(at(name), ['source,text,code,coder', ...rows].join('\n'));
  return at(name);
}

const anna = csv('anna.csv', 'i1,Ja.,Tid,anna', 'i1,Nei.,Tillit,anna', 'i2,Hm.,Tid,anna');
const bo = csv('bo.csv', 'i1,Ja.,Tid,bo', 'i1,Nei.,Tid,bo', 'i3,Å.,Tid,bo');
const empty = (name: string) => csv(name, 'i1,Ja.,Tid,');

/** A project folder whose sources have texts. */
async function project(name: string, coder: string, text: string, level: string): Promise<string> {
  const path = at(name);
  mkdirSync(path, { recursive: true });
  const file = (table: string, ...rows: string[]) =>
    writeFileSync(join(path, `${table}.csv`), rows.join('\n'));
  writeFileSync(
    join(path, 'datapackage.json'),
    JSON.stringify({
      name,
      resources: ['sources', 'codes', 'coders', 'codings'].map((table) => ({
        name: table,
        path: `${table}.csv`,
      })),
    }),
  );
  writeFileSync(join(path, 'i1.txt'), text);
  file('sources', 'id,name,kind,text,level', `i1,Intervju 1,interview,i1.txt,${level}`);
  file('codes', 'id,name,parent,family', 'C,Rammer,,condition', 'C1,Tid,C,');
  file('coders', 'id,name,reconciled', `${coder},${coder},false`);
  file('codings', 'source,start,end,code,coder', `i1,0,4,C1,${coder}`);
  return path;
}

describe('several files are one project', () => {
  it('in every command that reads a project, options first or last', async () => {
    const first = await brukermote('agreement', '--lang', 'en', '--print', 'json', anna, bo);
    const last = await brukermote('agreement', anna, bo, '--lang', 'en', '--print', 'json');
    expect(first.status).toBe(0);
    expect(last.stdout).toBe(first.stdout);
    const report = JSON.parse(first.stdout);
    expect(report.units).toBe(2);
    expect(report.coders.map(({ id }: { id: string }) => id)).toEqual(['anna', 'bo']);
    const check = await brukermote('check', anna, bo, '--print', 'json', '--lang', 'en');
    expect(JSON.parse(check.stdout)).toMatchObject({ sources: 3, codings: 6, coders: 2 });
    const matrix = await brukermote(
      'matrix',
      anna,
      bo,
      '--rows',
      'all',
      '--columns',
      'all',
      '--print',
      'json',
    );
    expect(matrix.status).toBe(0);
  });

  it('for the sheets of codes and of sources', async () => {
    const sources = await brukermote('sources', anna, bo, '--lang', 'en');
    expect(sources.stdout.trim().split(/\r?\n/u).slice(1)).toEqual(['i1,,,i1', 'i2,,,i2', 'i3,,,i3']);
    const families = await brukermote('families', anna, bo, '--lang', 'en');
    expect(families.status).toBe(0);
  });

  it('for notebooks too', async () => {
    const { corpus } = await openProject({ project: anna, also: [bo] });
    expect(corpus.sources.map(({ name }) => name)).toEqual(['i1', 'i2', 'i3']);
  });

  it('takes families for all of them together', async () => {
    const families = at('families.csv');
    writeFileSync(families, 'code,family\nTid,condition\nTillit,indicator\n');
    const { corpus } = await openProject({ project: bo, also: [anna], families });
    expect(corpus.codes.map(({ name, family }) => [name, family])).toEqual([
      ['Tid', 'condition'],
      ['Tillit', 'indicator'],
    ]);
  });

  it('tells coders without a name apart by their files, which may have one name in two folders', async () => {
    mkdirSync(at('a'));
    mkdirSync(at('b'));
    const paths = ['a/s.csv', 'b/s.csv'].map(empty);
    const { corpus } = await openProject({ project: paths[0], also: [paths[1]] });
    expect(corpus.coders.map(({ id }) => id)).toEqual(['unknown (a/s.csv)', 'unknown (b/s.csv)']);
    const twice = await openProject({ project: paths[0], also: [paths[0]] });
    expect(twice.corpus.coders.map(({ id }) => id)).toEqual(['unknown']);
    expect(twice.corpus.codings.length).toBe(1);
  });
});

describe('brukermote merge', () => {
  let one = '';
  let other = '';
  beforeAll(async () => {
    one = await project('one', 'anna', 'Tid er alt.', 'office');
    other = await project('other', 'bo', 'Tid er alt.', 'county');
  });

  it('writes a folder, and says what is one and what differs', async () => {
    const out = at('both');
    const { status, stdout, stderr } = await brukermote('merge', one, other, '--out', out, '--lang', 'en');
    expect(status).toBe(2);
    expect(stdout).toContain('level is "office" in one and "county" in other; "office" stands');
    expect(stderr).toContain('Wrote');
    const { corpus } = await openProject(out);
    expect(corpus.provenance.name).toBe('both');
    expect(corpus.sources).toHaveLength(1);
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual(['Rammer', 'Rammer > Tid']);
    expect(corpus.codings.length).toBe(2);
  });

  it('says it in Norwegian too', async () => {
    const { stdout } = await brukermote('merge', one, other, '--out', at('nb'), '--dry-run');
    expect(stdout).toContain('level er «office» i one og «county» i other; «office» gjelder');
    expect(existsSync(at('nb'))).toBe(false);
  });

  it('refuses with --strict where something would be lost, and writes nothing', async () => {
    const { status, stderr } = await brukermote('merge', one, other, '--out', at('strict'), '--strict');
    expect(status).toBe(1);
    expect(stderr).toContain('«office» gjelder');
    expect(existsSync(at('strict'))).toBe(false);
  });

  it('writes what convert writes, and replaces nothing unasked', async () => {
    const out = at('both.qdpx');
    expect((await brukermote('merge', one, other, '--out', out)).status).toBe(2);
    const before = readFileSync(out);
    const again = await brukermote('merge', one, other, '--out', out, '--lang', 'en');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('--force');
    expect(readFileSync(out).equals(before)).toBe(true);
    expect((await openProject(out)).corpus.codings.length).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('reads a folder of projects as one', async () => {
    mkdirSync(at('exports'));
    for (const [name, path] of [
      ['anna', one],
      ['bo', other],
    ])
      expect((await brukermote('convert', path, at('exports', `${name}.qdpx`))).status).toBe(0);
    writeFileSync(at('exports', 'les-meg.txt'), 'Om filene');
    const { corpus, report } = await openProject({ project: at('exports'), language: 'en' });
    expect(corpus.provenance.name).toBe('exports');
    expect(corpus.coders.map(({ name }) => name)).toEqual(['anna', 'bo']);
    expect(corpus.sources).toHaveLength(1);
    expect(report.notUnderstood.map(({ where }) => where)).toEqual(['les-meg.txt']);
    const folders = await openProject(folderOf(one, other));
    expect(folders.corpus.codings.length).toBe(2);
  });

  it('needs several', async () => {
    const { status, stderr } = await brukermote('merge', anna, '--out', at('x'), '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('two or more projects');
    expect((await brukermote('merge', anna, bo)).stderr).toContain('--out');
  });
});

/** A folder that holds copies of project folders. */
function folderOf(...paths: readonly string[]): string {
  const whole = at('whole');
  for (const path of paths) {
    const copy = join(whole, path.slice(folder.length + 1));
    mkdirSync(copy, { recursive: true });
    for (const name of readdirSync(path)) writeFileSync(join(copy, name), readFileSync(join(path, name)));
  }
  return whole;
}
