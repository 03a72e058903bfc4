// What the simulations say of the exchange test, world by world.
import { judgedWorlds, powerWorlds } from './allWorlds.mjs';
import { lines, percent, table, withError } from './markdown.mjs';
import { beyond } from './settings.mjs';

const levels = { five: 0.05, one: 0.01 };
/** What is asked of a test: p for so many of the cells that are large enough; coverage from and to. */
const [printedLeast, coveredLeast, coveredMost] = [0.95, 0.93, 0.97];
/** Power may be this much less than that of the best valid rival. */
const powerShort = 0.05;

/** The part that is judged by coverage of the mean effect. */
const slopes = 'slopes';

/** Each world with its row; worlds that have not run are left out. */
export function judged({ tasks }) {
  const rows = tasks.flatMap((task) => task.rows.map((row) => ({ ...row, seed: task.seed })));
  return judgedWorlds.flatMap((world) => {
    const row = rows.find((each) => each.world === world.name && each.part === world.part);
    return row === undefined ? [] : [{ world, row }];
  });
}

const isAbove = (row, level) => row !== null && row !== undefined && row.rate - level > beyond * row.error;
const isBelow = (row, least) => row !== null && row !== undefined && least - row.rate > beyond * row.error;

/**
 * Worlds in which the test errs more often than it promises. Those that say why are left out, and those in which effects
 * differ around a mean, which are judged by whether intervals cover the mean.
 */
export function brokenLevels(data) {
  return judged(data).filter(
    ({ world, row }) =>
      world.ugly === undefined &&
      world.part !== slopes &&
      Object.keys(levels).some((key) => isAbove(row[key], levels[key])),
  );
}

/** Worlds in which too few of the larger cells have a p. Those that say why are left out. */
export function silentWorlds(data) {
  return judged(data).filter(
    ({ world, row }) =>
      world.refuses === undefined && world.ugly === undefined && isBelow(row.printedOf3, printedLeast),
  );
}

/** Sizes in which the test finds less than the best rival that is valid there, by more than it may. */
export function weakPower(data) {
  return powerRows(data).filter(
    ({ gain }) => gain !== null && gain.mean < -powerShort && -powerShort - gain.mean > gain.error,
  );
}

/** What stands in the summary of the page. */
export function worldSummary(data) {
  const all = judged(data);
  const fair = all.filter(({ world }) => world.ugly === undefined && world.refuses === undefined);
  const five = fair
    .filter(({ world, row }) => row.five !== null && world.part !== slopes)
    .map(({ row }) => row.five.rate);
  const broken = brokenLevels(data);
  const ugly = all.filter(({ world }) => world.ugly !== undefined);
  const silent = silentWorlds(data);
  const narrow = fair.filter(
    ({ row }) => isBelow(row.covered, coveredLeast) || isBelow(row.coveredOf5, coveredLeast),
  );
  const wide = fair.filter(({ row }) => isAbove(row.coveredOf5, coveredMost));
  const weak = weakPower(data);
  const gains = powerRows(data).flatMap(({ gain }) => (gain === null ? [] : [gain.mean]));
  const rate =
    (key) =>
    ({ world, row }) =>
      `${world.name} (${percent(row[key].rate)} %)`;
  const named = (list, text) => (list.length === 0 ? 'none' : list.map(text).join('; '));
  return `- **Level.** In ${five.length} kinds of project where p is printed, between ${percent(Math.min(...five))} and ${percent(Math.max(...five))} % of the cells in which nothing
  goes together have p at or below 5 %. Above 5 or 1 % by more than three standard errors: ${named(broken, ({ world, row }) => `${world.name} (${percent(row.five.rate)} and ${percent(row.one.rate)} %)`)}.
- **What it cannot know.** Errs by more than chance where nothing in the material could tell: ${named(
    ugly.filter(({ row }) => isAbove(row.five, 0.05)),
    rate('five'),
  )}.
- **Many cells.** Adjusted by Westfall and Young (maxT, 5 %), some cell without an effect stands in ${percent(familyWise(fair))} % of ${familyTests(fair)} projects of all these kinds.
- **Refusals.** Fewer than ${percent(printedLeast, 0)} % of the cells with an expected count of 3 or more have a p in: ${named(silent, rate('printedOf3'))}. No p at
  all, with its reason: ${named(
    all.filter(({ world }) => world.refuses !== undefined),
    ({ world }) => `${world.name}, as ${world.refuses}`,
  )}.
- **Intervals.** Cover less than ${percent(coveredLeast, 0)} % in: ${named(narrow, rate('covered'))}. More than ${percent(coveredMost, 0)} % where the expected count is 5 or more, so
  wider than need be: ${named(wide, rate('coveredOf5'))}.
- **Effects that differ.** The interval of 95 % covers the mean effect, percent: ${all
    .filter(({ world }) => world.part === slopes)
    .map(rate('covered'))
    .join('; ')}.
- **Effects elsewhere.** ${elsewhereSentence(all)}
- **Power.** Against the best test that keeps its level in the same material, the exchange test finds between ${points(Math.min(...gains))} and ${points(Math.max(...gains))}
  percentage points of the planted pairs more or less. More than ${percent(powerShort, 0)} points less: ${named(weak, ({ world, gain, best }) => `${world.material}, ${world.frequency}, ${world.sourceCount} sources, odds ratio ${world.oddsRatio} (${points(gain.mean)} beside ${best})`)}.`;
}

