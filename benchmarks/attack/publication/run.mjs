// Publishes small projects and attacks what was written: `node benchmarks/attack/publication/run.mjs --projects 200`. Needs the build.
// None may be solved; one that is can be had again with its run and seed. --first continues; the results of runs add up in results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { hiddenRange, policies, policyNames } from '../../../dist/disclosure/policy.js';
import { loadSolver } from '../../../dist/disk/loadSolver.js';
import { partMakers } from '../../../dist/publication/parts.js';
import { makePublication } from '../../../dist/publication/publication.js';
import { publicSources } from '../../../dist/publication/publicSources.js';
import { RequestError } from '../../../dist/shared/problem.js';
import { SeededRandom } from '../../../dist/shared/seededRandom.js';
import { attack, projectOf, toldBy } from './attack.mjs';
import { Formulas } from './formulas.mjs';
import { smallProject } from './projects.mjs';
import { Rows } from './traces.mjs';

const { values: flags } = parseArgs({
  options: {
    projects: { type: 'string', default: '200' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '2026' },
    minutes: { type: 'string', default: '1000' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [projects, first, seed] = [Number(flags.projects), Number(flags.first), Number(flags.seed)];
const rules = policyNames.flatMap((policy) => ['mark', 'band'].map((cross) => ({ policy, cross })));
const solver = await loadSolver();
const highs = await loadHighs();
const analysis = { permutations: 19 };
/** What a second publication of the same project is counted by. */
const otherSides = { ...analysis, rows: 'interest', columns: 'condition' };
const kinds = ['solved', 'narrowed', 'unanswered', 'untrue', 'unlike', 'gaps', 'besideLabels'];
const start = Date.now();
const failures = [];
const byRule = {};
const formulas = new Formulas();
const rows = new Rows();
let done = 0;

for (let run = first; run < first + projects; run++) {
  if (Date.now() - start > Number(flags.minutes) * 60_000) break;
  const { policy, cross } = rules[run % rules.length];
  byRule[`${policy}, ${cross}`] ??= {
    projects: 0,
    refused: 0,
    second: 0,
    secondRefused: 0,
    told: 0,
    targets: 0,
    ...Object.fromEntries(kinds.map((kind) => [kind, 0])),
  };
  const tally = byRule[`${policy}, ${cross}`];
  const corpus = smallProject(seed, run);
  const rule = hiddenRange({ ...policies[policy], cross });
  const random = new SeededRandom(seed, `attack ${run}`);
  const look = { formulas, rows, random: () => random.uniform() };
  const publish = (chosen, earlier = []) => publishOrNull({ corpus, policy, cross, chosen, earlier }, run);
  tally.projects++;
  done++;
  const made = await publish(analysis);
  if (made === null) {
    tally.refused++;
    continue;
  }
  note(run, tally, attackOne(made, [analysis], rule, look));
  // The same project once more, with other families: what both say together.
  if (run % 7 === 6) {
    tally.second++;
    const second = await publish(otherSides, [entryOf(made, policy, cross)]);
    if (second === null) tally.secondRefused++;
    else {
      const earlier = toldBy(made.release, made.sizes, rule, projectAs(made, [analysis]).subjects);
      note(run, tally, attackOne(second, [analysis, otherSides], rule, { ...look, earlier, before: made }));
    }
  }
  if (run % 10 === 9)
    console.error(`${run + 1}: ${((Date.now() - start) / 1000).toFixed(0)} s, ${failures.length}`);
}
const before = existsSync(flags.out) && first > 0 ? JSON.parse(readFileSync(flags.out, 'utf8')).runs : [];
const result = {
  seed,
  first,
  projects: done,
  byRule,
  formulas: { tried: formulas.tried, numbers: formulas.numbers, found: formulas.found },
  rows: { tried: rows.tried, found: rows.found },
  failures,
  seconds: Math.round((Date.now() - start) / 1000),
};
writeFileSync(
  flags.out,
  `${JSON.stringify({ runs: [...before.filter((one) => one.first !== first), result] }, null, 2)}\n`,
);
console.log(JSON.stringify(result, null, 2));
const isFound = ({ kind }) => kind !== 'refused' && kind !== 'untrue';
process.exitCode = failures.some(isFound) || formulas.found.length + rows.found.length > 0 ? 1 : 0;

async function publishOrNull({ corpus, policy, cross, chosen, earlier }, run) {
  try {
    return await makePublication(corpus, { solver, policy, cross, analysis: chosen, earlier });
  } catch (error) {
    if (!(error instanceof RequestError))
      throw Object.assign(error, { message: `run ${run}: ${error.message}` });
    failures.push({ run, kind: 'refused', detail: error.message.slice(0, 300) });
    return null;
  }
}

/** The parts of a publication as they would be written, and what they count together. */
function projectAs(made, choices) {
  const sources = publicSources(made.corpus);
  const parts = choices.map((chosen) => partMakers.map((make) => make(sources, chosen, made.policy)));
  return { ...projectOf(parts.flat(), sources), parts: parts.at(-1) };
}

function attackOne(made, choices, rule, { before, ...look }) {
  const project = projectAs(made, choices);
  const silenced = [...(before?.release.silenced ?? []), ...made.release.silenced];
  const names = new Map(made.corpus.codes.map(({ id, name }) => [id, name]));
  // What the first one withheld, and the second one says nothing of, is to be protected as well.
  const cells = new Map([...(before?.release.cells ?? []), ...made.release.cells]);
  return attack(highs, { ...made, release: { cells, silenced } }, project, rule, {
    ...look,
    nameOf: (id) => names.get(id),
  });
}

function note(run, tally, found) {
  tally.told += found.told;
  tally.targets += found.targets;
  for (const kind of kinds) {
    tally[kind] += found[kind].length;
    for (const detail of found[kind].slice(0, 5)) failures.push({ run, kind, detail });
  }
}

/** A publication as the list beside a project remembers it. */
function entryOf({ told, sizes, analysis: chosen }, policy, cross) {
  const when = '2026-01-01T00:00:00.000Z';
  return {
    when,
    kind: 'public',
    policy,
    cross,
    digest: '',
    ...told,
    sizes,
    analysis: chosen,
    despiteEarlier: false,
  };
}
