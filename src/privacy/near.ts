/** A stretch of a text, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches of a text around what a pattern needs to hold somewhere, merged where they touch: most of a text is read by no
 * rule that needs, say, a digit.
 *
 * @param needed what every match holds, with the flag g
 * @param before how far before it a match can begin, in UTF-16 units
 * @param after how far behind it a match, and what is asked of the text behind it, can reach
 */
export function stretchesAround(text: string, needed: RegExp, before: number, after: number): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  needed.lastIndex = 0;
  for (let match = needed.exec(text); match !== null; match = needed.exec(text)) {
    const start = Math.max(0, match.index - before);
    const end = Math.min(text.length, match.index + match[0].length + after);
    const last = stretches[stretches.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The matches of a pattern with the flag g that begin within stretches, in order; what stands before them is seen. */
export function* matchesIn(
  text: string,
  pattern: RegExp,
  stretches: readonly Stretch[],
): Generator<RegExpExecArray> {
  for (const { start, end } of stretches) {
    const seen = end === text.length ? text : text.slice(0, end);
    pattern.lastIndex = start;
    for (let match = pattern.exec(seen); match !== null; match = pattern.exec(seen)) yield match;
  }
  pattern.lastIndex = 0;
}
