// The table in README.md, from results.json: `node benchmarks/import/report.mjs`. Every number is computed here.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const [begin, end] = ['<!-- from benchmarks/import/report.mjs -->', '<!-- end -->'];

export function readResults(path = file('results.json')) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the table says, between its marks. */
export function importTable({ seed, machine, mostBytes, results }) {
  const lines = [`Seed ${seed}, on ${machine}. Times are of the middle run; ratios are to Brukermøte's.`, ''];
  for (const { project, read } of results) {
    const ours = read.find(({ reader }) => reader === 'brukermote');
    const xml = project.xmlBytes;
    lines.push(
      `${whole(project.codings)} codings on ${whole(project.selections)} selections: ${megabytes(xml)} of XML.`,
      '',
      '| reader | seconds | ratio | CPU seconds | peak memory | times the XML | ratio |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...read.map((one) => {
        const name = one.version ? `${one.reader} ${one.version}` : one.reader;
        if (one.failed) return `| ${name} | ${failure(one.failed, mostBytes)} | | | | | |`;
        const cells = [
          one.seconds.toFixed(1),
          (one.seconds / ours.seconds).toFixed(2),
          one.cpuSeconds.toFixed(1),
          megabytes(one.peakBytes),
          (one.peakBytes / xml).toFixed(2),
          (one.peakBytes / ours.peakBytes).toFixed(2),
        ];
        return `| ${name} | ${cells.join(' | ')} |`;
      }),
      '',
    );
  }
  return `${begin}\n\n${lines.join('\n')}\n${end}`;
}

/** The README with the table of these results. */
export function withTable(readme, results) {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  return readme.slice(0, from) + importTable(results) + readme.slice(to + end.length);
}

function failure(reason, mostBytes) {
  return reason === 'out of memory' ? `needs more than ${megabytes(mostBytes)}` : reason;
}

function whole(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

function megabytes(bytes) {
  return `${whole(Math.round(bytes / 1e6))} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const readme = file('README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), readResults()));
}
