import type { Agreement } from '../../agreement/agreement.js';
import type { Code } from '../../corpus/code.js';
import type { CountSubject, WithinSubject } from '../../disclosure/countModel.js';
import { countSubject, type PublicSources } from '../publicSources.js';

/** Subject of the sources that several coders went through. */
export const comparedKey = 'compared';

/** Subject of those of them in which any of these coders used a code: `twice:C01`. */
export function twiceKey({ id }: Code): string {
  return `twice:${id}`;
}

/** The sources that agreement was counted in, code by code. */
export interface ComparedSources {
  readonly subjects: readonly CountSubject[];
  readonly within: readonly WithinSubject[];
  /** Codings of each code that each protected source has by these coders. */
  readonly contributions: ReadonlyMap<Code, readonly number[]>;
}

/**
 * Which sources were compared, and in which of them each code was used. A code of which the answer counts other sources (some
 * codings have no place among the units) is no subject, so that nothing of it is shown.
 */
export function comparedSources(sources: PublicSources, found: Agreement): ComparedSources {
  const { corpus, coders, codes } = found;
  const compared = new Set(found.sources.map(({ index }) => index));
  const took = new Set(coders.map(({ index }) => index));
  const used = new Map<number, Map<number, number>>();
  const { code, coder, selection, length } = corpus.codings;
  for (let i = 0; i < length; i++) {
    const source = corpus.selections.source[selection[i]];
    if (!took.has(coder[i]) || !compared.has(source)) continue;
    const own = used.get(code[i]) ?? new Map<number, number>();
    used.set(code[i], own.set(source, (own.get(source) ?? 0) + 1));
  }
  const usedIn = (each: Code) => used.get(each.index) ?? new Map<number, number>();
  const known = codes.filter((each) => usedIn(each.code).size === each.sources);
  const ofCodes = known.map((each) => {
    const own = usedIn(each.code);
    return countSubject(sources, { key: twiceKey(each.code), categories: ['used'], sets: {} }, (source) =>
      own.has(source) ? 0 : -1,
    );
  });
  const all = countSubject(sources, { key: comparedKey, categories: ['compared'], sets: {} }, (source) =>
    compared.has(source) ? 0 : -1,
  );
  return {
    subjects: [all, ...ofCodes],
    within: ofCodes.map(({ key }) => ({
      lesser: { subject: key, categories: [0] },
      greater: { subject: comparedKey, categories: [0] },
    })),
    contributions: new Map(
      codes.map((each) => [
        each.code,
        [...usedIn(each.code)].flatMap(([source, count]) => (sources.stratum[source] < 0 ? [] : [count])),
      ]),
    ),
  };
}
