// What the simulations say of the tests that move units, and of the exchange test beside them.
import { lines, percent, table, withError } from './markdown.mjs';
import { beyond, permutations } from './settings.mjs';
import { differing, worlds } from './worlds.mjs';

/** Worlds in which a test claims to keep its level. Mid-p and z are approximations that are judged all the same. */
const everywhere = worlds.map(({ name }) => name);
const free = ['independent', 'unequal sources', 'rare codes'];
export const claims = {
  exchange: everywhere,
  exact: free,
  'exact mid-p': free,
  'normal z': free,
  permutation: free,
  shift: [...free, 'streaks'],
  curveball: everywhere.filter((name) => name !== 'streaks'),
  'pooled (foil)': [],
};
const tests = Object.keys(claims);
const names = worlds.map(({ name }) => name);

/** The rows of all tasks that are about tests of units. */
export const unitRows = ({ tasks }) =>
  tasks.filter(({ name }) => name.startsWith('units: ')).flatMap(({ rows }) => rows);

/** Claims that the results do not bear out. */
export function brokenClaims(data) {
  return unitRows(data).filter(
    (row) => row.kind === 'type-I' && claims[row.test].includes(row.world) && isAbove(row),
  );
}

/** What stands in the summary of the page. */
export function unitSummary(data) {
  const find = finder(data);
  const typeOne = (test, world) => percent(find({ kind: 'type-I', test, world, alpha: 0.05 }).rate);
  const warned = (world, decimals) => percent(find({ kind: 'warning', world }).rate, decimals);
  const broken = brokenClaims(data);
  const exceptions = broken.map(
    (row) => `${row.test} in "${row.world}" at ${percent(row.alpha, 0)} % (${withError(row)})`,
  );
  return `- Where codes run in streaks the exact test errs in ${typeOne('exact', 'streaks')} % of the cells at 5 %, the shift test in
  ${typeOne('shift', 'streaks')} %. The warning of streaks comes in ${warned('streaks', 0)} % of such projects, and in ${warned('independent')} % of those without streaks.
- The pooled test, which takes the segments of all sources as one heap, errs in ${typeOne('pooled (foil)', 'unequal sources')} % of the cells where sources
  differ in what they are about. It is shown as a foil only.
- Where some units attract codes of every kind, all tests that move whole units find codes together (exact:
  ${typeOne('exact', 'busy units')} %); the curveball keeps the totals of units and errs in ${typeOne('curveball', 'busy units')} %.
- Where units without any code are not in the material, codes seem to avoid each other, as Berkson described: the shift
  test errs in ${typeOne('shift', 'coded units only')} % of the cells, the curveball in ${typeOne('curveball', 'coded units only')} %.
- Tests whose p is guaranteed stay below the level because counts are whole numbers, the more so the rarer the codes. Mid-p
  gives this back, and its level is not guaranteed.
- Where a test of units claims to hold, its rate is not above its level by more than three standard
  errors${exceptions.length === 0 ? ', without exception' : `, save for ${exceptions.join('; ')}`}.`;
}

/** The part of the page that compares the tests of units. */
export function unitSections(data) {
  const rows = unitRows(data);
  const find = finder(data);
  const [{ seed, projects }] = data.tasks.filter(({ name }) => name.startsWith('units: '));
  const rates = (alpha) =>
    table(
      [`at ${percent(alpha, 0)} %`, ...names],
      tests.map((test) => [
        test,
        ...names.map((world) =>
          bracketed(shown(find({ kind: 'type-I', test, world, alpha })), claims[test].includes(world)),
        ),
      ]),
    );
  const family = table(
    ['at 5 %', ...names],
    [...new Set(rows.filter(({ kind }) => kind === 'family-wise').map(({ test }) => test))].map((test) => [
      test,
      ...names.map((world) => {
        const row = find({ kind: 'family-wise', test, world, alpha: 0.05 });
        return row === undefined
          ? ''
          : bracketed(shown(row), claims[test.slice('maxT '.length)].includes(world));
      }),
    ]),
  );
  const warning = table(
    ['', ...names],
    [['warned', ...names.map((world) => withError(find({ kind: 'warning', world })))]],
  );
  return `## The tests of units

Tests that move units, in six kinds of project of 12 codes by 10, lines as units; the exchange test beside them (seed
${seed}, ${projects} projects a world).

${lines([...worlds, differing].map(({ name, description }) => `- **${name}**: ${description}.`))}

"sources differ" is for intervals only.

### How often a test errs

Percent of the tested cells with p at or below the level, and the standard error of that share (projects are the units of
the simulation, as cells of one project share codes). In bold: above the level by more than three standard errors. In
brackets: the test does not claim to hold in that world. Empty: it has no p there. Permutation and curveball draw ${permutations} times; curveball
has a fifth of the projects.

${rates(0.05)}

${rates(0.01)}

### Family-wise error of maxT

Percent of the projects in which at least one of the 120 cells has an adjusted p at or below 5 %.

${family}

### The warning of streaks

Percent of the projects (half of them) in which the summary warns.

${warning}

${coverageSection(rows, find)}

${powerSection(rows, find, projects)}
`;
}

