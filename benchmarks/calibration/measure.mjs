// What every test and interval says of one project.
import { CorpusBuilder } from '../../dist/corpus/corpusBuilder.js';
import { codeLayout, forEachStratum } from '../../dist/inference/codeLayout.js';
import { conditionalOddsRatio } from '../../dist/inference/conditionalOddsRatio.js';
import { exactTest } from '../../dist/inference/exactTest.js';
import { exchangeTest } from '../../dist/inference/exchange/exchangeTest.js';
import { passagesOf } from '../../dist/inference/exchange/passages.js';
import { mantelHaenszel } from '../../dist/inference/mantelHaenszel.js';
import { nullDistribution } from '../../dist/inference/nullDistribution.js';
import { permutationTest } from '../../dist/inference/permutationTest.js';
import { shiftTest } from '../../dist/inference/shiftTest.js';
import { stratifiedMoments } from '../../dist/inference/stratifiedMoments.js';
import { pooledTable, tablesOf } from '../../dist/inference/stratifiedTables.js';
import { streaks } from '../../dist/inference/streaks.js';
import { oddsRatioOfSources } from '../../dist/inference/tableStatistic.js';
import { maxT } from '../../dist/statistics/multiplicity.js';
import { normalProbability } from '../../dist/statistics/normal.js';
import { sourceBootstrap } from '../../dist/statistics/sourceBootstrap.js';
import { incidence } from '../../dist/units/incidence.js';
import { permutations } from './settings.mjs';
import { columnCount, corpusOf, plantedPairs, rowCount } from './worlds.mjs';

const samples = 999;
export const confidence = 0.95;

/** A drawn world as the tests see it. */
export function projectOf(draw) {
  const corpus = corpusOf(draw, new CorpusBuilder());
  const units = incidence(corpus, { unit: 'line' });
  const [rows, columns] = [corpus.codes.slice(0, rowCount), corpus.codes.slice(rowCount)];
  const layout = codeLayout(units, rows, columns);
  const strata = Array.from({ length: rowCount * columnCount }, () => []);
  forEachStratum(layout, ({ units: n, both, row, column }) => {
    strata.forEach((tables, i) => {
      tables.push([both[i], row[Math.floor(i / columnCount)], column[i % columnCount], n]);
    });
  });
  const tables = strata.map(tablesOf);
  const planted = Array.from({ length: plantedPairs }, (_, pair) => pair * columnCount + pair);
  return { units, rows, columns, layout, tables, planted, oddsRatios: draw.oddsRatios };
}

/** Cells whose count can vary when units change places; the others are not tested. */
export function testable({ tables }, cells = [...tables.keys()]) {
  return cells.filter((i) => stratifiedMoments(tables[i]).variance > 0);
}

/** Tests of one cell each: name of the test -> p of the cell. */
export function cellPValues({ tables, layout }, i) {
  const distribution = nullDistribution(tables[i]);
  const exact = exactTest(tables[i], distribution);
  const shift = shiftTest(layout, Math.floor(i / columnCount), i % columnCount);
  const { z } = stratifiedMoments(tables[i]);
  return {
    exact: exact.pValue,
    'exact mid-p': exact.midP,
    'normal z': 2 * normalProbability(-Math.abs(z)),
    ...(shift.variance > 0 ? { shift: shift.pValue } : {}),
    'pooled (foil)': exactTest(pooledTable(tables[i])).pValue,
  };
}

/** The exchange test of all cells: p of each, null where it has none. */
export function exchangePValues({ units, rows, columns }) {
  return exchangeTest(passagesOf(units, rows, columns), { estimates: false }).cells.map(
    ({ pValue }) => pValue,
  );
}

/** Tests of all cells at once by joint permutations: p of each cell, and of maxT. */
export function jointPValues({ layout }, kind, seed) {
  const { pValue, distance, maxima, method } = permutationTest(layout, { null: kind, permutations, seed });
  const able = [...pValue.keys()].filter((i) => !Number.isNaN(pValue[i]));
  const adjusted = maxT(
    able.map((i) => distance[i]),
    maxima,
    method === 'enumeration',
  );
  return { pValue, smallestAdjusted: Math.min(...adjusted) };
}

/** Intervals of one cell: name -> the interval, or null where there is none. */
export function intervals({ tables }, i, seed) {
  const statistic = oddsRatioOfSources(tables[i], false);
  const bootstrap = sourceBootstrap(tables[i].units.length, statistic, { samples, seed, confidence });
  const bounded = ({ lower, upper }) => (lower === null || upper === null ? null : { lower, upper });
  return {
    'conditional exact': bounded(conditionalOddsRatio(tables[i], confidence)),
    'Mantel-Haenszel (RBG)': bounded(mantelHaenszel(tables[i], confidence)),
    'bootstrap percentile': bootstrap.percentile,
    'bootstrap BCa': bootstrap.bca,
  };
}

/** Whether the summary would warn of streaks. */
export function warns({ units }, seed) {
  return streaks(units, undefined, { seed }).warning !== null;
}
