import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { matrixUnits } from '../cooccurrence/matrixUnits.js';
import type { Coder } from '../corpus/source.js';
import { defaults } from '../shared/defaults.js';
import { given } from '../shared/given.js';
import { mapInSteps } from '../shared/work.js';
import { type FewestToTurn, fewestToTurn } from '../statistics/fewestToTurn.js';
import { studentQuantile } from '../statistics/studentT.js';
import { codersAlone } from '../units/codersAlone.js';
import { type Incidence, incidence } from '../units/incidence.js';
import type { CellTestOptions } from './cellTest.js';
import { exchangeOfCells, modelPassages } from './exchange/exchangeOfCells.js';
import { type ExchangeCell, type ExchangeTest, exchangeTest } from './exchange/exchangeTest.js';
import { heldTest } from './exchange/heldTest.js';
import { type ReferenceModel, referenceModels } from './exchange/referenceModels.js';
import { sourcesToTurn } from './exchange/sourcesToTurn.js';
import { levelsToHold } from './levelsToHold.js';
import type { TestedCell } from './testedCells.js';
import { withoutCodings } from './withoutCodings.js';

/** What would turn a finding. Null for what was not asked, or cannot be. */
export interface Change {
  /** The fewest sources without which it does not hold. */
  readonly sources: Fewest | null;
  /** The fewest codings without which it does not hold. */
  readonly codings: Fewest | null;
  /** What each coder's coding alone gives, where it can be tested; none where there is one coder. */
  readonly coders: readonly CoderAlone[];
}

/** How few turn a finding. */
export interface Fewest extends Pick<FewestToTurn, 'least' | 'most' | 'exact'> {
  /** Whether other things were held for the bound from below; it then holds nearly, and not strictly. */
  readonly held?: boolean;
}

/** One coder's coding alone, in the sources that this coder went through. */
export interface CoderAlone {
  readonly coder: Coder;
  readonly sources: number;
  readonly holds: boolean;
}

/** The options of the tests that reach the exchange test. */
export type CellChangeOptions = Pick<CellTestOptions, 'reach' | 'clusters' | 'within'>;

/**
 * What would turn cells that hold: fewer sources, fewer codings, or one coder's coding alone. A cell is turned where its p is above the
 * level that it had to meet, where it goes the other way, or where there is no p. The level is that of the whole table, and is held:
 * what the other cells would do without the same sources has no part in it.
 *
 * - sources, from below: the clear pairs and the common scale held, no fewer can (`sourcesToTurn`); from above: the test made anew
 *   without so many
 * - codings: of one of the two codes where both stand, those first that weigh most; only from above, by `heldTest`, and then by
 *   the test made anew. Of cells whose codes meet less often than expected there are none to take away
 *
 * @param tests of the matrix, by the exchange test; others are not answered
 * @param wanted cells of these
 * @param alpha up to which adjusted p the cells hold
 */
export function cellChanges(
  matrix: CooccurrenceMatrix,
  tests: readonly TestedCell[],
  wanted: readonly TestedCell[],
  alpha: number,
  options: CellChangeOptions = {},
): ReadonlyMap<TestedCell, Change> {
  const found = new Map<TestedCell, Change>();
  const units = matrixUnits(matrix);
  const cells = wanted.filter(({ test }) => test === 'exchange');
  if (units === null || cells.length === 0) return found;
  const levels = levelsOf(tests, cells, alpha);
  const settings = given({ reach: options.reach, clusters: options.clusters, within: options.within });
  const coders = ofCoders(units, cells, levels, settings);
  const { models } = referenceModels(matrix.corpus, cells, units.rollUp);
  const asked = models.flatMap((model) => model.cells.map(({ cell }, place) => ({ model, cell, place })));
  let whole: Whole | undefined;
  mapInSteps('changes', asked, ({ model, cell, place }) => {
    if (whole?.model !== model) whole = wholeOf(units, model, settings);
    const own = { ...whole, cell, place, level: levels.get(cell)! };
    found.set(cell, { sources: fewestSources(own), codings: fewestCodings(own), coders: coders(cell) });
  });
  return found;
}

