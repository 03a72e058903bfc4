import type { Code } from '../corpus/code.js';
import type { StratifiedTables } from './stratifiedTables.js';

/**
 * Whether a cell could be tested, and if not, why.
 *
 * - `same code`, `nested`: the count holds by construction
 * - `no units`: there is nothing to count in
 * - `never used`: one of the codes is in no unit
 * - `in every unit`: one of the codes is in all units
 * - `no shared source`: no source has both codes
 * - `single units`: every source that has both codes is a single unit
 * - `not free to vary`: in every source that has both codes, one of them is in all units
 * - `unknown units`: the test moves all cells at once, and in some units one of the codes is not known
 * - `one arrangement`: whatever the null lets change places, the count is the same (for `curveball`, in all 500
 *   draws of a pilot)
 *
 * and where the test is `exchange`:
 * - `no exchanges`: no two passages near one another differ in what would tell of the pair
 * - `few exchanges`: by chance the two would meet on fewer than two passages
 * - `few clusters`: it rests on fewer than two sources (or offices, or stretches of 16 passages), as if each gave the same, or the
 *   spread has too few degrees of freedom
 * - `not identified`: what the material says of it follows from pairs that are clearly associated
 * - `small table`: the two families have fewer than six pairs in all
 * - `one tree`: one of the codes lies below the other in the tree
 * - `two levels`: with roll-up, two codes of one family at different depths of the tree
 */
export const cellStatuses = [
  'tested',
  'same code',
  'nested',
  'no units',
  'never used',
  'in every unit',
  'no shared source',
  'single units',
  'not free to vary',
  'unknown units',
  'one arrangement',
  'no exchanges',
  'few exchanges',
  'few clusters',
  'not identified',
  'small table',
  'one tree',
  'two levels',
] as const;

export type CellStatus = (typeof cellStatuses)[number];

/** What the margins of a cell say of whether it can be tested. */
export function statusOfMargins(strata: StratifiedTables): CellStatus {
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const [row, column, units] = [total(strata.row), total(strata.column), total(strata.units)];
  if (units === 0) return 'no units';
  if (row === 0 || column === 0) return 'never used';
  if (row === units || column === units) return 'in every unit';
  const shared = [...strata.units.keys()].filter((s) => strata.row[s] > 0 && strata.column[s] > 0);
  if (shared.length === 0) return 'no shared source';
  if (shared.every((s) => strata.units[s] < 2)) return 'single units';
  const free = shared.some((s) => strata.row[s] < strata.units[s] && strata.column[s] < strata.units[s]);
  return free ? 'tested' : 'not free to vary';
}

/** Why a cell was not tested, with the codes that it takes to say so (`reasonText`). */
export interface CellReason {
  readonly kind: Exclude<CellStatus, 'tested'>;
  readonly row: Code;
  readonly column: Code;
  /** The one of the two that is in no unit, or in every one. */
  readonly code: Code | null;
}

/** Why a cell was not tested; null for cells that were. */
export function reasonOf(
  status: CellStatus,
  row: Code,
  column: Code,
  strata: StratifiedTables,
): CellReason | null {
  if (status === 'tested') return null;
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const of = total(strata.row);
  const rowDecides = status === 'never used' ? of === 0 : of === total(strata.units);
  const decides = status === 'never used' || status === 'in every unit';
  return { kind: status, row, column, code: decides ? (rowDecides ? row : column) : null };
}

/**
 * What a reader of a tested cell must know.
 *
 * - `one source`: only one source says anything of the cell
 * - `unknown order`: the test rests on the order of the units in their source, which is not known
 * - `any two passages`: their order is not known, so codes were exchanged between any two of a source
 * - `these sources`: too few sources to speak of others like them; errors are spread over stretches of passages
 * - `few places`: offices are told, and are too few to spread errors over
 * - `within codes`: codes were exchanged only among passages that bear the same of the codes that were named
 */
export type CellNote =
  | 'one source'
  | 'unknown order'
  | 'any two passages'
  | 'these sources'
  | 'few places'
  | 'within codes';
