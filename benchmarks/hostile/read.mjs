// Reads one file and prints what came of it, with time and memory: `node benchmarks/hostile/read.mjs FILE`.
import { basename } from 'node:path';
import { openFile, openInput } from '../../dist/disk/openInput.js';
import { memoryFile } from '../../dist/readers/input.js';
import { readProject } from '../../dist/readers/readProject.js';
import { readKey } from '../../dist/readers/table/keyFile.js';
import { readJudgements } from '../../dist/readers/table/readJudgements.js';
import { ProblemsError } from '../../dist/shared/problem.js';

const path = process.argv[2];
const begun = performance.now();
const answer = { outcome: 'read', kinds: [], warnings: [], message: '', longest: 0, problems: 0 };
try {
  const { report } = await read();
  const { losses = [] } = report;
  note([...losses, ...report.warnings]);
  answer.kinds = kindsOf(losses);
  answer.warnings = kindsOf(report.warnings);
} catch (error) {
  answer.outcome = error instanceof ProblemsError ? 'refused' : 'crash';
  const problems = error.problems ?? [];
  note(problems);
  answer.kinds = kindsOf(problems);
  answer.message = String(problems[0]?.message ?? error.stack).slice(0, 300);
}
const { user, system } = process.cpuUsage();
answer.cpuSeconds = (user + system) / 1e6;
answer.seconds = (performance.now() - begun) / 1000;
answer.megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(answer));

/** A project, or what is given beside one. */
async function read() {
  const name = basename(path);
  if (name === 'judgements.csv') return { report: { warnings: await readJudgements(openFile(path)) } };
  if (name === 'key.csv') return { report: { warnings: (await readKey(openFile(path))).entries } };
  const [beside] = /^(?:mapping|families|codebook)(?=\.)/u.exec(name) ?? [];
  if (beside === undefined) return readProject(openInput(path));
  const table = memoryFile('codings.csv', new TextEncoder().encode('source,code\nI1,V1\nI1,Samme\n'));
  const input = { name: 'codings.csv', isFolder: false, files: [table] };
  return readProject(input, { [beside]: openFile(path) });
}

function note(problems) {
  answer.problems = problems.length;
  answer.longest = problems.reduce((most, { message }) => Math.max(most, message.length), 0);
}

function kindsOf(problems) {
  return [...new Set(problems.map(({ kind }) => kind))].sort();
}
