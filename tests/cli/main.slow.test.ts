import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, spawnBrukermote } from '../support/brukermote.js';

// The other tests call the command line within their own process. Here each command runs once as users run it.
const folder = mkdtempSync(join(tmpdir(), 'brukermote-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = 'data/example/codings.csv';
const out = (name: string) => join(folder, name);

const commands: [string, string[], number, RegExp][] = [
  // Every notebook runs in tests/mainJob.slow.test.ts.
  ['run', ['--out', out('own')], 1, /own: mappen har noe annet i seg/u],
  ['new', [out('mine'), '--project', example], 0, /Skrev .*mine\.ipynb/u],
  ['watch', [out('none.ipynb')], 1, /none\.ipynb: en notatbok .* ventet/u],
  ['findings', [example, '--no-change'], 0, /^# Hva som ble funnet/mu],
  ['matrix', [example], 0, /^row,rowName,rowPath/u],
  ['plan', [example, '--cell', 'Tidspress,Relasjon'], 0, /med 80\s% sannsynlighet/u],
  ['agreement', [example, '--replicates', '0'], 0, /^scope,code,name/mu],
  ['check', [example], 0, /Kodinger/u],
  ['families', [example], 0, /^navn,sti,familie,rolle,kodinger,id/u],
  ['sources', [example], 0, /^navn,/u],
  ['template', ['--out', out('codebook.qdc')], 0, /Mal fra Brukermøte, ikke data/u],
  ['convert', [example, out('project.qdpx')], 0, /Skrev .*project\.qdpx/u],
  ['merge', [example, example, '--out', out('both')], 0, /Skrev .*both/u],
  ['privacy', [example], 1, /navn, sannsynlig: 4/u],
  ['publish', [example, '--out', out('publication')], 0, /Skrev .*publication/u],
  ['guard', ['--private', out('own')], 0, /Ingenting privat/u],
  ['clean', ['--check', 'notebooks/00-start-here.ipynb'], 1, /1 notatbok av 1 må renses/u],
  ['kernel', [], 0, /kernel\.json/u],
  ['synthesise', ['--out', out('synthetic'), '--seed', '1', '--edition', '1'], 0, /files, seed 1/u],
];

describe('brukermote as a process', () => {
  beforeAll(() => {
    mkdirSync(out('own'));
    writeFileSync(out('own/thesis.txt'), 'mine');
  });

  it.each(commands)('answers %s', (command, args, code, said) => {
    const { status, stdout, stderr } = spawnBrukermote([command, ...args]);
    expect([status, stdout + stderr]).toEqual([code, expect.stringMatching(said)]);
  });

  it('names every command in its help, and each of them is tried here', () => {
    const { stdout } = spawnBrukermote(['--help']);
    const named = [...stdout.matchAll(/^ {2}(\w+) \[options\]/gmu)].map(([, name]) => name);
    expect(named).toEqual(commands.map(([name]) => name));
  });
});

describe('brukermote, before it knows what to do', () => {
  /** Files that Node loads for some arguments; the coverage of V8 lists each of them. */
  function loaded(...args: string[]): string[] {
    const coverage = mkdtempSync(join(folder, 'loaded-'));
    const { status } = spawnSync(process.execPath, [`${root}dist/cli/main.js`, ...args], {
      cwd: root,
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    expect(status).toBe(0);
    const [report] = readdirSync(coverage);
    const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  }

  it.each(['--version', '--help', 'matrix --help', 'publish --help'])(
    'loads little for %s: neither a reader, nor a test, nor a figure',
    (line) => {
      const files = loaded(...line.split(' '));
      expect(files.filter((url) => url.endsWith('/dist/cli/main.js'))).toHaveLength(1);
      const packages = files.flatMap((url) => /node_modules\/([^/]+)/u.exec(url)?.[1] ?? []);
      expect([...new Set(packages)].sort()).toEqual(['commander', 'picocolors']);
      // Few files for each command, which help has to describe.
      expect(files.length).toBeLessThan(16 + 4 * commands.length);
    },
  );
});
