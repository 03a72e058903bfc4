// Publishes random small projects and attacks what was written: `node benchmarks/attack/publication/run.mjs --projects 200`. Needs
// the build. None may be solved; one that is can be had again with its run and seed. Writes results.json.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hiddenRange, isSmall, policyNames } from '../../../dist/disclosure/policy.js';
import { loadSolver } from '../../../dist/disk/loadSolver.js';
import { partMakers } from '../../../dist/publication/parts.js';
import { chosenPolicy, makePublication } from '../../../dist/publication/publication.js';
import { publicSources } from '../../../dist/publication/publicSources.js';
import { RequestError } from '../../../dist/shared/problem.js';
import { besideLabels, bounds, products, readCounts } from './attack.mjs';
import { randomProject } from './projects.mjs';

const { values: flags } = parseArgs({
  options: {
    projects: { type: 'string', default: '200' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '2026' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [projects, first, seed] = [Number(flags.projects), Number(flags.first), Number(flags.seed)];
const solver = await loadSolver();
const analysis = { permutations: 19 };
const tally = {
  projects: 0,
  refused: 0,
  counts: 0,
  withheld: 0,
  solved: 0,
  narrowed: 0,
  products: 0,
  besideLabels: 0,
  unlike: 0,
};
const failures = [];
const start = Date.now();

for (let run = first; run < first + projects; run++) {
  const policy = chosenPolicy(policyNames[run % policyNames.length]);
  const corpus = randomProject(seed, run);
  tally.projects++;
  let made;
  try {
    made = await makePublication(corpus, { solver, policy: policy.name, analysis });
  } catch (error) {
    if (!(error instanceof RequestError))
      throw Object.assign(error, { message: `run ${run}: ${error.message}` });
    tally.refused++;
    failures.push({ run, kind: 'refused', detail: error.message.slice(0, 300) });
    continue;
  }
  attack(run, made, policy);
  if (run % 10 === 9)
    console.error(`${run + 1}: ${JSON.stringify(tally)} ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
const results = { seed, first, ...tally, seconds: Math.round((Date.now() - start) / 1000), failures };
writeFileSync(flags.out, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
process.exitCode =
  tally.solved + tally.narrowed + tally.products + tally.besideLabels + tally.unlike > 0 ? 1 : 0;

function attack(run, { files, release, corpus, sizes }, policy) {
  const note = (kind, details) => {
    tally[kind] += details.length;
    for (const detail of details) failures.push({ run, policy: policy.name, kind, detail });
  };
  const sources = publicSources(corpus);
  const parts = partMakers.map((make) => make(sources, analysis, policy));
  const tables = parts.flatMap(({ number, tables: own }) =>
    own.map((table) => ({ file: `tables/${number}-${table.name}.csv`, table })),
  );
  const subjects = [
    ...new Map(parts.flatMap((part) => part.subjects).map((subject) => [subject.key, subject])).values(),
  ];
  const { told, wrong } = readCounts(files, tables);
  note('unlike', wrong);
  const cells = release.cells;
  for (const [key, value] of told) {
    const cell = cells.get(key);
    if (value !== null && (cell?.status !== 'shown' || cell.value !== value))
      note('unlike', [`${key} stands as ${value}`]);
  }
  tally.counts += cells.size;
  const { from, to } = hiddenRange(policy);
  // With mark the sign itself tells which counts are small.
  const crosses = new Set(
    [...cells.values()].filter(({ status }) => status === 'small').map(({ key }) => key),
  );
  const hidden = { from, to, isMark: policy.cross === 'mark', crosses };
  for (const subject of subjects) {
    const found = bounds(subject, sources, told, hidden);
    for (const [key, range] of found) {
      const cell = cells.get(key);
      if (!cell || cell.status === 'shown') continue;
      tally.withheld++;
      if (!isSmall(cell.value, policy)) continue;
      const size = sizes[cell.group];
      if (range.from === range.to && size > to) note('solved', [`${key}: ${range.from}`]);
      else if (cell.status === 'small' && (range.from > from || range.to < Math.min(to, size)))
        note('narrowed', [`${key}: ${range.from} to ${range.to}`]);
    }
  }
  const all = new Set(Object.values(sizes));
  note('products', products(files, tables, cells, all));
  const names = new Map(corpus.codes.map(({ id, name }) => [id, name]));
  note(
    'besideLabels',
    besideLabels(files, subjects, cells, all, (id) => names.get(id)),
  );
}
