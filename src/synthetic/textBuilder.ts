import type { Sentence } from './sentenceBank.js';

/** Half-open, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence came to stand. */
export interface PlacedSentence extends Span {
  /** Sentences on one line can be joined in a span. */
  readonly line: number;
}

/** The span of a passage, and the sentences that it covers. */
export interface PassageSpan extends Span {
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** Text grown from the front, which knows where everything stands. */
export class TextBuilder {
  readonly sentences: PlacedSentence[] = [];
  readonly spans: PassageSpan[] = [];
  #text = '';
  /** Code points so far. */
  #length = 0;
  #line = 0;
  /** What stands between the next sentence and what is before it. */
  #gap = '';

  /** A line without sentences, such as a heading; an empty one sets off what follows. */
  line(text: string): this {
    this.startLine(text);
    this.#write('\n');
    return this;
  }

  /** Starts a line, with what is no sentence of its own, such as the name of the speaker. */
  startLine(prefix = ''): this {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#write('\n');
    this.#write(prefix);
    this.#line++;
    this.#gap = '';
    return this;
  }

  sentence(sentence: Sentence): this {
    this.#write(this.#gap);
    const start = this.#length;
    this.#write(sentence.text);
    this.#gap = ' ';
    this.sentences.push({ start, end: this.#length, line: this.#line });
    return this;
  }

  /** The sentences of a passage; its span covers exactly them. */
  passage(sentences: readonly Sentence[]): this {
    const firstSentence = this.sentences.length;
    for (const sentence of sentences) this.sentence(sentence);
    const lastSentence = this.sentences.length - 1;
    const { start } = this.sentences[firstSentence];
    this.spans.push({ start, end: this.sentences[lastSentence].end, firstSentence, lastSentence });
    return this;
  }

  build(): string {
    return `${this.#text}\n`;
  }

  #write(text: string): void {
    this.#text += text;
    this.#length += [...text].length;
  }
}
