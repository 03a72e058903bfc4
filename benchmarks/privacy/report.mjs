// The tables of README.md, from results.json: `node benchmarks/privacy/report.mjs`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isItem, readHalf } from './marks.mjs';
import { goals } from './measure.mjs';

const mark = '<!-- from benchmarks/privacy/report.mjs -->';
const halves = ['open', 'closed'];
const none = '–';
const resultsFile = new URL('results.json', import.meta.url);

export const readme = fileURLToPath(new URL('README.md', import.meta.url));

/** half -> its numbers; a half that was not measured yet is absent. */
export function readResults() {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
}

export function writeResults(results) {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), results));
}

/** How many pieces each half has: `kind` or `name-full, somali` -> [open, closed]. */
export function makeUp() {
  const counts = {};
  halves.forEach((half, index) => {
    for (const { kind, form, case: letterCase } of readHalf(half).flatMap(({ pieces }) => pieces)) {
      const keys = [`kind|${kind}`];
      if (isItem({ kind })) keys.push('all|items');
      if (kind === 'none') keys.push(`none|${form}`);
      if (kind.startsWith('name-'))
        keys.push(`origin|${form}|${letterCase === 'lower' ? 'lower' : 'capital'}`);
      for (const key of keys) {
        counts[key] ??= [0, 0];
        counts[key][index] += 1;
      }
    }
  });
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

/** Findings of a half that block, and how many of them are right. */
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

const keysOf = (results, part) => [
  ...new Set(halves.flatMap((half) => Object.keys(results[half]?.[part] ?? {}))),
];

function recallTable(results, part, first) {
  const rows = keysOf(results, part)
    .sort()
    .map((key) => [
      key.replace('|', ', '),
      ...halves.flatMap((half) => {
        const count = results[half]?.[part][key];
        return count === undefined
          ? [none, none, none]
          : [count.items, percent(count.found, count.items), percent(count.whole, count.items)];
      }),
    ]);
  return table([first, ...halves.flatMap((half) => [`${half}: items`, 'found', 'whole'])], rows);
}

function goalTable(results) {
  const rows = Object.entries(goals).map(([name, { goal }]) => [
    `recall of ${name}`,
    `${goal * 100} %`,
    ...halves.flatMap((half) => {
      const count = results[half]?.goals[name];
      return count === undefined
        ? [none, none]
        : [`${percent(count.found, count.items)} of ${count.items}`, interval(count.found, count.items)];
    }),
  ]);
  const precise = halves.flatMap((half) => {
    if (results[half] === undefined) return [none, none];
    const { findings, right } = precisionOf(results[half]);
    return [`${percent(right, findings)} of ${findings}`, interval(right, findings)];
  });
  rows.push(['precision of what blocks', '95 %', ...precise]);
  return table(['', 'goal', ...halves.flatMap((half) => [half, 'interval of 95 %'])], rows);
}

function precisionTable(results) {
  const rows = keysOf(results, 'precision')
    .sort()
    .map((kind) => [
      kind,
      ...halves.flatMap((half) => {
        const count = results[half]?.precision[kind];
        return count === undefined ? [none, none] : [count.findings, percent(count.right, count.findings)];
      }),
    ]);
  return table(
    ['kind, as the finder calls it', ...halves.flatMap((half) => [`${half}: findings`, 'right'])],
    rows,
  );
}

function falseTable(results) {
  const sorts = [...new Set([...keysOf(results, 'distractors'), 'plain text'])].sort();
  const rows = sorts.map((sort) => [
    sort,
    ...halves.flatMap((half) => {
      if (results[half] === undefined) return [none, none];
      return [results[half].distractors[sort] ?? none, results[half].falseBy[sort] ?? 0];
    }),
  ]);
  return table(['sort', ...halves.flatMap((half) => [`${half}: marked`, 'blocked'])], rows);
}

function makeUpTable(part, first, counts) {
  const rows = Object.keys(counts)
    .filter((key) => key.startsWith(`${part}|`))
    .sort()
    .map((key) => [key.slice(part.length + 1).replace('|', ', '), ...counts[key]]);
  return table([first, ...halves], rows);
}

/** The text of README.md with the numbers behind its mark. */
export function withResults(text, results) {
  const counts = makeUp();
  const [open, closed] = counts['all|items'];
  const parts = [
    `## What the halves hold\n\n${open + closed} identifiers, ${open} in the open half and ${closed} in the closed one; ${counts['kind|none'][0] + counts['kind|none'][1]} pieces that look like identifiers and are none (\`none\`).`,
    makeUpTable('kind', 'kind', counts),
    makeUpTable('origin', 'names: origin, case', counts),
    '## Goals',
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
  return `${text.slice(0, text.indexOf(mark))}${mark}\n\n${parts.join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeResults(readResults());
