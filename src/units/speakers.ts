import type { Corpus } from '../corpus/corpus.js';
import type { SourceText } from '../corpus/sourceText.js';

/** A turn begins with a name and a colon: `Informant: …`, `Kari N.: …`. */
const turn = /^[ \t]*([\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}):(?=[ \t])/gmu;

/** A text with more names than this is no conversation. */
const mostSpeakers = 30;

/**
 * Who speaks where, as the material tells it: by the name that a line of a table has, or by the names that turns of a
 * text begin with. A text tells it where at least two names each begin two turns or more, and every second line is a turn.
 *
 * @returns for a selection, the name; empty where nothing tells it
 * @example speakers(corpus)(0) // 'Informant'
 */
export function speakers(corpus: Corpus): (selection: number) => string {
  const { selections, sources, lines } = corpus;
  const turns = new Map<number, readonly Turn[]>();
  return (selection) => {
    if (selections.line[selection] >= 0) return lines.speaker?.[selections.line[selection]] ?? '';
    const source = selections.source[selection];
    const { text } = sources[source];
    if (text === null || selections.start[selection] < 0) return '';
    const found = turns.get(source) ?? turnsOf(text);
    turns.set(source, found);
    const at = text.toUtf16(selections.start[selection]);
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (found[middle].start <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? '' : found[low - 1].speaker;
  };
}

interface Turn {
  /** UTF-16 position at which it begins. */
  readonly start: number;
  readonly speaker: string;
}

function turnsOf({ value }: SourceText): readonly Turn[] {
  const found = [...value.matchAll(turn)].map((match) => ({ start: match.index, speaker: match[1].trim() }));
  const counts = new Map<string, number>();
  for (const { speaker } of found) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const several = [...counts.values()].filter((count) => count >= 2).length;
  const written = value.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '').length;
  const isConversation = several >= 2 && counts.size <= mostSpeakers && found.length * 2 >= written;
  return isConversation ? found.filter(({ speaker }) => counts.get(speaker)! >= 2) : [];
}
