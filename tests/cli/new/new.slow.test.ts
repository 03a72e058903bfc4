import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelInfo } from '../../../src/kernel/kernelInfo.js';
import { type Notebook, parseNotebook, serialiseNotebook, tagsOf } from '../../../src/runner/nbformat.js';
import { runNotebooks } from '../../../src/runner/runNotebooks.js';
import { root, spawnBrukermote } from '../../support/brukermote.js';
import { hostile } from '../../support/hostileNames.js';

let folder: string;
const at = (name: string) => join(folder, name);
const make = (...args: string[]) => spawnBrukermote(['new', ...args], folder);
const read = (name: string): Notebook => parseNotebook(readFileSync(at(name), 'utf8'), name);
const run = async (name: string) =>
  (await runNotebooks({ notebooks: [{ path: at(name) }], renderImages: false }))[0];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'brukermote-new-')));
  mkdirSync(at('data'));
  cpSync(`${root}data/example/codings.csv`, at('data/codings.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('brukermote new', () => {
  it('writes a notebook that runs as it stands, from a folder of its own, and says what comes next', async () => {
    const { status, stdout, stderr } = make('study/mine', '--project', 'data/codings.csv', '--lang', 'en');
    expect([status, stdout]).toEqual([0, 'Wrote study/mine.ipynb\n']);
    expect(stderr).toContain(`npm run lab -- ${at('study/mine.ipynb')}\n`);
    expect(stderr).toContain('npx brukermote watch study/mine.ipynb');
    const notebook = read('study/mine.ipynb');
    const [parameters] = notebook.cells.filter((cell) => tagsOf(cell).includes('parameters'));
    expect(parameters.source).toContain("project: '../data/codings.csv',\n  language: 'en',");
    expect(parameters.source).toContain("from 'brukermote';");
    const { error, notebook: executed } = await run('study/mine.ipynb');
    expect(error).toBeUndefined();
    const kinds = executed.cells.flatMap((cell) =>
      cell.cell_type === 'code'
        ? cell.outputs.map((output) => ('metadata' in output ? output.metadata.brukermote : undefined))
        : [],
    );
    expect(JSON.stringify(kinds)).toMatch(/"figure","name":"co-occurrence"/u);
    expect(JSON.stringify(kinds)).toMatch(/"table","name":"cell-evidence"/u);
  });

  it('is in the language that is asked for, and only in it', () => {
    make('norsk', '--project', 'data/codings.csv');
    make('english', '--project', 'data/codings.csv', '--lang', 'en');
    const prose = (name: string) =>
      read(name)
        .cells.filter(({ cell_type }) => cell_type === 'markdown')
        .map(({ source }) => source);
    expect(prose('norsk.ipynb')).toHaveLength(prose('english.ipynb').length);
    expect(prose('norsk.ipynb').join()).toMatch(/Hvilke koder/u);
    expect(prose('english.ipynb').join()).not.toMatch(/[æøå]/iu);
  });

  it('is written as JupyterLab would save it, so that the first saving changes nothing', () => {
    make('saved', '--project', 'data/codings.csv');
    const notebook = read('saved.ipynb');
    expect(notebook.metadata.language_info).toEqual(kernelInfo.language_info);
    expect(readFileSync(at('saved.ipynb'), 'utf8')).toBe(serialiseNotebook(notebook));
  });

  it('takes all that is said about the material', async () => {
    writeFileSync(at('data/families.csv'), 'name,family\nTidspress,condition\nRelasjon,indicator\n');
    const { status } = make(
      'families',
      ...['--project', 'data/codings.csv', '--families', 'data/families.csv', '--missing', 'n/a;"?\\'],
    );
    expect(status).toBe(0);
    const { error, notebook } = await run('families.ipynb');
    expect(error).toBeUndefined();
    expect(serialiseNotebook(notebook)).toContain("families: 'data/families.csv'");
  });

  it('never overwrites, writes nothing into the material, and nothing where the material cannot be read', () => {
    writeFileSync(at('there.ipynb'), 'mine');
    expect(make('there', '--project', 'data/codings.csv').stderr).toContain('overskrives ikke');
    expect(readFileSync(at('there.ipynb'), 'utf8')).toBe('mine');
    const inside = make('data/inside', '--project', 'data', '--lang', 'en');
    expect([inside.status, inside.stderr]).toEqual([1, expect.stringContaining('lies in what is read')]);
    const none = make('none', '--project', 'nothing.csv', '--lang', 'en');
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('there is none with this name')]);
    for (const name of ['', 'x/', '.ipynb'])
      expect(make(name).stderr).toContain('navnet på en notatbok ventet');
    expect(
      ['data/inside.ipynb', 'none.ipynb', '.ipynb', 'x.ipynb'].filter((name) => existsSync(at(name))),
    ).toEqual([]);
  });

  it('takes names of any kind, and finds material of any name', async () => {
    const names = ['Kari\'s $(touch x) `a` "å" \\ %', ...hostile.filter((_, i) => i % 9 === 0)].filter(
      (name) =>
        !/[/\0]/u.test(name) && !name.startsWith('-') && Buffer.byteLength(name) < 180 && name.trim() !== '',
    );
    for (const [i, name] of names.slice(0, 3).entries()) {
      mkdirSync(at(`odd${i}`));
      cpSync(at('data/codings.csv'), at(`odd${i}/${name}.csv`));
      const made = make(`odd${i}/${name}`, '--project', `odd${i}/${name}.csv`);
      expect([name, made.status, made.stderr]).toEqual([
        name,
        0,
        expect.stringContaining('Slik går du videre'),
      ]);
      const [notebook] = readdirSync(at(`odd${i}`)).filter((each) => each.endsWith('.ipynb'));
      const { error } = await run(`odd${i}/${notebook}`);
      expect([name, error]).toEqual([name, undefined]);
    }
  }, 300_000);
});
