// The tables of docs/decisions/0021-clusters.md, from results.json: `node benchmarks/clusters/report.mjs`. Every number is computed here.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
export const documentFile = file('../../docs/decisions/0021-clusters.md');
const marks = ['<!-- measured: begin -->', '<!-- measured: end -->'];

export function readResults(path = file('results.json')) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const percent = (share) => (share === null || share === undefined ? '–' : (100 * share).toFixed(1));
const error = (share, of) => Math.sqrt((share * (1 - share)) / of);
const names = {
  unequal: 'offices of 1 to 8',
  singles: 'half single, half offices',
  balance: 'balances about 0',
  leaning: 'balances that lean',
  half: 'a share of 50 %',
  most: 'a share of 80 %',
  nearlyAll: 'a share of 93 %',
};

/** Rows that differ only in how alike sources are, as one line each. */
function lines(rows, columns, cells) {
  const found = new Map();
  for (const row of rows) {
    const key = columns.map((column) => names[row[column]] ?? row[column]).join(' | ');
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found]
    .map(([key, own]) => `| ${key} | ${cells((icc) => own.find((row) => row.icc === icc)).join(' | ')} |`)
    .join('\n');
}

const about = ({ clusters, layout, law, labelling, world, icc }) =>
  [
    `${clusters} clusters`,
    ...[layout, law, labelling, world].filter(Boolean).map((each) => names[each] ?? each),
    `ICC ${icc}`,
  ].join(', ');

/** How many of all are as they should be, and which are not. */
function verdict(found, rule, value) {
  const out = found.filter((row) => !rule(row));
  const told = out.map((row) => `${about(row)}: ${percent(value(row))}`);
  return `${found.length - out.length} of ${found.length}${told.length === 0 ? '' : `; not in ${told.join('; ')}`}`;
}

/** At most 5 %, three standard errors apart; the trend or contrast of labels is computed from a quarter of the materials. */
const levelHolds = (of) => (row) =>
  row.together <= 0.05 + 3 * error(0.05, of) &&
  (row.trend ?? row.contrast ?? 0) <= 0.05 + 3 * error(0.05, of / 4);
const worstOf = (row) => Math.max(row.together, row.trend ?? 0, row.contrast ?? 0);

/** What stands between the marks. */
export function measured({ intervals, labels, slopes, power, signs, items }) {
  const n = intervals.replicates;
  const enough = intervals.rows.filter(({ clusters }) => clusters >= 12);
  const covers = (row) =>
    row.together >= 0.93 - 3 * error(0.93, n) && row.together <= 0.97 + 3 * error(0.97, n);
  const narrow = (row) => row.together >= 0.93 - 3 * error(0.93, n);
  const tests = [...labels.rows, ...slopes.rows, ...signs.rows, ...items.rows];
  return `${n} materials a world, seed ${intervals.seed}, ${labels.permutations} draws a test. ICC: how two sources of one cluster correlate.

Intervals cover 93 to 97 %, within 3 standard errors, in ${verdict(enough, covers, (row) => row.together)}, with 12 and 30 clusters; at
least 93 % so in ${verdict(
    intervals.rows.filter(({ clusters }) => clusters < 12),
    narrow,
    (row) => row.together,
  )}, with 6.
Tests have p at most .05 in at most 5 %, within 3 standard errors, in ${verdict(tests, levelHolds(n), worstOf)}, with
8, 12 and 30.

### Coverage of 95 % intervals of a mean or share, %

| clusters | layout | values | ICC 0 | .1 | .3 | .5 | sources alone, .3 | unbounded t, .3 | BCa of clusters, .3 |
| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines(intervals.rows, ['clusters', 'layout', 'law'], (at) => [
  ...[0, 0.1, 0.3, 0.5].map((icc) => percent(at(icc).together)),
  percent(at(0.3).alone),
  percent(at(0.3).unbounded),
  percent(at(0.3).bca),
])}

### Labels that mean nothing: p at most .05, %

The last two columns are from ${Math.ceil(labels.replicates / 4)} materials.

| clusters | labels | values | ICC 0 | .1 | .3 | .5 | trend or contrast, .3 | sources alone, .3 |
| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines(labels.rows, ['clusters', 'labelling', 'law'], (at) => [
  ...[0, 0.1, 0.3, 0.5].map((icc) => percent(at(icc).together)),
  percent(at(0.3).trend ?? at(0.3).contrast),
  percent(at(0.3).alone),
])}

### A label that means the best in half of the clusters and the worst in the others: p at most .05, %

| clusters | ICC 0 | .3 | sources alone, .3 |
| ---: | ---: | ---: | ---: |
${lines(slopes.rows, ['clusters'], (at) => [
  percent(at(0).together),
  percent(at(0.3).together),
  percent(at(0.3).alone),
])}

### Labels that mean something: p at most .05, %

${power.replicates} materials a world. Of the sources of the last label, ${percent(power.rows[0].shift)} % say the best that can be said. (Sources alone: only where they are no more alike
than any two is that a test.)

| clusters | labels | ICC 0 | .3 | sources alone, 0 |
| ---: | --- | ---: | ---: | ---: |
${lines(power.rows, ['clusters', 'labelling'], (at) => [
  percent(at(0).together),
  percent(at(0.3).together),
  percent(at(0).alone),
])}

### Signs of sources that lean to neither side: p at most .05, %

| clusters | layout | ICC 0 | .1 | .3 | .5 | sources alone, .3 |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
${lines(signs.rows, ['clusters', 'layout'], (at) => [
  ...[0, 0.1, 0.3, 0.5].map((icc) => percent(at(icc).together)),
  percent(at(0.3).alone),
])}

### An item that is as the mean of all: p at most .05, %

| clusters | items | ICC 0 | .3 | .5 | sources alone, .3 |
| ---: | --- | ---: | ---: | ---: | ---: |
${lines(items.rows, ['clusters', 'world'], (at) => [
  ...[0, 0.3, 0.5].map((icc) => percent(at(icc).together)),
  percent(at(0.3).alone),
])}
`;
}

/** The document with the tables of these results. */
export function withMeasured(text, results) {
  const [before, rest] = text.split(marks[0]);
  const after = rest.split(marks[1])[1];
  return `${before}${marks[0]}\n\n${measured(results)}\n${marks[1]}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(documentFile, withMeasured(readFileSync(documentFile, 'utf8'), readResults()));
}
