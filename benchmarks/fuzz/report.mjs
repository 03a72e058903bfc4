// Writes the results of the last run into README.md: `node benchmarks/fuzz/report.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const mark = '<!-- from benchmarks/fuzz/report.mjs -->';

export const readme = fileURLToPath(new URL('README.md', import.meta.url));

export function readResults() {
  return JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
}

/** The text with the numbers of the results behind its mark. */
export function withResults(text, { runs, seed, outcomes, slowest, bySeed }) {
  const count = (number) => number.toLocaleString('en');
  const rows = Object.entries(bySeed).map(
    ([name, { read, refused, failed }]) => `| ${name} | ${read} | ${refused} | ${failed} |`,
  );
  return `${text.slice(0, text.indexOf(mark))}${mark}

${count(runs)} inputs from ${rows.length} seeds, with the seed ${seed}: ${count(outcomes.read)} were read, ${count(outcomes.refused)} were refused; ${outcomes.crash} crashes, ${outcomes.hang} hangs, ${outcomes.wrong} wrong successes or unclear errors. The slowest took ${slowest.seconds.toFixed(2)} s (run ${slowest.run}, ${slowest.name}).

| seed | read | refused | failed |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), readResults()));
