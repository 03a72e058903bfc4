// One kill, and what stood afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeIn, scenarios } from './scenarios.mjs';

const [killAt, writer] = ['killAt.cjs', 'writer.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

/** Runs the writer to its end or its kill. */
function runWriter(name, place, number, env) {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--require', killAt, writer, name, place, String(number)],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { killed: signal === 'SIGKILL', failed: status !== 0 && signal === null ? stderr : '' };
}

/**
 * A folder in which something stands before a writer comes: what the scenario prepares, or what a writer left that was killed.
 *
 * @param kill the call after which that writer was killed
 */
export async function stateOf(name, folder, kill) {
  const state = mkdtempSync(join(folder, 'state-'));
  const place = placeIn(join(state, 'in'));
  await scenarios[name].prepare(place);
  if (kill !== undefined) runWriter(name, place, 2, { KILL_AT: String(kill), KILL_WHEN: 'after' });
  return state;
}

/** A folder of its own with that state. */
function trialOf(state) {
  const trial = mkdtempSync(`${state}-trial-`);
  cpSync(state, trial, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return { trial, place: join(trial, 'in', 'place') };
}

/** The calls that change the disk while a scenario is written into a state, by name, in order. */
export function callsOf(name, state) {
  const { trial, place } = trialOf(state);
  const file = join(trial, 'calls.json');
  const { failed } = runWriter(name, place, 3, { KILL_COUNT: file });
  if (failed !== '') throw new Error(failed);
  const calls = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(trial, { recursive: true, force: true });
  return calls;
}

/**
 * Kills a writer at a call, and judges what stands then, after a run that comes to nothing, and after one that writes.
 *
 * @returns what is wrong; empty where all is whole
 */
export async function killAtCall(name, state, { at, when }) {
  const { trial, place } = trialOf(state);
  const { killed, failed } = runWriter(name, place, 3, { KILL_AT: String(at), KILL_WHEN: when });
  const wrong = failed !== '' ? failed : await judge(scenarios[name], place, [1, 2, 3]);
  rmSync(trial, { recursive: true, force: true });
  return { killed, wrong };
}

/**
 * Kills at every call, or at those of some names. After a call it is as before the next one, so that only the last needs both.
 */
export async function killAtEvery(name, state, { calls = callsOf(name, state), only = /./u } = {}) {
  const outcomes = [];
  for (const [i, call] of calls.entries()) {
    if (!only.test(call)) continue;
    const whens = ['before'];
    if (/write|append/iu.test(call)) whens.push('within');
    if (i === calls.length - 1 || only.source !== '.') whens.push('after');
    for (const when of whens)
      outcomes.push({
        ...(await killAtCall(name, state, { at: i + 1, when })),
        where: `(${when} call ${i + 1}, ${call})`,
      });
  }
  return outcomes;
}

/** Kills a writer that writes without end, after so many milliseconds of writing. */
export async function killAfter(name, folder, milliseconds) {
  const trial = mkdtempSync(join(folder, 'kill-'));
  const place = placeIn(join(trial, 'in'));
  const scenario = scenarios[name];
  await scenario.prepare(place);
  const child = spawn(process.execPath, [writer, name, place, '2', 'forever'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  const wrong = await judge(scenario, place, null);
  rmSync(trial, { recursive: true, force: true });
  return { killed: true, wrong };
}

/** @param editions that may stand there; null for any */
async function judge({ stands, look, write, before }, place, editions) {
  const isWhole = (found) =>
    found === null ? before === null : typeof found === 'number' && (editions?.includes(found) ?? true);
  const beside = () => readdirSync(join(place, '..')).filter((name) => name !== 'place');
  const said = [];
  const say = ({ en }) => said.push(en);
  const first = stands(place);
  // Between two renames nothing stands there, and the old one lies beside it.
  if (!isWhole(first) && first !== null) return `after the kill: ${first}`;
  const left = beside();
  try {
    await look(place, say);
    const second = stands(place);
    if (!isWhole(second)) return `after the next run, which wrote nothing: ${second}`;
    if (first === null && second !== null && said.length === 0)
      return 'the old one was put back without a word';
    await write(place, 99, say);
  } catch (error) {
    return `the next run failed: ${error.message}`;
  }
  const last = stands(place);
  if (last !== 99) return `after the next run: ${last}`;
  if (beside().length > 0) return `left beside it: ${beside()} (before: ${left})`;
  return '';
}

/** Removes the folder of all trials. */
export function removeTrials(folder) {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
