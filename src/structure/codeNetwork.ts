import type { Cell, CooccurrenceMatrix, Counted } from '../cooccurrence/cooccurrenceMatrix.js';
import type { Code, Family } from '../corpus/code.js';
import type { CellTest } from '../inference/cellTest.js';
import { matrixTests } from '../inference/matrixTests.js';
import { testOfPair } from '../inference/testedCells.js';
import type { TestName } from '../inference/tests.js';
import { jaccard } from '../measures/jaccard.js';
import { lift } from '../measures/lift.js';
import { generatorName } from '../shared/seededRandom.js';
import { louvainGroups, louvainStarts } from './louvainGroups.js';
import { layoutStarts, mapLayout } from './mapLayout.js';
import type { NetworkForm } from './network.js';

/**
 * How strong an edge is.
 *
 * - `count`: units, or overlap events, with both codes
 * - `jaccard`: grows with how common the codes are
 * - `lift`: over all units; extreme for rare codes
 * - `z`: of the tests that are given; grows with the material
 */
export const edgeWeights = ['count', 'jaccard', 'lift', 'z'] as const;

export type EdgeWeight = (typeof edgeWeights)[number];

export interface NetworkOptions {
  /** Default: `jaccard`, or `count` for overlap events. */
  readonly weight?: EdgeWeight;
  /** Least weight of an edge, from 0. Default: count 1, jaccard 0, lift 1 (as often as expected), z 2. */
  readonly threshold?: number;
  /** Of the same matrix, for the weight `z`. Default: those of `matrixTests(matrix)`. */
  readonly tests?: readonly CellTest[];
  readonly seed: number;
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  /** Side of the matrix in a network of two sets; in a network of one set always `rows`. */
  readonly side: 'rows' | 'columns';
  /** Units (or codings) with the code. */
  readonly total: number;
  /** Number of edges. */
  readonly degree: number;
  /** Sum of the weights of its edges. */
  readonly strength: number;
  /** Number of its group; 0 is the largest. */
  readonly group: number;
  readonly x: number;
  readonly y: number;
}

export interface NetworkEdge {
  /** Ids of two nodes; in a network of two sets the row's first. */
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly weight: number;
}

/** A network as plain data, by id; it can be stored, and given to other programs. */
export interface CodeNetwork {
  readonly unit: Counted;
  /** `one set`: edges between any two codes; `two sets`: only between a row and a column. */
  readonly form: NetworkForm;
  readonly weight: EdgeWeight;
  /** The test that z is of; null for the other weights. */
  readonly test: TestName | null;
  readonly threshold: number;
  /** The codes that have an edge. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Ids of each group's codes. */
  readonly groups: readonly (readonly string[])[];
  /** Of the groups; null without edges. */
  readonly modularity: number | null;
  /** Codes that are used and have no edge, by id. */
  readonly withoutEdges: readonly string[];
  /** Codes that are in no unit. */
  readonly neverUsed: readonly string[];
  readonly method: string;
  readonly seed: number;
  readonly generator: string;
}

/**
 * The network of codes that a matrix describes: an edge for each pair that goes together strongly enough, groups of
 * codes by modularity, and a position for each code. Pairs that hold by construction (a code with one below it) are
 * no edges. Equal seeds give equal records, in whatever order the codes were given.
 *
 * Groups and positions describe; they do not test. Other thresholds and weights give other pictures.
 *
 * @throws RangeError where rows and columns are neither the same codes nor without a code in common; for a weight
 * that overlap events do not have; and for a threshold below 0
 * @see Blondel et al. (2008) for groups; van Eck et al. (2010) for positions
 * @example codeNetwork(coOccurrence(corpus, { rows: 'all', columns: 'all' }), { weight: 'z', seed: 2026 }).groups
 */
