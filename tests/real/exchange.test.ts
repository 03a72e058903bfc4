import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type CoOccurrenceOptions, coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import { withFamilies } from '../../src/corpus/families.js';
import { openFile, openInput } from '../../src/disk/openInput.js';
import type { CellTest } from '../../src/inference/cellTest.js';
import { matrixTests } from '../../src/inference/matrixTests.js';
import { readProject } from '../../src/readers/readProject.js';
import { readFamiliesFile } from '../../src/readers/table/readFamiliesFile.js';
import { readMapping, readSharedTables } from '../support/realFiles.js';
import { hasShared, sharedPath } from '../support/shared.js';

interface Cell {
  /** Codes, by their line in the file of families. */
  readonly row: number;
  readonly column: number;
  readonly passages: number;
  readonly effective: number;
  /** Whether some exchange tells of it. */
  readonly told: boolean;
  readonly pValue: number | null;
  /** Where there is a p. */
  readonly z?: number;
  readonly expected?: number;
  readonly variance?: number;
  readonly degreesOfFreedom?: number;
  readonly smallestP?: number;
  readonly standardError?: number;
  readonly oddsRatio?: readonly (number | 'inf')[];
  readonly withoutOneSource?: readonly [lowest: number, highest: number];
}

interface Project {
  readonly clusters: string;
  readonly clusterCount: number;
  readonly cells: readonly Cell[];
}

type Made = Readonly<Record<'families' | 'square' | 'sources', Project>>;

// From the files themselves, by the independent program: NumPy 2.4.6, SciPy 1.17.1; tests/golden/exchange/real.py
function readMade(name: string): Made {
  const file = new URL(`../golden/exchange/real-${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Made;
}

async function openReal(path: string, name: string, mapping?: string) {
  const { corpus } = await readSharedTables(path, mapping === undefined ? {} : readMapping(mapping));
  const file = fileURLToPath(new URL(`${name}.families.csv`, import.meta.url));
  const rows = await readFamiliesFile(openFile(file));
  return { corpus, inFamilies: withFamilies(corpus, rows), codes: rows.map(({ code }) => corpus.code(code)) };
}

type Opened = Awaited<ReturnType<typeof openReal>>;

/** Every cell of the independent program is there, with the same numbers; some carry a p. */
function expectSame(
  { inFamilies, corpus, codes }: Opened,
  options: CoOccurrenceOptions,
  made: Project,
  families: boolean,
): void {
  const cells = matrixTests(coOccurrence(families ? inFamilies : corpus, options));
  const keyOf = (a: string, b: string) => [a, b].sort().join(' | ');
  const found = new Map(cells.map((cell) => [keyOf(cell.row.id, cell.column.id), cell]));
  expect(found.size).toBe(made.cells.length);
  for (const cell of made.cells) {
    const label = keyOf(codes[cell.row].id, codes[cell.column].id);
    expectSameCell(found.get(label)!, cell, made, label);
  }
  expect(made.cells.some(({ pValue }) => pValue !== null)).toBe(true);
}

function expectSameCell(cell: CellTest, wanted: Cell, made: Project, label: string): void {
  const near = (value: number | null, other: number | 'inf' | undefined, what: string, tolerance = 1e-9) => {
    if (other === undefined || other === 'inf' || value === null)
      expect(value, `${what} of ${label}`).toBe(other === 'inf' ? Number.POSITIVE_INFINITY : (other ?? null));
    else
      expect(Math.abs(value - other), `${what} of ${label}`).toBeLessThanOrEqual(
        tolerance * Math.max(1e-3, Math.abs(other)),
      );
  };
  expect(cell.test).toBe('exchange');
  if (cell.clusters === null) {
    // What margins rule out: no source has both codes, or one of them everywhere.
    expect([wanted.told, cell.pValue, cell.reason !== null], label).toEqual([false, null, true]);
    return;
  }
  expect([cell.passages, cell.clusters.kind, cell.clusters.count], label).toEqual([
    wanted.passages,
    made.clusters,
    made.clusterCount,
  ]);
  near(cell.clusters.effective, wanted.effective, 'effective clusters');
  near(cell.pValue, wanted.pValue ?? undefined, 'p');
  for (const key of ['z', 'expected', 'variance', 'degreesOfFreedom', 'smallestP', 'standardError'] as const)
    near(cell[key], wanted[key], key);
  if (wanted.oddsRatio === undefined) return;
  const { estimate, lower, upper } = cell.oddsRatio;
  [estimate, lower, upper].forEach((value, i) => {
    near(value, wanted.oddsRatio![i], ['odds ratio', 'lower end', 'upper end'][i], 1e-6);
  });
  if (wanted.withoutOneSource === undefined) {
    expect(cell.leaveOneSourceOut, 'one source only').toBeNull();
    return;
  }
  near(cell.leaveOneSourceOut!.lowest, wanted.withoutOneSource[0], 'lowest z without a source');
  near(cell.leaveOneSourceOut!.highest, wanted.withoutOneSource[1], 'highest z without a source');
}

it('tests 3,824 utterances of RS.data as an independent program does, in two families and in one', async () => {
  const file = 'data/ena_rsdata/RS.data.csv';
  if (!hasShared(file)) return;
  const opened = await openReal(file, 'RS.data', 'RS.data.mapping.json');
  const made = readMade('RS.data');
  expectSame(opened, { unit: 'line' }, made.families, true);
  expectSame(opened, { unit: 'line', rows: 'all', columns: 'all' }, made.square, false);
});

it('tests 1,196 quotes of interviews as an independent program does', async () => {
  const file = 'data/ena_julia/efm.csv';
  if (!hasShared(file)) return;
  const opened = await openReal(file, 'efm', 'efm.mapping.json');
  expectSame(opened, {}, readMade('efm').families, true);
});

it('tests 158 selections of two transcripts as an independent program does, codes of one tree held', async () => {
  const file = 'data/qc_demo/demo.qdpx';
  if (!hasShared(file)) return;
  const { corpus } = await readProject(openInput(sharedPath(file)));
  const made = readMade('qc_demo').square;
  const used = new Set(corpus.codings.code);
  const codes = corpus.codes.filter(({ index }) => used.has(index));
  const cells = matrixTests(coOccurrence(corpus, { unit: 'selection', rows: codes, columns: codes }));
  expect(cells).toHaveLength((77 * 76) / 2);
  const tested = made.cells.filter(({ pValue }) => pValue !== null);
  expect(cells.filter(({ pValue }) => pValue !== null)).toHaveLength(tested.length);
  for (const wanted of made.cells) {
    const [row, column] = [corpus.codes[wanted.row], corpus.codes[wanted.column]];
    const cell = cells.find((each) => each.row === row && each.column === column)!;
    expectSameCell(cell, wanted, made, `${row.name} | ${column.name}`);
  }
});

it('tests a Taguette project as an independent program does: quotes, one family, documents', async () => {
  const folder = 'data/taguette_ddjethics';
  if (!hasShared(folder)) return;
  const opened = await openReal(`${folder}/annotations.csv`, 'taguette_ddjethics');
  const made = readMade('taguette_ddjethics');
  expectSame(opened, { unit: 'selection' }, made.families, true);
  expectSame(opened, { unit: 'selection', rows: 'all', columns: 'all' }, made.square, false);
  expectSame(opened, { unit: 'source' }, made.sources, true);
});
