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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brukermote } from '../support/brukermote.js';

let folder: string;
const data = process.env.JUPYTER_DATA_DIR;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-kernelspec-'));
  process.env.JUPYTER_DATA_DIR = join(folder, 'jupyter');
});
afterEach(() => {
  if (data === undefined) delete process.env.JUPYTER_DATA_DIR;
  else process.env.JUPYTER_DATA_DIR = data;
  rmSync(folder, { recursive: true, force: true });
});

const kernel = (...args: string[]) => brukermote('kernel', '--lang', 'en', ...args);

describe('brukermote kernel', () => {
  it('says how it stands, writes where it says, with absolute paths, and takes away again', async () => {
    const spec = join(folder, 'jupyter', 'kernels', 'tslab', 'kernel.json');
    expect((await kernel()).stdout).toContain(`--install writes ${spec}`);
    const { status, stdout } = await kernel('--install');
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Written: ${spec}`)]);
    const { argv, interrupt_mode, language, display_name } = JSON.parse(readFileSync(spec, 'utf8'));
    expect([argv[0], argv.at(-1)]).toEqual([process.execPath, '{connection_file}']);
    expect(argv.at(-2)).toMatch(/^(?:\/|[A-Z]:\\).*launch\.js$/u);
    expect({ interrupt_mode, language, display_name }).toEqual({
      interrupt_mode: 'message',
      language: 'typescript',
      display_name: 'TypeScript',
    });
    expect(readdirSync(join(spec, '..'))).toEqual(['kernel.json']);
    expect((await kernel()).stdout).toContain(`Installed: ${spec}`);
    // Again, over its own.
    expect((await kernel('--install')).status).toBe(0);
    expect((await kernel('--remove')).stdout).toContain('Removed:');
    expect(existsSync(join(spec, '..'))).toBe(false);
    expect((await kernel('--remove')).stdout).toContain('There is no kernel here');
  });

  it('writes into an environment, and says what is missing there', async () => {
    const prefix = join(folder, 'environment');
    const { stdout } = await kernel('--install', '--prefix', prefix);
    expect(existsSync(join(prefix, 'share/jupyter/kernels/tslab/kernel.json'))).toBe(true);
    expect(existsSync(join(folder, 'jupyter'))).toBe(false);
    // There is no Python in it.
    expect(stdout).toContain('No Python was found');
    expect((await brukermote('kernel', '--prefix', prefix)).stdout).toContain('Ingen Python ble funnet');
  });

  it('tells a copy that has moved', async () => {
    await kernel('--install');
    const spec = join(folder, 'jupyter/kernels/tslab/kernel.json');
    writeFileSync(spec, readFileSync(spec, 'utf8').replace('launch.js', 'elsewhere.js'));
    expect((await kernel()).stdout).toContain('is ours, but starts another copy');
  });

  it('leaves the kernel of somebody else alone', async () => {
    const other = join(folder, 'jupyter/kernels/tslab');
    mkdirSync(other, { recursive: true });
    const spec = JSON.stringify({ argv: ['tslab', 'kernel'], display_name: 'TypeScript' });
    writeFileSync(join(other, 'kernel.json'), spec);
    for (const flag of ['--install', '--remove']) {
      const { status, stderr } = await kernel(flag);
      expect([status, stderr]).toEqual([1, expect.stringContaining('it starts tslab')]);
    }
    expect(readFileSync(join(other, 'kernel.json'), 'utf8')).toBe(spec);
    expect((await kernel('--install')).stderr).toContain('jupyter kernelspec remove tslab');
    expect((await kernel('--install', '--name', 'brukermote')).status).toBe(0);
    expect((await kernel('--install', '--name', '../x')).status).toBe(1);
  });

  it('does not do both', async () => {
    expect((await brukermote('kernel', '--install', '--remove')).stderr).toContain('kan ikke brukes sammen');
  });
});