export function codeNetwork(matrix: CooccurrenceMatrix, options: NetworkOptions): CodeNetwork {
  const form = formOf(matrix);
  const weight = options.weight ?? (matrix.hasCoefficients ? 'jaccard' : 'count');
  const threshold = options.threshold ?? defaultThresholds[weight];
  requireMeasurable(matrix, weight, threshold);

  const tests = weight === 'z' ? (options.tests ?? matrixTests(matrix)) : [];
  const testOf = testOfPair(tests);
  const candidates = candidatesOf(matrix, form);
  const joined = joinedPairs(matrix, form, candidates, (cell) => {
    const value = weight === 'z' ? (testOf(cell.row, cell.column)?.z ?? 0) : weightOf(cell, weight);
    return !cell.nested && cell.count > 0 && value > 0 && value >= threshold ? value : null;
  });
  const withEdges = new Set(joined.flatMap(({ from, to }) => [from, to]));
  const members = candidates.filter((candidate) => withEdges.has(candidate));
  const numberOf = new Map(members.map((member, i) => [member, i]));
  const edges = joined.map(({ from, to, value }) => ({
    source: numberOf.get(from)!,
    target: numberOf.get(to)!,
    weight: value,
  }));
  const grouping = edges.length === 0 ? null : louvainGroups(members.length, edges, { ...options, form });
  const layout = edges.length === 0 ? null : mapLayout(members.length, edges, options);
  const nodes = members.map(({ code, side, total }, i): NetworkNode => {
    const own = edges.filter(({ source, target }) => source === i || target === i);
    return {
      id: code.id,
      name: code.name,
      family: code.family,
      side,
      total,
      degree: own.length,
      strength: own.reduce((sum, edge) => sum + edge.weight, 0),
      group: grouping!.groups[i],
      x: layout!.x[i],
      y: layout!.y[i],
    };
  });
  const idsOf = (some: readonly Candidate[]) => some.map(({ code }) => code.id);
  return {
    unit: matrix.unit,
    form,
    weight,
    test: tests[0]?.test ?? null,
    threshold,
    nodes,
    edges: joined.map(({ from, to, value, count }) => ({
      source: from.code.id,
      target: to.code.id,
      count,
      weight: value,
    })),
    groups: Array.from({ length: grouping?.groupCount ?? 0 }, (_, group) =>
      nodes.filter((node) => node.group === group).map((node) => node.id),
    ),
    modularity: grouping?.modularity ?? null,
    withoutEdges: idsOf(candidates.filter((each) => each.total > 0 && !withEdges.has(each))),
    neverUsed: idsOf(candidates.filter((each) => each.total === 0)),
    method: `Louvain groups, best of ${louvainStarts} starts; VOS positions, best of ${layoutStarts} starts`,
    seed: options.seed,
    generator: generatorName,
  };
}

const defaultThresholds: Readonly<Record<EdgeWeight, number>> = { count: 1, jaccard: 0, lift: 1, z: 2 };

function weightOf(cell: Cell, weight: Exclude<EdgeWeight, 'z'>): number {
  if (weight === 'count') return cell.count;
  const { count: both, rowTotal: row, columnTotal: column, units } = cell;
  return { jaccard, lift }[weight]({ both, row, column, units });
}

function formOf({ rows, columns }: CooccurrenceMatrix): NetworkForm {
  const inColumns = new Set(columns.map((code) => code.index));
  const shared = rows.filter((code) => inColumns.has(code.index));
  if (shared.length === 0) return 'two sets';
  if (shared.length === rows.length && shared.length === columns.length) return 'one set';
  throw new RangeError(
    `a network needs rows and columns that are the same codes, or that have none in common; of ${rows.length} rows and ${columns.length} columns ${shared.length} are in both, such as "${shared[0].name}"`,
  );
}

function requireMeasurable(matrix: CooccurrenceMatrix, weight: EdgeWeight, threshold: number): void {
  if (!matrix.hasCoefficients && weight !== 'count') {
    throw new RangeError(
      `this matrix does not count units and has no ${weight}; use the weight count, or count in selections, lines or sources`,
    );
  }
  if (!(threshold >= 0 && threshold < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`a threshold is a number from 0 upwards; found ${threshold}`);
  }
}

/** A code that may become a node, and where it stands in the matrix. */
interface Candidate {
  readonly code: Code;
  readonly side: 'rows' | 'columns';
  readonly total: number;
  /** Row, and column, of the code; -1 where it is on the other side only. */
  readonly row: number;
  readonly column: number;
}

/** Candidates by id, rows before columns, so that nothing depends on the order in which codes were given. */
function candidatesOf(matrix: CooccurrenceMatrix, form: NetworkForm): Candidate[] {
  const columnOf = new Map(matrix.columns.map((code, column) => [code.index, column]));
  const byId = (a: Candidate, b: Candidate) => (a.code.id < b.code.id ? -1 : 1);
  const rows = matrix.rows.map((code, row): Candidate => {
    return { code, side: 'rows', total: matrix.rowTotals[row], row, column: columnOf.get(code.index) ?? -1 };
  });
  if (form === 'one set') return rows.sort(byId);
  const columns = matrix.columns.map((code, column): Candidate => {
    return { code, side: 'columns', total: matrix.columnTotals[column], row: -1, column };
  });
  return [...rows.sort(byId), ...columns.sort(byId)];
}

/** Each pair once that has a weight. */
function joinedPairs(
  matrix: CooccurrenceMatrix,
  form: NetworkForm,
  candidates: readonly Candidate[],
  weigh: (cell: Cell) => number | null,
): { from: Candidate; to: Candidate; value: number; count: number }[] {
  return candidates.flatMap((from, i) => {
    const others =
      form === 'one set'
        ? candidates.slice(i + 1)
        : from.side === 'rows'
          ? candidates.filter(({ side }) => side === 'columns')
          : [];
    return others.flatMap((to) => {
      const cell = matrix.cell(from.row, to.column);
      const value = weigh(cell);
      return value === null ? [] : [{ from, to, value, count: cell.count }];
    });
  });
}
