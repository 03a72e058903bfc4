import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { allUnits } from './allUnits.js';
import { cellOf, placeIn } from './columns.js';
import { meansEverybody } from './everybody.js';
import { yesOrNo } from './marks.js';
import type { Table, TableRow } from './parseTable.js';

/** What a row of a long table says of a unit: a line, or else the selection. */
export interface UnitRow {
  readonly source: number;
  /** -1 where rows name no line. */
  readonly line: number;
  readonly selection: number;
  /** The coder that the row names, -1 where it names none. */
  readonly coder: number;
  readonly hasCode: boolean;
  /** Whether a word in place of the code says that the coder did not judge the unit. */
  readonly isMissing: boolean;
}

/** A unit, by what tells it from others. */
interface Unit {
  readonly source: number;
  readonly line: number;
  readonly selection: number;
}

/**
 * Who judged which units of a long table. A row with a coder and without a code says that its coder judged the unit and found
 * nothing. A mapping says more with `judged`:
 *
 * - `all`: every coder whom the table names judged every unit of the table
 * - a column: true and false (of the coder of the row), or the names of those who judged the unit; who is not said to have
 *   judged a unit, and has no row for it, did not
 */
export class JudgedUnits {
  readonly #table: Table;
  readonly #builder: CorpusBuilder;
  readonly #column: number;
  readonly #isAll: boolean;
  readonly #units = new Map<string, Unit>();
  readonly #coders = new Set<number>();
  /** Per unit: coders who judged it, and coders of whom a row says that they did not. */
  readonly #judged = new Map<string, Set<number>>();
  readonly #notJudged = new Map<string, Set<number>>();
  readonly #byEverybody = new Set<string>();

  /** @param said what the mapping says of who judged, if anything */
  constructor(table: Table, said: string | undefined, builder: CorpusBuilder) {
    this.#table = table;
    this.#builder = builder;
    this.#column = said === undefined ? -1 : table.columns.indexOf(said);
    this.#isAll = said === allUnits && this.#column < 0;
  }

  /** Whether it is said who judged which unit, so that a unit without a row of a coder is no longer open. */
  get isSaid(): boolean {
    return this.#isAll || this.#column >= 0;
  }

  /** The column that says who judged, -1 where none does. */
  get column(): number {
    return this.#column;
  }

  add(row: TableRow, { source, line, selection, coder, hasCode, isMissing }: UnitRow): void {
    if (!this.isSaid) {
      // A row with a coder and no code is a unit that was given to the coder.
      if (coder >= 0 && !hasCode && !isMissing && line < 0) {
        this.#builder.giveUnit(selection);
        this.#builder.addReading(source, coder);
      }
      return;
    }
    if (coder >= 0) this.#coders.add(coder);
    const unit = { source, line, selection };
    const key = keyOf(unit);
    this.#units.set(key, unit);
    const cell = cellOf(row, this.#column);
    const truth = yesOrNo(cell);
    if (coder >= 0) {
      const isJudged = hasCode || (truth === undefined ? !isMissing : truth === 1);
      addTo(isJudged ? this.#judged : this.#notJudged, key, coder);
    }
    if (line < 0) this.#builder.giveUnit(selection);
    if (cell === '' || truth !== undefined) return;
    for (const name of cell.split(/[;,/|]/u).map((part) => part.trim())) {
      if (name === '') continue;
      if (meansEverybody(name)) this.#byEverybody.add(key);
      else addTo(this.#judged, key, this.#named(name, row));
    }
  }

  /** Tells the builder who went through which source, and which units of it they did not judge. */
  finish(): void {
    if (!this.isSaid) return;
    const coders = [...this.#coders].filter((coder) => !this.#builder.coders[coder].reconciled);
    const bySource = new Map<number, [key: string, unit: Unit][]>();
    for (const [key, unit] of this.#units) {
      if (this.#isAll || this.#byEverybody.has(key)) for (const coder of coders) this.#judges(key, coder);
      const same = bySource.get(unit.source) ?? [];
      same.push([key, unit]);
      bySource.set(unit.source, same);
    }
    for (const [source, units] of bySource) {
      const readers = new Set(units.flatMap(([key]) => [...(this.#judged.get(key) ?? [])]));
      for (const coder of readers) {
        this.#builder.addReading(source, coder);
        for (const [key, { line, selection }] of units)
          if (this.#judged.get(key)?.has(coder) !== true)
            this.#builder.unjudged.add({ source, coder, ...(line < 0 ? { selection } : { line }) });
      }
    }
  }

  /** Whoever did not say that a unit was not judged, has judged it. */
  #judges(key: string, coder: number): void {
    if (this.#notJudged.get(key)?.has(coder) !== true) addTo(this.#judged, key, coder);
  }

  #named(name: string, row: TableRow): number {
    const known = this.#builder.coderIndex(name);
    if (known === undefined)
      this.#builder.warn('judged-by-nobody', () => placeIn(this.#table, row, this.#column), {
        nb: `«${name}» er ingen av koderne i radene over; regnet som en koder som vurderte enheten`,
        en: `"${name}" is none of the coders in the rows above; counted as a coder who judged the unit`,
      });
    const coder = known ?? this.#builder.coder(name);
    this.#coders.add(coder);
    return coder;
  }
}

function keyOf({ line, selection }: Unit): string {
  return line < 0 ? `selection ${selection}` : `line ${line}`;
}

function addTo(sets: Map<string, Set<number>>, key: string, coder: number): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([coder]));
  else known.add(coder);
}
