// How often the contrast test of opportunities errs, what it finds, and how often the interval of a difference covers: the
// numbers of docs/decisions/0013-opportunities-and-configurations.md. True passages, without text and coders.
// `node scripts/build.mjs && node benchmarks/opportunities/measure.mjs WORLD [worlds] [draws] [first seed]`
import { alikeSelections } from '../../dist/questions/opportunities/alikeSelections.js';
import { contrastTest } from '../../dist/questions/opportunities/contrastTest.js';
import { pairContrast } from '../../dist/questions/opportunities/pairContrast.js';
import { contrastMaterial } from '../../dist/questions/opportunities/pairSides.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { studentQuantile } from '../../dist/statistics/studentT.js';
import { drawSources } from '../../dist/synthetic/drawSources.js';
import { firstEdition } from '../../dist/synthetic/firstEdition.js';
import { drawPassages } from '../../dist/synthetic/passages.js';
import { Random } from '../../dist/synthetic/random.js';
import { leastSources } from '../../dist/synthetic/secondComposition.js';
import { secondEdition } from '../../dist/synthetic/secondEdition.js';

const [name = 'none', count = '200', draws = '499', start = '1'] = process.argv.slice(2);
const everywhere = (direction) => (need) => ({
  ...need,
  direction: Object.fromEntries(Object.keys(need.direction).map((group) => [group, direction])),
});
const ofEdition = (name.startsWith('second') ? secondEdition : firstEdition).codebook;
const [conditions, indicators] = [ofEdition.conditions, ofEdition.indicators];
const [none, effects] = [false, true].map(firstEdition.planOf);
const joined = effects.associations
  .filter(({ condition, indicator }) => condition === 'C05' && indicator === 'V09')
  .map((each) => ({
    ...each,
    beta: Object.fromEntries(Object.keys(each.beta).map((group) => [group, 2.4])),
  }));
const of = (needs, hindered, others) =>
  needs.map((need) =>
    need.indicator === 'V09' ? { ...everywhere(hindered)(need), pattern: 'gap', support: 0.9 } : others(need),
  );
/** Plans, how many projects are put together, and the bent of offices and sources (standard deviations of log odds). */
const worlds = {
  none: { plan: none },
  // All associations and directions of needs, and no pair that differs from its need.
  associations: { plan: { ...effects, pairDirections: [] } },
  // V09 is hindered whatever it stands with, and C05 is merely often with it.
  company: {
    plan: { ...none, associations: joined, needs: of(none.needs, [0.12, 0.76, 0.12], (need) => need) },
  },
  'company-sharp': {
    plan: {
      ...none,
      associations: joined,
      needs: of(none.needs, [0.02, 0.96, 0.02], everywhere([0.84, 0.08, 0.08])),
    },
    projects: 3,
  },
  // Counsellors say that all is hindered, and speak of some conditions more than others do.
  levels: {
    plan: {
      ...none,
      needs: none.needs.map((need) => ({
        ...need,
        direction: Object.fromEntries(
          Object.keys(need.direction).map((g) => [g, g === 'counsellor' ? [0.1, 0.8, 0.1] : [0.6, 0.2, 0.2]]),
        ),
      })),
    },
  },
  offices: { plan: none, bent: { office: 1, source: 0.5 } },
  'offices-own-conditions': { plan: none, bent: { office: 1, source: 0.5, own: true } },
  'offices-strong': { plan: none, bent: { office: 2, source: 0.5 } },
  'as-sources': { plan: none, bent: { office: 1, source: 0.5 }, apart: true },
  effects: { plan: effects },
  // The gaps are hindered in .36 of the selections without the condition, and in .84 with it.
  clear: {
    plan: {
      ...effects,
      needs: effects.needs.map((need) =>
        need.pattern === 'gap' ? everywhere([0.14, 0.36, 0.5])(need) : need,
      ),
    },
  },
};
worlds['clear-twice'] = { ...worlds.clear, projects: 2 };
for (const sources of [leastSources, 300])
  for (const planted of [true, false])
    worlds[`second-${sources}${planted ? '' : '-none'}`] = {
      plan: secondEdition.planOf(planted),
      edition: secondEdition,
      sources,
    };

