/** A piece of a word as a model knows it: its number, and where it stands in the text. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a word. */
  readonly begins: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Cuts texts into the pieces of a WordPiece vocabulary (BERT and its kin): the longest piece that the vocabulary holds, then
 * the longest of the rest, which begins with `##`; a word that cannot be cut is `[UNK]`.
 *
 * @param vocabulary a piece on each line, as `vocab.txt` has them; its number is its line, from 0
 * @param lowerCase whether the model knows small letters without marks only
 * @throws RangeError where the vocabulary lacks `[UNK]`, `[CLS]` or `[SEP]`
 */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #lowerCase: boolean;
  readonly unknown: number;
  readonly first: number;
  readonly last: number;

  constructor(vocabulary: string, lowerCase: boolean) {
    this.#ids = new Map(vocabulary.split(/\r?\n/u).map((piece, i) => [piece, i]));
    this.#lowerCase = lowerCase;
    const need = (piece: string) => {
      const id = this.#ids.get(piece);
      if (id === undefined) throw new RangeError(`vocab.txt: ${piece}?`);
      return id;
    };
    this.unknown = need('[UNK]');
    this.first = need('[CLS]');
    this.last = need('[SEP]');
  }

  pieces(text: string): Piece[] {
    return [...text.matchAll(word)].flatMap((match) => this.#cut(match[0], match.index));
  }

  #cut(written: string, at: number): Piece[] {
    const whole = { id: this.unknown, start: at, end: at + written.length, begins: true };
    if (written.length > 100) return [whole];
    const found: Piece[] = [];
    for (let from = 0; from < written.length; ) {
      let to = written.length;
      let id: number | undefined;
      for (; to > from; to--) {
        const form = this.#form(written.slice(from, to));
        id = this.#ids.get(from === 0 ? form : `##${form}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return [whole];
      found.push({ id, start: at + from, end: at + to, begins: from === 0 });
      from = to;
    }
    return found;
  }

  #form(text: string): string {
    return this.#lowerCase ? text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') : text;
  }
}
