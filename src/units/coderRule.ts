import type { Corpus } from '../corpus/corpus.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { RequestError } from '../shared/problem.js';
import { didYouMean } from '../shared/suggest.js';

/**
 * Whose codings count.
 *
 * - `any`: a code is present when at least one coder applied it
 * - `majority`: when more than half of the coders of that source did
 * - `all`: when every coder of that source did
 * - `reconciled`: the reconciled coding; in a source that one person coded alone, that coding
 * - `coder:ID`: one named coder
 *
 * The reconciled coding is no further opinion: the first three count it only in sources that have nothing else.
 *
 * Who did not judge has no vote, neither for nor against: a code is decided by those who judged it in the unit, as it is
 * decided in a source by those who went through it. Where none of them did, it is not known (see `unknownCodes`).
 */
export type CoderRule = (typeof coderRules)[number] | `coder:${string}`;

/** The rules with a fixed name; beside them stands each coder, `coder:ID`. */
export const coderRules = ['any', 'majority', 'all', 'reconciled'] as const;

/**
 * The reconciled coding where the project has one, else any coder's.
 *
 * @example defaultCoderRule(corpus) // 'reconciled'
 */
export function defaultCoderRule(corpus: Corpus): CoderRule {
  const reconciled = (coder: number) => corpus.coders[coder].reconciled;
  return corpus.codedBy.some((coders) => [...coders].some(reconciled)) ? 'reconciled' : 'any';
}

/**
 * A rule from what a person typed.
 *
 * @throws RangeError naming the rules, or the coders
 * @example parseCoderRule(corpus, 'K1') // 'coder:K1'
 */
export function parseCoderRule(corpus: Corpus, text: string): CoderRule {
  const rule = coderRules.find((name) => name === text);
  if (rule !== undefined) return rule;
  const id = text.startsWith('coder:') ? text.slice('coder:'.length) : text;
  if (corpus.coders.some((coder) => coder.id === id)) return `coder:${id}`;
  const named = corpus.coders.filter((coder) => coder.name === id);
  if (named.length === 1) return `coder:${named[0].id}`;
  throw unknownRule(corpus, text);
}

function unknownRule(corpus: Corpus, text: string): RangeError {
  const id = text.replace(/^coder:/u, '');
  const ids = corpus.coders.map((coder) => coder.id);
  const hint = didYouMean(id, [...ids, ...coderRules], '.');
  const [rules, coders] = [coderRules.join(', '), ids.join(', ')];
  return new RequestError({
    nb: `ukjent koderegel «${text}»${hint.nb} Regler: ${rules}, coder:ID; kodere: ${coders}`,
    en: `unknown coder rule "${text}"${hint.en} Rules: ${rules}, coder:ID; coders: ${coders}`,
  });
}

/** Which codings a rule looks at, and how many coders of each source must agree. */
export interface Votes {
  /** Per coding: 1 when it counts as a vote. */
  readonly counted: Uint8Array;
  /** Per source: votes that a code needs in a unit to be present there, where everybody judged it. */
  readonly needed: Int32Array;
  /** Per source: the coders whose votes count, by index. */
  readonly voters: readonly (readonly number[])[];
  /** Votes that a code needs in a unit of a source where so many of the voters judged it. */
  neededOf(source: number, judges: number): number;
}

/**
 * Applies a rule to a corpus.
 *
 * The coders of a source are all who went through it (`corpus.codedBy`), also when what they found is filtered out.
 *
 * @throws RangeError for `reconciled` where several coders coded a source and nobody reconciled it, and for a
 *   rule or a coder that does not exist
 */
export function votes(corpus: Corpus, rule: CoderRule): Votes {
  const { codings, selections, coders } = corpus;
  if (parseCoderRule(corpus, rule) !== rule) throw unknownRule(corpus, rule);
  const individual = corpus.codedBy.map(
    (all) => [...all].filter((coder) => !coders[coder].reconciled).length,
  );
  const reconciled = Uint8Array.from(corpus.codedBy, (all) =>
    [...all].some((coder) => coders[coder].reconciled) ? 1 : 0,
  );
  if (rule === 'reconciled') requireReconciled(corpus, individual, reconciled);

  const wanted = rule.startsWith('coder:') ? rule.slice('coder:'.length) : null;
  const counted = new Uint8Array(codings.length);
  const isVoter = (source: number, coder: number): boolean => {
    if (wanted !== null) return coders[coder].id === wanted;
    if (rule === 'reconciled') return coders[coder].reconciled || reconciled[source] === 0;
    return !coders[coder].reconciled || individual[source] === 0;
  };
  for (let i = 0; i < codings.length; i++)
    counted[i] = isVoter(selections.source[codings.selection[i]], codings.coder[i]) ? 1 : 0;
  const neededOf = (source: number, judges: number): number => {
    if (individual[source] === 0) return 1;
    if (rule === 'majority') return Math.floor(judges / 2) + 1;
    return rule === 'all' ? Math.max(1, judges) : 1;
  };
  return {
    counted,
    needed: Int32Array.from(individual, (count, source) => neededOf(source, count)),
    voters: corpus.codedBy.map((all, source) => [...all].filter((coder) => isVoter(source, coder))),
    neededOf,
  };
}

function requireReconciled(corpus: Corpus, individual: readonly number[], reconciled: Uint8Array): void {
  const open = corpus.sources.filter((_, i) => reconciled[i] === 0 && individual[i] > 1);
  if (open.length === 0) return;
  const names = open
    .slice(0, 5)
    .map((source) => sourceLabelIn(corpus, source))
    .join(', ');
  const rest = open.length - 5;
  const [flere, more] = rest > 0 ? [` og ${rest} til`, ` and ${rest} more`] : ['', ''];
  throw new RequestError({
    nb: `regelen reconciled krever en omforent koding i hver kilde med flere kodere; det er ingen i ${names}${flere}`,
    en: `the rule reconciled needs a reconciled coding in every source of several coders; there is none in ${names}${more}`,
  });
}
