import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, spawnBrukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-environment-'));
const example = 'data/example/codings.csv';
const program = `"${process.execPath}" "${root}dist/cli/main.js"`;
const isLinux = process.platform === 'linux';

function shell(line: string, env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { stdout, stderr };
}

/** A disk of some kilobytes, and the same one that can only be read; null where this machine lets nobody make one. */
function smallDisk(): { readonly disk: string; readonly readOnly: string } | null {
  const [disk, readOnly] = ['small', 'read-only'].map((name) => join(folder, name));
  for (const place of [disk, readOnly]) mkdirSync(place);
  const line = `mount -t tmpfs -o size=64k tmpfs ${disk} && mount --bind ${disk} ${readOnly} && mount -o remount,ro,bind ${readOnly}`;
  return isLinux && spawnSync('bash', ['-c', line]).status === 0 ? { disk, readOnly } : null;
}
const small = smallDisk();
afterAll(() => {
  if (isLinux) spawnSync('umount', [join(folder, 'read-only'), join(folder, 'small')]);
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(isLinux)('a stream that takes no more', () => {
  it.each(['publish --help', `matrix ${example}`, '--version'])(
    'is silence where the reader of %s went away, with the code of a shell',
    (line) => {
      const { stdout, stderr } = shell(`${program} ${line} | sleep 0; echo "\${PIPESTATUS[0]}"`);
      expect([stdout, stderr]).toEqual([expect.stringMatching(/^(?:141|0)\n$/u), '']);
    },
  );

  it('is one sentence where the disk behind standard output is full', () => {
    for (const line of ['publish --help --lang en', `check ${example} --lang en`]) {
      const { stdout, stderr } = shell(`${program} ${line} > /dev/full; echo $?`);
      expect(stdout).toBe('1\n');
      expect(stderr).toMatch(/^[^\n]*: the disk is full; [^\n]*\n$/u);
    }
  });

  it('stops no work where nobody hears what is said of it', () => {
    const { stdout } = shell(
      `${program} convert ${example} ${join(folder, 'heard.csv')} 2> /dev/full; echo $?`,
    );
    expect([stdout, existsSync(join(folder, 'heard.csv'))]).toEqual(['0\n', true]);
  });
});

describe('a place that cannot be written', () => {
  const commands = (place: string): string[][] => [
    ['convert', example, join(place, 'x.csv')],
    ['convert', example, join(place, 'x')],
    ['families', example, '--out', join(place, 'x.csv')],
    ['findings', example, '--json', join(place, 'x.json')],
    ['template', '--out', join(place, 'x.qdc')],
    ['privacy', example, '--key', join(place, 'x.csv')],
    ['publish', example, '--out', join(place, 'x')],
    ['synthesise', '--out', join(place, 'x')],
    ['run', '--project', example, '--out', join(place, 'x')],
  ];
  const expectSentence = (args: string[], said: RegExp) => {
    const { status, stderr } = spawnBrukermote(args);
    expect([args[0], status]).toEqual([args[0], 1]);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at |\.brukermote-/u);
  };

  it('is one sentence of each command, before anything is computed: a disk that can only be read', () => {
    if (small === null) return console.warn('this machine lets nobody mount a disk: not tried');
    for (const args of commands(small.readOnly))
      expectSentence(args, /: (?:disken kan bare leses|the disk can only be read)/u);
  });

  it('is one sentence of each command: a name that is too long', () => {
    for (const args of commands(join(folder, 'x'.repeat(300))))
      expectSentence(args, /: (?:navnet eller stien er for lang|the name or path is too long)/u);
    expect(readdirSync(folder).filter((name) => name.startsWith('x'))).toEqual([]);
  });

  it('is one sentence where there is no temporary folder, before anything is computed', () => {
    for (const args of [
      ['run', '--project', example, '--out', join(folder, 'run')],
      ['publish', example, '--out', join(folder, 'publication'), '--ledger', join(folder, 'list.json')],
    ]) {
      const { stdout, stderr } = shell(`${program} ${args.join(' ')} --lang en; echo $?`, {
        TMPDIR: join(folder, 'nowhere'),
      });
      // A machine without a browser draws nothing, and needs no temporary folder to publish.
      if (args[0] === 'publish' && /without pictures/u.test(stderr)) continue;
      expect(stdout).toBe('1\n');
      expect(stderr).toMatch(/nowhere: temporary files are to lie here \(TMPDIR\)[^\n]*\n$/u);
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
    expect(readdirSync(folder).filter((name) => name === 'run')).toEqual([]);
  });

  it.runIf(isLinux)('is a sentence where too few files may be open, whenever that is found out', () => {
    for (const most of [24, 40, 64, 100, 150, 200])
      for (const line of [
        `check ${example}`,
        `publish ${example} --audit --ledger ${join(folder, 'l.json')}`,
      ]) {
        const { stdout, stderr } = shell(`ulimit -n ${most}; ${program} ${line} --lang en; echo $?`);
        if (stdout.endsWith('0\n')) continue;
        expect([most, stdout.trimEnd().split('\n').at(-1)]).toEqual([most, '1']);
        expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/too many files are open/u);
        expect(stderr).not.toMatch(/\n\s+at |node:internal/u);
      }
  });

  it('leaves nothing half-written where the disk is full', () => {
    if (small === null) return console.warn('this machine lets nobody mount a disk: not tried');
    for (const out of ['out', 'out.xlsx', 'out.qdpx'])
      expectSentence(['convert', 'data/brukermote', join(small.disk, out)], /disken er full/u);
    expect(readdirSync(small.disk)).toEqual([]);
    // A publication that did not come out is in no list.
    const [list, filler] = [join(folder, 'publications.json'), join(small.disk, 'filler')];
    writeFileSync(filler, 'x'.repeat(50_000));
    expectSentence(
      ['publish', example, '--out', join(small.disk, 'publication'), '--ledger', list, '--lang', 'nb'],
      /disken er full/u,
    );
    expect([readdirSync(small.disk), existsSync(list)]).toEqual([['filler'], false]);
    rmSync(filler);
  });
});
