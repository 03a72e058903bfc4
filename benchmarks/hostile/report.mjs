// Writes the results of the last run into README.md: `node benchmarks/hostile/report.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const mark = '<!-- from benchmarks/hostile/report.mjs -->';

export const readme = fileURLToPath(new URL('README.md', import.meta.url));

export function readResults() {
  return JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
}

/** The text with the table of the results behind its mark. */
export function withResults(text, { bounds, results }) {
  const failed = results.filter(({ failed: why }) => why !== '').length;
  const most = (of) => Math.max(...results.map(of));
  const rows = results.map(
    ({ name, why, outcome, kinds, cpuSeconds, megabytes, failed: broken }) =>
      `| ${name} | ${why} | ${outcome}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}${broken === '' ? '' : ` (**${broken}**)`} | ${cpuSeconds.toFixed(1)} | ${megabytes} |`,
  );
  return `${text.slice(0, text.indexOf(mark))}${mark}

${results.length} files, of which ${failed} went beyond ${bounds.seconds} s of the processor, ${bounds.megabytes} MB or what was expected. The slowest took ${most(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s, the largest ${most(({ megabytes }) => megabytes)} MB.

| file | what it tries | what came of it | CPU seconds | MB |
| --- | --- | --- | ---: | ---: |
${rows.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), readResults()));
