import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { MarkedPiece, MarkedQuote, MarkedQuotes } from '../report/markedQuotes.js';
import { RequestError } from '../shared/problem.js';
import { segmentText } from '../units/segmentText.js';
import { groupLabel } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { Cell, CooccurrenceMatrix } from './cooccurrenceMatrix.js';
import { describeMatrix, pairLabel } from './matrix.labels.js';

export interface QuotesOptions {
  /** Paragraphs of a text, or lines of a table of lines, before and after what was counted; default 1. */
  readonly context?: number;
  /** Quotes at most; default 20. */
  readonly most?: number;
}

/**
 * Everything behind one cell where it stands: what was counted, with the paragraphs (or lines) around it, and all codings of
 * that stretch marked with their codes, by whomever. A quote that the file holds without its text stands alone.
 *
 * @throws RangeError for a context that is no whole number
 */
export function quotesInContext(
  matrix: CooccurrenceMatrix,
  cell: Cell,
  options: QuotesOptions = {},
): MarkedQuotes {
  const { corpus } = matrix;
  const { language } = corpus;
  const places = matrix
    .evidence(cell.row, cell.column)
    .map(({ source, rowSelections, columnSelections }) => ({
      source,
      selections: [...rowSelections, ...columnSelections],
    }));
  const found = words[language].found(
    formatNumber(cell.count, language),
    counted(cell.sources, 'source', language),
  );
  return quotesOfPlaces(corpus, places, {
    ...options,
    name: `quotes-${cell.row.id}-${cell.column.id}`,
    opening: `${pairLabel(cell, language)}: ${found}`,
    ending: describeMatrix(matrix, language),
  });
}

/** A place that was counted: its source, and the selections that made it count. */
export interface CountedPlace {
  readonly source: Source;
  readonly selections: readonly number[];
}

interface PlacesOptions extends QuotesOptions {
  readonly name: string;
  /** What was found, which begins the caption. */
  readonly opening: string;
  /** In what it was counted, which ends it; may be empty. */
  readonly ending: string;
}

/**
 * Places where they stand, with what is around them and all codings marked.
 *
 * @throws RangeError for a context that is no whole number
 */
export function quotesOfPlaces(
  corpus: Corpus,
  places: readonly CountedPlace[],
  { context = 1, most = 20, name, opening, ending }: PlacesOptions,
): MarkedQuotes {
  const { language } = corpus;
  const texts = words[language];
  if (!Number.isInteger(context) || context < 0) throw noContext(context);
  const shown = places.slice(0, most);
  const marks = marksOf(corpus);
  const number = (value: number) => formatNumber(value, language);
  return {
    kind: 'quotes',
    name,
    language,
    quotes: shown.map((each) => quoteOf(corpus, marks, each, context)),
    caption: [
      opening,
      texts.howToRead(number(context)),
      ...(shown.length < places.length ? [texts.cut(number(shown.length), number(places.length))] : []),
      ...(ending === '' ? [] : [ending]),
    ].join(' '),
  };
}

/** Selections by source, and the labels of the codes of each. */
interface Marks {
  readonly selectionsOf: readonly (readonly number[])[];
  readonly codesOf: readonly (readonly string[])[];
}

function marksOf(corpus: Corpus): Marks {
  const { selections, codings, codes, sources, language } = corpus;
  const found: Set<number>[] = Array.from({ length: selections.length }, () => new Set());
  for (let i = 0; i < codings.length; i++) found[codings.selection[i]].add(codings.code[i]);
  const selectionsOf: number[][] = sources.map(() => []);
  for (let s = 0; s < selections.length; s++)
    if (found[s].size > 0) selectionsOf[selections.source[s]].push(s);
  return {
    selectionsOf,
    codesOf: found.map((own) =>
      [...own].sort((a, b) => a - b).map((code) => codeLabel(codes[code], language)),
    ),
  };
}

function quoteOf(corpus: Corpus, marks: Marks, place: CountedPlace, context: number): MarkedQuote {
  const { source } = place;
  const { selections, language } = corpus;
  const own = [...new Set(place.selections)].sort((a, b) => a - b);
  const inText = own.filter((s) => source.text !== null && selections.start[s] >= 0);
  const onLines = own.filter((s) => selections.line[s] >= 0);
  const alone = own.filter((s) => !inText.includes(s) && !onLines.includes(s));
  return {
    source: sourceLabelIn(corpus, source),
    about: [source.kind === 'other' ? '' : source.kind, source.attributes.level ?? '']
      .filter((key) => key !== '')
      .map((key) => groupLabel(key, language))
      .join(', '),
    passages: [
      ...(inText.length === 0 ? [] : textPassages(corpus, marks, source, inText, context)),
      ...(onLines.length === 0 ? [] : linePassages(corpus, marks, source, onLines, context)),
      ...alone
        .filter((s) => corpus.quote(s) !== '')
        .map((s) => [
          pieceOf(corpus.quote(s), { begins: 1, ends: [marks.codesOf[s]], isCounted: true, isCoded: true }),
        ]),
    ],
  };
}

