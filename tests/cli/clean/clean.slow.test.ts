import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseNotebook } from '../../../src/runner/nbformat.js';
import { root, spawnBrukermote } from '../../support/brukermote.js';
import { hostile } from '../../support/hostileNames.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'brukermote-clean-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const saved = `${root}notebooks/02-co-occurrence.ipynb`;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const put = (name: string, content?: string) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  if (content === undefined) cpSync(saved, at(name));
  else writeFileSync(at(name), content);
};
const clean = (...args: string[]) => spawnBrukermote(['clean', ...args, '--lang', 'en'], folder);

/** A notebook of another kernel, as Jupyter has written it. */
const python = JSON.stringify({
  nbformat: 4,
  nbformat_minor: 4,
  metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
  cells: [
    {
      cell_type: 'code',
      metadata: {},
      source: '1',
      execution_count: 1,
      outputs: [{ output_type: 'stream', name: 'stdout', text: 'Kari' }],
    },
  ],
});

describe('brukermote clean', () => {
  it('takes outputs out of the notebooks below a folder, copies of JupyterLab too, and says what it did', () => {
    put('private/a.ipynb');
    put('private/.ipynb_checkpoints/a-checkpoint.ipynb');
    put('private/node_modules/x/b.ipynb');
    put('private/notes.txt', 'mine');
    const { status, stdout } = clean('private');
    expect([status, stdout]).toEqual([
      0,
      `${[
        'private/.ipynb_checkpoints/a-checkpoint.ipynb: removed 8 outputs in 6 cells, 2 execution counts in cells without outputs',
        'private/a.ipynb: removed 8 outputs in 6 cells, 2 execution counts in cells without outputs',
        '2 notebooks of 2 changed.',
      ].join('\n')}\n`,
    ]);
    expect(text('private/a.ipynb')).not.toContain('"outputs": [\n');
    expect(text('private/node_modules/x/b.ipynb')).toBe(readFileSync(saved, 'utf8'));
    expect(clean('private').stdout).toBe('2 notebooks looked at; none needs cleaning.\n');
  });

  it('only says with --check, and exits with 1 where there is something', () => {
    put('a.ipynb');
    const { status, stdout } = clean('--check');
    expect([status, stdout]).toEqual([1, expect.stringContaining('a.ipynb: has 8 outputs in 6 cells')]);
    expect(text('a.ipynb')).toBe(readFileSync(saved, 'utf8'));
    clean('a.ipynb');
    expect(clean('--check').status).toBe(0);
  });

  it('leaves notebooks of other kernels alone and says so, unless they are asked for', () => {
    put('py.ipynb', python);
    const left = clean('py.ipynb');
    expect([left.status, left.stdout]).toEqual([
      0,
      'py.ipynb: left alone: it is for the kernel python3 (--any-kernel takes it too)\nNo notebooks to clean here.\n',
    ]);
    expect(text('py.ipynb')).toBe(python);
    expect(clean('py.ipynb', '--any-kernel').status).toBe(0);
    const after = JSON.parse(text('py.ipynb'));
    expect([after.nbformat_minor, after.cells[0].outputs, 'id' in after.cells[0]]).toEqual([4, [], false]);
  });

  it('does not write what is clean already, however it is set', () => {
    const own = '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}';
    put('own.ipynb', own);
    expect(clean().status).toBe(0);
    expect(text('own.ipynb')).toBe(own);
  });

  it('leaves the notebooks of Brukermøte itself alone, unless their folder is named', () => {
    const { stderr } = spawnBrukermote(['clean', '--check', root, '--lang', 'en'], folder);
    expect(stderr).toMatch(/notebooks: left alone; Brukermøte's own notebooks are kept with outputs/u);
    const named = spawnBrukermote(['clean', '--check', `${root}notebooks`], folder);
    expect([named.status, named.stderr]).toEqual([1, '']);
  });

  it('says all that is no notebook, repeats nothing of it, and cleans the others', () => {
    put('a.ipynb', 'Kari fortalte');
    put('b.ipynb', '{"cells": 1, "nbformat": 3}');
    put('c.ipynb');
    const { status, stderr, stdout } = clean();
    expect(status).toBe(1);
    expect(stderr).toBe(
      'a.ipynb: left alone: this is no notebook of version 4 (it is not JSON)\n' +
        `b.ipynb: left alone: this is no notebook of version 4 (${stderr.split('(').at(-1)}`,
    );
    expect(stdout).toContain('1 notebook of 1 changed.');
    for (const [path, said] of [
      ['notes.txt', 'notes.txt: a notebook (.ipynb) was expected'],
      ['none', 'none: a notebook or folder was expected; there is none with this name'],
    ]) {
      put('notes.txt', 'mine');
      const refused = clean(path);
      expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining(said)]);
    }
  });

  it('keeps the rights of a file and the link that leads to it, and leaves a read-only one alone', () => {
    put('deep/a.ipynb');
    chmodSync(at('deep/a.ipynb'), 0o600);
    symlinkSync('deep/a.ipynb', at('link.ipynb'));
    expect(clean('link.ipynb').status).toBe(0);
    expect(statSync(at('deep/a.ipynb')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('link.ipynb'), 'utf8')).toBe(text('deep/a.ipynb'));
    put('fixed.ipynb');
    chmodSync(at('fixed.ipynb'), 0o444);
    const { status, stderr } = clean('fixed.ipynb');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('the file can only be read, and was left alone'),
    ]);
    expect(text('fixed.ipynb')).toBe(readFileSync(saved, 'utf8'));
  });

  it('reads names of any kind, and shows them so that a terminal does nothing', () => {
    const names = hostile.filter((name) => !/[/\0]/u.test(name) && Buffer.byteLength(name) < 200);
    for (const name of names) put(`${name}.ipynb`, python.replaceAll('python', 'typescript'));
    const { status, stdout } = clean();
    expect(status).toBe(0);
    for (const acted of ['\u001b', '\u009b', '\u0007']) expect(stdout).not.toContain(acted);
    expect(clean('--check').status).toBe(0);
  });

  it('takes a notebook of many megabytes', () => {
    const notebook = parseNotebook(readFileSync(saved, 'utf8'), '02');
    const outputs = [{ output_type: 'stream' as const, name: 'stdout', text: 'Kari \n'.repeat(6_000_000) }];
    put('large.ipynb', JSON.stringify({ ...notebook, cells: [{ ...notebook.cells[2], outputs }] }));
    expect(statSync(at('large.ipynb')).size).toBeGreaterThan(40_000_000);
    expect(clean('large.ipynb').status).toBe(0);
    expect(text('large.ipynb')).not.toContain('Kari');
  });

  it('writes with --keep-outputs what a run would have written, with an image of each figure', () => {
    const notebook = JSON.parse(readFileSync(saved, 'utf8'));
    for (const cell of notebook.cells) {
      if (cell.cell_type !== 'code') continue;
      cell.execution_count += 7;
      cell.metadata.execution = { started: 'now' };
      for (const { data, metadata } of cell.outputs)
        if (data?.['image/png'] !== undefined) {
          data['image/png'] = 'dGhlaXJz';
          delete metadata['image/png'];
        }
    }
    notebook.metadata.language_info.version = '99';
    put('a.ipynb', JSON.stringify(notebook));
    expect(clean('--keep-outputs', '--check').status).toBe(1);
    expect(clean('--keep-outputs').stdout).toContain('a.ipynb: written as a run would have written it');
    const images = imagesOf(text('a.ipynb'));
    expect(images.length).toBe(imagesOf(readFileSync(saved, 'utf8')).length);
    for (const { png, size } of images)
      expect([png.slice(0, 10), size]).toEqual(['iVBORw0KGg', expect.anything()]);
    expect(withoutImages(text('a.ipynb'))).toBe(withoutImages(readFileSync(saved, 'utf8')));
    expect(clean('--keep-outputs', '--check').status).toBe(0);
  });
});

