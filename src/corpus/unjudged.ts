import { GrowableInts } from '../shared/growableInts.js';

/** In place of a code: every code. In place of a line: the source as a whole. */
export const every = -1;

/**
 * Judgements that were not made, as columns, one entry each: a coder did not say whether a code stands at a place. That is
 * neither a yes nor a no. Where a coding says that the code stands there, the coding holds.
 *
 * Who did not go through a source at all (`corpus.codedBy`) judged nothing in it, and has no entries for it.
 */
export interface UnjudgedTable {
  readonly length: number;
  readonly source: Int32Array;
  /** Index into `LineTable`; -1 for the source as a whole, and so for every place in it. */
  readonly line: Int32Array;
  /** Index of the code; -1 for every code. */
  readonly code: Int32Array;
  readonly coder: Int32Array;
}

/** A judgement that was not made. */
export interface Unjudged {
  readonly source: number;
  readonly line: number;
  readonly code: number;
  readonly coder: number;
}

/** Collects judgements that were not made. */
export class UnjudgedBuilder {
  readonly #source = new GrowableInts();
  readonly #line = new GrowableInts();
  readonly #code = new GrowableInts();
  readonly #coder = new GrowableInts();

  add({ source, line, code, coder }: Unjudged): void {
    this.#source.push(source);
    this.#line.push(line);
    this.#code.push(code);
    this.#coder.push(coder);
  }

  /** The entries of coders who went through the source; null where there are none. */
  build(codedBy: readonly ReadonlySet<number>[]): UnjudgedTable | null {
    const table: UnjudgedTable = {
      length: this.#source.length,
      source: this.#source.toInt32Array(),
      line: this.#line.toInt32Array(),
      code: this.#code.toInt32Array(),
      coder: this.#coder.toInt32Array(),
    };
    return keepUnjudged(table, ({ source, coder }) => codedBy[source].has(coder));
  }
}

/** New numbers of sources and lines, -1 for what goes, and whether a code and a coder stay. */
export interface KeptPlaces {
  readonly source: Int32Array;
  readonly line: Int32Array;
  readonly code: readonly boolean[];
  readonly coder: readonly boolean[];
}

/** What a part of a corpus keeps; null where nothing is missing in it. */
export function filterUnjudged(table: UnjudgedTable | null, kept: KeptPlaces): UnjudgedTable | null {
  if (table === null) return null;
  const found = keepUnjudged(
    table,
    ({ source, code, coder }) =>
      kept.source[source] >= 0 && kept.coder[coder] && (code === every || kept.code[code]),
  );
  return (
    found && {
      ...found,
      source: found.source.map((source) => kept.source[source]),
      line: found.line.map((line) => (line < 0 ? line : kept.line[line])),
    }
  );
}

/** The entry at a position. */
export function unjudgedAt({ source, line, code, coder }: UnjudgedTable, i: number): Unjudged {
  return { source: source[i], line: line[i], code: code[i], coder: coder[i] };
}

function keepUnjudged(table: UnjudgedTable, stays: (entry: Unjudged) => boolean): UnjudgedTable | null {
  const positions: number[] = [];
  for (let i = 0; i < table.length; i++) if (stays(unjudgedAt(table, i))) positions.push(i);
  if (positions.length === 0) return null;
  const pick = (column: Int32Array) => Int32Array.from(positions, (i) => column[i]);
  return {
    length: positions.length,
    source: pick(table.source),
    line: pick(table.line),
    code: pick(table.code),
    coder: pick(table.coder),
  };
}

/** The judgements that were not made, by place. */
export class UnjudgedPlaces {
  readonly #table: UnjudgedTable;
  readonly #ofLine: ReadonlyMap<number, readonly number[]>;
  readonly #ofSource: ReadonlyMap<number, readonly number[]>;
  readonly #sources: ReadonlySet<number>;

  constructor(table: UnjudgedTable) {
    const ofLine = new Map<number, number[]>();
    const ofSource = new Map<number, number[]>();
    for (let i = 0; i < table.length; i++) {
      const [places, place] = table.line[i] < 0 ? [ofSource, table.source[i]] : [ofLine, table.line[i]];
      const known = places.get(place);
      if (known === undefined) places.set(place, [i]);
      else known.push(i);
    }
    this.#table = table;
    this.#ofLine = ofLine;
    this.#ofSource = ofSource;
    this.#sources = new Set(table.source);
  }

  /** Whether anything in a source was not judged by somebody who went through it. */
  isIn(source: number): boolean {
    return this.#sources.has(source);
  }

  /** What was not judged in all of a source, and, where a line is given, on that line. */
  at(source: number, line: number): Unjudged[] {
    const positions = [...(this.#ofSource.get(source) ?? []), ...(this.#ofLine.get(line) ?? [])];
    return positions.map((i) => unjudgedAt(this.#table, i));
  }
}
