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
  /** Of selections with memos, by their first marks. */
  readonly #creatorOfSelection = new Map<number, number>();
  readonly #descriptions = new Map<string, string>();
  readonly #references = new Map<string, string[]>();

  constructor(corpus: Corpus, guids: RefiGuids) {
    this.#corpus = corpus;
    this.#guids = guids;
    const noted = new Set(
      corpus.memos.flatMap(({ target, index }) => (target === 'selection' ? [index] : [])),
    );
    corpus.details?.marks.selection.forEach((selection, row) => {
      if (noted.has(selection) && !this.#creatorOfSelection.has(selection))
        this.#creatorOfSelection.set(selection, corpus.details!.marks.creator[row]);
    });
    const seen = new Map<string, number>();
    for (const memo of corpus.memos) {
      const { target, index, text, coder, title } = memo;
      if (this.#isDescription(memo)) {
        this.#descriptions.set(`${target} ${index}`, text);
        continue;
      }
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

  /** What somebody wrote on a source or selection without making a note of it. */
  descriptionOf(target: 'source' | 'selection', index: number): string {
    return this.#descriptions.get(`${target} ${index}`) ?? '';
  }

  /** Whether a memo says what an element's description can say: one text, by whoever made the element. */
  #isDescription({ target, index, text, coder, id, title, created, modified }: Memo): boolean {
    if (target !== 'source' && target !== 'selection') return false;
    if ([id, title, created, modified].some((each) => each !== undefined) || text.trim() !== text)
      return false;
    const { coders, details } = this.#corpus;
    if (details === undefined || this.#descriptions.has(`${target} ${index}`)) return false;
    const creator =
      target === 'source'
        ? (details.sources[index].creator ?? -1)
        : (this.#creatorOfSelection.get(index) ?? -1);
    return (coders[creator]?.id ?? '') === coder;
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
