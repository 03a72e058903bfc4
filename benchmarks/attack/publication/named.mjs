// The attacks that broke earlier publications, each by its name, against what is written of the shipped example:
//   node benchmarks/attack/publication/named.mjs [--policy three:mark,…] [--project data/brukermote]
// Needs the build. Writes named.json; one that is not held ends it with 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { hiddenRange, policies } from '../../../dist/disclosure/policy.js';
import { loadSolver } from '../../../dist/disk/loadSolver.js';
import { openInput } from '../../../dist/disk/openInput.js';
import { partMakers } from '../../../dist/publication/parts.js';
import { makePublication } from '../../../dist/publication/publication.js';
import { publicSources } from '../../../dist/publication/publicSources.js';
import { readProject } from '../../../dist/readers/readProject.js';
import { SeededRandom } from '../../../dist/shared/seededRandom.js';
import { attack, projectOf } from './attack.mjs';
import { Formulas } from './formulas.mjs';
import { namedAttacks } from './namedAttacks.mjs';
import { readTables } from './read.mjs';
import { Rows } from './traces.mjs';

const { values: flags } = parseArgs({
  options: {
    policy: { type: 'string', default: 'oslomet-5:band,tre-10:mark,three:mark,tre-10:band,three:band' },
    project: { type: 'string', default: fileURLToPath(new URL('../../../data/brukermote', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('named.json', import.meta.url)) },
  },
});
const [solver, highs] = [await loadSolver(), await loadHighs()];
const { corpus } = await readProject(await openInput(flags.project));
const material = corpus.inLanguage('en');
const found = [];

for (const name of flags.policy.split(',')) {
  const [policy, cross] = name.split(':');
  const made = await makePublication(material, { solver, policy, cross });
  const sources = publicSources(made.corpus);
  const parts = partMakers.map((make) => make(sources, {}, made.policy));
  const project = projectOf(parts, sources);
  const rule = hiddenRange({ ...policies[policy], cross });
  const [formulas, rows] = [new Formulas(), new Rows()];
  const random = new SeededRandom(2026, `named ${name}`);
  const codes = new Map(made.corpus.codes.map(({ id, name: own }) => [id, own]));
  const told = attack(highs, made, project, rule, {
    formulas,
    rows,
    random: () => random.uniform(),
    nameOf: (id) => codes.get(id),
  });
  const tables = parts.flatMap(({ number, tables: own }) =>
    own.map((table) => ({ file: `tables/${number}-${table.name}.csv`, table })),
  );
  const known = {
    files: made.files,
    cells: made.release.cells,
    sizes: made.sizes,
    read: readTables(made.files, tables),
    rule,
    told,
    formulas,
    rows,
    corpus: material,
  };
  const attacks = namedAttacks.map(({ name: own, why, tries }) => {
    const { tried, got } = tries(known);
    console.error(
      `${name}: ${got.length === 0 ? 'held' : 'NOT HELD'} ${own} (${tried}) ${got.slice(0, 3).join('; ')}`,
    );
    return { name: own, why, tried, got: got.length, examples: got.slice(0, 3) };
  });
  const shown = [...made.release.cells.values()].filter(({ status }) => status === 'shown').length;
  const pairs = project.subjects.filter(({ key }) => key.startsWith('pair:'));
  const shownOf = (set) => pairs.filter(({ key }) => made.release.shows([`${key}|${set}|`])).length;
  found.push({
    policy: name,
    shown,
    counts: made.release.cells.size,
    pairs: { all: pairs.length, mentions: shownOf('mentions'), directed: shownOf('directed') },
    silenced: made.release.silenced.length,
    attacks,
  });
}
const before = existsSync(flags.out) ? JSON.parse(readFileSync(flags.out, 'utf8')).policies : [];
const others = before.filter((one) => !found.some(({ policy }) => policy === one.policy));
writeFileSync(flags.out, `${JSON.stringify({ policies: [...others, ...found] }, null, 2)}\n`);
process.exitCode = found.some(({ attacks }) => attacks.some(({ got }) => got > 0)) ? 1 : 0;
