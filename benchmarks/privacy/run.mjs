// How many of the marked identifiers are found, and how much of what blocks is one: after a build,
// `node benchmarks/privacy/run.mjs [--part open|opened|fresh|sealed|natural|unseen|read|all] [--out FILE]`. Writes results.json and the tables of
// README.md. `read` (what is run unless asked otherwise) is every part that may be read: of it, what was missed or blocked
// without need is listed; of a closed part, numbers alone are given.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { find } from './finder.mjs';
import { parts, readPart } from './marks.mjs';
import { goals, measure, numbersOnly } from './measure.mjs';
import { precisionOf, readResults, writeResults } from './report.mjs';

const { values } = parseArgs({
  options: { part: { type: 'string', default: 'read' }, out: { type: 'string' } },
});
const names = Object.keys(parts);
const groups = { read: names.filter((name) => !parts[name].closed), all: names };
const chosen = groups[values.part] ?? names.filter((name) => name === values.part);
if (chosen.length === 0) {
  console.error(
    `--part must be one of ${[...names, ...Object.keys(groups)].join(', ')}; found: ${values.part}`,
  );
  process.exit(2);
}

const share = (part, whole) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const results = readResults();
const printed = {};
for (const part of chosen) {
  const measured = measure(readPart(part), find);
  results[part] = numbersOnly(measured);
  printed[part] = parts[part].closed ? results[part] : measured;
  console.log(`\n${part}, ${measured.documents} documents`);
  for (const [name, { goal }] of Object.entries(goals)) {
    const { found, items } = measured.goals[name];
    console.log(`  recall of ${name}: ${share(found, items)}, goal ${goal * 100} %`);
  }
  const { findings, right } = precisionOf(measured);
  console.log(`  precision of what blocks: ${share(right, findings)}, goal 95 %`);
  for (const table of ['items', 'origins'])
    for (const [key, { items, found }] of Object.entries(measured[table]).sort())
      console.log(`    ${key.replace('|', ', ').padEnd(26)} ${share(found, items)}`);
  for (const [kind, count] of Object.entries(measured.precision).sort())
    console.log(`    blocked as ${kind.padEnd(15)} ${share(count.right, count.findings)} right`);
  if (parts[part].closed) continue;
  console.log('\n  missed');
  for (const { kind, form, text, document } of measured.misses.sort((a, b) => a.kind.localeCompare(b.kind)))
    console.log(`    ${kind} (${form}): ${text}    ${document}`);
  console.log('\n  blocked, and no identifier');
  for (const { kind, sort, text, document } of measured.wrong)
    console.log(`    ${kind} (${sort}): ${text}    ${document}`);
}
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(printed, null, 2)}\n`);
writeResults(results);
