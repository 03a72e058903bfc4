import type { Code } from '../corpus/code.js';
import { benjaminiHochberg, holm, maxT } from '../statistics/multiplicity.js';
import type { Incidence } from '../units/incidence.js';
import { type CellDraft, cellDrafts } from './cellDrafts.js';
import type { Permuted } from './cellProbabilities.js';
import { cellRecord, exchangeRecord } from './cellRecord.js';
import { noResult } from './cellResult.js';
import { type CellTest, type CellTestOptions, type CellTestSettings, cellTestSettings } from './cellTest.js';
import { type CodeLayout, codeLayout } from './codeLayout.js';
import { defaultTest } from './defaultTest.js';
import { type CellExchange, exchangeOfCells } from './exchange/exchangeOfCells.js';
import { turnedClusters } from './exchange/turnedClusters.js';
import { type BlockTally, permutationBlock } from './permutationBlock.js';
import { type PermutationPlan, permutationPlan } from './permutationPlan.js';
import { mergeBlocks } from './permutationTest.js';
import { tests } from './tests.js';

/**
 * Tests every cell of a matrix: one call, one full record a cell, row by row. In a square matrix each pair stands
 * once. Cells that cannot be tested have a status and a reason instead of numbers, and are not counted among the
 * tests.
 *
 * Caveat: `exact`, `permutation` and `shift` move units, and call too much significant where some units bear no code or exist
 * only because somebody coded; the first two also where codes run in streaks (see `streaks`). `exchange`, the default, does
 * not. See docs/calibration.md.
 *
 * @param rows codes of the rows, as `chooseCodes(corpus, 'condition')` gives them
 * @param columns codes of the columns
 * @throws RangeError for options that make no sense, or a matrix too large to test
 * @example cellTests(incidence, rows, columns, { adjust: 'holm' })[0].adjusted
 */
export function cellTests(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  options: CellTestOptions = {},
): CellTest[] {
  const { permutations, finish } = planCellTests(incidence, rows, columns, options);
  const blocks = permutations === null ? 0 : permutations.blocks;
  return finish(Array.from({ length: blocks }, (_, block) => permutationBlock(permutations!, block)));
}

/** `cellTests` in two steps, so that its blocks of permutations can be spread over workers between them. */
export interface CellTestPlan {
  /** What `permutationBlock` needs; null where nothing is permuted. */
  readonly permutations: PermutationPlan | null;
  /** @param blocks one tally for each block of `permutations`, in any order */
  finish(blocks: readonly BlockTally[]): CellTest[];
}

/** The first step of `cellTests`. */
export function planCellTests(
  incidence: Incidence,
  rows: readonly Code[],
  columns: readonly Code[],
  options: CellTestOptions = {},
): CellTestPlan {
  if (options.test !== undefined && tests[options.test].needsOrder && incidence.stratum === 'corpus') {
    throw new RangeError(
      `the ${tests[options.test].label.en} needs units in a sequence; sources have none. Use selections or lines`,
    );
  }
  const settings = cellTestSettings(options, defaultTest);
  const { test, adjust, seed } = settings;
  const all = cellDrafts(incidence, rows, columns);
  if (test === 'exchange')
    return { permutations: null, finish: () => exchangeTests(incidence, settings, all) };
  const layout = codeLayout(incidence, rows, columns);
  const permutes = adjust === 'maxT' || tests[test].draws;
  const drafts = permutes ? all.map((draft) => (isWhole(draft, layout) ? draft : untestable(draft))) : all;
  const tested = new Uint8Array(rows.length * columns.length);
  drafts.forEach(({ r, c, status, twin }, i) => {
    if (status === 'tested' && twin === i) tested[r * columns.length + c] = 1;
  });
  const plan =
    permutes && tested.includes(1)
      ? permutationPlan(layout, {
          null: test === 'exact' ? 'permutation' : test,
          permutations: settings.permutations,
          seed,
          tested,
        })
      : null;
  const finish = (blocks: readonly BlockTally[]): CellTest[] => {
    const permuted = plan === null ? null : { plan, test: mergeBlocks(plan, blocks) };
    const records = drafts.map((draft) => cellRecord(incidence, settings, draft, layout, permuted));
    const joint = adjust === 'maxT' ? permuted : null;
    const all = adjusted(records, drafts, settings, (p) =>
      joint === null ? null : byMaximum(testedOnce(records, drafts), p, drafts, joint),
    );
    return joint === null
      ? all
      : all.map((record) =>
          record.status === 'tested' ? { ...record, permutations: joint.test.permutations } : record,
        );
  };
  return { permutations: plan, finish };
}

