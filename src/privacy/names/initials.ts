import type { Identifier } from '../identifier.js';
import { introduction } from './introductions.js';

const form = /(?<![\p{L}\p{N}.§])\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.(?![\p{L}\p{N}])/gu;

/** `K. N.`, `O.M.H.`: initials alone; possible, and likely where a person is named. */
export function initials(text: string): Identifier[] {
  return [...text.matchAll(form)].map((match) => ({
    kind: 'name',
    certainty: introduction(text, match.index, wordBefore(text, match.index)).person ? 'likely' : 'possible',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+)\P{L}{1,3}$/u.exec(text.slice(Math.max(0, at - 25), at))?.[1].toLowerCase() ?? '';
}
