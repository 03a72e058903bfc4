import type { Mapping } from './mapping.js';
import type { Table } from './parseTable.js';
import { type IsMissing, missingIn, wholeNumber } from './values.js';

/**
 * What people write for yes and no, by the way in which they write it; lower case. Whether a single letter or a dash is such a word
 * depends on what stands beside it: see `Marks`.
 */
const spellings = {
  number: { yes: ['1'], no: ['0'] },
  truth: {
    yes: [
      'true',
      'sann',
      'sant',
      'sand',
      'wahr',
      'vrai',
      'vero',
      'verdadero',
      'verdadeiro',
      'waar',
      'prawda',
    ],
    no: ['false', 'usann', 'usant', 'usand', 'falskt', 'falsk', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz'],
  },
  answer: {
    yes: ['ja', 'yes', 'oui', 'sí', 'si', 'sì', 'sim', 'tak'],
    no: ['nei', 'nej', 'nein', 'no', 'non', 'não', 'nao', 'nee', 'nie', 'ikke'],
  },
  letter: { yes: ['j', 'y', 't', 's', 'o'], no: ['n', 'f'] },
  sign: {
    yes: ['x', '×', '✕', '✓', '✔', '✅', '☑', '☒', '√', '•', '●', '■', '*', '+'],
    no: ['-', '–', '—', '−', '☐', '□', '○'],
  },
  /** A cross is a yes, unless a tick in the same table says yes. */
  cross: { yes: ['✗', '✘', '✖', '❌'], no: [] },
} as const satisfies Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>;

/** A way in which yes and no are written. */
export type Spelling = keyof typeof spellings;

interface Mark {
  readonly spelling: Spelling;
  readonly value: 0 | 1;
}

const markOf: ReadonlyMap<string, Mark> = new Map(
  (Object.keys(spellings) as Spelling[]).flatMap((spelling) =>
    ([1, 0] as const).flatMap((value) =>
      spellings[spelling][value === 1 ? 'yes' : 'no'].map((word) => [word, { spelling, value }] as const),
    ),
  ),
);

const ticks = new Set(['✓', '✔', '✅', '☑', '√']);
const dashes = new Set(['-', '–', '—', '−']);
const signs: ReadonlySet<Spelling> = new Set(['sign', 'cross']);
/** Letters that say yes where no other letter says no; the others are more often something else. */
const plainYes = new Set(['j', 'y']);

/** Spellings that say yes or no by themselves, whatever stands beside them. */
const plainSpellings: ReadonlySet<Spelling> = new Set(['number', 'truth', 'answer', 'sign']);

/** What a single cell says in plain words or signs: 1 for yes, 0 for no, undefined for anything else. */
export function yesOrNo(cell: string): 0 | 1 | undefined {
  const mark = markOf.get(cell.trim().toLowerCase());
  return mark !== undefined && plainSpellings.has(mark.spelling) ? mark.value : undefined;
}

/** Different words of a column that are looked at: a column with more is one of texts. */
const mostWords = 40;

/** What one column says in marks. */
export interface ColumnMarks {
  /** Cells that are not missing, and how many of these are marks or, in a column of weights, whole numbers. */
  readonly filled: number;
  readonly marked: number;
  /** Words for yes and for no that the column has, as they are written first. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** In which ways. */
  readonly spellings: ReadonlySet<Spelling>;
  /** Whether the column says yes by a sign alone (x, ✓): then an empty cell is a no. */
  readonly bySign: boolean;
  /** The largest whole number, where every filled cell is one; else undefined. */
  readonly largest: number | undefined;
  /** What a cell says: yes, no, or undefined for what is neither. */
  readonly read: (cell: string) => 0 | 1 | undefined;
}

/**
 * What the cells of a wide table mean, column by column: one person writes 0 and 1, another x and nothing, or Ja and Nei.
 *
 * - A letter is a mark where some column of the table has nothing but a letter for yes and one for no.
 * - A dash is a no where the column has no other word for no; beside 0 or Nei it may be anything, and is no mark.
 * - A column of words for no alone (`NO`) is one of marks where another column says yes in the same way.
 */
export class Marks {
  readonly #table: Table;
  readonly #isMissing: IsMissing;
  readonly #columns = new Map<number, ColumnMarks>();
  readonly #words: readonly ReadonlyMap<string, Word>[];
  readonly #said = new Set<Spelling>(['number', 'truth']);
  #ticked = false;

  constructor(table: Table, isMissing: IsMissing) {
    this.#table = table;
    this.#isMissing = isMissing;
    this.#words = wordsOf(table, isMissing);
    for (const words of this.#words) {
      const marks = [...words.keys()].map(potential);
      if (words.size === 0 || marks.includes(undefined)) continue;
      for (const word of words.keys()) if (ticks.has(word)) this.#ticked = true;
      for (const mark of marks)
        if (mark!.value === 1 && isPlain(mark!, words)) this.#said.add(mark!.spelling);
    }
  }

  at(column: number): ColumnMarks {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const found = this.#columnMarks(column);
    this.#columns.set(column, found);
    return found;
  }

  #columnMarks(column: number): ColumnMarks {
    const words = this.#words[column];
    const otherNo = [...words.keys()].some((word) => !dashes.has(word) && this.#valueOf(word) === 0);
    // The same few words stand in all rows.
    const before = new Map<string, 0 | 1 | undefined>();
    const read = (cell: string) => {
      if (before.has(cell)) return before.get(cell);
      const word = folded(cell);
      const value = otherNo && dashes.has(word) ? undefined : this.#valueOf(word);
      if (before.size < mostWords * 4) before.set(cell, value);
      return value;
    };
    let [filled, marked] = [0, 0];
    let largest: number | undefined = 0;
    for (const { values } of this.#table.rows) {
      const cell = values[column];
      if (this.#isMissing(cell)) continue;
      filled++;
      if (read(cell) !== undefined) marked++;
      if (largest === undefined || cell === '0' || cell === '1') {
        if (cell === '1' && largest === 0) largest = 1;
        continue;
      }
      const number = wholeNumber(cell);
      largest = number === undefined ? undefined : Math.max(largest, number);
    }
    const written = (value: 0 | 1) =>
      [...words.values()].filter(({ text }) => read(text) === value).map(({ text }) => text);
    const [yes, no] = [written(1), written(0)];
    const found = new Set([...yes, ...no].map((text) => potential(folded(text))!.spelling));
    const bySign = yes.length > 0 && no.length === 0 && [...found].every((each) => signs.has(each));
    return {
      filled,
      marked,
      yes,
      no,
      spellings: found,
      bySign,
      largest: filled === 0 ? undefined : largest,
      read,
    };
  }

  #valueOf(word: string): 0 | 1 | undefined {
    const mark = potential(word);
    if (mark === undefined) return undefined;
    if (mark.spelling === 'cross') return this.#ticked ? 0 : 1;
    if (mark.spelling === 'letter') return this.#said.has('letter') ? mark.value : undefined;
    return mark.value === 1 || this.#said.has(mark.spelling) || dashes.has(word) ? mark.value : undefined;
  }
}

/** Marks that were looked for before: a table is asked for its kind several times. */
const lookedAt = new WeakMap<Table, Map<string, Marks>>();

/** The marks of a table, with the words for missing that a mapping declares. */
export function marksOf(table: Table, mapping: Mapping): Marks {
  const ofTable = lookedAt.get(table) ?? new Map<string, Marks>();
  lookedAt.set(table, ofTable);
  const key = JSON.stringify(mapping.missing ?? []);
  const found = ofTable.get(key) ?? new Marks(table, missingIn(mapping));
  ofTable.set(key, found);
  return found;
}

interface Word {
  /** As it is written first. */
  readonly text: string;
}

/** The different words of each column; none where there are too many for marks. */
function wordsOf(table: Table, isMissing: IsMissing): Map<string, Word>[] {
  const found = table.columns.map(() => new Map<string, Word>());
  // Cells as they stand, so that the same one is looked at once; undefined for a column of texts.
  const seen: (Set<string> | undefined)[] = table.columns.map(() => new Set());
  for (const { values } of table.rows)
    found.forEach((words, column) => {
      const before = seen[column];
      const cell = values[column];
      if (before === undefined || before.has(cell)) return;
      before.add(cell);
      if (isMissing(cell)) return;
      const word = folded(cell);
      if (!words.has(word)) words.set(word, { text: cell.trim() });
      if (words.size > mostWords || before.size > mostWords * 4 || word.length > 200) {
        seen[column] = undefined;
        words.clear();
      }
    });
  return found;
}

function folded(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\ufe0f/gu, '')
    .trim()
    .toLowerCase();
}

function potential(word: string): Mark | undefined {
  if (/^[01](?:[.,]0*)?$/u.test(word)) return markOf.get(word[0]);
  return markOf.get(word);
}

/** A single letter says yes beside a letter that says no; J and Y do so alone. */
function isPlain(mark: Mark, words: ReadonlyMap<string, Word>): boolean {
  if (mark.spelling !== 'letter') return true;
  const letters = [...words.keys()];
  return letters.every((word) => plainYes.has(word)) || letters.some((word) => markOf.get(word)?.value === 0);
}
