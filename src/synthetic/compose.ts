import { answerClosing, answerOpening, headings, questionMisfit, titleLine } from './frames.js';
import { codesOf, type Passage } from './passages.js';
import type { Random } from './random.js';
import type { Sentence, SentenceBank } from './sentenceBank.js';
import type { SentenceUse } from './sentenceUse.js';
import type { SourcePlan } from './sources.js';
import { type PassageSpan, type PlacedSentence, TextBuilder } from './textBuilder.js';
import { Wording } from './wording.js';

/** The text of a source, and where its passages stand in it. */
export interface ComposedText {
  readonly text: string;
  readonly sentences: readonly PlacedSentence[];
  /** In the order of the passages. */
  readonly spans: readonly PassageSpan[];
}

/** Writes the sources: interviews as turns, documents under headings, studies as summaries. */
export class Composer {
  readonly #bank: SentenceBank;
  readonly #use: SentenceUse;
  readonly #random: Random;
  readonly #wording: Wording;

  constructor(bank: SentenceBank, use: SentenceUse, random: Random) {
    this.#bank = bank;
    this.#use = use;
    this.#random = random;
    this.#wording = new Wording(bank, use, random);
  }

  compose(source: SourcePlan, passages: readonly Passage[]): ComposedText {
    this.#wording.startSource();
    const builder = new TextBuilder().line(titleLine(source)).line('');
    if (source.kind === 'interview') this.#interview(builder, source, passages);
    else if (source.kind === 'document') this.#document(builder, source, passages);
    else this.#study(builder, source, passages);
    const text = builder.build();
    return { text, sentences: builder.sentences, spans: builder.spans };
  }

  #interview(builder: TextBuilder, source: SourcePlan, passages: readonly Passage[]): void {
    for (let next = 0; next < passages.length; ) {
      const turn = passages.slice(next, next + 1 + this.#random.choose([0.45, 0.4, 0.15]));
      const place = next === 0 ? 'first' : next + turn.length >= passages.length ? 'last' : 'middle';
      const question = this.#question(source, codesOf(turn[0]), place);
      if (question !== undefined) builder.startLine('Intervjuer: ').sentence(question);
      builder.startLine('Informant: ');
      if (place === 'first') this.#introduce(builder, source);
      else if (this.#random.happens(0.12)) this.#filler(builder, source, answerOpening);
      for (const passage of turn) builder.passage(this.#wording.of(passage, source));
      if (place === 'middle' && this.#random.happens(0.08)) this.#filler(builder, source, answerClosing);
      next += turn.length;
    }
  }

  #question(
    source: SourcePlan,
    codes: readonly string[],
    place: 'first' | 'middle' | 'last',
  ): Sentence | undefined {
    const { language } = source;
    const own = this.#bank.find({ register: 'benefits', language, role: 'question' });
    const all =
      source.group === 'benefits' && own.length > 0
        ? own
        : this.#bank.find({ register: 'interview', language, role: 'question' });
    const question = this.#use.choose(
      all.filter((each) => !this.#use.usedHere(each)),
      (each) => questionMisfit(each, source, codes, place),
    );
    if (question !== undefined) this.#use.note(question);
    return question;
  }

  /** Two or three sentences about the informant and the place. */
  #introduce(builder: TextBuilder, source: SourcePlan): void {
    for (let i = this.#random.below(2); i < 3; i++) {
      const filler = this.#wording.biography(source);
      if (filler !== undefined) builder.sentence(filler);
    }
  }

  #filler(builder: TextBuilder, source: SourcePlan, words: RegExp): void {
    const filler = this.#wording.filler(source, ({ text }) => words.test(text));
    if (filler !== undefined) builder.sentence(filler);
  }

  #document(builder: TextBuilder, source: SourcePlan, passages: readonly Passage[]): void {
    const names = headings[source.language];
    const middle = this.#random.shuffled(names.middle);
    let number = 1;
    const heading = (name: string) => {
      if (number > 1) builder.line('');
      builder.line(`${number++}. ${name}`);
    };
    heading(names.first);
    this.#fillers(builder, source, 1 + this.#random.below(2));
    for (let next = 0; next < passages.length; ) {
      const section = passages.slice(next, next + 2 + this.#random.below(3));
      heading(middle[(number - 2) % middle.length]);
      for (const passage of section) builder.startLine().passage(this.#wording.of(passage, source));
      next += section.length;
    }
    if (!this.#random.happens(0.6)) return;
    const closing = this.#takeFillers(source, 1);
    if (closing.length === 0) return;
    heading(names.last);
    builder.startLine().sentence(closing[0]);
  }

  #study(builder: TextBuilder, source: SourcePlan, passages: readonly Passage[]): void {
    builder.line(`Design: ${source.studyDesign}. Kvalitet: ${source.studyQuality}.`).line('');
    this.#fillers(builder, source, 2);
    builder.line('');
    for (let next = 0; next < passages.length; ) {
      const paragraph = passages.slice(next, next + 1 + this.#random.below(3));
      builder.startLine();
      for (const passage of paragraph) builder.passage(this.#wording.of(passage, source));
      next += paragraph.length;
    }
    if (this.#random.happens(0.5)) {
      builder.line('');
      this.#fillers(builder, source, 1);
    }
  }

  /** Uncoded sentences as a paragraph. */
  #fillers(builder: TextBuilder, source: SourcePlan, count: number): void {
    const fillers = this.#takeFillers(source, count);
    if (fillers.length > 0) builder.startLine();
    for (const filler of fillers) builder.sentence(filler);
  }

  #takeFillers(source: SourcePlan, count: number): Sentence[] {
    const taken: Sentence[] = [];
    while (taken.length < count) {
      const filler = this.#wording.filler(source);
      if (filler === undefined) break;
      taken.push(filler);
    }
    return taken;
  }
}
