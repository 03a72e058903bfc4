// Runs checks that are no part of `npm test`, and writes into benchmarks/checks.json what they gave:
//   npm run check:all                  those that are due: not run yet, failed, or of what has changed since
//   npm run check:all -- --again       all of them
//   npm run check:all -- --list        which there are, and how they stand
//   npm run check:lab                  one, due or not; so for each of list.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { coveredNow } from './covered.mjs';
import { checkNamed, checks } from './list.mjs';
import { needs } from './needs.mjs';
import { due, readRecords, writeRecord } from './records.mjs';

const args = process.argv.slice(2);
const flags = ['--again', '--list'];
const names = args.filter((word) => !flags.includes(word));
const unknown = names.filter((name) => checkNamed(name) === undefined);
if (unknown.length > 0) {
  const known = checks.map(({ name }) => name).join(', ');
  console.error(`There is no check ${unknown.join(', ')}; there are ${known}.`);
  process.exit(2);
}

if (args.includes('--list')) {
  for (const check of checks) console.log(`${check.name}: ${check.tries}\n  ${standing(check)}`);
  process.exit(0);
}

const asked = names.map(checkNamed);
const isDue = (check) => args.includes('--again') || due(check, readRecords()[check.name]) !== '';
const chosen = asked.length > 0 ? asked : checks.filter(isDue);
if (chosen.length > 0) build();
for (const check of chosen) runCheck(check);
for (const check of asked.length > 0 ? asked : checks) console.log(`${check.name}: ${standing(check)}`);
const open = chosen.filter((check) => due(check, readRecords()[check.name]) !== '');
process.exit(open.length > 0 ? 1 : 0);

function standing(check) {
  const record = readRecords()[check.name];
  const why = due(check, record);
  return why === '' ? `passed at ${record.commit}, in ${record.seconds} s` : `to be run: ${why}`;
}

/** Runs a check to its end and records it; says what it needs where that is missing, and records nothing. */
function runCheck(check) {
  const found = check.needs.map((name) => [name, needs[name].find()]);
  const missing = found.filter(([, version]) => version === undefined);
  if (missing.length > 0) {
    for (const [name] of missing) console.error(`${check.name} was not run; it needs ${needs[name].advice}`);
    return;
  }
  console.error(`\n${check.name}: ${check.tries}`);
  // What is covered while the check runs, and not what somebody writes meanwhile.
  const covered = coveredNow(check);
  const started = performance.now();
  const passed = check.commands.every((words) => succeeds(words));
  writeRecord(check.name, {
    result: passed ? 'passed' : 'failed',
    commit: git('rev-parse', '--short=12', 'HEAD') ?? 'unknown',
    changed: git('status', '--porcelain', '--', ...check.covers) !== '',
    seconds: Math.round((performance.now() - started) / 1000),
    versions: {
      node: process.versions.node,
      system: `${process.platform} ${process.arch}`,
      ...Object.fromEntries(found),
    },
    covered,
  });
}

/** Whether a command of Node ends well; `{temporary}` is a file of its own that is removed afterwards. */
function succeeds(words) {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-check-'));
  try {
    const given = words.map((word) => (word === '{temporary}' ? join(folder, 'results.json') : word));
    const { status } = spawnSync(process.execPath, given, { cwd: root, stdio: 'inherit' });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(...words) {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
