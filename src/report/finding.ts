/** One thing that was found, in plain language, with what it rests on and what to be careful about. */
export interface Finding {
  /** Which question it answers. */
  readonly question: 'needs' | 'design' | 'consistency' | 'priorities' | 'opportunities';
  /** One plain sentence with its numbers, every one computed; Markdown. */
  readonly sentence: string;
  /** What was counted: `34 studies`. */
  readonly n: string;
  /** What the sentence does not say, or when it would not hold. */
  readonly caveat: string;
}
