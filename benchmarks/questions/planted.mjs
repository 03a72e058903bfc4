/**
 * How often the planted patterns of the synthetic project are found over other seeds:
 * `node benchmarks/questions/planted.mjs > benchmarks/questions/planted.json` (some minutes; build first).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { designGaps } from '../../dist/questions/design/designGaps.js';
import { designFindings } from '../../dist/questions/design/findings.js';
import { needsFindings } from '../../dist/questions/needs/findings.js';
import { knowledgeReview } from '../../dist/questions/needs/knowledgeReview.js';
import { readProjectFolder } from '../../dist/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../dist/readers/input.js';
import { readSentences, synthesise } from '../../dist/synthetic/synthesise.js';

const seeds = Number(process.argv[2] ?? 60);
const permutations = 9999;
const folder = new URL('../../data/sentences/', import.meta.url);
const bank = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .flatMap((name) => readSentences(readFileSync(new URL(name, folder), 'utf8')));
const encoder = new TextEncoder();

const found = { effects: {}, none: {} };
for (let seed = 1; seed <= seeds; seed++) {
  for (const effects of [true, false]) {
    const { files } = synthesise(bank, { seed, effects, edition: 1 });
    const { corpus } = await readProjectFolder({
      name: 'brukermote',
      isFolder: true,
      files: [...files].map(([path, content]) => memoryFile(path, encoder.encode(content))),
    });
    const counts = found[effects ? 'effects' : 'none'];
    const add = (pattern, id) => {
      counts[pattern] ??= {};
      counts[pattern][id] = (counts[pattern][id] ?? 0) + 1;
    };
    const gaps = designGaps(corpus, { permutations, samples: 2 });
    for (const { indicator, pattern, opposed } of gaps.indicators) {
      if (pattern !== null) add(pattern, indicator.id);
      if (opposed) add('promised', indicator.id);
    }
    // What holds at the share of the error of the whole page that its family has.
    const told = [...needsFindings(knowledgeReview(corpus, { permutations })), ...designFindings(gaps)];
    const holds = told.filter(({ verdict }) => verdict === 'confirmatory');
    for (const { key } of holds) add('confirmed', key);
    if (holds.length > 0) add('confirmed', 'any');
  }
}
console.log(JSON.stringify({ seeds, permutations, ...found }, null, 1));
