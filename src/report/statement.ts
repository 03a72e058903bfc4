/** Sentences for a person to read, each with the numbers that it rests on. */
export interface Statement {
  readonly kind: 'statement';
  /** Markdown, in which names are `shielded`: `markdownText` writes it out. */
  readonly text: string;
}
