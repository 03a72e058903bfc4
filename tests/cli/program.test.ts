import { describe, expect, it } from 'vitest';
import { agreementUnits } from '../../src/agreement/codeTables.js';
import { exitCodesHelp } from '../../src/cli/exitCodes.js';
import { packageVersion } from '../../src/cli/packageRoot.js';
import { defaultSeed } from '../../src/synthetic/defaultSeed.js';
import { matchingRules } from '../../src/units/spanMatching.js';
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

describe('the help', () => {
  it('tells the rule of the exit codes, written once', async () => {
    for (const args of [['--help'], ['check', '--help']])
      expect((await brukermote(...args)).stdout).toContain(exitCodesHelp);
  });

  it('of synthesise says that a folder to write is required, which publish needs not to try itself', async () => {
    const required = /--out <folder> .*\(required\)/u;
    expect((await brukermote('synthesise', '--help')).stdout).toMatch(required);
    expect((await brukermote('publish', '--help')).stdout).not.toMatch(required);
  });

  it('shows a default as a person would type it', async () => {
    expect((await brukermote('synthesise', '--help')).stdout).toContain(`(default: ${defaultSeed})`);
  });

  it('of agreement explains every unit and every rule that it takes', async () => {
    const { stdout } = await brukermote('agreement', '--help');
    for (const name of [...agreementUnits, ...matchingRules])
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'mu'));
  });
});
