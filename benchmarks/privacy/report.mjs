// The tables of README.md, from results.json: `node benchmarks/privacy/report.mjs`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isItem, parts, readPart } from './marks.mjs';
import { goals } from './measure.mjs';

const mark = '<!-- from benchmarks/privacy/report.mjs -->';
const names = Object.keys(parts);
const none = '–';
const resultsFile = new URL('results.json', import.meta.url);
const blindFile = new URL('blind.json', import.meta.url);

export const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** part -> its numbers; a part that was not measured yet is absent. */
export function readResults() {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
}

export function writeResults(results) {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), results));
}

/** How many pieces each part has: `kind|place`, `origin|somali|lower`, … -> part -> count. */
export function makeUp() {
  const counts = {};
  for (const part of names)
    for (const { kind, form, case: letterCase } of readPart(part).flatMap(({ pieces }) => pieces)) {
      const keys = [`kind|${kind}`];
      if (isItem({ kind })) keys.push('all|items');
      if (kind === 'none') keys.push(`none|${form}`);
      if (kind.startsWith('name-'))
        keys.push(`origin|${form}|${letterCase === 'lower' ? 'lower' : 'capital'}`);
      for (const key of keys) {
        counts[key] ??= Object.fromEntries(names.map((name) => [name, 0]));
        counts[key][part] += 1;
      }
    }
  return counts;
}

const percent = (part, whole) => (whole === 0 ? none : `${((100 * part) / whole).toFixed(1)} %`);

/** Wilson's interval of 95 % for a share, as text. */
function interval(part, whole) {
  if (whole === 0) return none;
  const z = 1.959964;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half =
    (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return `${(100 * Math.max(0, middle - half)).toFixed(1)}–${(100 * Math.min(1, middle + half)).toFixed(1)}`;
}

/** Findings of a part that block, and how many of them are right. */
export function precisionOf({ precision }) {
  const rows = Object.values(precision);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { findings: sum('findings'), right: sum('right') };
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

const keysOf = (results, counts) => [
  ...new Set(names.flatMap((part) => Object.keys(results[part]?.[counts] ?? {}))),
];

function recallTable(results, counts, first) {
  const rows = keysOf(results, counts)
    .sort()
    .map((key) => [
      key.replace('|', ', '),
      ...names.flatMap((part) => {
        const count = results[part]?.[counts][key];
        return count === undefined
          ? [none, none, none]
          : [count.items, percent(count.found, count.items), percent(count.whole, count.items)];
      }),
    ]);
  return table([first, ...names.flatMap((part) => [`${part}: items`, 'found', 'whole'])], rows);
}

function goalTable(results) {
  const read = names.filter((part) => !parts[part].closed);
  const rows = Object.entries(goals).map(([name, { goal }]) => [
    `recall of ${name}`,
    `${goal * 100} %`,
    ...read.flatMap((part) => {
      const count = results[part]?.goals[name];
      return count === undefined
        ? [none, none]
        : [`${percent(count.found, count.items)} of ${count.items}`, interval(count.found, count.items)];
    }),
  ]);
  const precise = read.flatMap((part) => {
    if (results[part] === undefined) return [none, none];
    const { findings, right } = precisionOf(results[part]);
    return [`${percent(right, findings)} of ${findings}`, interval(right, findings)];
  });
  rows.push(['precision of what blocks', '95 %', ...precise]);
  return table(['', 'goal', ...read.flatMap((part) => [part, 'interval of 95 %'])], rows);
}

/** What each part gave when it was measured while it was closed, once, by the rules of then: these numbers stay as they are. */
function blindTable() {
  const blind = JSON.parse(readFileSync(blindFile, 'utf8'));
  const closed = Object.keys(blind);
  const rows = Object.entries(goals).map(([name, { goal }]) => [
    `recall of ${name}`,
    `${goal * 100} %`,
    ...closed.flatMap((part) => {
      const { found, items } = blind[part].goals[name];
      return [`${percent(found, items)} of ${items}`, interval(found, items)];
    }),
  ]);
  rows.push([
    'precision of what blocks',
    '95 %',
    ...closed.flatMap((part) => {
      const { right, findings } = blind[part];
      return [`${percent(right, findings)} of ${findings}`, interval(right, findings)];
    }),
  ]);
  return table(['', 'goal', ...closed.flatMap((part) => [part, 'interval of 95 %'])], rows);
}

function precisionTable(results) {
  const rows = keysOf(results, 'precision')
    .sort()
    .map((kind) => [
      kind,
      ...names.flatMap((part) => {
        const count = results[part]?.precision[kind];
        return count === undefined ? [none, none] : [count.findings, percent(count.right, count.findings)];
      }),
    ]);
  return table(
    ['kind, as the finder calls it', ...names.flatMap((part) => [`${part}: findings`, 'right'])],
    rows,
  );
}

function falseTable(results) {
  const sorts = [...new Set([...keysOf(results, 'distractors'), 'plain text'])].sort();
  const rows = sorts.map((sort) => [
    sort,
    ...names.flatMap((part) => {
      if (results[part] === undefined) return [none, none];
      return [results[part].distractors[sort] ?? none, results[part].falseBy[sort] ?? 0];
    }),
  ]);
  return table(['sort', ...names.flatMap((part) => [`${part}: marked`, 'blocked'])], rows);
}

function makeUpTable(part, first, counts) {
  const rows = Object.keys(counts)
    .filter((key) => key.startsWith(`${part}|`))
    .sort()
    .map((key) => [key.slice(part.length + 1).replace('|', ', '), ...names.map((part) => counts[key][part])]);
  return table([first, ...names], rows);
}

/** The text of README.md with the numbers behind its mark. */
export function withResults(text, results) {
  const counts = makeUp();
  const sum = (key) => names.reduce((total, part) => total + counts[key][part], 0);
  const each = names.map((part) => `${counts['all|items'][part]} in \`${part}\``).join(', ');
  const pieces = [
    `## What the parts hold\n\n${sum('all|items')} identifiers (${each}); ${sum('kind|none')} pieces that look like identifiers and are none (\`none\`).`,
    makeUpTable('kind', 'kind', counts),
    makeUpTable('origin', 'names: origin, case', counts),
    '## Measured once, while closed',
    blindTable(),
    '## Now, on texts that were read',
    goalTable(results),
    '## Recall by kind',
    recallTable(results, 'items', 'kind'),
    '## Recall of names by origin and case',
    recallTable(results, 'origins', 'origin, case'),
    '## Recall of other kinds by form',
    recallTable(results, 'forms', 'kind, form'),
    '## Precision of what blocks',
    precisionTable(results),
    '## What was blocked and is no identifier',
    falseTable(results),
  ];
  return `${text.slice(0, text.indexOf(mark))}${mark}\n\n${pieces.join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeResults(readResults());
