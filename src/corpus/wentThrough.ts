import { RequestError } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';
import { Corpus } from './corpus.js';

/**
 * The corpus of coders who went through every source, for material that names only what they coded: a source in which one
 * of them coded nothing, was judged by that coder too. What a table says was not judged stays so.
 *
 * @param coders by id, or by name; `all` for every coder but the reconciled coding
 * @throws RangeError for a coder that does not exist
 * @example wentThrough(corpus, 'all').codedBy[1].size // 2, also where one of the two coded nothing
 */
export function wentThrough(corpus: Corpus, coders: 'all' | readonly string[]): Corpus {
  const chosen =
    coders === 'all'
      ? corpus.coders.filter(({ reconciled }) => !reconciled)
      : coders.map((label) => {
          const byName = corpus.coders.filter(({ name }) => name === label);
          const named = byName.length === 1 ? byName[0] : undefined;
          const found = corpus.coders.find(({ id }) => id === label) ?? named;
          if (found !== undefined) return found;
          const ids = corpus.coders.map(({ id }) => id);
          const [hint, known] = [didYouMean(label, ids, '.'), ids.join(', ')];
          throw new RequestError({
            nb: `ukjent koder «${label}»${hint.nb} Kodere: ${known}, eller alle`,
            en: `unknown coder "${label}"${hint.en} Coders: ${known}, or all`,
          });
        });
  return new Corpus({
    ...corpus,
    codedBy: corpus.codedBy.map((own) => new Set([...own, ...chosen.map(({ index }) => index)])),
  });
}
