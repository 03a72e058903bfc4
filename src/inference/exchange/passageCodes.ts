import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Incidence } from '../../units/incidence.js';
import type { UnitCodes } from '../codeLayout.js';

/** Codes that are present where any of their descendants is, while the others stand for themselves alone. */
export interface RolledCodes {
  /** The same units, with roll-up. */
  readonly incidence: Incidence;
  readonly codes: readonly Code[];
}

/** What the units of an incidence bear of the rows and columns, as positions among them, ascending. */
export class PassageCodes {
  readonly #incidence: Incidence;
  readonly #rolled: Incidence | null;
  readonly #rows: Side;
  readonly #columns: Side;
  /** Codes of which a coding counts: by code of the codebook. */
  readonly #counts: Uint8Array;

  /** @throws RangeError if a code stands twice among the rows, or among the columns */
  constructor(
    incidence: Incidence,
    rows: readonly Code[],
    columns: readonly Code[],
    rolled: RolledCodes | undefined,
  ) {
    this.#incidence = incidence;
    this.#rolled = rolled?.incidence ?? null;
    const isRolled = new Set(rolled?.codes.map(({ index }) => index));
    this.#rows = sideOf(incidence.corpus, rows, isRolled, 'rows');
    this.#columns = sideOf(incidence.corpus, columns, isRolled, 'columns');
    const { codes } = incidence.corpus;
    const own = (code: number) => this.#rows.own[code] >= 0 || this.#columns.own[code] >= 0;
    const above = (code: number): boolean =>
      code >= 0 &&
      (this.#rows.rolled[code] >= 0 || this.#columns.rolled[code] >= 0 || above(codes[code].parent));
    this.#counts = Uint8Array.from(codes, ({ index }) => (own(index) || above(index) ? 1 : 0));
  }

  rows(unit: number): readonly number[] {
    return this.#found(this.#incidence, this.#rolled, unit, this.#rows);
  }

  columns(unit: number): readonly number[] {
    return this.#found(this.#incidence, this.#rolled, unit, this.#columns);
  }

  unknownRows(unit: number): readonly number[] {
    return this.#found(this.#incidence.unknown, this.#rolled?.unknown ?? null, unit, this.#rows);
  }

  unknownColumns(unit: number): readonly number[] {
    return this.#found(this.#incidence.unknown, this.#rolled?.unknown ?? null, unit, this.#columns);
  }

  /** The codings of a unit that are of a row or a column. */
  codings(unit: number): readonly number[] {
    const { codingOffsets, codings, corpus } = this.#incidence;
    const found: number[] = [];
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++)
      if (this.#counts[corpus.codings.code[codings[i]]] === 1) found.push(codings[i]);
    return found;
  }

  #found(own: UnitCodes | null, rolled: UnitCodes | null, unit: number, side: Side): readonly number[] {
    const found: number[] = [];
    const add = (present: UnitCodes | null, position: Int32Array) => {
      if (present === null) return;
      for (let k = present.offsets[unit]; k < present.offsets[unit + 1]; k++)
        if (position[present.codes[k]] >= 0) found.push(position[present.codes[k]]);
    };
    add(own, side.own);
    add(rolled, side.rolled);
    return found.sort((a, b) => a - b);
  }
}

/** Position of each code of the codebook among the rows, or the columns; -1 for others. */
interface Side {
  /** Of codes that stand for themselves. */
  readonly own: Int32Array;
  /** Of codes that stand for all that lies below them. */
  readonly rolled: Int32Array;
}

function sideOf(corpus: Corpus, chosen: readonly Code[], isRolled: ReadonlySet<number>, name: string): Side {
  const side = {
    own: new Int32Array(corpus.codes.length).fill(-1),
    rolled: new Int32Array(corpus.codes.length).fill(-1),
  };
  chosen.forEach((code, i) => {
    const position = isRolled.has(code.index) ? side.rolled : side.own;
    if (position[code.index] >= 0) throw new RangeError(`code "${code.name}" stands twice among the ${name}`);
    position[code.index] = i;
  });
  return side;
}
