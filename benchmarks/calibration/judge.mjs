// What a test says of a drawn project, by the road that everybody takes: a corpus, its units, `cellTests`.
import { CorpusBuilder } from '../../dist/corpus/corpusBuilder.js';
import { cellTests } from '../../dist/inference/cellTests.js';
import { exchangeTest } from '../../dist/inference/exchange/exchangeTest.js';
import { passagesOf } from '../../dist/inference/exchange/passages.js';
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
 * @property {{ lower: number, upper: number } | null} interval of the odds ratio
 * @property {number | null} estimate of the odds ratio
 * @property {number} expected count of passages, were the codes independent within each source
 * @property {number} truth log odds ratio
 */

/** A project of a world: number `run` of a seed. */
export function drawn(world, seed, run) {
  const { rows, columns, parents } = world;
  const material = { rows, columns, parents, ...world.draw(new SeededRandom(seed, `${world.name} ${run}`)) };
  const corpus = materialCorpus(material, new CorpusBuilder());
  const units = incidence(corpus, { unit: world.unit });
  const ofRows = corpus.codes.slice(0, rows);
  return { world, units, rows: ofRows, columns: columns === 0 ? ofRows : corpus.codes.slice(rows) };
}

/** Every pair once, with what the world knows of it. */
function cellsOf({ world, rows, columns }) {
  const square = world.columns === 0;
  const truth = new Map(world.effects.map(([row, column, effect]) => [`${row} ${column}`, effect]));
  return rows
    .flatMap((_, row) => columns.map((_, column) => ({ row, column })))
    .filter(({ row, column }) => !square || row < column)
    .map((cell) => ({ ...cell, truth: truth.get(`${cell.row} ${cell.column}`) ?? 0 }));
}

/**
 * What the exchange test says of every pair.
 *
 * @returns {{ cells: JudgedCell[], scale: number | null }}
 */
export function exchangeVerdicts(project) {
  const { units, rows, columns } = project;
  const passages = passagesOf(units, rows, columns);
  const expected = expectedCounts(passages);
  const test = exchangeTest(passages);
  const cells = cellsOf(project).map((cell) => {
    const at = cell.row * columns.length + cell.column;
    const { pValue, z, logOddsRatio, interval } = test.cells[at];
    const estimate = logOddsRatio === null ? null : Math.exp(logOddsRatio);
    return { ...cell, p: pValue, z, interval, estimate, expected: expected[at] };
  });
  return { cells, scale: test.scale.scale };
}

/** p of every pair by a test of units. */
export function rivalVerdicts(project, test, seed) {
  const { units, rows, columns } = project;
  const found = cellTests(units, rows, columns, { test, bootstrap: 0, permutations, seed });
  return cellsOf(project).map((cell) => {
    const own = found.find(
      ({ row, column }) => row.id === rows[cell.row].id && column.id === columns[cell.column].id,
    );
    return { ...cell, p: own?.pValue ?? null };
  });
}

/** Of passages with both codes, were the codes independent within each source: sum of n1 n2 / N. */
function expectedCounts({ sources, rows, columns, rowCount, columnCount }) {
  const expected = new Float64Array(rowCount * columnCount);
  for (let s = 0; s + 1 < sources.length; s++) {
    const [from, to] = [sources[s], sources[s + 1]];
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
