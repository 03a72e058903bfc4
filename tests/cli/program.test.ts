import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../src/cli/packageRoot.js';
import { brukermote } from '../support/brukermote.js';

describe('the command line as a function', () => {
  it('gives the exit code, writes to the given streams, and leaves the process alone', async () => {
    const before = process.exitCode;
    expect(await brukermote('--version')).toEqual({
      status: 0,
      stdout: `${packageVersion()}\n`,
      stderr: '',
    });
    expect((await brukermote('check', 'no-such-file.csv')).status).toBe(1);
    expect(process.exitCode).toBe(before);
  });

  it('can be called many times at once', async () => {
    const args = ['matrix', 'data/example/codings.csv', '--rows', 'all', '--columns', 'all'];
    const answers = await Promise.all([1, 2, 3].map(() => brukermote(...args)));
    expect(answers[0].status).toBe(0);
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  });
});
