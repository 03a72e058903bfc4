// Is the smallest odds ratio that a material is said to show found as often as is said, and the number of further sources enough?
//   node benchmarks/power/run.mjs [--projects 400] [--seed 20262] [--only smallest|plans] [--out results.json]
// Needs the build (`npm run build`). No part of `npm test`, which reads results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseCodes } from '../../dist/corpus/chooseCodes.js';
import { passagesOf } from '../../dist/inference/exchange/passages.js';
import { planOf } from '../../dist/inference/plan.js';
import { smallestOddsRatio } from '../../dist/inference/smallestOddsRatio.js';
import { openProject } from '../../dist/notebook/openProject.js';
import { defaults } from '../../dist/shared/defaults.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { incidence } from '../../dist/units/incidence.js';
import { drawPlaces, drawRates, passagesOfPlaces, planted, replanted, tested, worlds } from './material.mjs';

const { values: flags } = parseArgs({
  options: {
    projects: { type: 'string', default: '400' },
    seed: { type: 'string', default: '20262' },
    only: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('results.json', import.meta.url)) },
  },
});
const [projects, seed] = [Number(flags.projects), Number(flags.seed)];
/** A cell that is tested alone, and one of 30 of which none holds yet. */
const levels = [defaults.alpha, defaults.alpha / 30];
const sides = [
  ['more', 1],
  ['less', -1],
];

class Tally {
  found = 0;
  cells = 0;
  without = 0;
  logs = [];
  add(found, log) {
    this.cells++;
    this.logs.push(log);
    if (found) this.found++;
  }
  get record() {
    const middle = this.logs.sort((a, b) => a - b)[this.logs.length >> 1];
    return {
      cells: this.cells,
      without: this.without,
      found: this.cells === 0 ? null : Number((this.found / this.cells).toFixed(4)),
      middle: middle === undefined ? null : Number(middle.toPrecision(4)),
    };
  }
}

const wantedOf = (cell, level, side) => {
  if (cell.refusal !== null) return null;
  const { standardError, rarity, degreesOfFreedom } = cell;
  const oddsRatio = smallestOddsRatio({ standardError, rarity, degreesOfFreedom }, { level })[side];
  return oddsRatio === null ? null : Math.log(oddsRatio);
};
const isFound = (cell, level, sign) => cell.pValue !== null && cell.pValue <= level && cell.z * sign > 0;

function smallestIn(world, level) {
  const tallies = new Map(sides.map(([side]) => [side, new Tally()]));
  for (let project = 0; project < projects; project++) {
    const random = new SeededRandom(seed, `${world.name} ${level} ${project}`);
    const rates = drawRates(world, random);
    const before = tested(passagesOfPlaces(drawPlaces(rates, world.sources, [], random)), planted, true);
    for (const [side, sign] of sides) {
      const tally = tallies.get(side);
      const wanted = before.map((cell) => wantedOf(cell, level, side));
      const sizes = wanted.map((log) => log ?? 0);
      const after = tested(passagesOfPlaces(drawPlaces(rates, world.sources, sizes, random)), planted, false);
      after.forEach((cell, i) => {
        if (wanted[i] === null) tally.without++;
        else tally.add(isFound(cell, level, sign), Math.exp(wanted[i]));
      });
    }
  }
  return sides.map(([side]) => ({
    material: world.name,
    projects,
    level,
    side,
    ...tallies.get(side).record,
  }));
}

