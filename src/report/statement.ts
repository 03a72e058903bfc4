/** Sentences for a person to read, each with the numbers that it rests on. */
export interface Statement {
  readonly kind: 'statement';
  /** Markdown. */
  readonly text: string;
}
