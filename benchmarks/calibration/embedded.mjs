// The synthetic project that comes with the workbench, and others of its generator: their truth is known.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseCodes } from '../../dist/corpus/chooseCodes.js';
import { cellTests } from '../../dist/inference/cellTests.js';
import { readProjectFolder } from '../../dist/readers/folder/readProjectFolder.js';
import { memoryFile } from '../../dist/readers/input.js';
import { defaultSeed } from '../../dist/synthetic/defaultSeed.js';
import { readSentences, synthesise } from '../../dist/synthetic/synthesise.js';
import { incidence } from '../../dist/units/incidence.js';
import { mean, share } from './levels.mjs';

const edition = 1;
export const embeddedUnits = ['selection', 'paragraph', 'line', 'sentence'];
export const embeddedRivals = ['exact', 'shift', 'curveball'];
/** p of the curveball has to be small enough to stand among 120. */
const permutations = 999;
const level = 0.05;

const folder = fileURLToPath(new URL('../../data/sentences/', import.meta.url));
const bank = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .flatMap((name) => readSentences(readFileSync(`${folder}${name}`, 'utf8')));

/** The project of a seed, read as any other is. */
export async function projectOfSeed(seed = defaultSeed) {
  const { files, truth } = synthesise(bank, { seed, edition });
  const encoder = new TextEncoder();
  const { corpus } = await readProjectFolder({
    name: 'brukermote',
    isFolder: true,
    files: [...files].map(([path, content]) => memoryFile(path, encoder.encode(content))),
  });
  return { corpus, associations: truth.associations };
}

/** Cells of conditions by indicators, each with p and what is adjusted for all of them. */
export function cellsOf(corpus, unit, test, seed) {
  const units = incidence(corpus, { unit });
  const [rows, columns] = ['condition', 'indicator'].map((family) => chooseCodes(corpus, family));
  return cellTests(units, rows, columns, { test, bootstrap: 0, permutations, seed }).map((cell) => ({
    row: cell.row.id,
    column: cell.column.id,
    p: cell.pValue,
    adjusted: cell.adjusted,
    sign: Math.sign(cell.z ?? 0),
  }));
}

/** What a test makes of a project: counts of cells, by what is true of them. */
export function countCells(cells, { planted, differing, nulls, streakyNulls }) {
  const find = (row, column) => cells.find((cell) => cell.row === row && cell.column === column);
  const isFound = ({ p }) => p !== null && p <= level;
  const stands = ({ adjusted }) => adjusted !== null && adjusted <= level;
  const free = [...nulls, ...streakyNulls].map(([row, column]) => find(row, column));
  const effects = planted.map((pair) => ({
    ...find(pair.condition, pair.indicator),
    right: pair.direction === 'positive' ? 1 : -1,
  }));
  const differ = differing.map((pair) => find(pair.condition, pair.indicator));
  const falsely = free.filter(stands).length;
  const standing = effects.filter(stands).length + differ.filter(stands).length + falsely;
  return {
    nulls: free.length,
    tested: cells.filter(({ p }) => p !== null).length,
    nullsTested: free.filter(({ p }) => p !== null).length,
    nullFound: free.filter(isFound).length,
    falselyStanding: falsely,
    falseShare: standing === 0 ? 0 : falsely / standing,
    differing: differ.length,
    differingFound: differ.filter(isFound).length,
    differingStanding: differ.filter(stands).length,
    planted: effects.length,
    plantedFound: effects.filter(isFound).length,
    plantedStanding: effects.filter(stands).length,
    plantedSigned: effects.filter(({ sign, right }) => sign === right).length,
  };
}

const tests = ['exchange', ...embeddedRivals];

/** The project that comes with the workbench, and forty others of its generator, each as four kinds of units. */
export const embeddedTasks = [
  {
    name: 'embedded: the project that comes with the workbench',
    run: async (seed) => {
      const { corpus, associations } = await projectOfSeed();
      return embeddedUnits.flatMap((unit) =>
        tests.map((test) => ({ unit, test, ...countCells(cellsOf(corpus, unit, test, seed), associations) })),
      );
    },
  },
  ...embeddedUnits.flatMap((unit) =>
    tests.map((test) => ({
      name: `embedded: fresh seeds, ${unit}, ${test}`,
      run: async (seed, projects) => {
        // The curveball takes ten times as long as all others together.
        const count = Math.ceil(projects / (test === 'curveball' ? 20 : 10));
        const found = [];
        for (let i = 0; i < count; i++) {
          const { corpus, associations } = await projectOfSeed(seed + i);
          found.push(countCells(cellsOf(corpus, unit, test, seed), associations));
        }
        const shares = (hits, of) => share(found.map((each) => [each[hits], each[of]]));
        return [
          {
            unit,
            test,
            projects: count,
            nullFound: shares('nullFound', 'nulls'),
            printed: shares('nullsTested', 'nulls'),
            falseShare: mean(found.map(({ falseShare }) => falseShare)),
            plantedFound: mean(found.map(({ plantedFound }) => plantedFound)),
            plantedStanding: mean(found.map(({ plantedStanding }) => plantedStanding)),
            standing: found.map(({ plantedStanding }) => plantedStanding),
            planted: found[0].planted,
          },
        ];
      },
    })),
  ),
];
