import { type KnownName, knownName } from './lexicon.js';

/** A word of a text, with what the search for names asks of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** A capital and small letters behind it, or one capital letter. */
  readonly capital: boolean;
  /** Two or more letters, all capital. */
  readonly upper: boolean;
  /** Whether a capital is due anyway: at the beginning of a text, a line, a sentence, or something that is said. */
  readonly opens: boolean;
  /** What the lists know of it. */
  readonly known: KnownName | null;
}

const word = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;
const opening = /[.!?:;…\n\r"«»“”()[\]–—•*/|>]/u;
const camel = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u;

/**
 * The words of a text. `KariNordmann1` is two of them, without a gap.
 *
 * @param text as `plainText` gives it
 */
export function tokens(text: string): Word[] {
  const found: Word[] = [];
  let before = 0;
  const add = (own: string, start: number) => {
    const gap = text.slice(before, start);
    const { lower, capital, upper, known } = formOf(own);
    found.push({
      text: own,
      lower,
      capital,
      upper,
      known,
      start,
      end: start + own.length,
      gap,
      opens: found.length === 0 || (gap !== ' ' && opening.test(gap)),
    });
    before = start + own.length;
  };
  for (const match of text.matchAll(word)) {
    const parts = match[0].length > 5 && /\p{Ll}\p{Lu}/u.test(match[0]) ? match[0].split(camel) : [match[0]];
    let at = match.index;
    for (const part of parts) {
      add(part, at);
      at += part.length;
    }
  }
  return found;
}

type Form = Pick<Word, 'lower' | 'capital' | 'upper' | 'known'>;

/** What a word is by itself; texts use few words often, so it is kept, within bounds. */
function formOf(own: string): Form {
  let form = forms.get(own);
  if (form === undefined) {
    const lower = own.toLowerCase();
    const starts = own[0] !== lower[0];
    const small = own.slice(1) === lower.slice(1);
    form = {
      lower,
      capital: starts && (own.length === 1 || small || !isUpper(own)),
      upper: starts && own.length > 1 && !small && isUpper(own),
      known: knownName(lower),
    };
    if (forms.size > 200_000) forms.clear();
    forms.set(own, form);
  }
  return form;
}

const forms = new Map<string, Form>();

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