function coverageSection(rows, find) {
  const coverage = rows.filter(({ kind }) => kind === 'coverage');
  const covered = [...new Set(coverage.map(asked))].map((text) => JSON.parse(text));
  const intervals = [...new Set(coverage.map(({ test }) => test))];
  const covers = (test) => percent(find({ kind: 'coverage', world: 'streaks', oddsRatio: 1, test }).rate);
  const body = table(
    ['world', 'odds ratio', ...intervals, 'no MH interval', 'no bootstrap interval'],
    covered.map(({ world, oddsRatio }) => [
      world,
      oddsRatio,
      ...intervals.map((test) => shownCoverage(find({ kind: 'coverage', world, oddsRatio, test }))),
      plain(find({ kind: 'no interval', world, oddsRatio, test: 'Mantel-Haenszel (RBG)' })),
      plain(find({ kind: 'no interval', world, oddsRatio, test: 'bootstrap BCa' })),
    ]),
  );
  return `### Coverage of the intervals of 95 %

Percent of the intervals that cover what was planted, among those that exist; in bold where it is below 95 % by more than
three standard errors. The last columns say in how many percent of the cells there is none: a pair that never meets has an
exact interval only.

${body}

The conditional and the Mantel-Haenszel interval take units as exchangeable: where codes run in streaks they cover ${covers('conditional exact')}
and ${covers('Mantel-Haenszel (RBG)')} %. The bootstrap draws sources anew and needs nothing of the kind: percentile ${covers('bootstrap percentile')} %, BCa ${covers('bootstrap BCa')} %.
But it has no interval for codes that never meet, and leaving those cells out flatters its coverage.`;
}

function powerSection(rows, find, projects) {
  const power = (world) => {
    const own = rows.filter((row) => row.kind === 'power' && row.world === world);
    const compared = tests.filter((test) => test !== 'pooled (foil)' && own.some((row) => row.test === test));
    const sorted = (key) => [...new Set(own.map((row) => row[key]))].sort((a, b) => a - b);
    return table(
      ['sources', 'odds ratio', ...compared],
      sorted('sources').flatMap((sources) =>
        sorted('oddsRatio').map((oddsRatio) => [
          sources,
          oddsRatio,
          ...compared.map((test) =>
            withError(find({ kind: 'power', world, sources, oddsRatio, test, alpha: 0.05 })),
          ),
        ]),
      ),
    );
  };
  return `### Power

Percent of the planted pairs with p at or below 5 %, where codes are independent but for what is planted (${Math.ceil(projects / 2)} projects a
line, six pairs each; an eighth of them for curveball):

${power('independent')}

Where codes run in streaks (only the shift and the exchange test keep their level there, so only their numbers are power):

${power('streaks')}`;
}

/** The part of the decision on the default test that holds numbers. */
export function decisionTable(data) {
  const find = finder(data);
  const compared = ['exchange', 'exact', 'exact mid-p', 'shift', 'curveball'];
  const sizes = [30, 112].flatMap((sources) => [2, 3].map((oddsRatio) => ({ sources, oddsRatio })));
  return table(
    ['percent, at 5 %', ...compared],
    [
      ...names.map((world) => [
        `errs: ${world}`,
        ...compared.map((test) => shown(find({ kind: 'type-I', test, world, alpha: 0.05 }))),
      ]),
      ...sizes.map((size) => [
        `finds: odds ratio ${size.oddsRatio}, ${size.sources} sources`,
        ...compared.map((test) =>
          plain(find({ kind: 'power', world: 'independent', test, alpha: 0.05, ...size })),
        ),
      ]),
    ],
  );
}

const finder = (data) => {
  const rows = unitRows(data);
  return (wanted) => rows.find((row) => Object.keys(wanted).every((key) => same(row[key], wanted[key])));
};
/** Further above the level than chance. */
const isAbove = (row) => row !== undefined && row.rate - row.alpha > beyond * row.error;
const asked = ({ world, oddsRatio }) => JSON.stringify({ world, oddsRatio });
const same = (a, b) => a === b || (typeof a === 'number' && Math.abs(a - b) < 1e-9);
const plain = (row) => (row === undefined ? '' : percent(row.rate));
const shown = (row) => (isAbove(row) ? `**${withError(row)}**` : withError(row));
const bracketed = (text, claimed) => (claimed || text === '' ? text : `(${text})`);
const shownCoverage = (row) =>
  row !== undefined && 1 - row.alpha - row.rate > beyond * row.error
    ? `**${withError(row)}**`
    : withError(row);