/** As `directedUnits` gives it, of several projects put together. */
function material(seed, { plan, edition = firstEdition, sources: wanted, projects = 1, bent }) {
  const sources = [];
  const units = [];
  const studies = [];
  for (let p = 0; p < projects; p++) {
    const stream = (part) => new Random(seed * 10 + p, part);
    const drawn = drawSources(edition.compositionOf(wanted), stream('sources'));
    drawPassages(drawn, plan, edition, stream).forEach((passages, i) => {
      const { kind, level, office } = drawn[i];
      if (kind === 'study') studies.push(passages);
      else {
        const index = sources.length;
        sources.push({
          index,
          kind,
          attributes: level === '' ? {} : { level },
          office: office && `${p} ${office}`,
        });
        for (const { conditions: c, indicators: v, valence } of passages)
          if (valence !== null && v.length > 0) units.push({ source: index, c, v, valence });
      }
    });
  }
  const names = [...conditions, ...indicators];
  const random = new SeededRandom(seed, 'bent');
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
  const clusterNames = [...new Set(sources.map(({ office, index }) => office || `own ${index}`))];
  const clusterOf = Int32Array.from(sources, ({ office, index }) =>
    clusterNames.indexOf(office || `own ${index}`),
  );
  const ofOffice = clusterNames.map(normal);
  const ofSource = sources.map(normal);
  const rates = clusterNames.map(() => conditions.map(() => (random.uniform() < 0.5 ? 0 : 0.2)));
  for (const unit of bent === undefined ? [] : units) {
    const logit = 0.85 + bent.office * ofOffice[clusterOf[unit.source]] + bent.source * ofSource[unit.source];
    unit.valence = random.uniform() < 1 / (1 + Math.exp(-logit)) ? 'D02' : 'D01';
    if (bent.own) unit.c = conditions.filter((_, c) => random.uniform() < rates[clusterOf[unit.source]][c]);
  }
  const offsets = new Int32Array(units.length + 1);
  const codes = units.flatMap(({ c, v }, u) => {
    const own = [...c, ...v].map((id) => names.indexOf(id));
    offsets[u + 1] = offsets[u] + own.length;
    return own;
  });
  const needs = indicators.map((id) => ({
    indicator: { index: names.indexOf(id), id },
    weight:
      studies.filter((passages) => passages.some((passage) => passage.indicators.includes(id))).length /
      studies.length,
  }));
  const directed = {
    corpus: { sources },
    incidence: {
      unitCount: units.length,
      source: Int32Array.from(units, ({ source }) => source),
      offsets,
      codes: Int32Array.from(codes),
    },
    direction: Int8Array.from(units, ({ valence }) =>
      ['D01', 'D02', 'D03'].indexOf(valence === 'D04' ? 'D02' : valence),
    ),
  };
  return { directed, needs, clusterOf, describing: sources.map(({ index }) => index) };
}

const world = worlds[name];

const reached = { 0.05: 0, 0.005: 0, single: 0, asked: 0 };
const by = new Map();
const cover = { all: 0, held: 0 };
for (let s = 0; s < Number(count); s++) {
  const { directed, needs, clusterOf, describing } = material(Number(start) + s, world);
  const own = world.apart ? Int32Array.from(clusterOf.keys()) : clusterOf;
  const found = contrastMaterial(
    directed,
    alikeSelections(directed, describing, needs),
    conditions.map((_, c) => c),
    needs.length,
  );
  const pairs = found.pairs.filter((pair) => pair.with >= 3 && pair.without >= 3);
  const weights = needs.map(({ weight }) => weight);
  const test = contrastTest(found, pairs, weights, conditions.length, own, {
    permutations: Number(draws),
    seed: s + 1,
  });
  const adjusted = test.adjusted.map((each) => each?.p ?? 1);
  for (const level of [0.05, 0.005]) if (Math.min(...adjusted) <= level) reached[level]++;
  test.single.forEach((each, c) => {
    if (each === null) return;
    reached.asked++;
    if (each.p <= 0.05) reached.single++;
    const counts = by.get(conditions[c]) ?? [0, 0];
    if (adjusted[c] <= 0.05) counts[0]++;
    if (adjusted[c] <= 0.005) counts[1]++;
    by.set(conditions[c], counts);
  });
  // Where nothing makes a difference the interval should hold 0.
  for (const pair of pairs) {
    const { difference, standardError, clusters } = pairContrast(pair, own);
    if (pair.with < 5) continue;
    cover.all++;
    if (Math.abs(difference) <= studentQuantile(0.975, clusters - 1) * standardError + 1e-12) cover.held++;
  }
}
const percent = (hits, all) =>
  `${((100 * hits) / all).toFixed(1)} ± ${(100 * Math.sqrt(((hits / all) * (1 - hits / all)) / all)).toFixed(1)} %`;
console.log(
  name,
  `some condition at .05: ${percent(reached[0.05], Number(count))}; at .005: ${percent(reached[0.005], Number(count))};`,
  `one by one: ${percent(reached.single, reached.asked)}; intervals that hold 0: ${percent(cover.held, cover.all)};`,
  [...by].map(([id, [a, b]]) => `${id} ${a}/${b}`).join(' '),
);