const familyTests = (all) => all.reduce((sum, { row }) => sum + (row.familyWise?.tests ?? 0), 0);
const familyWise = (all) =>
  all.reduce((sum, { row }) => sum + (row.familyWise?.rate ?? 0) * (row.familyWise?.tests ?? 0), 0) /
  familyTests(all);

function elsewhereSentence(all) {
  const own = all.filter(({ world }) => world.part === 'effects elsewhere');
  const text = ({ world, row }) =>
    `${world.name} ${percent(row.five.rate)} (above ${percent(row.above.rate)}, below ${percent(row.below.rate)})`;
  return `Cells without an effect beside cells with one, percent with p at or below 5 %: ${own.map(text).join('; ')}.`;
}

/** The part of the page that has a row for each world. */
export function worldSections(data) {
  const all = judged(data);
  const parts = [...new Set(all.map(({ world }) => world.part))];
  return `## The exchange test, world by world

Each row is a kind of project; the cells that are judged are those in which nothing goes together, whatever goes together
elsewhere. Percent, with the standard error over projects. *p at most 5 %, 1 %*: of the cells that have a p; in bold above the
level by more than three standard errors. *Above, below*: significant, with more and with fewer meetings than expected. *Has p*:
of all cells, and of those with an expected count of passages (n1 n2 / N within each source) of 3 or more; in bold below
${percent(printedLeast, 0)} %. *Covers*: the interval of 95 % of the odds ratio (in a quarter of
the projects, as intervals take ten times as long as p), for all cells and for those with an expected count of 5 or more; in
bold below ${percent(coveredLeast, 0)} or above ${percent(coveredMost, 0)} %. *Family*: projects (of the same quarter) with some such cell
that stands at 5 % after Westfall and Young's adjustment. *z*: its mean, which is 0 where nothing leans. *Scale*: how much scores vary, beside what the
likelihood says. *Expected*: the mean expected count.

${parts.map((part) => partSection(part, all)).join('\n\n')}

${powerTables(data)}

${embeddedSection(data)}`;
}

