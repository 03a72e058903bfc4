// Worlds with effects: elsewhere than in the cells that are judged, and effects that differ between sources or offices.
import { happens, normal, times } from './drawing.mjs';
import { asLines, asSelections } from './material.mjs';
import { about, anywhere, columnCount, logistic, rowCount, unordered } from './places.mjs';

const three = Math.log(3);
/** Row, column, log odds ratio. */
export const threeEffects = [
  [0, 0, three],
  [1, 2, three],
  [3, 4, three],
];
const eightEffects = [
  ...threeEffects,
  [2, 5, three],
  [4, 2, three],
  [0, 3, -three],
  [2, 1, -three],
  [4, 0, -three],
];

const elsewhere = (name, effects, description) =>
  [12, 30, 120, 480].map((sources) => ({
    name: `${name}, ${sources} sources`,
    nb: `${name.replace('of', 'av')}, ${sources} kilder`,
    part: 'effects elsewhere',
    description: `${description}; ${sources} sources of about 20 coded selections`,
    effects,
    share: { 12: 1, 30: 1, 120: 0.5, 480: 0.25 }[sources],
    draw: (random) => ({
      sources: unordered(logistic({ rates: [0.1, 0.25], effects }), { shape: asSelections, sources })(random),
    }),
  }));

/** As `elsewhere`, in material of so few sources that blocks of passages stand for them. */
const fewSources = [
  ['4 sources of 90', '4 kilder med 90', Array(4).fill(90)],
  ['one source of 400', 'én kilde med 400', [400]],
].map(([name, nb, sources]) => ({
  name: `3 of 30, ${name}`,
  nb: `3 av 30, ${nb}`,
  part: 'effects elsewhere',
  description: `3 of 30 pairs at odds ratio 3; ${name} coded selections`,
  effects: threeEffects,
  draw: (random) => ({
    sources: unordered(logistic({ rates: [0.1, 0.25], effects: threeEffects }), {
      shape: asSelections,
      sources,
    })(random),
  }),
}));

const spread = 0.8;
const everyCell = times(rowCount * columnCount, (cell) => [
  Math.floor(cell / columnCount),
  cell % columnCount,
  0,
]);

const normally = (random) => spread * normal(random);
/** Odds ratios 1.7 and 0.3, so that their mean is 1: what all sources together show. */
const eitherWay = (random) => Math.log(happens(random, 0.5) ? 1.7 : 0.3);

/**
 * Effects that differ.
 *
 * @param mean row, column, mean log odds ratio of the cells that have slopes
 * @param groups how many offices; sources when 0
 * @param around how far the log odds ratio of a source is from its mean
 * @param given whether the attribute `office` says which
 */
const slopes = ({ mean, sources, groups = 0, given = false, around = normally }) => {
  return (random) => {
    const next = logistic({ rates: [0.1, 0.25] })(random);
    const drawn = () => mean.map(([row, column, effect]) => [row, column, effect + around(random)]);
    const ofGroup = times(groups, drawn);
    return {
      sources: times(sources, (s) => {
        const effects = groups === 0 ? drawn() : ofGroup[s % groups];
        const marks = asSelections(times(about(20)(random), () => ({ codes: next([], effects) })));
        return given ? { ...marks, attributes: { office: `kontor ${s % groups}` } } : marks;
      }),
    };
  };
};

const withMeans = everyCell.map(([row, column]) => [
  row,
  column,
  threeEffects.find(([r, c]) => r === row && c === column)?.[2] ?? 0,
]);
const fiveCells = [
  [0, 0, 0],
  [1, 2, 0],
  [2, 4, 0],
  [3, 1, 0],
  [4, 5, 0],
];

const slopeWorlds = [
  ...[12, 40, 120].map((sources) => ({
    name: `slopes by source, ${sources} sources`,
    share: sources > 100 ? 0.5 : 1,
    nb: `styrke som varierer med kilden, ${sources} kilder`,
    description: `the log odds ratio of every pair varies between ${sources} sources with a standard deviation of ${spread} around 0`,
    draw: slopes({ mean: everyCell, sources }),
  })),
  {
    name: 'slopes by source around effects',
    nb: 'styrke som varierer med kilden, rundt effekter',
    description: `the same in 40 sources, around an odds ratio of 3 in three pairs`,
    effects: threeEffects,
    draw: slopes({ mean: withMeans, sources: 40 }),
  },
  {
    name: 'slopes by source in five cells',
    nb: 'styrke som varierer med kilden, i fem ruter',
    description:
      'the odds ratio is 1.7 in some of 30 sources and 0.3 in others, 1 on average, in five cells only, which are judged',
    judges: (row, column) => fiveCells.some(([r, c]) => r === row && c === column),
    draw: slopes({ mean: fiveCells, sources: 30, around: eitherWay }),
  },
  {
    name: 'slopes by office, given',
    nb: 'styrke som varierer med kontoret, oppgitt',
    description: `the same between 12 offices of 4 sources; the attribute office says which`,
    draw: slopes({ mean: everyCell, sources: 48, groups: 12, given: true }),
  },
  {
    name: 'slopes by office, not given',
    nb: 'styrke som varierer med kontoret, ikke oppgitt',
    description: `the same; nothing in the material says which`,
    ugly: 'sources of one office are no independent evidence, and nothing says which are of one office',
    draw: slopes({ mean: everyCell, sources: 48, groups: 12 }),
  },
].map((world) => ({ part: 'slopes', effects: [], ...world }));

export const effectWorlds = [
  ...elsewhere('3 of 30', threeEffects, '3 of 30 pairs at odds ratio 3'),
  ...elsewhere('8 of 30', eightEffects, '5 of 30 pairs at odds ratio 3 and 3 at 1/3'),
  ...fewSources,
  ...slopeWorlds,
].map((world) => ({ unit: 'selection', rows: rowCount, columns: columnCount, ...world }));

/** Material and frequency of codes in which effects are to be found; odds ratio 1 tells which rivals are valid there. */
export const powerWorlds = [
  ['lines', 'line', 'lines of which most bear no code'],
  ['coded selections', 'selection', 'coded selections only'],
].flatMap(([material, unit, description]) =>
  [
    ['common codes', [0.1, 0.25]],
    ['rare codes', [0.03, 0.08]],
  ].flatMap(([frequency, rates]) =>
    [12, 30, 112].flatMap((sources) =>
      [1, 2, 3].map((oddsRatio) => {
        const effects = threeEffects.map(([row, column]) => [row, column, Math.log(oddsRatio)]);
        const options = { rates, effects, ...(unit === 'line' ? { keeps: anywhere } : {}) };
        const shape = unit === 'line' ? asLines : asSelections;
        return {
          name: `${material}, ${frequency}, ${sources} sources, odds ratio ${oddsRatio}`,
          part: 'power',
          description: `${description}; codes in ${rates.map((rate) => `${Math.round(100 * rate)} %`).join(' to ')}`,
          material,
          frequency,
          sourceCount: sources,
          oddsRatio,
          effects: oddsRatio === 1 ? [] : effects,
          planted: threeEffects,
          rivals: ['exact', 'shift', 'curveball'],
          share: sources === 112 ? 0.25 : 0.5,
          unit,
          rows: rowCount,
          columns: columnCount,
          draw: (random) => ({ sources: unordered(logistic(options), { shape, sources })(random) }),
        };
      }),
    ),
  ),
);
