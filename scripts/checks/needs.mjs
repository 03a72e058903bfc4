// What a check needs beside the packages of the project: whether it is here, and in which version.
import { spawnSync } from 'node:child_process';

/** @type {Record<string, { find: () => string | undefined, advice: string }>} version, or undefined where it is missing */
export const needs = {
  python: {
    find: () => said(process.env.PYTHON ?? 'python3', ['--version']) ?? said('python', ['--version']),
    advice: 'Python 3.10 or newer, with its module venv; PYTHON may name one',
  },
  npm: {
    find: () => said('npm', ['--version']),
    advice: 'npm, and a network the first time: what is fetched stays in the folder .checks',
  },
};

function said(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  return status === 0 ? stdout.trim().replace(/^Python /u, '') : undefined;
}
