// docs/calibration.md, and the table in the decision on the default test, from results.json:
// `node benchmarks/calibration/report.mjs`. Every number is computed here; the tests compare.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decisionTable, unitSections, unitSummary } from './reportUnits.mjs';
import { worldSections, worldSummary } from './reportWorlds.mjs';
import { readResults } from './results.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const documentFile = file('../../docs/calibration.md');
const decisionFile = file('../../docs/decisions/0004-default-test.md');
const [begin, end] = ['<!-- from benchmarks/calibration/report.mjs -->', '<!-- end -->'];

export function calibrationDocument(data) {
  const seeds = [...new Set(data.tasks.map(({ seed }) => seed))];
  return `# Calibration of the tests

Each test was tried on projects in which the truth is known. This page is written by \`benchmarks/calibration/report.mjs\`
from \`benchmarks/calibration/results.json\` (seed ${seeds.join(', ')}). The worlds were drawn from other seeds while the test was made.

    npm run build
    node benchmarks/calibration/run.mjs
    node benchmarks/calibration/report.mjs

## What it shows

The exchange test:

${worldSummary(data)}

The tests that move units:

${unitSummary(data)}

${worldSections(data)}

${unitSections(data)}`;
}

/** The decision with its table put in. */
export function decisionWith(text, data) {
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  return `${before}${begin}\n\n${decisionTable(data)}\n\n${end}${after}`;
}

export { brokenClaims, unitRows } from './reportUnits.mjs';
export { brokenLevels, judged, silentWorlds, weakPower } from './reportWorlds.mjs';
export { readResults };

export const paths = { documentFile, decisionFile };

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const data = readResults();
  writeFileSync(documentFile, calibrationDocument(data));
  writeFileSync(decisionFile, decisionWith(readFileSync(decisionFile, 'utf8'), data));
}
