import type { LineTable } from './corpus.js';

/**
 * Lines whose speakers are told apart by numbers, from 1 in the order in which they first speak, and not by their names.
 *
 * @example withoutNames({ length: 2, source, quote, speaker: ['Kari', ''] }).speaker // ['1', '']
 */
export function withoutNames(lines: LineTable): LineTable {
  if (lines.speaker === undefined) return lines;
  const numbers = new Map<string, string>();
  const speaker = lines.speaker.map((name) => {
    if (name === '') return '';
    const number = numbers.get(name) ?? `${numbers.size + 1}`;
    numbers.set(name, number);
    return number;
  });
  return { ...lines, speaker };
}
