/** Words in a row that a private text and another one seldom share by chance. */
const run = 7;
/** Shorter quotes count as a whole, from this many words on. */
const shortest = 4;

/** A passage of a text that stands in private material too; the line it begins on, from 1. */
export interface SharedPassage {
  readonly line: number;
  readonly words: number;
}

/**
 * Knows private texts again in others, by runs of seven words: letters and digits in lower case, whatever stands between
 * them. Keeps only numbers that stand for the runs, no text.
 *
 * Two texts share seven words in a row by chance now and then (a set phrase, the name of a law), and eleven words are
 * found where ten are changed: it keeps people from slips, not from intent.
 *
 * @example new Fingerprints().add('…').find('…') // [{ line: 12, words: 19 }]
 */
export class Fingerprints {
  readonly #runs = new Set<number>();
  readonly #short = new Map<number, Set<number>>();

  /** A whole text, or a quote. */
  add(text: string): this {
    const words = wordsOf(text);
    if (words.length < run) {
      if (words.length < shortest) return this;
      const known = this.#short.get(words.length) ?? new Set<number>();
      this.#short.set(words.length, known.add(hash(words, 0, words.length)));
      return this;
    }
    for (let i = 0; i + run <= words.length; i++) this.#runs.add(hash(words, i, run));
    return this;
  }

  get size(): number {
    return this.#runs.size + [...this.#short.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** The passages of another text that stand in one that was added; neighbours are one passage. */
  find(text: string): SharedPassage[] {
    const words = wordsOf(text);
    const hit = new Uint8Array(words.length);
    const mark = (length: number, known: ReadonlySet<number>) => {
      for (let i = 0; i + length <= words.length; i++)
        if (known.has(hash(words, i, length))) hit.fill(1, i, i + length);
    };
    mark(run, this.#runs);
    for (const [length, known] of this.#short) mark(length, known);
    const found: SharedPassage[] = [];
    for (let i = 0; i < words.length; i++) {
      if (hit[i] === 0) continue;
      const start = i;
      while (i + 1 < words.length && hit[i + 1] === 1) i++;
      found.push({ line: words[start].line, words: i - start + 1 });
    }
    return found;
  }
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** Words in lower case with their lines. Escapes of JSON, as notebooks have them, are read as what they stand for. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  text.split('\n').forEach((line, i) => {
    const plain = line
      .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt"]/gu, ' ');
    for (const [word] of plain
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      words.push({ text: word, line: i + 1 });
  });
  return words;
}

/** 53 bits of two FNV-1a hashes: among millions of runs, two different ones seldom fall together. */
function hash(words: readonly Word[], start: number, length: number): number {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = start; i < start + length; i++) {
    const { text } = words[i];
    for (let k = 0; k <= text.length; k++) {
      const code = k < text.length ? text.charCodeAt(k) : 0x20;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
    }
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
