import type { Language } from '../shared/language.js';
import { type Phrase, phraseText } from './phrase.js';

/** One thing that was found, in plain language, with what it rests on and what to be careful about. */
export interface Finding {
  /** One plain sentence with its numbers, every one computed; Markdown. */
  readonly sentence: Phrase;
  /** What was counted: `34 studies`. */
  readonly n: Phrase;
  /** What the sentence does not say, or when it would not hold. */
  readonly caveat: string;
}

/** What was found on one question. */
export interface Findings {
  readonly kind: 'findings';
  /** Id of the question. */
  readonly question: string;
  readonly language: Language;
  readonly found: readonly Finding[];
}

const caveatWord = { nb: 'Forbehold:', en: 'Caveat:' } as const;

/**
 * Findings as a list for a person, in a notebook and on the page of findings alike. A caveat that holds for several in a
 * row stands behind the last of them.
 *
 * @param fewest numbers of fewer sources are bounded and not told; default 1: all are told
 * @returns Markdown
 */
export function findingsText({ found, language }: Findings, fewest = 1): string {
  const text = (said: Phrase) => phraseText(said, language, fewest);
  return found
    .map(({ sentence, n, caveat }, i) => {
      const again = found[i + 1]?.caveat === caveat;
      return `- ${text(sentence)} *(${text(n)})*${again ? '' : ` ${caveatWord[language]} ${caveat}`}`;
    })
    .join('\n');
}
