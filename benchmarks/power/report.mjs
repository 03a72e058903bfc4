// docs/power.md, from results.json: `node benchmarks/power/report.mjs`. Every number in it is computed here.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
export const documentFile = file('../../docs/power.md');

export function readResults(path = file('results.json')) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(0)}`);
const odds = (value) => (value === null ? '–' : value >= 10 ? value.toFixed(0) : value.toFixed(2));
const level = (value) => String(Number(value.toPrecision(2)));
/** In points, of a share of so many. */
const error = ({ found, cells }) =>
  found === null ? '' : ` ± ${(100 * Math.sqrt((found * (1 - found)) / cells)).toFixed(0)}`;

function smallestRow(row) {
  const { material, level: p, side, projects, cells, without, middle } = row;
  const words = { more: 'more often', less: 'less often' };
  return `| ${material} | ${words[side]} | ${level(p)} | ${projects} | ${cells} of ${cells + without} | ${odds(middle)} | ${percent(row.found)}${error(row)} |`;
}

function planRow(row) {
  const { material, first, oddsRatio, cells, projects, middle } = row;
  const aim = oddsRatio === null ? 'say alike, if that is true' : `show an odds ratio of ${oddsRatio}`;
  return `| ${material} | ${first} | ${aim} | ${cells} of ${projects} | ${middle ?? '–'} | ${percent(row.found)}${error(row)} |`;
}

/** The whole page. */
export function powerDocument({ seeds, power, smallest, plans }) {
  return `# What could have been found

Beside every cell stands the smallest odds ratio that the material would show with ${percent(power)} % probability, and \`brukermote plan\`
says how many more sources would settle a cell. Both come from formulas (\`src/inference/smallestOddsRatio.ts\`, \`plan.ts\`); here
they are held against simulation: the odds ratio that is promised is planted, and the number of sources that is planned is drawn. Made by
\`benchmarks/power/run.mjs\`, seeds ${seeds.smallest} and ${seeds.plans}; this page by \`report.mjs\`.

**Which p.** For a cell that is tested alone, 0.05. In a table, the largest p with which the cell would hold after adjustment, the others
being as they are (\`levelsToHold\`): with Benjamini and Hochberg and k other cells that hold, 0.05 x (k + 1) / cells.

**Why two numbers.** "More often" and "less often" are not mirror images. At equal totals of two rare codes the count can grow without
end, but it cannot fall below nothing: often no odds ratio below 1 could be shown at all. Then a dash stands, and "cannot be told" says
little against *less often*.

**How it is computed.** From the record of the cell: the standard error at an odds ratio of 1, the degrees of freedom, and how rare the codes
are. Score and variance under an odds ratio are those of a table of two by two with the same of each. Odds ratios beyond 10, or below
0.1, are not promised.

## The smallest odds ratio
Should be found in ${percent(power)} %. "Promised" is the number of cells for which there was such an odds ratio; the middle one of them is shown.

| material | direction | p at most | projects | promised | odds ratio | found, % |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${smallest.map(smallestRow).join('\n')}

Where only a few cells are promised anything, those are the ones whose standard error came out small by luck, and less is found than is
promised: "less often" in a table, and rare codes in a table.

## The number of further sources
From a first material of so many sources (with the same odds ratio) the number of further ones was computed, and first and further ones were drawn
anew. "Alike" was reached where the 90 % interval lay within the region. Where codes are rare, few of the first sources tell anything, and
how much new ones will tell is known badly: plan for the upper end of the range there.

| material | first sources | aim | planned | further sources (middle) | reached, % |
| --- | ---: | --- | ---: | ---: | ---: |
${plans.map(planRow).join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(documentFile, powerDocument(readResults()));
}
