// How many of the marked identifiers are found, and how much of what blocks is one: after a build,
// `node benchmarks/privacy/run.mjs [--half open|closed|both] [--out FILE]`. Writes results.json and the tables of README.md.
// Of the open half, what was missed or blocked without need is listed; of the closed half, numbers alone are given.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { find } from './finder.mjs';
import { readHalf } from './marks.mjs';
import { goals, measure, numbersOnly } from './measure.mjs';
import { precisionOf, readResults, writeResults } from './report.mjs';

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'both' }, out: { type: 'string' } },
});
const halves = { open: ['open'], closed: ['closed'], both: ['open', 'closed'] }[values.half];
if (halves === undefined) {
  console.error(`--half must be open, closed or both; found: ${values.half}`);
  process.exit(2);
}

const share = (part, whole) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const results = readResults();
const printed = {};
for (const half of halves) {
  const measured = measure(readHalf(half), find);
  results[half] = numbersOnly(measured);
  printed[half] = half === 'open' ? measured : results[half];
  console.log(`\n${half} half, ${measured.documents} documents`);
  for (const [name, { goal }] of Object.entries(goals)) {
    const { found, items } = measured.goals[name];
    console.log(`  recall of ${name}: ${share(found, items)}, goal ${goal * 100} %`);
  }
  const { findings, right } = precisionOf(measured);
  console.log(`  precision of what blocks: ${share(right, findings)}, goal 95 %`);
  for (const part of ['items', 'origins'])
    for (const [key, { items, found }] of Object.entries(measured[part]).sort())
      console.log(`    ${key.replace('|', ', ').padEnd(26)} ${share(found, items)}`);
  for (const [kind, count] of Object.entries(measured.precision).sort())
    console.log(`    blocked as ${kind.padEnd(15)} ${share(count.right, count.findings)} right`);
  if (half !== 'open') continue;
  console.log('\n  missed');
  for (const { kind, form, text, document } of measured.misses.sort((a, b) => a.kind.localeCompare(b.kind)))
    console.log(`    ${kind} (${form}): ${text}    ${document}`);
  console.log('\n  blocked, and no identifier');
  for (const { kind, sort, text, document } of measured.wrong)
    console.log(`    ${kind} (${sort}): ${text}    ${document}`);
}
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(printed, null, 2)}\n`);
writeResults(results);
