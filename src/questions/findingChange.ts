import type { Corpus } from '../corpus/corpus.js';
import type { Change } from '../inference/cellChange.js';
import { fewestToTurn } from '../statistics/fewestToTurn.js';
import type { CoderRule } from '../units/coderRule.js';
import { codersAlone } from '../units/codersAlone.js';
import type { ForQuestions } from './forQuestions.js';

/** A question that can be asked anew of a part of the material, or of one coder's coding. */
export interface AskedAnew<Answer> {
  readonly corpus: Corpus;
  /** The rule by which it was asked. */
  readonly coders: CoderRule;
  /** Asks it; with few draws (`drawsOfChange`), and as much of it as the findings need. */
  readonly ask: (corpus: Corpus, coders: CoderRule) => Answer;
}

/** One of its findings. */
export interface Turning<Answer> {
  /** Whether an answer has it, in the same direction, at the level of its family. */
  readonly holds: (answer: Answer) => boolean;
  /** Whether an answer could have it at all: whether it has a p. Default: yes. */
  readonly tested?: (answer: Answer) => boolean;
  /** The sources that carry it, by index, those first that carry most; no others are taken away. */
  readonly carriers: readonly number[];
}

/** Draws with which a question is asked anew: p is then a multiple of 1/3,000. */
export const drawsOfChange = 2999;

/** Samples of intervals, which no verdict rests on. */
export const samplesOfChange = 20;

/** What a question says of itself, so that it can be told what would change its findings. */
export interface AskedAgain<Answer> {
  /** How it was asked. */
  readonly asked: (answer: Answer) => ForQuestions & { readonly coders: CoderRule };
  /** Asks it of other material: what its confirmatory findings rest on; the rest of the answer may stay. */
  readonly again: (answer: Answer, corpus: Corpus, options: ForQuestions) => Answer;
  /** The sources that carry the finding with a key, by index, those first that carry most. */
  readonly carriers: (answer: Answer, key: string) => readonly number[];
}

/** Sources by how much they carry, the most first; those that carry nothing, or stand against it, are left out. */
export function byWeight(weights: Iterable<readonly [source: number, weight: number]>): number[] {
  const sums = new Map<number, number>();
  for (const [source, weight] of weights) sums.set(source, (sums.get(source) ?? 0) + weight);
  return [...sums]
    .filter(([, weight]) => weight > 0)
    .sort(([a, first], [b, second]) => second - first || a - b)
    .map(([source]) => source);
}

/** How often a question is asked anew for one finding, beside once for each coder. */
const evaluations = 9;

/**
 * What would turn findings of a question: the fewest sources, from above, and each coder's coding alone. The question is asked anew
 * each time, few times, so what is told is a bound: so many sources are known to be enough, and perhaps fewer are.
 *
 * A source that is taken away is gone from the whole question, from all items and from both sides of a contrast.
 *
 * @returns the answer for a finding; coders are asked once for all of them, when the first is asked for
 * @example findingChange({ corpus, coders, ask })({ holds: ({ p }) => p <= 0.005, carriers: [4, 2] }).sources?.most
 */
export function findingChange<Answer>(asked: AskedAnew<Answer>): (turning: Turning<Answer>) => Change {
  const { corpus, coders, ask } = asked;
  let alone: readonly (ReturnType<typeof codersAlone>[number] & { readonly answer: Answer })[] | null = null;
  return ({ holds, tested = () => true, carriers }) => {
    alone ??= codersAlone(corpus, coders).map((person) => ({ ...person, answer: ask(corpus, person.rule) }));
    const standsWith = (kept: readonly number[]) => {
      const stays = new Set(kept);
      const gone = new Set(carriers.filter((_, i) => !stays.has(i)));
      const fewer = corpus.part({ source: ({ index }) => !gone.has(index) });
      return holds(ask(fewer, coders));
    };
    const fewest = fewestToTurn(carriers.length, standsWith, { evaluations });
    const known = fewest.most !== null && fewest.most > 0;
    return {
      // Only carriers were taken away, so of fewer sources it is never known that they are not enough.
      sources: known ? { least: 1, most: fewest.most, exact: fewest.most === 1 } : null,
      codings: null,
      coders: alone
        .filter(({ answer }) => tested(answer))
        .map(({ coder, sources, answer }) => ({ coder, sources, holds: holds(answer) })),
    };
  };
}
