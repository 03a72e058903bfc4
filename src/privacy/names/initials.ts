import type { Identifier } from '../identifier.js';
import { introduction } from './introductions.js';

const form = /(?<![\p{L}\p{N}.§])\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.(?![\p{L}\p{N}])/gu;

/** Two capitals without full stops: of a person where somebody does something, or keeps the minutes. */
const bare =
  /(?<=(?<!\p{L})(?:referent|ref\.|møteleder|leder|sign\.?|signert|mvh|hilsen|av|fra|til|med|hos|sa|sier|for|og)[:,]? )(?!(?:TV|PC|OK|IT|HR|KI|EU|FN|KO|UB|ID|NB|CV|AS|SA|PR|BP|EØ|UD|SV|KS|LO|HK|AI|US|UK|VG|DN|NN|XX|AB|BI|SI|HF|TT|UP|AU|AT|DPS|MR|CT)(?![\p{L}]))\p{Lu}{2}(?![\p{L}\p{N}-])/gu;

/** `K. N.`, `O.M.H.`: initials alone; possible, and likely where a person is named. */
export function initials(text: string): Identifier[] {
  const without = [...text.matchAll(bare)].map(
    (match): Identifier => ({
      kind: 'name',
      certainty: /(?:referent|møteleder|sign\.?|signert|mvh|hilsen|sa|sier|hos)[:,]? $/iu.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      )
        ? 'likely'
        : 'possible',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }),
  );
  const dotted = [...text.matchAll(form)].map(
    (match): Identifier => ({
      kind: 'name',
      certainty: introduction(text, match.index, wordBefore(text, match.index)).person
        ? 'likely'
        : 'possible',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }),
  );
  return [...without, ...dotted];
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+)\P{L}{1,3}$/u.exec(text.slice(Math.max(0, at - 25), at))?.[1].toLowerCase() ?? '';
}
