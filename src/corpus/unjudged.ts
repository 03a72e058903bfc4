import { GrowableInts } from '../shared/growableInts.js';
import { recordOf } from '../shared/records.js';

/** In place of a code: every code. In place of a line and of a selection: no such place, and so the source as a whole. */
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
  /** Index into `LineTable`, -1 where it is no line. */
  readonly line: Int32Array;
  /** Index into `SelectionTable`, -1 where it is no selection. Where both are -1 it is every place in the source. */
  readonly selection: Int32Array;
  /** Index of the code; -1 for every code. */
  readonly code: Int32Array;
  readonly coder: Int32Array;
}

/** A judgement that was not made: by whom, where, of what. */
export interface Unjudged {
  readonly source: number;
  readonly line: number;
  readonly selection: number;
  readonly code: number;
  readonly coder: number;
}

const columns = ['source', 'line', 'selection', 'code', 'coder'] as const satisfies (keyof Unjudged)[];

/** Collects judgements that were not made. */
export class UnjudgedBuilder {
  readonly #columns = recordOf(columns, () => new GrowableInts());

  /** A place that is not given is -1, and so is a code: every one. */
  add(entry: Pick<Unjudged, 'source' | 'coder'> & Partial<Unjudged>): void {
    for (const column of columns) this.#columns[column].push(entry[column] ?? every);
  }

  /** The entries of coders who went through the source; null where there are none. */
  build(codedBy: readonly ReadonlySet<number>[]): UnjudgedTable | null {
    const table: UnjudgedTable = {
      length: this.#columns.source.length,
      ...recordOf(columns, (column) => this.#columns[column].toInt32Array()),
    };
    return keepUnjudged(table, ({ source, coder }) => codedBy[source].has(coder));
  }
}

/** New numbers of sources, lines and selections, -1 for what goes, and whether a code and a coder stay. */
export interface KeptPlaces {
  readonly source: Int32Array;
  readonly line: Int32Array;
  readonly selection: Int32Array;
  readonly code: readonly boolean[];
  readonly coder: readonly boolean[];
}

/** What a part of a corpus keeps; null where nothing is missing in it. */
export function filterUnjudged(table: UnjudgedTable | null, kept: KeptPlaces): UnjudgedTable | null {
  if (table === null) return null;
  const found = keepUnjudged(
    table,
    ({ source, selection, code, coder }) =>
      kept.source[source] >= 0 &&
      (selection < 0 || kept.selection[selection] >= 0) &&
      kept.coder[coder] &&
      (code === every || kept.code[code]),
  );
  return (
    found && {
      ...found,
      source: found.source.map((source) => kept.source[source]),
      line: found.line.map((line) => (line < 0 ? line : kept.line[line])),
      selection: found.selection.map((selection) => (selection < 0 ? selection : kept.selection[selection])),
    }
  );
}

/** The entry at a position. */
export function unjudgedAt(table: UnjudgedTable, i: number): Unjudged {
  return {
    source: table.source[i],
    line: table.line[i],
    selection: table.selection[i],
    code: table.code[i],
    coder: table.coder[i],
  };
}

/** How many judgements were not made: a code, by a coder, on a line, a selection or a source. */
export function countUnjudged(table: UnjudgedTable | null, codeCount: number): number {
  return table === null ? 0 : table.code.reduce((sum, code) => sum + (code === every ? codeCount : 1), 0);
}

function keepUnjudged(table: UnjudgedTable, stays: (entry: Unjudged) => boolean): UnjudgedTable | null {
  const positions: number[] = [];
  for (let i = 0; i < table.length; i++) if (stays(unjudgedAt(table, i))) positions.push(i);
  if (positions.length === 0) return null;
  return {
    length: positions.length,
    ...recordOf(columns, (column) => Int32Array.from(positions, (i) => table[column][i])),
  };
}

/** The judgements that were not made, by place. */
export class UnjudgedPlaces {
  readonly #ofSource = new Map<number, Unjudged[]>();
  readonly #ofLine = new Map<number, Unjudged[]>();
  readonly #ofSelection = new Map<number, Unjudged[]>();
  /** Places in a source that have entries of their own. */
  readonly #placesIn = new Map<number, Map<string, JudgedPlace>>();

  constructor(table: UnjudgedTable) {
    for (let i = 0; i < table.length; i++) {
      const entry = unjudgedAt(table, i);
      const { source, line, selection } = entry;
      if (line >= 0) append(this.#ofLine, line, entry);
      else if (selection >= 0) append(this.#ofSelection, selection, entry);
      else append(this.#ofSource, source, entry);
      const places = this.#placesIn.get(source) ?? new Map<string, JudgedPlace>();
      this.#placesIn.set(source, places.set(`${line} ${selection}`, { line, selection }));
    }
  }

  /** Whether anything in a source was not judged by somebody who went through it. */
  isIn(source: number): boolean {
    return this.#placesIn.has(source);
  }

  /** The places in a source of which something is said: lines, selections, the source as a whole. */
  within(source: number): readonly JudgedPlace[] {
    return [...(this.#placesIn.get(source)?.values() ?? [])];
  }

  /** What was not judged at a place, and in all of its source. */
  at(source: number, { line, selection }: JudgedPlace): Unjudged[] {
    const here = [this.#ofSource.get(source), this.#ofLine.get(line), this.#ofSelection.get(selection)];
    return here.flatMap((entries) => entries ?? []);
  }
}

/** A line, a selection, or neither: the source as a whole. */
export type JudgedPlace = Pick<Unjudged, 'line' | 'selection'>;

function append(entries: Map<number, Unjudged[]>, at: number, entry: Unjudged): void {
  const known = entries.get(at);
  if (known === undefined) entries.set(at, [entry]);
  else known.push(entry);
}
