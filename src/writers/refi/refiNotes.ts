import type { Corpus } from '../../corpus/corpus.js';
import type { Memo } from '../../corpus/source.js';
import type { XmlPieces } from '../xmlPieces.js';
import { dateTime } from './dateTime.js';
import type { RefiGuids } from './refiGuids.js';

/** The memos of a project as notes, and which note each thing refers to. */
export class RefiNotes {
  readonly #guids: RefiGuids;
  readonly #corpus: Corpus;
  /** Guid -> the memo that it says. */
  readonly #notes = new Map<string, Memo>();
  readonly #references = new Map<string, string[]>();

  constructor(corpus: Corpus, guids: RefiGuids) {
    this.#corpus = corpus;
    this.#guids = guids;
    const seen = new Map<string, number>();
    for (const memo of corpus.memos) {
      const { target, index, text, coder, title } = memo;
      const content = [target, index, text, coder, title ?? ''].join('\n');
      // Two equal memos are two notes.
      const repeated = seen.get(content) ?? 0;
      seen.set(content, repeated + 1);
      const guid = guids.keep(memo.id ?? '', 'note', content, repeated);
      if (!this.#notes.has(guid)) this.#notes.set(guid, memo);
      const key = `${target} ${index}`;
      this.#references.set(key, [...(this.#references.get(key) ?? []), guid]);
    }
  }

  get count(): number {
    return this.#notes.size;
  }

  /** Guids of the notes about something. */
  about(target: Memo['target'], index: number): readonly string[] {
    return this.#references.get(`${target} ${index}`) ?? [];
  }

  writeReferences(xml: XmlPieces, target: Memo['target'], index: number): void {
    for (const guid of this.about(target, index)) xml.empty('NoteRef', { targetGUID: guid });
  }

  write(xml: XmlPieces): void {
    if (this.#notes.size === 0) return;
    const coderOf = new Map(this.#corpus.coders.map(({ id, index }) => [id, index]));
    xml.open('Notes');
    for (const [guid, memo] of this.#notes) {
      xml.open('Note', {
        guid,
        name: memo.title,
        creatingUser: this.#guids.coder(coderOf.get(memo.coder)),
        creationDateTime: dateTime(memo.created),
        modifiedDateTime: dateTime(memo.modified),
      });
      xml.text('PlainTextContent', memo.text).close();
    }
    xml.close();
  }
}
