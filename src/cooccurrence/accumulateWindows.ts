import { type CodeChoice, chooseCodes } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { sourceLabels } from '../corpus/sourceLabels.js';
import type { CoderRule } from '../units/coderRule.js';
import { groupOf, requireAttributes } from '../units/groups.js';
import { incidence } from '../units/incidence.js';
import type { LeftOut } from '../units/leftOut.js';
import { type ConversationOptions, conversations } from './conversations.js';
import { type ConnectionCounting, eachConnection } from './movingWindow.js';
import { windowOf } from './parseUnit.js';

export interface AccumulateWindowsOptions extends ConversationOptions {
  /** Such as `window:4`; see `parseUnit`. */
  readonly window: `window:${string}`;
  /** What the connections are added up for: each source (default), or all sources that share these attributes. */
  readonly by?: 'source' | readonly string[];
  /** Default: all codes. */
  readonly codes?: CodeChoice;
  readonly coders?: CoderRule;
  readonly rollUp?: boolean;
  readonly counting?: ConnectionCounting;
}

/** Connections of each unit of analysis, as epistemic network analysis adds them up. */
export interface Connections {
  /** Names of the units of analysis: ids of sources, or values of attributes joined by ` · `. */
  readonly units: readonly string[];
  readonly pairs: readonly (readonly [Code, Code])[];
  /** units x pairs, row-major. */
  readonly counts: Float64Array;
  readonly leftOut: readonly LeftOut[];
  /** The connections of two codes (id, path or name, in either order) in a unit of analysis. */
  at(unit: string, one: string, other: string): number;
}

/**
 * Connections of codes in a moving window, added up for each unit of analysis (a speaker, a source, a level): a
 * line's connections belong to the unit of the line's source, though its window may hold lines of others.
 *
 * Equals rENA's connection counts for the same window, conversations and units.
 *
 * @throws RangeError for codes, attributes or a window that do not exist
 * @see Shaffer, Collier & Ruis (2016), J. Learning Analytics 3(3):9-45
 * @example accumulateWindows(corpus, { window: 'window:4', conversation: ['group'], by: ['speaker'] })
 */
export function accumulateWindows(corpus: Corpus, options: AccumulateWindowsOptions): Connections {
  const by = options.by ?? 'source';
  if (by !== 'source') requireAttributes(corpus, by);
  const lines = incidence(corpus, { ...options, unit: 'line' });
  const { coded, order, leftOut } = conversations(lines, options);
  const codes = chooseCodes(corpus, options.codes ?? 'all');
  const indices = codes.map((code) => code.index);
  const width = (codes.length * (codes.length - 1)) / 2;
  const pairs = codes.flatMap((one, i) => codes.slice(i + 1).map((other) => [one, other] as const));
  const pairOf = (i: number, j: number) => i * codes.length - (i * (i + 1)) / 2 + (j - i - 1);

  const labels = sourceLabels(corpus);
  const nameOf = corpus.sources.map((source) =>
    by === 'source' ? labels[source.index] : groupOf(source, by),
  );
  const numbers = new Map<string, number>();
  for (const unit of order) {
    const name = nameOf[lines.source[unit]];
    if (name !== undefined && !numbers.has(name)) numbers.set(name, numbers.size);
  }
  const counts = new Float64Array(numbers.size * width);
  const counting = options.counting ?? 'binary';
  eachConnection(coded, windowOf(options.window), counting, indices, indices, (line, i, j, value) => {
    const name = nameOf[lines.source[order[line]]];
    if (i < j && name !== undefined) counts[numbers.get(name)! * width + pairOf(i, j)] += value;
  });
  const without = corpus.sources.filter(
    (source) => nameOf[source.index] === undefined && lines.source.includes(source.index),
  );
  return {
    units: [...numbers.keys()],
    pairs,
    counts,
    leftOut: [
      ...leftOut,
      ...(without.length === 0
        ? []
        : [
            {
              reason: 'no-group' as const,
              sources: without,
              codings: codingsIn(
                corpus,
                without.map((source) => source.index),
              ),
            },
          ]),
    ],
    at: (unit, one, other) => {
      const number = numbers.get(unit);
      if (number === undefined)
        throw new RangeError(`unknown unit of analysis "${unit}"; units: ${[...numbers.keys()].join(', ')}`);
      const [i, j] = [one, other]
        .map((label) => indices.indexOf(corpus.code(label).index))
        .sort((a, b) => a - b);
      if (i < 0 || i === j)
        throw new RangeError(
          `a pair is two different codes among those that were chosen; found "${one}" and "${other}"`,
        );
      return counts[number * width + pairOf(i, j)];
    },
  };
}

function codingsIn(corpus: Corpus, sources: readonly number[]): number {
  const { codings, selections } = corpus;
  return codings.selection.reduce(
    (sum, selection) => sum + (sources.includes(selections.source[selection]) ? 1 : 0),
    0,
  );
}
