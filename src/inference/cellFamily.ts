import type { Code } from '../corpus/code.js';
import type { Incidence } from '../units/incidence.js';
import { type CellDraft, cellDrafts } from './cellDrafts.js';
import { type CodePair, referenceModels } from './exchange/referenceModels.js';

/** The pairs of codes over which p is adjusted: those from which the cells shown were picked. */
export interface CellFamily {
  /** The codes that take part, in an order that does not depend on what is shown. */
  readonly rows: readonly Code[];
  readonly columns: readonly Code[];
  /** Each pair once, by its place among these; with those shown that are in no family, and those that were declared. */
  readonly pairs: readonly CellDraft[];
  /** Positions among `pairs` of those that were declared beforehand, each of which is adjusted among these alone. */
  readonly declared: ReadonlySet<number>;
  /** Position among `pairs`, whichever of the two codes is the row; undefined for a code with itself. */
  readonly at: (pair: CodePair) => number | undefined;
}

/**
 * The family of some cells: of two families of codes all codes of the one and all of the other, of one family all pairs of codes
 * that are no modifiers, as the exchange test has them (`referenceModels`). So a cell that is shown alone has the
 * adjustment of the matrix that it was picked from. Where cells of several families are shown, all of these together.
 *
 * @param cells that are shown
 * @param declared cells that were declared beforehand, also those that are not shown
 */
export function cellFamily(
  incidence: Incidence,
  cells: readonly CodePair[],
  declared: readonly CodePair[] = [],
): CellFamily {
  const { corpus, rollUp } = incidence;
  const asked = cells.filter(({ row, column }) => row.index !== column.index);
  const { models } = referenceModels(corpus, asked, rollUp);
  const blocks = models.map((model) => model.asked);
  const covered = new Set(models.flatMap((model) => model.cells.map(({ cell }) => keyOf(cell))));
  const others = [...asked.filter((cell) => !covered.has(keyOf(cell))), ...declared];
  const rows = distinct([...blocks.flatMap((block) => block.rows), ...others.map(({ row }) => row)]);
  const columns = distinct([
    ...blocks.flatMap((block) => block.columns),
    ...others.map(({ column }) => column),
  ]);
  const wanted = new Set(others.map(keyOf));
  for (const block of blocks)
    for (const row of block.rows) for (const column of block.columns) wanted.add(keyOf({ row, column }));
  const position = new Map<string, number>();
  const pairs = cellDrafts(incidence, rows, columns).filter((draft) => {
    const key = keyOf(draft);
    if (draft.row.index === draft.column.index || !wanted.has(key) || position.has(key)) return false;
    position.set(key, position.size);
    return true;
  });
  return {
    rows,
    columns,
    pairs,
    declared: new Set(declared.map((pair) => position.get(keyOf(pair))!)),
    at: (pair) => position.get(keyOf(pair)),
  };
}

function distinct(codes: readonly Code[]): readonly Code[] {
  return [...new Set(codes)];
}

/** The same whichever of the two codes is the row. */
function keyOf({ row, column }: CodePair): string {
  return `${Math.min(row.index, column.index)} ${Math.max(row.index, column.index)}`;
}
