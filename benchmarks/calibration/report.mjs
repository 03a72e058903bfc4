// docs/calibration.md, and the table in the decision on the default test, from results.json:
// `node benchmarks/calibration/report.mjs`. Every number is computed here; the tests compare.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { differing, worlds } from './worlds.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const documentFile = file('../../docs/calibration.md');
const decisionFile = file('../../docs/decisions/0004-default-test.md');
const [begin, end] = ['<!-- from benchmarks/calibration/report.mjs -->', '<!-- end -->'];

/** Worlds in which a test claims to keep its level. Mid-p and z are approximations that are judged all the same. */
const everywhere = worlds.map(({ name }) => name);
const free = ['independent', 'unequal sources', 'rare codes'];
export const claims = {
  exact: free,
  'exact mid-p': free,
  'normal z': free,
  permutation: free,
  shift: [...free, 'streaks'],
  curveball: everywhere.filter((name) => name !== 'streaks'),
  'pooled (foil)': [],
};
const tests = Object.keys(claims);

/** Further above the level than chance: three standard errors. */
const isAbove = ({ rate, error, alpha }) => rate - alpha > 3 * error;

export function readResults(path = file('results.json')) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Claims that the results do not bear out. */
export function brokenClaims({ results }) {
  return results.filter(
    (row) => row.kind === 'type-I' && claims[row.test].includes(row.world) && isAbove(row),
  );
}

export function calibrationDocument({ seed, runs, permutations, results }) {
  const find = (wanted) =>
    results.find((row) => Object.keys(wanted).every((key) => same(row[key], wanted[key])));
  const typeOne = (test, world, alpha) => find({ kind: 'type-I', test, world, alpha });
  const names = worlds.map(({ name }) => name);
  const rates = (alpha) =>
    table(
      [`at ${percent(alpha, 0)} %`, ...names],
      tests.map((test) => [
        test,
        ...names.map((world) => {
          return bracketed(shown(typeOne(test, world, alpha)), claims[test].includes(world));
        }),
      ]),
    );
  const familyTests = ['maxT permutation', 'maxT shift', 'maxT curveball'];
  const family = table(
    ['at 5 %', ...names],
    familyTests.map((test) => [
      test,
      ...names.map((world) => {
        const row = find({ kind: 'family-wise', test, world, alpha: 0.05 });
        return bracketed(shown(row), claims[test.slice('maxT '.length)].includes(world));
      }),
    ]),
  );
  const warning = table(
    ['', ...names],
    [['warned', ...names.map((world) => withError(find({ kind: 'warning', world })))]],
  );
  const covered = [...new Set(results.filter(({ kind }) => kind === 'coverage').map(asked))].map((text) =>
    JSON.parse(text),
  );
  const intervals = [...new Set(results.filter(({ kind }) => kind === 'coverage').map(({ test }) => test))];
  const coverage = table(
    ['world', 'odds ratio', ...intervals, 'no MH interval', 'no bootstrap interval'],
    covered.map(({ world, oddsRatio }) => [
      world,
      oddsRatio,
      ...intervals.map((test) => shownCoverage(find({ kind: 'coverage', world, oddsRatio, test }))),
      plain(find({ kind: 'no interval', world, oddsRatio, test: 'Mantel-Haenszel (RBG)' })),
      plain(find({ kind: 'no interval', world, oddsRatio, test: 'bootstrap BCa' })),
    ]),
  );
  const power = (world) => {
    const rows = results.filter((row) => row.kind === 'power' && row.world === world);
    const sizes = [...new Set(rows.map(({ sources }) => sources))];
    const ratios = [...new Set(rows.map(({ oddsRatio }) => oddsRatio))];
    const compared = tests.filter(
      (test) => test !== 'pooled (foil)' && rows.some((row) => row.test === test),
    );
    return table(
      ['sources', 'odds ratio', ...compared],
      sizes.flatMap((sources) =>
        ratios.map((oddsRatio) => [
          sources,
          oddsRatio,
          ...compared.map((test) =>
            withError(find({ kind: 'power', world, sources, oddsRatio, test, alpha: 0.05 })),
          ),
        ]),
      ),
    );
  };
  const covers = (world, oddsRatio, test) => percent(find({ kind: 'coverage', world, oddsRatio, test }).rate);
  const powerAt = (test, sources, oddsRatio) =>
    percent(find({ kind: 'power', world: 'independent', test, sources, oddsRatio, alpha: 0.05 }).rate);
  const exactRuns = typeOne('exact', 'streaks', 0.05);
  const pooled = typeOne('pooled (foil)', 'unequal sources', 0.05);
  const busy = typeOne('exact', 'busy units', 0.05);
  const coded = typeOne('shift', 'coded units only', 0.05);
  const shift = typeOne('shift', 'streaks', 0.05);
  const curveball = (world) => typeOne('curveball', world, 0.05);
  const broken = brokenClaims({ results });
  return `# Calibration of the tests

Each test was tried on projects in which the truth is known. This page is written by \`benchmarks/calibration/report.mjs\`
from \`benchmarks/calibration/results.json\` (seed ${seed}, ${runs} projects a world; fewer where it says so).

    npm run build
    node benchmarks/calibration/run.mjs --runs ${runs} --seed ${seed}
    node benchmarks/calibration/report.mjs

## What it shows

- Where codes run in streaks the exact test errs in ${percent(exactRuns.rate)} % of the cells at 5 %, and the shift test
  in ${percent(shift.rate)} %. The warning of streaks comes in ${percent(find({ kind: 'warning', world: 'streaks' }).rate, 0)} % of such projects, and in ${percent(find({ kind: 'warning', world: 'independent' }).rate)} % of those without streaks.
- Where they do not, the shift test costs next to no power: it finds ${powerAt('shift', 30, 3)} % of the pairs with an odds ratio of 3 in
  30 sources, the exact test ${powerAt('exact', 30, 3)} %; in 112 sources ${powerAt('shift', 112, 3)} % and ${powerAt('exact', 112, 3)} %.
- The pooled test, which takes the segments of all sources as one heap, errs in ${percent(pooled.rate)} % of the cells
  where sources differ in what they are about. It is shown as a foil only.
- Where some units attract codes of every kind, all tests that move whole units find codes together (exact:
  ${percent(busy.rate)} %); the curveball keeps the totals of units and stays at ${percent(curveball('busy units').rate)} %.
- Where units without any code are not in the material (as with selections of coders who mark only what they code), codes
  seem to avoid each other, as Berkson described: the shift test errs in ${percent(coded.rate)} % of the cells, the curveball in ${percent(curveball('coded units only').rate)} %. Lines,
  paragraphs or sentences as units do not have this problem.
- Tests whose p is guaranteed stay below the level because counts are whole numbers, the more so the rarer the codes. Mid-p
  gives this back, and its level is not guaranteed.
- Where a test claims to hold, its rate is not above its level by more than three standard
  errors${
    broken.length === 0
      ? ', without exception'
      : `, save for ${broken
          .map((row) => `${row.test} in "${row.world}" at ${percent(row.alpha, 0)} % (${withError(row)})`)
          .join('; ')}`
  }.

## The worlds

${rows([...worlds, differing].map(({ name, description }) => `- **${name}**: ${description}.`))}

12 codes by 10 codes in all of them. "sources differ" is for intervals only.

## Null worlds: how often a test errs

Percent of the tested cells with p at or below the level, and the standard error of that share (projects are the units of
the simulation, as cells of one project share codes). In bold: above the level by more than three standard errors. In
brackets: the test does not claim to hold in that world. Permutation and curveball draw ${permutations} times; curveball
has a fifth of the projects.

${rates(0.05)}

${rates(0.01)}

## Family-wise error of maxT

Percent of the projects in which at least one of the 120 cells has an adjusted p at or below 5 %.

${family}

## The warning of streaks

Percent of the projects (half of them) in which the summary warns.

${warning}

## Coverage of the intervals of 95 %

Percent of the intervals that cover what was planted, among those that exist; in bold where it is below 95 % by more than
three standard errors. The last columns say in how many percent of the cells there is none: a pair that never meets has an
exact interval only.

${coverage}

The conditional and the Mantel-Haenszel interval take units as exchangeable: where codes run in streaks they cover ${covers('streaks', 1, 'conditional exact')}
and ${covers('streaks', 1, 'Mantel-Haenszel (RBG)')} %. The bootstrap draws sources anew and needs nothing of the kind: percentile ${covers('streaks', 1, 'bootstrap percentile')} %, BCa ${covers('streaks', 1, 'bootstrap BCa')} %.
But it has no interval for codes that never meet, and leaving those cells out flatters its coverage. So the conditional
interval is shown first, as it is always there; beside it, where codes run in streaks, BCa.

## Power

Percent of the planted pairs with p at or below 5 %, where codes are independent but for what is planted (${Math.ceil(runs / 2)} projects a
line, six pairs each; an eighth of them for curveball):

${power('independent')}

Where codes run in streaks (only the shift test keeps its level there, so only its numbers are power):

${power('streaks')}
`;
}

