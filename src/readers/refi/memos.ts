import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Memo } from '../../corpus/source.js';
import type { Findings } from './findings.js';
import type { Reference, RefiText } from './model.js';
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

  add(target: Target, index: number, text: string, user = ''): void {
    // A selection that could not be made has no memo; its error is told.
    if (text === '' || (target !== 'project' && index < 0)) return;
    const key = JSON.stringify([target, index, text]);
    if (this.#added.has(key)) return;
    this.#added.add(key);
    const coder = this.#builder.coderIndex(user) === undefined ? '' : user;
    this.#builder.addMemo({ target, index, text, coder });
  }

  addNotes(target: Target, index: number, references: readonly Reference[]): void {
    for (const { guid, element } of references) {
      const note = this.#notes.get(guid);
      if (note === undefined) {
        const message = `a NoteRef needs the guid of a Note; found "${guid}"`;
        this.#findings.warn('dangling-reference', element, message);
        continue;
      }
      this.#used.add(note);
      this.add(target, index, this.#wording(note), note.user);
    }
  }

  /** Notes that nothing referred to. */
  addRest(): void {
    for (const note of this.#notes.values())
      if (!this.#used.has(note)) this.add('project', -1, this.#wording(note), note.user);
  }

  /** The note's text under its title, without saying twice what the title already says. */
  #wording(note: RefiText): string {
    const parts = [note.name, note.description, (this.#texts.get(note) ?? '').trim()].filter(
      (part) => part !== '',
    );
    return parts.filter((part, i) => !parts.some((other, j) => j > i && other.startsWith(part))).join('\n\n');
  }
}