async function smallestInProject(unit, level, draws) {
  const project = fileURLToPath(new URL('../../data/brukermote', import.meta.url));
  const { corpus } = await openProject({ project });
  const units = incidence(corpus, { unit });
  const passages = passagesOf(units, chooseCodes(corpus, 'condition'), chooseCodes(corpus, 'indicator'));
  const all = Array.from({ length: passages.rowCount * passages.columnCount }, (_, i) => [
    Math.floor(i / passages.columnCount),
    i % passages.columnCount,
  ]);
  const before = tested(passages, all, true);
  const tallies = new Map(sides.map(([side]) => [side, new Tally()]));
  for (let draw = 0; draw < draws; draw++) {
    const random = new SeededRandom(seed, `embedded ${unit} ${level} ${draw}`);
    const order = [
      Int32Array.from({ length: passages.rowCount }, (_, r) => r),
      Int32Array.from({ length: passages.columnCount }, (_, c) => c),
    ];
    for (const codes of order) random.shuffle(codes);
    const cells = Array.from({ length: 5 }, (_, i) => [order[0][i], order[1][i]]);
    for (const [side, sign] of sides) {
      const wanted = cells.map(([r, c]) => wantedOf(before[r * passages.columnCount + c], level, side));
      const effects = cells.map(([r, c], i) => [r, c, wanted[i] ?? 0]);
      const after = tested(replanted(passages, effects, random), cells, false);
      after.forEach((cell, i) => {
        if (wanted[i] === null) tallies.get(side).without++;
        else tallies.get(side).add(isFound(cell, level, sign), Math.exp(wanted[i]));
      });
    }
  }
  return sides.map(([side]) => ({
    material: `embedded, ${unit}`,
    projects: draws,
    level,
    side,
    ...tallies.get(side).record,
  }));
}

/** Plans from a first material, and draws what is planned. */
function planned(world, first, oddsRatio, draws) {
  const tally = new Tally();
  const log = Math.log(oddsRatio ?? 1);
  const asked = [planted[0]];
  for (let project = 0; project < draws; project++) {
    const random = new SeededRandom(seed, `plan ${world.name} ${oddsRatio} ${project}`);
    const rates = drawRates(world, random);
    const [test] = tested(passagesOfPlaces(drawPlaces(rates, first, [log], random)), asked, true);
    const ofKind = Array.from({ length: first }, (_, source) => test.bySource.get(source) ?? 0);
    const plan =
      test.refusal === null
        ? planOf(
            { ...test, confidence: defaults.confidence },
            { ofKind, ofOthers: 0 },
            { oddsRatios: oddsRatio === null ? [] : [oddsRatio], samples: 199 },
          )
        : null;
    const more = plan?.aims[0].more ?? null;
    if (more === null || more > 2000) {
      tally.without++;
      continue;
    }
    const after = tested(
      passagesOfPlaces(drawPlaces(rates, first + more, [log], random)),
      asked,
      oddsRatio === null,
    );
    const [{ narrowInterval }] = after;
    const inside =
      narrowInterval !== null &&
      narrowInterval.lower >= defaults.alike.lower &&
      narrowInterval.upper <= defaults.alike.upper;
    tally.add(oddsRatio === null ? inside : isFound(after[0], defaults.alpha, log), more);
  }
  return { material: world.name, first, projects: draws, oddsRatio, ...tally.record };
}

const before = existsSync(flags.out) ? JSON.parse(readFileSync(flags.out, 'utf8')) : {};
const wanted = (what) => flags.only === undefined || flags.only === what;
const results = {
  seeds: { ...before.seeds },
  power: defaults.power,
  smallest: before.smallest ?? [],
  plans: before.plans ?? [],
};
if (wanted('smallest')) {
  results.seeds.smallest = seed;
  results.smallest = [];
  for (const world of worlds) for (const level of levels) results.smallest.push(...smallestIn(world, level));
  for (const level of [defaults.alpha, defaults.alpha / 120])
    results.smallest.push(...(await smallestInProject('selection', level, Math.ceil(projects / 5))));
  console.table(results.smallest);
}
if (wanted('plans')) {
  results.seeds.plans = seed;
  results.plans = [
    planned(worlds[0], 12, 2, projects),
    planned(worlds[1], 20, 2, projects),
    planned(worlds[1], 20, 0.5, projects),
    planned(worlds[3], 30, 3, projects),
    planned(worlds[0], 20, null, Math.ceil(projects / 3)),
  ];
  console.table(results.plans);
}
writeFileSync(flags.out, `${JSON.stringify(results, null, 2)}\n`);
