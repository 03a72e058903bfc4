import type { Code } from '../corpus/code.js';
import { RequestError } from '../shared/problem.js';
import { mapInSteps } from '../shared/work.js';
import { benjaminiHochberg, holm, maxT } from '../statistics/multiplicity.js';
import type { Incidence } from '../units/incidence.js';
import { type CellDraft, cellDrafts } from './cellDrafts.js';
import { type CellFamily, cellFamily } from './cellFamily.js';
import { smallestOddsRatioOf } from './cellPrecision.js';
import type { Permuted } from './cellProbabilities.js';
import { cellRecord, type PairAnswer, pairAnswer } from './cellRecord.js';
import { noResult } from './cellResult.js';
import { type CellTest, type CellTestOptions, type CellTestSettings, cellTestSettings } from './cellTest.js';
import { type CodeLayout, codeLayout } from './codeLayout.js';
import { declaredCells } from './declaration.js';
import { defaultTest } from './defaultTest.js';
import { exchangeOfCells } from './exchange/exchangeOfCells.js';
import type { CodePair } from './exchange/referenceModels.js';
import { turnedClusters } from './exchange/turnedClusters.js';
import { levelsToHold } from './levelsToHold.js';
import { type BlockTally, permutationBlock } from './permutationBlock.js';
import { blockSize, type PermutationPlan, permutationPlan } from './permutationPlan.js';
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
 * p is adjusted over the families that the cells were picked from (`cellFamily`), whatever is shown of them; cells that were
 * declared beforehand are adjusted among themselves.
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
  return finish(
    mapInSteps(
      'draws',
      [...Array(blocks).keys()],
      (block) => permutationBlock(permutations!, block),
      blockSize,
    ),
  );
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
    throw new RequestError({
      nb: `${tests[options.test].label.nb} trenger enheter i rekkefølge; kilder har ingen. Bruk tekstutdrag eller linjer`,
      en: `the ${tests[options.test].label.en} needs units in a sequence; sources have none. Use selections or lines`,
    });
  }
  const settings = cellTestSettings(options, defaultTest);
  const shown = cellDrafts(incidence, rows, columns);
  const family = cellFamily(incidence, shown, declaredCells(incidence.corpus, settings.declared));
  const isShown = new Set(shown.map((draft) => family.at(draft)));
  if (settings.test === 'exchange')
    return {
      permutations: null,
      finish: () => {
        const { answers, largest } = exchanged(incidence, settings, family, isShown);
        return recordsOf({ incidence, settings, shown, family, answers, largest });
      },
    };
  const layout = codeLayout(incidence, family.rows, family.columns);
  const permutes = settings.adjust === 'maxT' || tests[settings.test].draws;
  const judged = permutes
    ? { ...family, pairs: family.pairs.map((pair) => (isWhole(pair, layout) ? pair : untestable(pair))) }
    : family;
  const plan = permutes ? permuting(settings, judged, layout) : null;
  const finish = (blocks: readonly BlockTally[]): CellTest[] => {
    const permuted = plan === null ? null : { plan, test: mergeBlocks(plan, blocks) };
    const answers = mapInSteps('cells', judged.pairs, (pair, i) =>
      pairAnswer(incidence, settings, pair, layout, permuted, isShown.has(i)),
    );
    const joint = settings.adjust === 'maxT' ? permuted : null;
    const largest = joint && ((some: readonly number[]) => byMaximum(some, judged.pairs, joint));
    return recordsOf({ incidence, settings, shown, family, answers, largest });
  };
  return { permutations: plan, finish };
}

function permuting(
  { test, permutations, seed }: CellTestSettings,
  { pairs }: CellFamily,
  layout: CodeLayout,
): PermutationPlan | null {
  if (test === 'exchange') return null;
  const tested = new Uint8Array(layout.rowCount * layout.columnCount);
  for (const { r, c, status } of pairs) if (status === 'tested') tested[r * layout.columnCount + c] = 1;
  if (!tested.includes(1)) return null;
  return permutationPlan(layout, {
    null: test === 'exact' ? 'permutation' : test,
    permutations,
    seed,
    tested,
  });
}

/** Whether both codes of a cell are known in every unit of a layout. */
function isWhole({ tables }: CellDraft, { rows }: CodeLayout): boolean {
  return tables.units.reduce((sum, units) => sum + units, 0) === rows.offsets.length - 1;
}

/** A test that moves the units of all cells at once has no place for a cell that some units say nothing of. */
function untestable(draft: CellDraft): CellDraft {
  return draft.status === 'tested' ? { ...draft, status: 'unknown units' } : draft;
}

