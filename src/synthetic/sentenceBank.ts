import { parse } from 'csv-parse/browser/esm/sync';
import type { EditionNumber } from './editions.js';

/** Who speaks or writes: four voices of interviews, all interviews, documents, studies. */
export type Register = 'counsellor' | 'leader' | 'benefits' | 'central' | 'interview' | 'document' | 'study';

export type WrittenLanguage = 'nb' | 'nn';

/** `forventning` is what a study says that users expect, beside what they need. */
export type SentenceValence = 'fremmer' | 'hemmer' | 'ødelegger' | 'ambivalent' | 'forventning';

/** One sentence written for this project (data/sentences/*.csv). */
export interface Sentence {
  readonly id: string;
  readonly register: Register;
  readonly language: WrittenLanguage;
  readonly role: 'condition' | 'indicator' | 'tradeoff' | 'question' | 'filler';
  /** `C06`, `V01`, `C12/S01` for C12 of one source, or `I03>I02` for a trade-off; empty for questions and fillers. */
  readonly code: string;
  /** Empty where the sentence takes no side: needs in studies, trade-offs, questions, fillers. */
  readonly valence: SentenceValence | '';
  readonly text: string;
  /** The first edition of the generator that knows it. */
  readonly edition: number;
}

/**
 * The sentences of one file of the bank, from its text.
 *
 * @param edition the first that knows them; that of the folder that the file lies in
 */
export function readSentences(csv: string, edition: EditionNumber = 1): Sentence[] {
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  return rows.map(
    ({ id, register, lang, role, code, valence, text }) =>
      ({ id, register, language: lang, role, code, valence, text, edition }) as Sentence,
  );
}

/** What a sentence must be to stand in a place. */
export interface Wanted {
  readonly register: Register;
  readonly language: WrittenLanguage;
  readonly role: Sentence['role'];
  readonly code?: string;
}

/** The sentences by what they are about, so that finding some costs a look-up. */
export class SentenceBank {
  readonly #groups = new Map<string, Sentence[]>();

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      const key = keyOf(sentence);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [sentence]);
      else group.push(sentence);
    }
  }

  find(wanted: Wanted): readonly Sentence[] {
    return this.#groups.get(keyOf(wanted)) ?? [];
  }
}

function keyOf({ register, language, role, code }: Wanted): string {
  return [register, language, role, code ?? ''].join('/');
}
