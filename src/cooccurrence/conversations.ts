import type { SourceKind } from '../corpus/source.js';
import { groupOf, requireAttributes } from '../units/groups.js';
import type { Incidence } from '../units/incidence.js';
import type { LeftOut } from '../units/leftOut.js';
import type { CodedLines } from './movingWindow.js';

export interface ConversationOptions {
  /**
   * What a window never reaches beyond: the source (default), or all sources that share these attributes, whose
   * lines then follow one another as in the table of lines.
   */
  readonly conversation?: 'source' | readonly string[];
}

/** Lines in the order of their conversations. */
export interface Conversations {
  readonly coded: CodedLines;
  /** Unit of the incidence that stands at each position. */
  readonly order: Int32Array;
  /** Kinds of sources in each conversation. */
  readonly contexts: readonly ReadonlySet<SourceKind>[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The lines of an incidence, conversation by conversation.
 *
 * @throws RangeError for an attribute that no source has
 */
export function conversations(lines: Incidence, options: ConversationOptions): Conversations {
  const { corpus, unitCount, source, item } = lines;
  const attributes = options.conversation ?? 'source';
  if (attributes !== 'source') requireAttributes(corpus, attributes);
  const ofSource = corpus.sources.map((each) =>
    attributes === 'source' ? `${each.index}` : groupOf(each, attributes),
  );
  const units = Array.from({ length: unitCount }, (_, unit) => unit).filter(
    (unit) => ofSource[source[unit]] !== undefined,
  );
  // Rows of a table keep their order over sources; lines of texts follow source by source.
  if (attributes !== 'source') units.sort((a, b) => item[a] - item[b] || a - b);
  const numbers = new Map<string, number>();
  for (const unit of units) {
    const name = ofSource[source[unit]]!;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  const numberOf = (unit: number) => numbers.get(ofSource[source[unit]]!)!;
  units.sort((a, b) => numberOf(a) - numberOf(b));

  const contexts = Array.from(numbers, () => new Set<SourceKind>());
  for (const unit of units) contexts[numberOf(unit)].add(corpus.sources[source[unit]].kind);
  return {
    coded: codedLines(lines, units, numberOf),
    order: Int32Array.from(units),
    contexts,
    leftOut: [...lines.leftOut, ...withoutConversation(lines, ofSource)],
  };
}

function codedLines(
  lines: Incidence,
  units: readonly number[],
  conversationOf: (unit: number) => number,
): CodedLines {
  const offsets = new Int32Array(units.length + 1);
  const [codes, weights]: number[][] = [[], []];
  units.forEach((unit, position) => {
    for (let i = lines.offsets[unit]; i < lines.offsets[unit + 1]; i++) {
      codes.push(lines.codes[i]);
      weights.push(lines.weights[i]);
    }
    offsets[position + 1] = codes.length;
  });
  return {
    offsets,
    codes: Int32Array.from(codes),
    weights: Int32Array.from(weights),
    conversation: Int32Array.from(units, conversationOf),
  };
}

function withoutConversation(lines: Incidence, ofSource: readonly (string | undefined)[]): LeftOut[] {
  const { corpus, source, unitCount, codingOffsets } = lines;
  const [sources, codings] = [new Set<number>(), new Set<number>()];
  for (let unit = 0; unit < unitCount; unit++) {
    if (ofSource[source[unit]] !== undefined) continue;
    sources.add(source[unit]);
    for (let i = codingOffsets[unit]; i < codingOffsets[unit + 1]; i++) codings.add(lines.codings[i]);
  }
  if (sources.size === 0) return [];
  const without = [...sources].map((each) => corpus.sources[each]);
  return [{ reason: 'no-group', sources: without, codings: codings.size }];
}