/** Adjusts jointly: p of some pairs by the largest of all, and how many permutations that took. Null where it is not wanted. */
type ByLargest =
  | ((some: readonly number[]) => { readonly p: readonly number[]; readonly permutations: number })
  | null;

/** The exchange test of all pairs of the family; those that have nothing to count are not asked for. */
function exchanged(
  incidence: Incidence,
  settings: CellTestSettings,
  { pairs }: CellFamily,
  isShown: ReadonlySet<number | undefined>,
): { readonly answers: readonly PairAnswer[]; readonly largest: ByLargest } {
  const asked = [...pairs.keys()].filter((i) => pairs[i].status === 'tested');
  const wanted: ReadonlySet<CodePair> = new Set(asked.filter((i) => isShown.has(i)).map((i) => pairs[i]));
  const found = exchangeOfCells(
    incidence,
    asked.map((i) => pairs[i]),
    { ...settings, estimates: (cell) => wanted.has(cell) },
  );
  const foundOf = new Map(asked.map((i, k) => [i, found[k]]));
  const answers = pairs.map(
    ({ status }, i): PairAnswer => foundOf.get(i) ?? { status, notes: [], result: noResult },
  );
  const largest: ByLargest = (some) => {
    const joint = turnedClusters(
      some.map((i) => foundOf.get(i)!.shares),
      settings,
    );
    const z = some.map((i) => Math.abs(answers[i].result.z!));
    return { p: maxT(z, joint), permutations: joint.length };
  };
  return { answers, largest: settings.adjust === 'maxT' ? largest : null };
}

interface Answered {
  readonly incidence: Incidence;
  readonly settings: CellTestSettings;
  readonly shown: readonly CellDraft[];
  readonly family: CellFamily;
  /** One for each pair of the family. */
  readonly answers: readonly PairAnswer[];
  readonly largest: ByLargest;
}

/** The records of the cells that are shown, with p adjusted over the pairs of the family that were tested. */
function recordsOf({ incidence, settings, shown, family, answers, largest }: Answered): CellTest[] {
  const tested = [...answers.keys()].filter((i) => answers[i].status === 'tested');
  const adjustedOf = new Map<number, Adjusted>();
  const ofDeclared = tested.filter((i) => family.declared.has(i));
  const ofOthers = tested.filter((i) => !family.declared.has(i));
  for (const some of [ofDeclared, ofOthers]) adjustAmong(some, settings, answers, largest, adjustedOf);
  const { declared } = settings;
  return shown.map((draft) => {
    const at = family.at(draft);
    const answer =
      draft.status === 'tested' && at !== undefined
        ? answers[at]
        : { status: draft.status, notes: [], result: noResult };
    const record = cellRecord(incidence, settings, draft, answer);
    const isDeclared = at !== undefined && declared !== undefined && family.declared.has(at);
    const found = at === undefined || record.status !== 'tested' ? undefined : adjustedOf.get(at);
    return {
      ...record,
      adjusted: found?.adjusted ?? null,
      smallestOddsRatio: found === undefined ? null : smallestOddsRatioOf(record, found.level),
      tests: (isDeclared ? ofDeclared : ofOthers).length,
      declared: isDeclared ? { file: declared.file, registered: declared.registered } : null,
      permutations: found?.permutations ?? record.permutations,
    };
  });
}

interface Adjusted {
  readonly adjusted: number;
  /** p with which it would hold. */
  readonly level: number;
  /** Null where nothing was drawn to adjust. */
  readonly permutations: number | null;
}

/** Adjusts p of some pairs among these. */
function adjustAmong(
  some: readonly number[],
  { adjust }: CellTestSettings,
  answers: readonly PairAnswer[],
  largest: ByLargest,
  found: Map<number, Adjusted>,
): void {
  if (some.length === 0) return;
  const p = some.map((i) => answers[i].result.pValue!);
  const jointly = largest?.(some) ?? null;
  const values = jointly?.p ?? (adjust === 'bh' ? benjaminiHochberg(p) : holm(p));
  const levels = levelsToHold(p, values, adjust);
  some.forEach((i, k) => {
    // Never below p itself, as p may order two counts differently than the distance does.
    found.set(i, {
      adjusted: Math.max(p[k], values[k]),
      level: levels[k],
      permutations: jointly?.permutations ?? null,
    });
  });
}

/** maxT of the pairs that were tested. */
function byMaximum(some: readonly number[], pairs: readonly CellDraft[], { plan, test }: Permuted) {
  const distances = some.map((i) => test.distance[pairs[i].r * plan.layout.columnCount + pairs[i].c]);
  return { p: maxT(distances, test.maxima, plan.enumerated), permutations: test.permutations };
}