function partSection(part, all) {
  const own = all.filter(({ world }) => world.part === part);
  const finds = own.some(({ row }) => row.found !== undefined);
  const tells = part === slopes && own.some(({ row }) => row.claimed !== undefined);
  const header = [
    'world',
    'projects',
    'p at most 5 %',
    '1 %',
    'above',
    'below',
    'has p',
    'of 3 or more',
    'covers',
    'of 5 or more',
    'family',
    'z',
    'scale',
    'expected',
    ...(finds ? ['planted found', 'planted covered'] : []),
    ...(tells ? ['verdict: more or less often', 'verdict: alike'] : []),
  ];
  const body = own.map(({ world, row }) => [
    world.name,
    row.projects,
    level(row.five, levels.five),
    level(row.one, levels.one),
    rateOnly(row.above),
    rateOnly(row.below),
    rateOnly(row.printed),
    bold(rateOnly(row.printedOf3), isBelow(row.printedOf3, printedLeast)),
    bold(withError(row.covered), isBelow(row.covered, coveredLeast)),
    bold(
      withError(row.coveredOf5),
      isBelow(row.coveredOf5, coveredLeast) || isAbove(row.coveredOf5, coveredMost),
    ),
    level(row.familyWise, levels.five),
    meanOf(row.z, 2),
    meanOf(row.scale, 2),
    meanOf(row.expected, 1),
    ...(finds ? [withError(row.found), withError(row.plantedCovered)] : []),
    ...(tells ? [withError(row.claimed), withError(row.alike)] : []),
  ]);
  const notes = own.flatMap(({ world, row }) => [
    `- **${world.name}**: ${world.description}.`,
    ...(world.ugly === undefined ? [] : [`  Named exception: ${world.ugly}.`]),
    ...(world.refuses === undefined ? [] : [`  No p: ${world.refuses}.`]),
    ...(world.refused === undefined
      ? []
      : [
          `  Not judged, ${world.refusedBecause}; of these ${percent(row.printedOfRefused.rate)} % have a p.`,
        ]),
    ...((world.share ?? 1) < 1 ? [`  Fewer projects, as each takes long.`] : []),
  ]);
  return `### ${part[0].toUpperCase()}${part.slice(1)}

${table(header, body)}

${lines(notes)}`;
}

/** The sizes in which effects are to be found, with the rivals that are valid there. */
function powerRows({ tasks }) {
  const rows = new Map(tasks.flatMap((task) => task.rows.map((row) => [row.world, row])));
  const rowOf = (world) => rows.get(world.name);
  return powerWorlds
    .filter((world) => world.oddsRatio > 1 && rowOf(world) !== undefined)
    .map((world) => {
      const row = rowOf(world);
      const without = powerWorlds.find(
        (other) =>
          other.oddsRatio === 1 &&
          ['material', 'frequency', 'sourceCount'].every((key) => other[key] === world[key]),
      );
      const valid = world.rivals.filter(
        (rival) => !isAbove(rowOf(without)?.[`${rival} five`], 0.05) && !isAbove(row[`${rival} five`], 0.05),
      );
      const best = valid.reduce(
        (most, rival) =>
          most === null || row[`${rival} found`].rate > row[`${most} found`].rate ? rival : most,
        null,
      );
      return {
        world,
        row,
        without: rowOf(without),
        valid,
        best,
        gain: best === null ? null : row[`${best} gain`],
      };
    });
}

function powerTables(data) {
  const all = powerRows(data);
  if (all.length === 0) return '';
  const { rivals } = powerWorlds[0];
  const materials = [...new Set(all.map(({ world }) => world.material))];
  const tables = materials.map((material) => {
    const own = all.filter(({ world }) => world.material === material);
    return `${own[0].world.description.replace(/;.*/u, '')}:\n\n${table(
      [
        'codes',
        'sources',
        'odds ratio',
        'projects',
        'errs',
        'has p',
        'exchange',
        ...rivals,
        'beside the best valid one',
      ],
      own.map(({ world, row, without, valid, gain }) => [
        world.frequency,
        world.sourceCount,
        world.oddsRatio,
        row.projects,
        level(without?.five, levels.five),
        rateOnly(row.plantedPrinted),
        withError(row.found),
        ...rivals.map((rival) =>
          valid.includes(rival) ? withError(row[`${rival} found`]) : `(${withError(row[`${rival} found`])})`,
        ),
        gain === null
          ? 'none is valid'
          : bold(
              `${points(gain.mean)} ± ${percent(gain.error)}`,
              gain.mean < -powerShort && -powerShort - gain.mean > gain.error,
            ),
      ]),
    )}`;
  });
  return `### Power

Percent of three planted pairs of 30 with p at or below 5 %; a cell without p is not found. *Errs*: the exchange test in the
same material without effects. Curveball has half of the projects. In brackets: a rival that errs there, or beside the effects, by more than three standard errors
above 5 %, so what it finds is no power. The last column is the difference in percentage points to the best of the others, project
by project; in bold where it is worse than ${percent(powerShort, 0)} points by more than a standard error.

${tables.map((text) => text[0].toUpperCase() + text.slice(1)).join('\n\n')}`;
}