/** The part of the decision that holds numbers. */
export function decisionTable({ results }) {
  const one = (kind, test, more) =>
    results.find(
      (row) =>
        row.kind === kind && row.test === test && Object.keys(more).every((key) => same(row[key], more[key])),
    );
  const compared = ['exact', 'exact mid-p', 'shift', 'curveball'];
  const powerOf = (sources, oddsRatio) => (test) =>
    one('power', test, { world: 'independent', sources, oddsRatio, alpha: 0.05 });
  return table(
    ['percent, at 5 %', ...compared],
    [
      ...worlds.map(({ name }) => [
        `errs: ${name}`,
        ...compared.map((test) => shown(one('type-I', test, { world: name, alpha: 0.05 }))),
      ]),
      ...[
        [30, 2],
        [30, 3],
        [112, 2],
        [112, 3],
      ].map(([sources, oddsRatio]) => [
        `finds: odds ratio ${oddsRatio}, ${sources} sources`,
        ...compared.map((test) => plain(powerOf(sources, oddsRatio)(test))),
      ]),
    ],
  );
}

/** The decision with its table put in. */
export function decisionWith(text, data) {
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  return `${before}${begin}\n\n${decisionTable(data)}\n\n${end}${after}`;
}

const asked = ({ world, oddsRatio }) => JSON.stringify({ world, oddsRatio });
const same = (a, b) => a === b || (typeof a === 'number' && Math.abs(a - b) < 1e-9);
const percent = (share, decimals = 1) => (100 * share).toFixed(decimals);
const rows = (lines) => lines.join('\n');
const plain = (row) => (row === undefined ? '' : percent(row.rate));
const withError = (row) => `${percent(row.rate)} ± ${percent(row.error)}`;
const shown = (row) => (isAbove(row) ? `**${withError(row)}**` : withError(row));
const bracketed = (text, claimed) => (claimed ? text : `(${text})`);
const shownCoverage = (row) =>
  1 - row.alpha - row.rate > 3 * row.error ? `**${withError(row)}**` : withError(row);

function table(header, body) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return rows([line(header), line(header.map(() => '---')), ...body.map(line)]);
}

export const paths = { documentFile, decisionFile };

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const data = readResults();
  writeFileSync(documentFile, calibrationDocument(data));
  writeFileSync(decisionFile, decisionWith(readFileSync(decisionFile, 'utf8'), data));
}
