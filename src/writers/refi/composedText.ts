import type { Corpus } from '../../corpus/corpus.js';
import { SourceText } from '../../corpus/sourceText.js';
import { type Grouped, groupAt } from '../grouped.js';

/** A text for a source that has none, and where its selections stand in it. */
export interface ComposedText {
  readonly text: string;
  /** Selection -> code points, half-open. */
  readonly spans: ReadonlyMap<number, readonly [number, number]>;
}

/**
 * The text that quotes make: the rows of a table of lines, or quotes that were stored without a text, one below the
 * other in the order of the project. Other tools code texts, so this lets them show and search what was coded.
 *
 * @param placed selections with a place of their own (a region), which need no text
 * @returns null for a source with a text or with offsets into one, and where nothing needs a text
 */
export function composedText(
  corpus: Corpus,
  source: number,
  selectionsBySource: Grouped,
  placed: (selection: number) => boolean,
): ComposedText | null {
  const { selections, lines, sources } = corpus;
  const own = groupAt(selectionsBySource, source);
  if (sources[source].text !== null || own.some((i) => selections.start[i] >= 0)) return null;
  const parts: string[] = [];
  const partOfLine = new Map<number, number>();
  for (let line = 0; line < lines.length; line++) {
    if (lines.source[line] !== source) continue;
    partOfLine.set(line, parts.length);
    parts.push(lines.quote[line] || `[${line + 1}]`);
  }
  const partOf = new Map<number, number>();
  for (const selection of own) {
    const line = partOfLine.get(selections.line[selection]);
    if (line !== undefined) partOf.set(selection, line);
    else if (selections.kind[selection] !== 'source' && !placed(selection)) {
      partOf.set(selection, parts.length);
      parts.push(selections.storedQuote[selection] || `[${selection + 1}]`);
    }
  }
  if (parts.length === 0) return null;
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += new SourceText(part).length + 1;
  }
  const spans = new Map(
    [...partOf].map(
      ([selection, part]) => [selection, [starts[part], (starts[part + 1] ?? length) - 1]] as const,
    ),
  );
  return { text: parts.join('\n'), spans };
}
