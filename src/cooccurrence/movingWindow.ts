import type { MovingWindow } from './parseUnit.js';

/** Coded lines, conversation by conversation, each in the order in which they stand. */
export interface CodedLines {
  /** Compressed rows: the codes of line `i` are `codes[offsets[i]]` up to `codes[offsets[i + 1]]`. */
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  /** How many times each of `codes` stands in its line; once when left out. */
  readonly weights?: Int32Array;
  /** Conversation of each line; a window never reaches from one into another. */
  readonly conversation: Int32Array;
}

/**
 * How a connection counts in a line.
 *
 * - `binary`: once, as rENA does
 * - `weighted`: the number of pairs, the product of how many times each code stands there
 * - `nearness`: the same with each pair divided by its distance in lines (in one line: whole), as the weighted
 *   feature co-occurrence matrix of quanteda
 */
export type ConnectionCounting = 'binary' | 'weighted' | 'nearness';

/**
 * Calls back for each line and pair of codes that are connected there: one code stands in the line, the other
 * in the line too or elsewhere in its window. Two codes that only meet among the other lines of the window are
 * not connected by this line.
 *
 * `a` runs over `rows` and `b` over `columns`; both orders of a pair come when both codes are in both. A code
 * connects to itself through another line of the window only.
 *
 * @param rows codes, each once
 * @param columns codes, each once
 */
export function eachConnection(
  lines: CodedLines,
  window: MovingWindow,
  counting: ConnectionCounting,
  rows: readonly number[],
  columns: readonly number[],
  visit: (line: number, row: number, column: number, value: number) => void,
): void {
  const { offsets, conversation } = lines;
  const lineCount = conversation.length;
  // Codes that stand in no line can be asked for too.
  let codeCount = 0;
  for (const some of [lines.codes, rows, columns])
    for (const code of some) codeCount = Math.max(codeCount, code + 1);
  const inWindow = new Surroundings(lines, counting, codeCount);
  for (let first = 0; first < lineCount; ) {
    let last = first;
    while (last + 1 < lineCount && conversation[last + 1] === conversation[first]) last++;
    for (let line = first; line <= last; line++) {
      const from = Math.max(first, line - (window.back - 1));
      const to = Math.min(last, line + window.forward);
      inWindow.moveTo(line, from, to);
      if (offsets[line] < offsets[line + 1]) connect(line, inWindow, rows, columns, counting, visit);
    }
    inWindow.clear();
    first = last + 1;
  }
}

function connect(
  line: number,
  { own, others }: Surroundings,
  rows: readonly number[],
  columns: readonly number[],
  counting: ConnectionCounting,
  visit: (line: number, row: number, column: number, value: number) => void,
): void {
  for (let r = 0; r < rows.length; r++) {
    const a = rows[r];
    if (own[a] === 0 && others[a] === 0) continue;
    for (let c = 0; c < columns.length; c++) {
      const b = columns[c];
      const pairs = a === b ? own[a] * others[a] : own[a] * own[b] + own[a] * others[b] + others[a] * own[b];
      if (pairs > 0) visit(line, r, c, counting === 'binary' ? 1 : pairs);
    }
  }
}

/** How much of each code stands in a line, and in the other lines of its window; kept up as the window moves. */
class Surroundings {
  readonly own: Float64Array;
  readonly others: Float64Array;
  readonly #lines: CodedLines;
  readonly #counting: ConnectionCounting;
  #line = -1;
  /** The window that `others` holds: `from` up to and including `to`; nothing at first. */
  #from = 0;
  #to = -1;

  constructor(lines: CodedLines, counting: ConnectionCounting, codeCount: number) {
    this.own = new Float64Array(codeCount);
    this.others = new Float64Array(codeCount);
    this.#lines = lines;
    this.#counting = counting;
  }

  moveTo(line: number, from: number, to: number): void {
    if (this.#counting === 'nearness') {
      this.own.fill(0);
      this.others.fill(0);
      for (let other = from; other <= to; other++)
        if (other !== line) this.#add(this.others, other, 1 / Math.abs(other - line));
      this.#add(this.own, line, 1);
      return;
    }
    if (this.#line >= 0) {
      this.#add(this.own, this.#line, -1);
      this.#add(this.others, this.#line, 1);
    } else {
      this.#from = from;
      this.#to = from - 1;
    }
    while (this.#to < to) this.#add(this.others, ++this.#to, 1);
    while (this.#from < from) this.#add(this.others, this.#from++, -1);
    this.#add(this.others, line, -1);
    this.#add(this.own, line, 1);
    this.#line = line;
  }

  clear(): void {
    this.own.fill(0);
    this.others.fill(0);
    this.#line = -1;
  }

  #add(where: Float64Array, line: number, times: number): void {
    const { offsets, codes, weights } = this.#lines;
    for (let i = offsets[line]; i < offsets[line + 1]; i++)
      where[codes[i]] += times * (weights === undefined || this.#counting === 'binary' ? 1 : weights[i]);
  }
}