/** Images of a notebook, each with the size that is noted beside it. */
const imagesOf = (json: string): { png: string; size: unknown }[] =>
  parseNotebook(json, 'saved').cells.flatMap((cell) =>
    cell.cell_type !== 'code'
      ? []
      : cell.outputs.flatMap((output) =>
          'data' in output && 'image/png' in output.data
            ? [{ png: String(output.data['image/png']), size: output.metadata['image/png'] }]
            : [],
        ),
  );
const withoutImages = (json: string) =>
  json.replace(/"image\/png": "[^"]*"/gu, '').replace(/"image\/png": \{[^}]*\}/gu, '');

const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
const repository = () => {
  git('init', '-q');
  git('config', 'user.email', 'a@example.org');
  git('config', 'user.name', 'A');
};

describe('the check before commits', () => {
  beforeEach(repository);

  it('refuses notebooks with outputs, says how to clean them, and lets clean ones pass', () => {
    const { status, stdout } = clean('--hook');
    expect([status, stdout]).toEqual([0, expect.stringContaining('.git/hooks/pre-commit\n  node ')]);
    put("Kari's $(touch x) å.ipynb");
    git('add', '.');
    const refused = git('commit', '-m', 'with outputs');
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('has 8 outputs in 6 cells'),
    ]);
    const [, words] = /npx brukermote clean (.+) && git add/u.exec(refused.stderr)!;
    spawnSync(
      'sh',
      ['-c', `${process.execPath} ${root}dist/cli/main.js clean ${words} && git add ${words}`],
      {
        cwd: folder,
      },
    );
    expect(git('commit', '-m', 'without').status).toBe(0);
    expect(existsSync(at('x'))).toBe(false);
  });

  it('looks at what is staged, not at the file', () => {
    clean('--hook');
    put('a.ipynb');
    git('add', '.');
    clean('a.ipynb');
    expect(git('commit', '-m', 'the staged one has outputs').status).toBe(1);
    git('add', '.');
    put('a.ipynb');
    expect(git('commit', '-m', 'the staged one has none').status).toBe(0);
  });

  it('is for a folder where one is named, and for our kernel, unless all are asked for', () => {
    put('out.ipynb');
    put('private/py.ipynb', python);
    clean('private', '--hook');
    git('add', '.');
    expect(git('commit', '-m', 'another kernel, and elsewhere').status).toBe(0);
    clean('private', '--hook', '--any-kernel');
    put('private/py2.ipynb', python);
    git('add', '.');
    expect(git('commit', '-m', 'every kernel').stderr).toContain('private/py2.ipynb: has 1 output in 1 cell');
  });

  it('stands beside that of guard, and each is taken away alone', () => {
    const hook = '.git/hooks/pre-commit';
    clean('--hook');
    spawnBrukermote(['guard', '--install'], folder);
    clean('--hook');
    expect(text(hook).match(/^node .* (?:guard|clean) /gmu)).toHaveLength(2);
    expect(clean('--hook', '--remove').stdout).toBe(`Removed from ${hook}\n`);
    expect(text(hook)).toMatch(/^node .* guard --private .* \|\| exit \$\?$/mu);
    expect(clean('--hook', '--remove').stdout).toContain('There is no such check here');
    rmSync(at(hook));
    clean('--hook');
    clean('--hook', '--remove');
    expect(existsSync(at(hook))).toBe(false);
  });

  it('takes the first form of the check of guard along', () => {
    const first =
      '#!/bin/sh\n# brukermote guard --install\nexec node "/a/main.js" guard --private "/p" --lang nb\n';
    put('.git/hooks/pre-commit', first);
    expect(clean('--hook').status).toBe(0);
    expect(text('.git/hooks/pre-commit')).toMatch(
      /\nnode "\/a\/main\.js" guard --private "\/p" --lang nb \|\| exit \$\?\nnode /u,
    );
    expect(clean('--hook').status).toBe(0);
  });

  it('never replaces or removes what somebody else put there, or added to ours', () => {
    const hook = '.git/hooks/pre-commit';
    clean('--hook');
    for (const other of ['#!/bin/sh\ntrue\n', `${text(hook)}rm -rf x\n`, '']) {
      put(hook, other);
      for (const args of [['--hook'], ['--hook', '--remove']]) {
        const { status, stderr } = clean(...args);
        expect([status, stderr]).toEqual([1, expect.stringMatching(/was left alone/u)]);
        expect(text(hook)).toBe(other);
      }
    }
  });

  it('writes no hook that other repositories share', () => {
    const shared = mkdtempSync(join(tmpdir(), 'brukermote-hooks-'));
    git('config', 'core.hooksPath', shared);
    const { status, stderr } = clean('--hook');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('lies outside this repository (core.hooksPath)'),
    ]);
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false);
    rmSync(shared, { recursive: true });
  });
});

describe('a filter of git', () => {
  it('stores notebooks without outputs, and leaves those on the disk as they are', () => {
    repository();
    put('.gitattributes', '*.ipynb filter=brukermote\n');
    git('config', 'filter.brukermote.clean', `${process.execPath} ${root}dist/cli/main.js clean --filter`);
    git('config', 'filter.brukermote.required', 'true');
    put('a.ipynb');
    put('py.ipynb', python);
    expect(git('add', '.').status).toBe(0);
    expect(git('show', ':a.ipynb').stdout).not.toContain('image/png');
    expect(git('show', ':py.ipynb').stdout).toBe(python);
    expect(text('a.ipynb')).toBe(readFileSync(saved, 'utf8'));
    put('broken.ipynb', 'Kari');
    const { status, stderr } = git('add', 'broken.ipynb');
    expect([status, stderr]).toEqual([128, expect.stringContaining('dette er ingen notatbok av versjon 4')]);
  });
});