/**
 * The p that each cell has to meet, the others being as they are. Where not all cells that p is adjusted for are at hand, as much
 * less than the level as its own p was raised, which is never more.
 */
function levelsOf(
  tests: readonly TestedCell[],
  wanted: readonly TestedCell[],
  alpha: number,
): ReadonlyMap<TestedCell, number> {
  return new Map(
    wanted.map((cell) => {
      const family = tests.filter((other) => (other.declared === null) === (cell.declared === null));
      if (family.length !== cell.tests) return [cell, (alpha * cell.pValue) / cell.adjusted];
      const [p, adjusted] = [family.map(({ pValue }) => pValue), family.map((each) => each.adjusted)];
      return [cell, levelsToHold(p, adjusted, cell.adjust, alpha)[family.indexOf(cell)]];
    }),
  );
}

interface Whole {
  readonly units: Incidence;
  readonly model: ReferenceModel<TestedCell>;
  readonly test: ExchangeTest;
  readonly settings: CellChangeOptions;
}

/** One cell, with all that its test rests on. */
interface Asked extends Whole {
  readonly cell: TestedCell;
  /** Among those of the model. */
  readonly place: number;
  readonly level: number;
}

function wholeOf(units: Incidence, model: ReferenceModel<TestedCell>, settings: CellChangeOptions): Whole {
  const passages = modelPassages(units, settings)(model);
  const test = exchangeTest(passages, {
    ...given({ reach: settings.reach }),
    estimates: false,
    asked: model.cells.map(({ at }) => at),
    related: model.related,
  });
  return { units, model, test, settings };
}

/** Whether p and direction are still what they had to be. */
function stands({ cell, level }: Pick<Asked, 'cell' | 'level'>, z: number | null, p: number | null): boolean {
  return z !== null && p !== null && p <= level && z > 0 === cell.z > 0;
}

/** Whether the test made anew still gives it. */
function standsAnew(asked: Asked, units: Incidence): boolean {
  const { cell, settings } = asked;
  const [{ result }] = exchangeOfCells(units, [cell], anew(settings));
  return stands(asked, result.z, result.pValue);
}

function anew(settings: CellChangeOptions) {
  return { ...settings, confidence: defaults.confidence, estimates: () => false };
}

/** How often the test is made anew for one cell. */
const [mostTests, mostOfSources] = [4, 12];

function fewestSources(asked: Asked): Change['sources'] {
  const { test, place, level, units } = asked;
  const own = test.cells[place];
  if (own.degreesOfFreedom === null) return null;
  const standsWithout = (gone: ReadonlySet<number>) => {
    const { unit, coders, rollUp } = units;
    const fewer = units.corpus.part({ source: ({ index }) => !gone.has(index) });
    return standsAnew(asked, incidence(fewer, { unit, coders, rollUp }));
  };
  const bound = studentQuantile(1 - level / 2, own.degreesOfFreedom);
  const held = sourcesToTurn(test.scale, test.material, own.parts, bound);
  if (held === null) return ofShares(own, asked, standsWithout);
  if (held.most === null || held.most === 0) return null;
  const falls = (size: number) => !standsWithout(new Set(held.order.slice(0, size)));
  let most = held.most;
  if (!falls(most)) {
    const last = Math.min(most + mostTests, held.order.length - 1);
    do most++;
    while (most <= last && !falls(most));
    if (most > last)
      return held.least < 2 ? null : { least: held.least, most: null, exact: false, held: true };
    return { least: held.least, most, exact: false, held: true };
  }
  // What is held may move when the test is made anew: then fewer can be enough.
  while (most > 1 && falls(most - 1)) most--;
  if (most === 1) return { least: 1, most, exact: true };
  const least = most < held.most ? 1 : held.least;
  return { least, most, exact: least === most, held: true };
}

