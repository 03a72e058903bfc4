// Imports one project and prints what it took, for run.mjs: `node benchmarks/import/readOurs.mjs FILE`.
import { openInput } from '../../dist/disk/openInput.js';
import { readProject } from '../../dist/readers/readProject.js';

const started = performance.now();
let calls = 0;
const { corpus, report } = await readProject(openInput(process.argv[2]), { onProgress: () => calls++ });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    progressCalls: calls,
    sources: report.sources,
    codes: report.codes,
    codings: corpus.codings.length,
    selections: corpus.selections.length,
    marks: report.details.marks,
    lastDate: corpus.details.codings.created.at(corpus.codings.length - 1),
    warnings: report.warnings.length,
  }),
);
