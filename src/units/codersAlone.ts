import type { Corpus } from '../corpus/corpus.js';
import type { Coder } from '../corpus/source.js';
import type { CoderRule } from './coderRule.js';

/** A coder whose coding can be looked at alone. */
export interface CoderToAsk {
  readonly coder: Coder;
  readonly rule: CoderRule;
  /** Sources that the coder went through: the others are not known by this coder, and are no zero. */
  readonly sources: number;
}

/**
 * The coders that could be asked alone, beside a rule: each who went through some source, where there are two or more. A reconciled
 * coding is nobody's alone.
 *
 * @example codersAlone(corpus, 'reconciled').map(({ rule }) => rule) // ['coder:K1', 'coder:K2']
 */
export function codersAlone({ coders, codedBy }: Corpus, rule: CoderRule): readonly CoderToAsk[] {
  const persons = coders
    .filter(({ reconciled }) => !reconciled)
    .map(
      (coder): CoderToAsk => ({
        coder,
        rule: `coder:${coder.id}`,
        sources: codedBy.filter((all) => all.has(coder.index)).length,
      }),
    )
    .filter(({ sources }) => sources > 0);
  return persons.length < 2 ? [] : persons.filter((person) => person.rule !== rule);
}
