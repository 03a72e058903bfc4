// How often the headline truths of edition 2 are among the confirmatory findings of the page, and how often a page without
// effects has any; writes the table of docs/decisions/0025-second-edition.md. After a build:
// `node benchmarks/synthetic/findings.mjs [projects] [projects without effects]` (default 40 and 100; some 12 s each).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coOccurrence } from '../../dist/cooccurrence/coOccurrence.js';
import { findingsOf } from '../../dist/questions/page/inTurn.findings.js';
import { readProjectFolder } from '../../dist/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../dist/readers/input.js';
import { editions } from '../../dist/synthetic/editions.js';
import { readSentences, synthesise } from '../../dist/synthetic/synthesise.js';

const [projects, without] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 100)];
/** Seeds that the plan was not tuned with. */
const firstSeed = 1001;
/** Sections with confirmatory findings. */
const sections = ['cooccurrence', 'needs', 'design', 'consistency', 'priorities', 'opportunities'];
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const bank = editions.flatMap((edition) => {
  const folder = file(`../../data/sentences/${edition === 1 ? '' : `edition-${edition}/`}`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => readSentences(readFileSync(folder + name, 'utf8'), edition));
});

/** The keys of what a page confirms, and those of what was planted. */
async function pageOf(seed, effects) {
  const { files, truth } = synthesise(bank, { seed, effects, edition: 2 });
  const encoder = new TextEncoder();
  const inputs = [...files].map(([path, text]) => memoryFile(path, encoder.encode(text)));
  const { corpus } = await readProjectFolder({ name: 'drawn', isFolder: true, files: inputs });
  const matrix = coOccurrence(corpus);
  const found = sections.flatMap((id) => findingsOf(id, corpus, { matrix, change: false }).found);
  const confirmed = found.filter(({ verdict }) => verdict === 'confirmatory').map(({ key }) => key);
  return { confirmed: new Set(confirmed), planted: truth.findings.map(({ key }) => key) };
}

const counts = new Map();
let tenOrMore = 0;
for (let seed = firstSeed; seed < firstSeed + projects; seed++) {
  const { confirmed, planted } = await pageOf(seed, true);
  const found = planted.filter((key) => confirmed.has(key));
  for (const key of planted) counts.set(key, (counts.get(key) ?? 0) + (found.includes(key) ? 1 : 0));
  if (found.length >= 10) tenOrMore++;
}
let wrong = 0;
for (let seed = firstSeed; seed < firstSeed + without; seed++) {
  if ((await pageOf(seed, false)).confirmed.size > 0) wrong++;
}

const rows = [...counts].map(([key, count]) => `| \`${key}\` | ${count} of ${projects} |`);
const table = [
  '| planted | confirmed |',
  '|---|---|',
  ...rows,
  `| at least 10 of the 12 | ${tenOrMore} of ${projects} |`,
  `| any finding, without effects | ${wrong} of ${without} |`,
].join('\n');
const decision = file('../../docs/decisions/0025-second-edition.md');
const [begin, end] = ['<!-- from benchmarks/synthetic/findings.mjs -->', '<!-- end -->'];
const text = readFileSync(decision, 'utf8');
const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
writeFileSync(decision, `${before}${begin}\n\n${table}\n\n${after}`);
