// How often the tests of consistency err and find, over synthetic projects with and without effects; writes the table of
// docs/decisions/0011-consistency.md. After a build: `node benchmarks/consistency/measure.mjs [seeds]` (default 100).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { consistencyOf } from '../../dist/questions/consistency/consistency.js';
import { readProjectFolder } from '../../dist/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../dist/readers/input.js';
import { readSentences, synthesise } from '../../dist/synthetic/synthesise.js';

const seeds = Number(process.argv[2] ?? 100);
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = file('../../data/sentences/');
const bank = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .flatMap((name) => readSentences(readFileSync(folder + name, 'utf8')));

/** The ways to compare that were considered: groups, whether their order is used, and whether offices are kept together. */
const ways = {
  'level, trend, offices together': { by: 'level', ordered: true, clusters: 'office' },
  'level, trend': { by: 'level', ordered: true },
  'level, any difference': { by: 'level', ordered: false },
  'three tiers, any difference': { by: 'tier', ordered: false },
  'level x kind, any difference': { by: 'level and kind', ordered: false },
  'kind, any difference': { by: 'kind', ordered: false },
};
const tiers = { office: 'office', counsellor: 'counsellor' };

function withGroups(corpus) {
  const sources = corpus.sources.map((source) => {
    const level = source.attributes.level ?? '';
    if (level === '') return source;
    const added = { tier: tiers[level] ?? 'central', 'level and kind': `${level} ${source.kind}` };
    return { ...source, attributes: { ...source.attributes, ...added } };
  });
  return new corpus.constructor({ ...corpus, sources });
}

async function project(seed, effects) {
  const { files, truth } = synthesise(bank, { seed, effects, edition: 1 });
  const encoder = new TextEncoder();
  const inputs = [...files].map(([path, text]) => memoryFile(path, encoder.encode(text)));
  const { corpus } = await readProjectFolder({ name: 'drawn', isFolder: true, files: inputs });
  return { corpus: withGroups(corpus), pairs: truth.valence.planted.pairs };
}

const tallies = Object.fromEntries(
  Object.keys(ways).map((name) => [
    name,
    {
      tests: 0,
      below: 0,
      family: 0,
      omnibus: 0,
      omnibusTests: 0,
      anywhere: 0,
      atShare: 0,
      omnibusAtShare: 0,
      found: {},
      standing: {},
      others: 0,
      otherTests: 0,
    },
  ]),
);
let contradictory = [];
for (let seed = 1; seed <= seeds; seed++) {
  for (const effects of [false, true]) {
    const { corpus, pairs } = await project(seed, effects);
    if (effects) contradictory = pairs.filter(({ pattern }) => pattern === 'contradictory').map(nameOf);
    const others = pairs.filter(({ pattern }) => pattern !== 'contradictory').map(nameOf);
    for (const [name, { by, ordered, clusters = 'source' }] of Object.entries(ways)) {
      const options = { by: [by], permutations: 999, clusters, ...(ordered ? {} : { orders: {} }) };
      const { cells, groupings } = consistencyOf(corpus, options);
      const tally = tallies[name];
      const tested = cells.filter(({ comparisons: [{ status }] }) => status === 'tested');
      const below = tested.filter(({ comparisons: [{ test }] }) => test.pValue <= 0.05);
      const standing = tested.filter(({ comparisons: [{ adjusted }] }) => adjusted <= 0.05);
      const { omnibus } = groupings[0];
      if (effects) {
        for (const cell of below) add(tally.found, idOf(cell));
        for (const cell of standing) add(tally.standing, idOf(cell));
        tally.anywhere += atMost(omnibus, 0.05);
        tally.atShare += atMost(omnibus, 0.01);
        tally.otherTests += others.length;
        tally.others += below.filter((cell) => others.includes(idOf(cell))).length;
        continue;
      }
      tally.tests += tested.length;
      tally.below += below.length;
      tally.family += standing.length > 0 ? 1 : 0;
      tally.omnibusTests += omnibus === null ? 0 : 1;
      tally.omnibus += atMost(omnibus, 0.05);
      tally.omnibusAtShare += atMost(omnibus, 0.01);
    }
  }
}

function atMost(omnibus, level) {
  return omnibus !== null && omnibus.pValue !== null && omnibus.pValue <= level ? 1 : 0;
}

function nameOf({ condition, indicator }) {
  return `${condition} x ${indicator}`;
}

function idOf({ codes }) {
  return codes.map(({ id }) => id).join(' x ');
}

function add(counts, key) {
  counts[key] = (counts[key] ?? 0) + 1;
}

const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const head = [
  'percent, at 5 %',
  'errs',
  'errs: any, adjusted',
  'errs: omnibus (at 1 %)',
  'other planted pairs',
  'finds: omnibus (at 1 %)',
  ...contradictory,
];
const rows = Object.entries(tallies).map(([name, tally]) => [
  name,
  percent(tally.below, tally.tests),
  percent(tally.family, seeds),
  `${percent(tally.omnibus, tally.omnibusTests)} (${percent(tally.omnibusAtShare, tally.omnibusTests)})`,
  percent(tally.others, tally.otherTests),
  `${percent(tally.anywhere, seeds)} (${percent(tally.atShare, seeds)})`,
  ...contradictory.map(
    (pair) => `${percent(tally.found[pair] ?? 0, seeds)} (${percent(tally.standing[pair] ?? 0, seeds)})`,
  ),
]);
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const decision = file('../../docs/decisions/0011-consistency.md');
const [begin, end] = ['<!-- from benchmarks/consistency/measure.mjs -->', '<!-- end -->'];
const text = readFileSync(decision, 'utf8');
const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
writeFileSync(decision, `${before}${begin}\n\n${seeds} projects of either kind.\n\n${table}\n\n${after}`);
