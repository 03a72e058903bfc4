// What survives a kill of `brukermote publish` itself: `node benchmarks/attack/kills/publish.mjs [HOW MANY AT RANDOM]`. Needs the build.
// A publication stands already, the material has grown, and the next one is killed with SIGKILL before every call that changes the
// disk, in the midst of each that writes, and at times drawn at random. Ends with 1 where the folder is not the old or the new one,
// whole, or where something is out that the list of publications does not name.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeTrials } from './kills.mjs';

const [killAt, main] = ['killAt.cjs', '../../../dist/cli/main.js'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const scenario = 'publish, the program itself: folder and list';

/** A material of so many sources, made by rule. */
const material = (sources) =>
  `source,code\n${Array.from({ length: sources }, (_, i) => `s${i},A\n${i % 2 === 0 ? `s${i},B\n` : ''}${i % 3 === 0 ? `s${i},C\n` : ''}`).join('')}`;

const args = (place) => [
  ...['publish', join(place, 'study.csv'), '--out', join(place, 'publication'), '--policy', 'three'],
  '--despite-earlier',
];

function publish(place, env = {}) {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--require', killAt, main, ...args(place)],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  return { killed: signal === 'SIGKILL', failed: status !== 0 && signal === null ? stderr : '' };
}

/** A project that is published, and has grown since. */
function prepared(folder) {
  const state = mkdtempSync(join(folder, 'state-'));
  writeFileSync(join(state, 'study.csv'), material(30));
  const { failed } = publish(state);
  if (failed !== '') throw new Error(failed);
  writeFileSync(join(state, 'study.csv'), material(60));
  return state;
}

function copyOf(state) {
  const trial = mkdtempSync(`${state}-trial-`);
  cpSync(state, trial, { recursive: true, preserveTimestamps: true });
  return trial;
}

/** The digest of the publication that stands; null where none does; a text that begins with «not» where it is not whole. */
function standing(place) {
  const folder = join(place, 'publication');
  if (!existsSync(folder)) return null;
  const { files } = JSON.parse(readFileSync(join(folder, '.brukermote.json'), 'utf8'));
  const found = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile() && name !== '.brukermote.json');
  if (found.sort().join() !== Object.keys(files).sort().join()) return `not its files: ${found}`;
  for (const name of found) {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    if (digest !== files[name]) return `not as it was written: ${name}`;
  }
  return JSON.parse(readFileSync(join(folder, 'publication.json'), 'utf8')).made.digest;
}

const listed = (place) =>
  JSON.parse(readFileSync(join(place, 'study.csv.publications.json'), 'utf8')).publications.map(
    ({ digest }) => digest,
  );

/** What is wrong after a kill, and after the next run; empty where all is whole. */
function judge(place, before, after) {
  const now = standing(place);
  if (![before, after, null].includes(now)) return `after the kill: ${now}`;
  const names = listed(place);
  if (names[0] !== before || names.slice(1).some((digest) => digest !== after)) return `the list: ${names}`;
  if (now === after && !names.includes(after)) return 'something is out that the list does not name';
  const { failed } = publish(place);
  if (failed !== '') return `the next run failed: ${failed}`;
  if (standing(place) !== after) return `after the next run: ${standing(place)}`;
  if (listed(place).join() !== [before, after].join()) return `the list after the next run: ${listed(place)}`;
  const beside = readdirSync(place).filter(
    (name) => name.includes('brukermote-') || name.includes('earlier'),
  );
  return beside.length > 0 ? `left beside it: ${beside}` : '';
}

/** Kills at a time, of the program as a user runs it. */
async function killAfter(place, milliseconds) {
  const child = spawn(process.execPath, [main, ...args(place)], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const killed = await gone;
  clearTimeout(timer);
  return killed;
}

const atRandom = Number(process.argv[2] ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'brukermote-kills-'));
process.env.BRUKERMOTE_HOME = join(folder, 'home');
const rows = [];
const wrongs = [];
try {
  const state = prepared(folder);
  const before = standing(state);
  const whole = copyOf(state);
  const counts = join(folder, 'calls.json');
  const begun = performance.now();
  const { failed } = publish(whole, { KILL_COUNT: counts });
  if (failed !== '') throw new Error(failed);
  const takes = performance.now() - begun;
  const after = standing(whole);
  const calls = JSON.parse(readFileSync(counts, 'utf8'));
  const tally = (how, outcomes) => {
    const kills = outcomes.filter(({ killed }) => killed);
    const wrong = kills.filter(({ text }) => text !== '');
    wrongs.push(...wrong.map(({ text, where }) => `${how} ${where}: ${text}`));
    rows.push({ scenario, how, kills: kills.length, whole: kills.length - wrong.length });
    console.error(`${how}: ${kills.length} kills, ${wrong.length} not whole`);
  };
  const outcomes = [];
  for (const [i, call] of calls.entries()) {
    // What is opened and closed is read.
    if (call === 'open' || call === 'close') continue;
    for (const when of /write|append/iu.test(call) ? ['before', 'within'] : ['before']) {
      const place = copyOf(state);
      const { killed } = publish(place, { KILL_AT: String(i + 1), KILL_WHEN: when });
      outcomes.push({ killed, text: judge(place, before, after), where: `(${when} call ${i + 1}, ${call})` });
      removeTrials(place);
    }
  }
  tally('at every call', outcomes);
  const random = [];
  for (let number = 0; number < atRandom; number++) {
    const place = copyOf(state);
    const milliseconds = Math.random() * takes;
    const killed = await killAfter(place, milliseconds);
    random.push({
      killed,
      text: judge(place, before, after),
      where: `(after ${Math.round(milliseconds)} ms)`,
    });
    removeTrials(place);
  }
  tally('at random', random);
} finally {
  removeTrials(folder);
}
const file = new URL('results.json', import.meta.url);
const others = JSON.parse(readFileSync(file, 'utf8')).rows.filter((row) => row.scenario !== scenario);
writeFileSync(file, `${JSON.stringify({ rows: [...others, ...rows] }, null, 2)}\n`);
for (const wrong of wrongs) console.error(`NOT WHOLE ${wrong}`);
process.exitCode = wrongs.length > 0 ? 1 : 0;
