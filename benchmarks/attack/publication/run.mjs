// Publishes small projects and attacks what was written: `node benchmarks/attack/publication/run.mjs --projects 200`. Needs the build.
// None may be solved; one that is can be had again with its run and seed. --first continues; the results of runs add up in results.json.
// Every seventh project is published once more, each in another way (again.mjs); --again all does so with every project, in every way,
// and --again 'other families' with every project in that way.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { hiddenRange, policyNames } from '../../../dist/disclosure/policy.js';
import { loadSolver } from '../../../dist/disk/loadSolver.js';
import { partMakers } from '../../../dist/publication/parts.js';
import { makePublication } from '../../../dist/publication/publication.js';
import { publicSources } from '../../../dist/publication/publicSources.js';
import { RequestError } from '../../../dist/shared/problem.js';
import { SeededRandom } from '../../../dist/shared/seededRandom.js';
import { again, analysis } from './again.mjs';
import { attack, both, toldBy } from './attack.mjs';
import { Formulas } from './formulas.mjs';
import { smallProject } from './projects.mjs';
import { together } from './together.mjs';
import { Rows } from './traces.mjs';

const { values: flags } = parseArgs({
  options: {
    projects: { type: 'string', default: '200' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '2026' },
    again: { type: 'string' },
    minutes: { type: 'string', default: '1000' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [projects, first, seed] = [Number(flags.projects), Number(flags.first), Number(flags.seed)];
const rules = policyNames.flatMap((policy) => ['mark', 'band'].map((cross) => ({ policy, cross })));
const solver = await loadSolver();
const highs = await loadHighs();
const kinds = ['solved', 'narrowed', 'unanswered', 'untrue', 'unlike', 'gaps', 'besideLabels'];
const start = Date.now();
const failures = [];
const byRule = {};
const byWay = {};
const formulas = new Formulas();
const rows = new Rows();
let done = 0;

for (let run = first; run < first + projects; run++) {
  if (Date.now() - start > Number(flags.minutes) * 60_000) break;
  const { policy, cross } = rules[run % rules.length];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  byRule[`${policy}, ${cross}`] ??= { projects: 0, refused: 0, told: 0, targets: 0, ...counts };
  const tally = byRule[`${policy}, ${cross}`];
  tally.projects++;
  done++;
  const random = new SeededRandom(seed, `attack ${run}`);
  const look = { formulas, rows, random: () => random.uniform() };
  const firsts = new Map();
  /** The first publication of a project, which several ways to publish it again have in common. */
  const firstOf = async ({ project, first: chosen = analysis }) => {
    const key = JSON.stringify([project, chosen]);
    if (!firsts.has(key)) {
      const corpus = smallProject(seed, run, project);
      firsts.set(key, await publishOrNull({ corpus, policy, cross, chosen }, run));
    }
    return firsts.get(key);
  };
  const one = await firstOf({});
  if (one === null) tally.refused++;
  else note(run, tally, attackLast([one], look));
  for (const way of waysOf(run)) {
    const { project, forgets, next: steps } = again[way];
    const published = [await firstOf(again[way])];
    if (published[0] === null) continue;
    byWay[way] ??= { published: 0, refused: 0, told: 0, targets: 0, ...counts };
    const sum = byWay[way];
    for (const { chosen = analysis, policy: others, cross: otherCross, more } of steps) {
      const next = { chosen, policy: others?.[policy] ?? policy, cross: otherCross?.[cross] ?? cross };
      const corpus = smallProject(seed, run, { ...project, more });
      const earlier = published.map((made) => entryOf(made, forgets));
      const made = await publishOrNull({ ...next, corpus, earlier }, run, way);
      if (made === null) {
        sum.refused++;
        break;
      }
      sum.published++;
      published.push(made);
      // What was told of other material says nothing of this one but by differences, which are refused.
      // Rows and formulas are looked for in first publications: of the same material they would agree by themselves.
      note(run, sum, attackLast(more ? [made] : published, { random: look.random }), way);
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
  byWay,
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

/** How a project is published again. */
function waysOf(run) {
  const names = Object.keys(again);
  if (flags.again === 'all') return names;
  if (flags.again !== undefined) return [flags.again];
  return run % 7 === 6 ? [names[Math.floor(run / 7) % names.length]] : [];
}

async function publishOrNull({ corpus, policy, cross, chosen, earlier = [] }, run, way) {
  const refused = (detail) => {
    failures.push({ run, way, kind: 'refused', detail: detail.slice(0, 300) });
    return null;
  };
  try {
    const made = await makePublication(corpus, { solver, policy, cross, analysis: chosen, earlier });
    // As the command has it: nothing is written where numbers differ a little from earlier ones.
    if (made.changed.length > 0) return refused(`${made.changed.length} numbers differ a little`);
    return made;
  } catch (error) {
    if (!(error instanceof RequestError))
      throw Object.assign(error, { message: `run ${run}, ${way}: ${error.message}` });
    return refused(error.message);
  }
}

/** What all publications say together: the last of them is read and attacked, with what is known of those before. */
function attackLast(publications, look) {
  const counted = publications.map(({ corpus, analysis: chosen, policy }) => {
    const sources = publicSources(corpus);
    return { sources, parts: partMakers.map((make) => make(sources, chosen, policy)) };
  });
  const { project, nameOf } = together(counted);
  const made = publications.at(-1);
  const cells = new Map();
  const earlier = new Map();
  for (const [i, { release, sizes, policy }] of publications.entries()) {
    const name = nameOf(i);
    for (const cell of release.cells.values()) cells.set(name(cell.key), cell);
    if (release === made.release) continue;
    const own = toldBy(release, sizes, hiddenRange(policy), together([counted[i]]).project.subjects);
    for (const [key, range] of own) earlier.set(name(key), both(earlier.get(name(key)), range));
  }
  const names = new Map(made.corpus.codes.map(({ id, name }) => [id, name]));
  return attack(highs, made, project, hiddenRange(made.policy), {
    ...look,
    earlier,
    // What the first one withheld, and the last one says nothing of, is to be protected as well.
    cells,
    nameOf: (id) => names.get(id),
  });
}

function note(run, tally, found, way) {
  tally.told += found.told;
  tally.targets += found.targets;
  for (const kind of kinds) {
    tally[kind] += found[kind].length;
    for (const detail of found[kind].slice(0, 5)) failures.push({ run, way, kind, detail });
  }
}

/** A publication as the list beside a project remembers it. */
function entryOf(
  { told: { beside, ...told }, sizes, policy: { name: policy, cross }, analysis: chosen },
  forgets,
) {
  return {
    when: '2026-01-01T00:00:00.000Z',
    kind: 'public',
    policy,
    cross,
    digest: '',
    ...told,
    ...(forgets ? {} : { beside }),
    sizes,
    analysis: chosen,
    despiteEarlier: false,
  };
}