/** Where sources are themselves the passages: those first that add most to the score. */
function ofShares(
  { byCluster }: ExchangeCell,
  { cell, test }: Asked,
  standsWithout: (gone: ReadonlySet<number>) => boolean,
): Change['sources'] {
  const { ids } = test.material;
  const sign = Math.sign(cell.z);
  const order = [...byCluster.keys()].sort((a, b) => sign * (byCluster[b] - byCluster[a]) || a - b);
  return fewestToTurn(
    ids.length,
    (kept) => {
      const stays = new Set(kept);
      return standsWithout(new Set(order.filter((i) => !stays.has(i)).map((i) => ids[i])));
    },
    { order, evaluations: mostOfSources },
  );
}

function fewestCodings(asked: Asked): Change['codings'] {
  const { units, cell, test, place, model, level, settings } = asked;
  const { unitCount, offsets, codes, source } = units;
  if (cell.z <= 0 || units.stratum === 'corpus' || units.rollUp) return null;
  const { score } = test.cells[place].parts;
  const ofSource = new Map<number, number>();
  score.forEach((value, part) => {
    const own = test.material.sourceOf[part];
    ofSource.set(own, (ofSource.get(own) ?? 0) + value);
  });
  const joint: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    const present = codes.subarray(offsets[unit], offsets[unit + 1]);
    if (present.includes(cell.row.index) && present.includes(cell.column.index)) joint.push(unit);
  }
  // What a source loses lowers the score; where the source adds least to it, the spread over sources falls least.
  const weight = (i: number) => ofSource.get(source[joint[i]]) ?? 0;
  const order = [...joint.keys()].sort((a, b) => weight(a) - weight(b) || a - b);
  const without = (kept: readonly number[]) => {
    const stays = new Set(kept);
    return withoutCodings(
      units,
      cell,
      joint.filter((_, i) => !stays.has(i)),
    );
  };
  const { cell: number, model: held } = test.held(...model.cells[place].at);
  const far = Math.abs(cell.z) - studentQuantile(1 - level / 2, test.cells[place].degreesOfFreedom!);
  const found = fewestToTurn(
    joint.length,
    (kept) => {
      const result = heldTest(modelPassages(without(kept).units, settings)(model), held, number);
      return result !== null && stands(asked, result.z, result.pValue);
    },
    { order, evaluations: 10, guess: Math.max(1, Math.round(far * Math.sqrt(cell.variance))) },
  );
  if (found.removed === null) return null;
  const gone = new Set(found.removed);
  for (const next of [...order.filter((i) => !gone.has(i)), -1].slice(0, mostTests)) {
    const fewer = without([...joint.keys()].filter((i) => !gone.has(i)));
    if (!standsAnew(asked, fewer.units)) return { least: 1, most: fewer.codings, exact: fewer.codings === 1 };
    gone.add(next);
  }
  return null;
}

/** What the coding of each coder alone gives of each cell, where there are several coders. */
function ofCoders(
  { corpus, unit, coders: rule, rollUp }: Incidence,
  cells: readonly TestedCell[],
  levels: ReadonlyMap<TestedCell, number>,
  settings: CellChangeOptions,
): (cell: TestedCell) => readonly CoderAlone[] {
  const answers = codersAlone(corpus, rule).map((person) => {
    const units = incidence(corpus, { unit, coders: person.rule, rollUp });
    return { ...person, found: exchangeOfCells(units, cells, anew(settings)) };
  });
  return (cell) =>
    answers.flatMap(({ coder, sources, found }) => {
      const { status, result } = found[cells.indexOf(cell)];
      if (status !== 'tested') return [];
      return [{ coder, sources, holds: stands({ cell, level: levels.get(cell)! }, result.z, result.pValue) }];
    });
}