function embeddedSection({ tasks }) {
  const own = tasks.filter(({ name }) => name.startsWith('embedded: '));
  const kept = own.find(({ name }) => !name.includes('fresh'))?.rows ?? [];
  const fresh = own.filter(({ name }) => name.includes('fresh')).flatMap(({ rows }) => rows);
  if (kept.length === 0 || fresh.length === 0) return '';
  const [{ nulls, planted, differing }] = kept;
  const units = ['selection', 'paragraph', 'line', 'sentence'];
  const inOrder = (rows) => units.flatMap((unit) => rows.filter((row) => row.unit === unit));
  const errs = (row) => isAbove(row.nullFound, 0.05);
  /** Planted pairs standing beyond those of the best valid rival, on the seeds that both were tried on. */
  const beside = ({ unit, standing }) => {
    const rivals = fresh.filter((row) => row.unit === unit && row.test !== 'exchange' && !errs(row));
    const gains = rivals.map((rival) => {
      const common = rival.standing.map((count, i) => standing[i] - count);
      return common.reduce((sum, gain) => sum + gain, 0) / common.length;
    });
    return gains.length === 0 ? null : Math.min(...gains);
  };
  return `### The project that comes with the workbench

Edition 1 of the generator, 12 conditions by 10 indicators: ${planted} pairs are planted, ${differing} more differ between groups of sources, ${nulls} are
independent within every source. *Standing*: p adjusted by Benjamini and Hochberg at or below 5 %.

${table(
  [
    'unit',
    'test',
    `independent with p at most 5 % (of ${nulls})`,
    'falsely standing',
    `planted with p at most 5 % (of ${planted})`,
    'planted standing',
    'planted with the right sign',
    `differing with p at most 5 % (of ${differing})`,
  ],
  inOrder(kept).map((row) => [
    row.unit,
    row.test,
    row.nullFound,
    row.falselyStanding,
    row.plantedFound,
    row.plantedStanding,
    row.plantedSigned,
    row.differingFound,
  ]),
)}

That edition was chosen so that its effects can be seen. So the same for ${Math.max(...fresh.map(({ projects }) => projects))} fresh seeds, in means (the curveball for the first half of them):

${table(
  [
    'unit',
    'test',
    'independent with p at most 5 %, percent',
    'has p, percent',
    'falsely standing, percent of what stands',
    `planted with p at most 5 % (of ${planted})`,
    'planted standing',
    'beside the best valid rival',
  ],
  inOrder(fresh).map((row) => [
    row.unit,
    row.test,
    level(row.nullFound, 0.05),
    rateOnly(row.printed),
    bold(
      `${percent(row.falseShare.mean)} ± ${percent(row.falseShare.error)}`,
      row.falseShare.mean - 0.05 > beyond * row.falseShare.error,
    ),
    meanOf(row.plantedFound, 1),
    errs(row) ? `(${row.plantedStanding.mean.toFixed(1)})` : row.plantedStanding.mean.toFixed(1),
    row.test === 'exchange' ? (beside(row)?.toFixed(1) ?? 'none is valid') : '',
  ]),
)}`;
}

const level = (row, alpha) => bold(withError(row), isAbove(row, alpha));
const bold = (text, isBold) => (isBold ? `**${text}**` : text);
const rateOnly = (row) => (row === undefined || row === null ? '' : percent(row.rate));
const meanOf = (row, decimals) =>
  row === undefined || row === null ? '' : row.mean.toFixed(decimals).replace(/^-(0\.?0*)$/u, '$1');
/** With its sign. */
const points = (share) => `${share < 0 ? '' : '+'}${percent(share)}`;
