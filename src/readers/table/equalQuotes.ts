import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Text } from '../../shared/problem.js';

/** A coding in a list that has quotes but no places in the text. */
export interface QuotedCoding {
  readonly source: string;
  readonly quote: string;
  /** What the list says of where the quote stands: a paragraph, a page; empty where it says nothing. */
  readonly place: string;
  readonly code: string;
  readonly coder: string;
  /** What tells this coding from every other one: the tool's own id or number, or the whole row. */
  readonly id: string;
}

/**
 * Which of several equal quotes each coding is on, counted from 0. Equal words in one place of a source are one selection,
 * whatever codes they have, unless the list contradicts that: nobody applies a code twice to one selection, so a code that
 * a coder gave to the same words under two ids stands in two places. The first of each code are taken to be in one place,
 * and so are the second: what the list does not say is taken in its order, and `uncertain` counts the quotes where another
 * order would give another answer.
 */
export function equalQuotes(codings: readonly QuotedCoding[]): {
  readonly occurrence: Int32Array;
  readonly uncertain: number;
} {
  const quotes = new Map<string, Map<string, Map<string, number>>>();
  const occurrence = Int32Array.from(codings, ({ source, quote, place, code, coder, id }) => {
    const words = mapIn(quotes, JSON.stringify([source, place, quote]));
    const ids = mapIn(words, JSON.stringify([code, coder]));
    const known = ids.get(id);
    if (known !== undefined) return known;
    ids.set(id, ids.size);
    return ids.size - 1;
  });
  const uncertain = [...quotes.values()].filter((words) => {
    const counts = [...words.values()].map((ids) => ids.size);
    return counts.length > 1 && Math.max(...counts) > 1;
  }).length;
  return { occurrence, uncertain };
}

/** Says that equal quotes were laid together in the order of the list. */
export function warnOfEqualQuotes(uncertain: number, where: Text, builder: CorpusBuilder): void {
  if (uncertain === 0) return;
  builder.warn('equal-quotes', where, {
    nb: `${uncertain} ${uncertain === 1 ? 'sitat' : 'sitater'} står flere ganger i samme kilde med flere koder; fila sier ikke hvilke koder som står på samme sted, så de er lagt sammen i filas rekkefølge. Eksporter prosjektet (REFI-QDA eller verktøyets egen fil) for å ha stedene`,
    en: `${uncertain} ${uncertain === 1 ? 'quote stands' : 'quotes stand'} several times in one source with several codes; the file does not say which codes share a place, so they are laid together in its order. Export the project (REFI-QDA or the tool's own file) to have the places`,
  });
}

function mapIn<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  map.set(key, made);
  return made;
}
