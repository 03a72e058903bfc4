import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Memo } from '../../corpus/source.js';
import { given } from '../../shared/given.js';
import { authorsOf } from './coders.js';
import type { Findings } from './findings.js';
import type { Reference, RefiAuthorship, RefiText } from './model.js';
import type { Texts } from './readTexts.js';

type Target = Memo['target'];

/** Hangs notes and descriptions where they belong, each once; a note that nothing refers to goes to the project. */
export class Memos {
  readonly #notes: ReadonlyMap<string, RefiText>;
  readonly #texts: Texts;
  readonly #builder: CorpusBuilder;
  readonly #findings: Findings;
  readonly #used = new Set<RefiText>();
  readonly #added = new Set<string>();

  constructor(notes: readonly RefiText[], texts: Texts, builder: CorpusBuilder, findings: Findings) {
    this.#notes = new Map(notes.map((note) => [note.guid, note]));
    this.#texts = texts;
    this.#builder = builder;
    this.#findings = findings;
  }

  /** A description of something, by whoever made that. */
  add(target: Target, index: number, text: string, author?: RefiAuthorship): void {
    // A selection that could not be made has no memo; its error is told.
    if (text === '' || (target !== 'project' && index < 0)) return;
    if (!this.#isNew(target, index, text)) return;
    this.#builder.addMemo({ target, index, text, coder: this.#coderOf(author) });
  }

  addNotes(target: Target, index: number, references: readonly Reference[]): void {
    for (const { guid, element } of references) {
      const note = this.#notes.get(guid);
      if (note === undefined) {
        this.#findings.lose('dangling-reference', element, {
          nb: `en NoteRef må være guiden til et notat; fant «${guid}», og henvisningen er utelatt`,
          en: `a NoteRef needs the guid of a Note; found "${guid}", and the reference is left out`,
        });
        continue;
      }
      this.#used.add(note);
      if (target === 'project' || index >= 0) this.#addNote(target, index, note);
    }
  }

  /** Whether the file has a note of this guid; sets and links point at notes too. */
  has(guid: string): boolean {
    return this.#notes.has(guid);
  }

  /** Notes that nothing referred to. */
  addRest(): void {
    for (const note of this.#notes.values()) if (!this.#used.has(note)) this.#addNote('project', -1, note);
  }

  #addNote(target: Target, index: number, note: RefiText): void {
    const { guid: id, name: title, authorship, element } = note;
    const text = this.#wording(note);
    if (text === '' || !this.#isNew(target, index, id)) return;
    const { created, modified } = authorsOf(authorship, element, this.#builder, this.#findings);
    this.#builder.addMemo({
      target,
      index,
      text,
      coder: this.#coderOf(authorship),
      id,
      ...given({ title: title || undefined, created, modified }),
    });
  }

  #isNew(target: Target, index: number, what: string): boolean {
    const key = JSON.stringify([target, index, what]);
    if (this.#added.has(key)) return false;
    this.#added.add(key);
    return true;
  }

  #coderOf(author: RefiAuthorship | undefined): string {
    return author === undefined || this.#builder.coderIndex(author.creator) === undefined
      ? ''
      : author.creator;
  }

  /** The note's text, without saying twice what its description already says; the title where it is all. */
  #wording(note: RefiText): string {
    const parts = [note.description, this.#texts.get(note)?.text ?? ''].filter((part) => part !== '');
    const said = parts.filter((part, i) => !parts.some((other, j) => j > i && other.startsWith(part)));
    return said.join('\n\n') || note.name;
  }
}
