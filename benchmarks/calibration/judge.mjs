// What a test says of a drawn project, by the road that everybody takes: a corpus, its units, `cellTests`.
import { CorpusBuilder } from '../../dist/corpus/corpusBuilder.js';
import { cellTests } from '../../dist/inference/cellTests.js';
import { exchangeTest } from '../../dist/inference/exchange/exchangeTest.js';
import { passagesOf } from '../../dist/inference/exchange/passages.js';
import { verdictOf } from '../../dist/inference/verdict.js';
import { SeededRandom } from '../../dist/shared/seededRandom.js';
import { incidence } from '../../dist/units/incidence.js';
import { materialCorpus } from './material.mjs';
import { permutations } from './settings.mjs';

/**
 * @typedef {object} JudgedCell
 * @property {number} row
 * @property {number} column
 * @property {number | null} p
 * @property {number | null} z
 * @property {number | null} [adjusted] by maxT
 * @property {string} [verdict] by maxT
 * @property {{ lower: number, upper: number } | null} interval of the odds ratio
 * @property {number | null} estimate of the odds ratio
 * @property {number} expected count of passages, were the codes independent within each source
 * @property {number} truth log odds ratio
 */

/** A project of a world: number `run` of a seed. */
export function drawn(world, seed, run) {
  const { rows, columns, parents, sections } = world;
  const random = new SeededRandom(seed, `${world.name} ${run}`);
  const material = { rows, columns, parents, sections, ...world.draw(random) };
  const corpus = materialCorpus(material, new CorpusBuilder());
  const units = incidence(corpus, { unit: world.unit });
  const ofRows = corpus.codes.slice(0, rows);
  const ofColumns = columns === 0 ? ofRows : corpus.codes.slice(rows, rows + columns);
  const options = sections === undefined ? {} : { within: corpus.codes.slice(rows + columns) };
  return { world, units, rows: ofRows, columns: ofColumns, options };
}

/** Every pair once, with what the world knows of it. */
function cellsOf({ world, rows, columns }, found) {
  const square = world.columns === 0;
  const truth = new Map(world.effects.map(([row, column, effect]) => [`${row} ${column}`, effect]));
  return found
    .map((cell) => ({ cell, row: rows.indexOf(cell.row), column: columns.indexOf(cell.column) }))
    .filter(({ row, column }) => !square || row < column)
    .map(({ cell, row, column }) => ({
      row,
      column,
      p: cell.pValue,
      z: cell.z,
      truth: truth.get(`${row} ${column}`) ?? 0,
      cell,
    }));
}

/**
 * What the default test says of every pair.
 *
 * @returns {JudgedCell[]}
 */
export function exchangeVerdicts(project) {
  const { units, rows, columns, options } = project;
  const found = cellTests(units, rows, columns, { bootstrap: 0, adjust: 'maxT', permutations, ...options });
  const expected = expectedCounts(passagesOf(units, rows, columns, options));
  return cellsOf(project, found).map(({ cell, ...judged }) => {
    const { estimate, lower, upper } = cell.oddsRatio;
    const interval = lower === null || upper === null ? null : { lower, upper };
    return {
      ...judged,
      adjusted: cell.adjusted,
      verdict: verdictOf(cell),
      estimate,
      interval,
      expected: expected[judged.row * columns.length + judged.column],
    };
  });
}

/**
 * The same without intervals, in a tenth of the time: the test that `cellTests` calls.
 *
 * @returns {{ cells: JudgedCell[], scale: number | null }}
 */
export function exchangeValues(project) {
  const passages = passagesOf(project.units, project.rows, project.columns, project.options);
  const test = exchangeTest(passages, { estimates: false });
  const expected = expectedCounts(passages);
  const found = test.cells.map(({ row, column, ...cell }) => ({
    row: project.rows[row],
    column: project.columns[column],
    ...cell,
  }));
  const cells = cellsOf(project, found).map(({ cell, ...judged }) => ({
    ...judged,
    estimate: null,
    interval: null,
    expected: expected[judged.row * project.columns.length + judged.column],
  }));
  return { cells, scale: test.scale.scale };
}

/** p of every pair by a test of units. */
export function rivalVerdicts(project, test, seed) {
  const { units, rows, columns } = project;
  const found = cellTests(units, rows, columns, { test, bootstrap: 0, permutations, seed });
  return cellsOf(project, found);
}

/** Of passages with both codes, were the codes independent within each stretch: sum of n1 n2 / N. */
function expectedCounts({ stretches, rows, columns, rowCount, columnCount }) {
  const expected = new Float64Array(rowCount * columnCount);
  for (let s = 0; s + 1 < stretches.length; s++) {
    const [from, to] = [stretches[s], stretches[s + 1]];
    const counts = ({ offsets, codes }, length) => {
      const count = new Float64Array(length);
      for (let k = offsets[from]; k < offsets[to]; k++) count[codes[k]]++;
      return count;
    };
    const [ofRow, ofColumn] = [counts(rows, rowCount), counts(columns, columnCount)];
    for (let cell = 0; cell < expected.length; cell++)
      expected[cell] += (ofRow[Math.floor(cell / columnCount)] * ofColumn[cell % columnCount]) / (to - from);
  }
  return expected;
}
