import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOfUser, writtenFiles } from '../../../src/cli/run/filesOfUser.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brukermote-yours-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const outputs = new Map([
  ['notebooks/01.ipynb', 'as it ran'],
  ['findings.md', 'found'],
]);
const again = () =>
  Object.fromEntries(
    [...filesOfUser(folder, 'run.json', outputs)].map(([path, content]) => [path, `${Buffer.from(content)}`]),
  );

describe('an output folder that is made again', () => {
  beforeEach(() => {
    for (const [path, text] of outputs) put(path, text);
    put('run.json', JSON.stringify({ files: writtenFiles(outputs) }));
  });

  it('keeps nothing where nobody touched it', () => {
    expect(again()).toEqual({});
  });

  it('keeps what somebody added, at its place, and what somebody changed, beside the new one', () => {
    put('notes.md', 'mine');
    put('notebooks/01.ipynb', 'with my comments');
    put('notebooks/.ipynb_checkpoints/01.ipynb', 'of the editor');
    expect(again()).toEqual({ 'notes.md': 'mine', 'yours/notebooks/01.ipynb': 'with my comments' });
    put('yours/notebooks/01.ipynb', 'earlier comments');
    expect(again()).toEqual({
      'notes.md': 'mine',
      'yours/notebooks/01.ipynb': 'with my comments',
      'yours/2/notebooks/01.ipynb': 'earlier comments',
    });
  });

  it('knows nothing of a folder of an earlier version', () => {
    put('run.json', '{}');
    put('notes.md', 'mine');
    expect(again()).toEqual({});
  });
});
