// Can small counts in a published table be solved? Random tables are planned as a publication is, and attacked by other code.
//   node benchmarks/attack/tables/run.mjs [--tables 9500] [--size 6x5] [--first 0] [--minutes 60] [--policy three:mark,…] [--seed 13]
// Needs the build (`npm run build`). Tables have up to so many rows and columns, or exactly so many with --exact. Each table is drawn from
// the seed and its number, so that --first continues; runs are kept in results.json, and one that was made again takes its place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { highsSolver } from '../../../dist/disclosure/highsSolver.js';
import { plan } from '../../../dist/disclosure/plan.js';
import { hiddenRange, policies } from '../../../dist/disclosure/policy.js';
import { SeededRandom } from '../../../dist/shared/seededRandom.js';
import { attackTable } from './attacker.mjs';
import { asModel, asPublished, drawTable, withMargins } from './draw.mjs';

const { values: flags } = parseArgs({
  options: {
    tables: { type: 'string', default: '9500' },
    first: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '1000' },
    size: { type: 'string', default: '6x5' },
    exact: { type: 'boolean', default: false },
    policy: {
      type: 'string',
      default: 'three:mark,three:band,oslomet-5:mark,oslomet-5:band,tre-10:mark,tre-10:band',
    },
    seed: { type: 'string', default: '13' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [most, across] = flags.size.split('x').map(Number);
const rules = flags.policy.split(',').map((name) => {
  const [policy, cross] = name.split(':');
  return { name, policy: { ...policies[policy], cross } };
});
const highs = await loadHighs();
const solver = highsSolver(highs);
const [first, seed] = [Number(flags.first), Number(flags.seed)];
const results = new Map();
const start = Date.now();
const failures = [];
let done = 0;
for (let t = first; t < first + Number(flags.tables); t++) {
  if (Date.now() - start > Number(flags.minutes) * 60_000) break;
  done++;
  const source = new SeededRandom(seed, `table ${flags.size} ${t}`);
  const random = () => source.uniform();
  const rows = flags.exact ? most : 2 + Math.floor(random() * (most - 1));
  const columns = flags.exact ? across : 2 + Math.floor(random() * (across - 1));
  const table = drawTable(random, rows, columns);
  const { name, policy } = rules[t % rules.length];
  const { model, candidates } = asModel(table);
  const release = await plan(model, candidates, policy, { solver });
  const { from, to } = hiddenRange(policy);
  const rule = { from, to, mark: policy.cross === 'mark' };
  const found = attackTable(highs, asPublished(table, release, rule), withMargins(table), rule);
  const sum = results.get(name) ?? {
    tables: 0,
    counts: 0,
    shown: 0,
    small: 0,
    eliminated: 0,
    exact: 0,
    narrowed: 0,
    unanswered: 0,
  };
  sum.tables++;
  sum.counts += release.cells.size;
  sum.shown += [...release.cells.values()].filter(({ status }) => status === 'shown').length;
  for (const [key, value] of Object.entries(found)) sum[key] += value;
  results.set(name, sum);
  if (found.exact + found.eliminated + found.narrowed > 0) failures.push({ t, name, found });
  if (t % 100 === 99) console.error(`${t + 1} tables, ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
const run = {
  size: flags.size,
  exact: flags.exact,
  seed,
  first,
  tables: done,
  policies: Object.fromEntries(results),
  failures,
  seconds: Math.round((Date.now() - start) / 1000),
};
const before = existsSync(flags.out) ? JSON.parse(readFileSync(flags.out, 'utf8')).runs : [];
const isOther = (one) => one.size !== run.size || one.seed !== seed || one.first !== first;
writeFileSync(flags.out, `${JSON.stringify({ runs: [...before.filter(isOther), run] }, null, 2)}\n`);
console.log(JSON.stringify(run, null, 1));
process.exitCode = failures.length > 0 ? 1 : 0;
