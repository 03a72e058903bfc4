// Reads one project and prints what came of it, with time and memory: `node benchmarks/hostile/read.mjs FILE`.
import { openInput } from '../../dist/disk/openInput.js';
import { readProject } from '../../dist/readers/readProject.js';
import { ProblemsError } from '../../dist/shared/problem.js';

const begun = performance.now();
const answer = { outcome: 'read', kinds: [], warnings: [], message: '' };
try {
  const { report } = await readProject(openInput(process.argv[2]));
  answer.warnings = [...new Set(report.warnings.map(({ kind }) => kind))];
} catch (error) {
  answer.outcome = error instanceof ProblemsError ? 'refused' : 'crash';
  answer.kinds = [...new Set(error.problems?.map(({ kind }) => kind) ?? [])];
  answer.message = String(error.problems?.[0]?.message ?? error.stack);
  answer.longest = Math.max(0, ...(error.problems?.map(({ message }) => message.length) ?? []));
}
answer.message = answer.message.slice(0, 300);
answer.seconds = (performance.now() - begun) / 1000;
answer.megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(answer));
