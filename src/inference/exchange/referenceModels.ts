import { type Code, families } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { isNested } from '../../units/rollUp.js';

/** A pair of codes, as a cell of a matrix has it. */
export interface CodePair {
  readonly row: Code;
  readonly column: Code;
}

/** The codes over which the exchange test of some cells runs, whatever is shown of them. */
export interface ReferenceModel<Cell extends CodePair = CodePair> {
  readonly rows: readonly Code[];
  /** The same list as `rows` where pairs of one family are tested. */
  readonly columns: readonly Code[];
  /** Codes that are present where any of their descendants is. */
  readonly rolled: readonly Code[];
  /** The codes whose pairs this model answers: all of them, and with roll-up those of the cells' depth. */
  readonly asked: { readonly rows: readonly Code[]; readonly columns: readonly Code[] };
  /** Cells that this model answers, with the positions of their codes. */
  readonly cells: readonly { readonly cell: Cell; readonly at: readonly [row: number, column: number] }[];
  /** Positions of pairs of which one lies below the other. */
  readonly related: readonly (readonly [row: number, column: number])[];
}

/** Modifiers say something of another code: a direction, an interest that weighs. They are no codes of a square. */
export function isModifier({ family, role }: Code): boolean {
  return family === 'valence' || family === 'interest' || role !== null;
}

/**
 * The models that answer cells. A cell of two families is answered by all codes of the one and all codes of the other; a cell
 * of one family by all codes that are no modifiers (of modifiers: by all of their family). So p does not depend on which codes
 * are shown, picked or filtered.
 *
 * With roll-up, codes are compared with codes of their own depth in the tree: what lies below each is put together. Codes of one
 * family at different depths have no model then.
 *
 * @returns the models, and the cells that have none
 */
export function referenceModels<Cell extends CodePair>(
  corpus: Corpus,
  cells: readonly Cell[],
  rollUp: boolean,
): { readonly models: readonly ReferenceModel<Cell>[]; readonly without: readonly Cell[] } {
  const applied = appliedCodes(corpus, rollUp);
  const byKey = new Map<string, Cell[]>();
  const without: Cell[] = [];
  for (const cell of cells) {
    const key = keyOf(cell, rollUp);
    if (key === null) {
      without.push(cell);
      continue;
    }
    const own = byKey.get(key) ?? [];
    byKey.set(key, own);
    own.push(cell);
  }
  const models = [...byKey.values()].map((own) => modelOf(corpus, applied, own, rollUp));
  return { models, without };
}

function keyOf({ row, column }: CodePair, rollUp: boolean): string | null {
  const [first, second] = inOrder(row, column);
  if (rollUp && row.family === column.family && depth(row) !== depth(column)) return null;
  const depths = rollUp ? ` ${depth(first)} ${depth(second)}` : '';
  if (row.family !== column.family) return `${first.family} ${second.family}${depths}`;
  return `${isModifier(row) || isModifier(column) ? row.family : 'all'}${depths}`;
}

/** The two codes in the order of their families, so that a matrix and its transpose are the same model. */
function inOrder(row: Code, column: Code): readonly [Code, Code] {
  return families.indexOf(row.family) <= families.indexOf(column.family) ? [row, column] : [column, row];
}

function depth({ path }: Code): number {
  return path.length;
}

function modelOf<Cell extends CodePair>(
  corpus: Corpus,
  applied: readonly Code[],
  cells: readonly Cell[],
  rollUp: boolean,
): ReferenceModel<Cell> {
  const [first, second] = inOrder(cells[0].row, cells[0].column);
  const side = (code: Code, fits: (code: Code) => boolean) => {
    const most = rollUp ? depth(code) : Number.POSITIVE_INFINITY;
    return applied.filter((each) => fits(each) && depth(each) <= most);
  };
  const within = first.family === second.family;
  const modifiers = isModifier(first) || isModifier(second);
  const rows = side(first, (code) =>
    within && !modifiers ? !isModifier(code) : code.family === first.family,
  );
  const columns = within ? rows : side(second, (code) => code.family === second.family);
  const atDepth = (codes: readonly Code[], like: Code) =>
    rollUp ? codes.filter((code) => depth(code) === depth(like)) : codes;
  const askedRows = atDepth(rows, first);
  const asked = { rows: askedRows, columns: within ? askedRows : atDepth(columns, second) };
  const rolled = rollUp ? [...new Set([...asked.rows, ...asked.columns])] : [];
  const [rowAt, columnAt] = [rows, columns].map(
    (codes) => new Map(codes.map((code, i) => [code.index, i] as const)),
  );
  const related: [number, number][] = [];
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      if (within ? c > r : true) if (isNested(corpus.codes, row.index, column.index)) related.push([r, c]);
    });
  });
  return {
    rows,
    columns,
    rolled,
    asked,
    cells: cells.flatMap((cell) => {
      const [one, other] = inOrder(cell.row, cell.column);
      const [row, column] = [rowAt.get(one.index), columnAt.get(other.index)];
      return row === undefined || column === undefined ? [] : [{ cell, at: [row, column] as const }];
    }),
    related,
  };
}

/** Codes that somebody applied; with roll-up also those with something below them that was. */
function appliedCodes({ codes, codings }: Corpus, rollUp: boolean): readonly Code[] {
  const applied = new Set(codings.code);
  if (rollUp)
    for (const code of [...applied])
      for (let above = codes[code].parent; above >= 0; above = codes[above].parent) applied.add(above);
  return codes.filter(({ index }) => applied.has(index));
}
