import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import { listed } from './columns.js';
import type { Table } from './parseTable.js';

/** What one row of a wide table says of the codes. */
export interface JudgedRow {
  readonly source: number;
  readonly line: number;
  readonly coder: number;
  /** Codes whose cells are missing, and codes whose cells say yes or no. */
  readonly missing: readonly number[];
  readonly judged: readonly number[];
}

/**
 * Gathers what the rows of a wide table leave open, and tells the builder which judgements were not made: cells that are
 * missing, and lines of a source for which a coder has no row though others have, and the coder has rows for other lines.
 */
export class MissingJudgements {
  /** Per coder and line: the codes that were not judged there. */
  readonly #open = new Map<string, Set<number>>();
  readonly #linesOf = new Map<number, Set<number>>();
  readonly #coders = new Map<number, Set<number>>();

  add({ source, line, coder, missing, judged }: JudgedRow): void {
    const key = `${coder} ${line}`;
    const before = this.#open.get(key);
    // Of two rows of a coder for the same line, each may say what the other leaves open.
    const open = new Set(missing.filter((code) => before?.has(code) ?? true));
    for (const code of judged) open.delete(code);
    this.#open.set(key, open);
    this.#linesOf.set(source, (this.#linesOf.get(source) ?? new Set()).add(line));
    this.#coders.set(source, (this.#coders.get(source) ?? new Set()).add(coder));
  }

  /** @param codeCount codes of the table: a coder who left all of them open has not judged the line at all */
  finish(table: Table, codeCount: number, builder: CorpusBuilder): void {
    const without = new Map<number, number>();
    for (const [source, linesOfSource] of this.#linesOf) {
      const lines = [...linesOfSource];
      for (const coder of this.#coders.get(source)!) {
        if (lines.every((line) => !this.#judges(coder, line, codeCount))) continue;
        builder.addReading(source, coder);
        for (const line of lines) {
          const open = this.#open.get(`${coder} ${line}`);
          if (open === undefined) without.set(coder, (without.get(coder) ?? 0) + 1);
          const codes = open === undefined || open.size === codeCount ? [every] : open;
          for (const code of codes) builder.unjudged.add({ source, line, code, coder });
        }
      }
    }
    if (without.size === 0) return;
    const each = [...without].map(([coder, lines]) => `${builder.coders[coder].id} (${lines})`);
    const message = `lines that other coders have a row for, without a row of ${listed(each)}: not judged, which is neither a yes nor a no`;
    builder.warn('missing-rows', table.file, message);
  }

  /** Whether a coder said anything of a line. */
  #judges(coder: number, line: number, codeCount: number): boolean {
    const open = this.#open.get(`${coder} ${line}`);
    return open !== undefined && open.size < codeCount;
  }
}

/** Reports what missing cells were taken for. */
export function reportMissing(
  table: Table,
  empty: ReadonlyMap<number, number>,
  saysNo: boolean,
  builder: CorpusBuilder,
): void {
  const place = (column: number) => `${table.file} column ${table.columns[column]}`;
  for (const [column, cells] of empty) {
    const message = `${cells} ${cells === 1 ? 'cell is missing: a judgement that was' : 'cells are missing: judgements that were'} not made, neither coded nor a 0`;
    if (saysNo) builder.warn('missing-value', place(column), message);
  }
  const cells = [...empty.values()].reduce((sum, count) => sum + count, 0);
  if (!saysNo && cells > 0) {
    const message = `no cell of a code is 0, so the ${cells} empty cells are read as codes that were not applied. Where they are judgements that were not made, write 0 in the others`;
    builder.warn('blank-is-no', table.file, message);
  }
}
