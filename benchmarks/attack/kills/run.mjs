// What survives a kill: `node benchmarks/attack/kills/run.mjs [HOW MANY AT RANDOM [PART OF A NAME [RESULTS]]]`. Needs the build. A process that
// writes is killed with SIGKILL before, after and in the midst of every call that changes the disk, at every such call of the run that
// puts in order what a killed one left, and at times drawn at random. Ends with 1 where anything is not whole.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callsOf, killAfter, killAtEvery, removeTrials, stateOf } from './kills.mjs';
import { scenarios } from './scenarios.mjs';

const [atRandom, only] = [Number(process.argv[2] ?? 500), process.argv[3] ?? ''];
const names = Object.keys(scenarios).filter((name) => name.includes(only));
const folder = mkdtempSync(join(tmpdir(), 'brukermote-kills-'));
process.env.BRUKERMOTE_HOME = join(folder, 'home');
const rows = [];
const wrongs = [];

function tally(scenario, how, outcomes) {
  const kills = outcomes.filter(({ killed }) => killed);
  const wrong = outcomes.filter(({ wrong: text }) => text !== '');
  rows.push({ scenario, how, kills: kills.length, whole: kills.length - wrong.length });
  wrongs.push(...wrong.map(({ wrong: text, where = '' }) => `${scenario}, ${how} ${where}: ${text}`));
  console.error(`${scenario}, ${how}: ${kills.length} kills, ${wrong.length} not whole`);
}

try {
  for (const name of names) {
    const state = await stateOf(name, folder);
    const calls = callsOf(name, state);
    tally(name, 'at every call', await killAtEvery(name, state, { calls }));
    // Between the two renames, and after both: the next run has something to put in order, and is killed in turn.
    for (const [i, call] of calls.entries()) {
      if (call !== 'renameSync' || !name.includes('folder')) continue;
      const left = await stateOf(name, folder, i + 1);
      tally(name, `at every call of the run after a kill at call ${i + 1}`, await killAtEvery(name, left));
    }
  }
  for (const [i, name] of names.entries()) {
    const outcomes = [];
    const share = Math.ceil((atRandom - i) / names.length);
    for (let number = 0; number < share; number++)
      outcomes.push(await killAfter(name, folder, Math.random() * 80));
    tally(name, 'at random', outcomes);
  }
} finally {
  removeTrials(folder);
}
// What was tried again takes the place of what came of it before.
const file = process.argv[4] ?? new URL('results.json', import.meta.url);
const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rows : [];
const before = known.filter((row) => only !== '' || !names.includes(row.scenario));
rows.unshift(
  ...before.filter((row) => !rows.some((now) => now.scenario === row.scenario && now.how === row.how)),
);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log('| What is written | Killed | Kills | Whole |\n| --- | --- | ---: | ---: |');
for (const { scenario, how, kills, whole } of rows)
  console.log(`| ${scenario} | ${how} | ${kills} | ${whole} |`);
console.log(`| all | | ${total('kills')} | ${total('whole')} |`);
for (const wrong of wrongs) console.error(`NOT WHOLE ${wrong}`);
writeFileSync(file, `${JSON.stringify({ rows }, null, 2)}\n`);
process.exitCode = wrongs.length > 0 ? 1 : 0;
