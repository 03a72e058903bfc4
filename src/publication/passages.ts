import type { Corpus } from '../corpus/corpus.js';
import { Fingerprints } from '../privacy/fingerprints.js';
import { plainWords, protectedTexts } from '../privacy/inVivo.js';
import { RequestError } from '../shared/problem.js';

/** Items of fewer words are looked for in vain: no passage is so short. */
const fewestWords = 4;

/**
 * Looks, last of all, whether a passage of somebody's words has come into what would be written.
 *
 * @param files path -> text; quotes that were asked for are not among them
 * @param letThrough items that a person has looked at; those of a word or two are no passage, and to take them out of a text would hide
 *   the passages that they stand in
 * @throws RequestError naming file and line
 */
export function requireNoPassages(
  corpus: Corpus,
  files: ReadonlyMap<string, string>,
  letThrough: readonly string[] = [],
): void {
  const known = new Fingerprints();
  for (const text of protectedTexts(corpus)) known.add(text);
  for (const { text } of corpus.memos) known.add(text);
  if (known.size === 0) return;
  const long = letThrough.filter((item) => plainWords(item).length >= fewestWords);
  for (const [path, text] of files) {
    const rest = long.reduce((all, item) => all.replaceAll(item, ' '), text);
    const [found] = known.find(rest);
    if (found === undefined) continue;
    throw new RequestError({
      nb: `Ingenting er publisert: ${path} linje ${found.line} ville hatt ${found.words} ord på rad fra materialet. Gi koden et annet navn (--label-codes), eller slipp teksten gjennom med --allow-item`,
      en: `Nothing was published: ${path} line ${found.line} would have had ${found.words} words in a row of the material. Give the code another name (--label-codes), or let the text through with --allow-item`,
    });
  }
}