function pieceOf(text: string, about: Omit<MarkedPiece, 'text'>): MarkedPiece {
  return { text, ...about };
}

/** Numbers from and up to, not including. */
type Stretch = readonly [from: number, to: number];

/** The paragraphs in which selections stand, with those around them, cut where a selection begins or ends. */
function textPassages(
  corpus: Corpus,
  { selectionsOf, codesOf }: Marks,
  source: Source,
  own: readonly number[],
  context: number,
): MarkedPiece[][] {
  const text = source.text!;
  const parts = segmentText(text, 'paragraph');
  const { start, end } = corpus.selections;
  const around = own.map((s): Stretch => {
    const inside = Array.from({ length: parts.length }, (_, i) => i).filter(
      (i) => parts.start[i] < end[s] && parts.end[i] > start[s],
    );
    if (inside.length === 0) return [start[s], end[s]];
    const first = Math.max(0, inside[0] - context);
    const last = Math.min(parts.length - 1, inside[inside.length - 1] + context);
    return [Math.min(start[s], parts.start[first]), Math.max(end[s], parts.end[last])];
  });
  return joined(around).map(([from, to]) => {
    const here = selectionsOf[source.index].filter(
      (s) => start[s] >= 0 && start[s] < to && end[s] > from && end[s] > start[s],
    );
    const cuts = new Set([from, to, ...here.flatMap((s) => [start[s], end[s]])]);
    const points = [...cuts].filter((point) => point >= from && point <= to).sort((a, b) => a - b);
    return points.slice(0, -1).map((point, i) => {
      const next = points[i + 1];
      const over = here.filter((s) => start[s] <= point && end[s] >= next);
      return pieceOf(text.slice(point, next), {
        begins: over.filter((s) => Math.max(from, start[s]) === point).length,
        // The shortest ends first, as brackets do.
        ends: over
          .filter((s) => Math.min(to, end[s]) === next)
          .sort((a, b) => start[b] - start[a])
          .map((s) => codesOf[s]),
        isCounted: over.some((s) => own.includes(s)),
        isCoded: over.length > 0,
      });
    });
  });
}

/** Lines of a table, each a piece, with who speaks. */
function linePassages(
  corpus: Corpus,
  { selectionsOf, codesOf }: Marks,
  source: Source,
  own: readonly number[],
  context: number,
): MarkedPiece[][] {
  const { lines, selections } = corpus;
  const all = Array.from({ length: lines.length }, (_, line) => line).filter(
    (line) => lines.source[line] === source.index,
  );
  const around = own.map((s): Stretch => {
    const at = all.indexOf(selections.line[s]);
    return [Math.max(0, at - context), Math.min(all.length, at + context + 1)];
  });
  return joined(around).map(([from, to]) =>
    all.slice(from, to).map((line, i) => {
      const here = selectionsOf[source.index].filter((s) => selections.line[s] === line);
      const speaker = lines.speaker?.[line] ?? '';
      const said = speaker === '' ? lines.quote[line] : `${speaker}: ${lines.quote[line]}`;
      return pieceOf(i === 0 ? said : `\n${said}`, {
        begins: here.length,
        ends: here.map((s) => codesOf[s]),
        isCounted: here.some((s) => own.includes(s)),
        isCoded: here.length > 0,
      });
    }),
  );
}

/** Stretches that touch become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = found[found.length - 1];
    if (last !== undefined && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
}

function noContext(context: number): RequestError {
  return new RequestError({
    nb: `context er et helt antall avsnitt eller linjer, minst 0; fant ${context}`,
    en: `context is a whole number of paragraphs or lines, at least 0; found ${context}`,
  });
}

const words = {
  nb: {
    found: (count: string, sources: string) => `${count} treff i ${sources}.`,
    howToRead: (context: string) =>
      `Det som er talt, er framhevet, med ${context} avsnitt eller linjer før og etter. Alle kodinger i stykket er merket, med kodene i klammer der tekstutdraget slutter.`,
    cut: (shown: string, all: string) => `Vist er de første ${shown} av ${all}.`,
  },
  en: {
    found: (count: string, sources: string) => `${count} places in ${sources}.`,
    howToRead: (context: string) =>
      `What was counted stands out, with ${context} paragraphs or lines before and after. All codings of the stretch are marked, with the codes in brackets where the selection ends.`,
    cut: (shown: string, all: string) => `The first ${shown} of ${all} are shown.`,
  },
} as const;