/** Whether both codes of a cell are known in every unit of a layout. */
function isWhole({ tables }: CellDraft, { rows }: CodeLayout): boolean {
  return tables.units.reduce((sum, units) => sum + units, 0) === rows.offsets.length - 1;
}

/** A test that moves the units of all cells at once has no place for a cell that some units say nothing of. */
function untestable(draft: CellDraft): CellDraft {
  return draft.status === 'tested' ? { ...draft, status: 'unknown units' } : draft;
}

/** The exchange test of all cells; those that have nothing to count are not asked for. */
function exchangeTests(
  incidence: Incidence,
  settings: CellTestSettings,
  drafts: readonly CellDraft[],
): CellTest[] {
  const asked = drafts.filter(({ status }) => status === 'tested');
  const answers = exchangeOfCells(incidence, asked, settings);
  const answerOf = new Map(asked.map((draft, i) => [draft, answers[i]]));
  const records = drafts.map((draft) =>
    exchangeRecord(incidence, settings, draft, answerOf.get(draft) ?? notAsked(draft)),
  );
  const family = testedOnce(records, drafts);
  const joint =
    settings.adjust === 'maxT'
      ? turnedClusters(
          family.map((i) => answerOf.get(drafts[i])!.shares),
          settings,
        )
      : null;
  return adjusted(records, drafts, settings, (p) =>
    joint === null
      ? null
      : maxT(
          family.map((i) => Math.abs(records[i].z!)),
          joint,
        ).map((value, k) => Math.max(p[k], value)),
  ).map((record) =>
    joint === null || record.status !== 'tested' ? record : { ...record, permutations: joint.length },
  );
}

function notAsked({ status }: CellDraft): CellExchange {
  return { status, notes: [], result: noResult, shares: new Map() };
}

/** Cells that were tested, each pair of codes once. */
function testedOnce(records: readonly CellTest[], drafts: readonly CellDraft[]): number[] {
  return [...records.keys()].filter((i) => records[i].status === 'tested' && drafts[i].twin === i);
}

/** Adjusts p for the number of cells that were tested; two codes that stand in two cells are one test. */
function adjusted(
  records: readonly CellTest[],
  drafts: readonly CellDraft[],
  { adjust }: CellTestSettings,
  jointly: (pValues: readonly number[]) => readonly number[] | null,
): CellTest[] {
  const family = testedOnce(records, drafts);
  const p = family.map((i) => records[i].pValue!);
  const values = jointly(p) ?? (adjust === 'bh' ? benjaminiHochberg(p) : holm(p));
  const adjustedOf = new Map(family.map((i, k) => [i, values[k]]));
  return records.map((record, i) =>
    record.status !== 'tested'
      ? { ...record, tests: family.length }
      : { ...record, adjusted: adjustedOf.get(drafts[i].twin)!, tests: family.length },
  );
}

/** maxT; never below p itself, as an exact p may order two counts differently than the distance does. */
function byMaximum(
  family: readonly number[],
  p: readonly number[],
  drafts: readonly CellDraft[],
  { plan, test }: Permuted,
): number[] {
  const distances = family.map((i) => test.distance[drafts[i].r * plan.layout.columnCount + drafts[i].c]);
  return maxT(distances, test.maxima, plan.enumerated).map((value, k) => Math.max(p[k], value));
}
