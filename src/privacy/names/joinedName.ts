import type { Identifier } from '../identifier.js';
import { knownName } from './lexicon.js';

/**
 * A first name and a family name in one word (`karinordmann`): likely with a number behind it, as people make names of users,
 * and possible without.
 */
export function joinedName(text: string, lower: string, start: number): Identifier | null {
  for (let cut = 3; cut <= lower.length - 4; cut++) {
    const first = knownName(lower.slice(0, cut));
    if (first === null || !first.first || first.word || !first.strong || first.genitive > 0) continue;
    const family = knownName(lower.slice(cut));
    if (family === null || !family.family || family.word || !family.strong || family.genitive > 0) continue;
    const number =
      /^[_-]?\d+(?!\p{L})/u.exec(text.slice(start + lower.length, start + lower.length + 8))?.[0] ?? '';
    const end = start + lower.length + number.length;
    return {
      kind: 'name',
      certainty: number === '' ? 'possible' : 'likely',
      start,
      end,
      text: text.slice(start, end),
    };
  }
  return null;
}
