import type { Corpus } from '../corpus.js';
import type { CorpusBuilder } from '../corpusBuilder.js';
import { regionAt } from '../details.js';
import type { MergeNotes } from './mergeNotes.js';
import { positionsBetween } from './sameText.js';

/** Where the things of each project are in the merged one. */
export interface MergedPlaces {
  readonly sources: readonly Int32Array[];
  readonly lines: readonly Int32Array[];
}

/**
 * Adds the selections of several projects to a builder: equal spans, lines, regions and whole sources are one, and so are equal
 * quotes of which no project has several in the source. Where nothing tells which of several quotes of equal words is meant,
 * they stay apart, which is told.
 *
 * @param isSame whether two projects are the very same material
 * @returns per project: the selection of the builder for each selection
 */
export function mergeSelections(
  corpora: readonly Corpus[],
  { sources, lines }: MergedPlaces,
  builder: CorpusBuilder,
  notes: MergeNotes,
  isSame: (one: number, other: number) => boolean,
): Int32Array[] {
  const quotes = new MergedQuotes(corpora, sources);
  const found: Int32Array[] = [];
  corpora.forEach((corpus, part) => {
    const twin = corpora.findIndex((_, other) => other < part && isSame(other, part));
    if (twin >= 0) {
      found.push(found[twin]);
      return;
    }
    const { selections } = corpus;
    const regions = regionKeys(corpus);
    const shifts = corpus.sources.map(({ text }, source) => {
      const merged = builder.sources[sources[part][source]].text;
      return text === null || merged === null ? undefined : positionsBetween(text, merged);
    });
    const mapped = new Int32Array(selections.length);
    let apart = 0;
    for (let i = 0; i < selections.length; i++) {
      const source = sources[part][selections.source[i]];
      const quote = selections.storedQuote[i];
      const kind = selections.kind[i];
      if (kind === 'span') mapped[i] = spanOf(i, source, quote);
      else if (kind === 'line') mapped[i] = builder.line(lines[part][selections.line[i]]);
      else if (kind === 'source') mapped[i] = builder.wholeSource(source);
      else {
        const place = kind === 'region' ? regions.get(i) : quotes.placeOf(part, i);
        if (place === undefined && (kind === 'region' || quotes.isShared(part, i))) apart++;
        // What may be another place of the same words has a place of its own.
        const own = `${part} ${i}`;
        mapped[i] =
          kind === 'region'
            ? builder.region(source, place ?? own, quote)
            : builder.quote(source, quote, place ?? own, place ?? '');
      }
    }
    found.push(mapped);
    selections.given?.forEach((isGiven, i) => {
      if (isGiven === 1) builder.giveUnit(mapped[i]);
    });
    if (apart > 0 && corpora.length > 1) tellApart(part, apart, notes);

    function spanOf(i: number, source: number, quote: string): number {
      const shift = shifts[selections.source[i]];
      const [start, end] = [selections.start[i], selections.end[i]];
      if (shift !== undefined) return builder.span(source, shift(start), shift(end), '');
      const text = builder.sources[source].text;
      // The file had no text to hold its offsets against; another file has.
      if (text === null || (end <= text.length && (quote === '' || text.slice(start, end) === quote)))
        return builder.span(source, start, end, '', quote);
      tellPlace(builder.sources[source].name, start, end, part, notes);
      const place = `${part} ${start} ${end}`;
      return quote === '' ? builder.region(source, place) : builder.quote(source, quote, place, '');
    }
  });
  return found;
}

/** What is known in all projects of the places of equal words in one source. */
class MergedQuotes {
  readonly #corpora: readonly Corpus[];
  readonly #sources: readonly Int32Array[];
  readonly #known = new Map<
    string,
    { isRepeated: boolean; last: number; parts: number; told: Set<string> }
  >();

  constructor(corpora: readonly Corpus[], sources: readonly Int32Array[]) {
    this.#corpora = corpora;
    this.#sources = sources;
    corpora.forEach(({ selections }, part) => {
      for (let i = 0; i < selections.length; i++) {
        if (selections.kind[i] !== 'quote') continue;
        const key = this.#key(part, i);
        const known = this.#known.get(key) ?? { isRepeated: false, last: -1, parts: 0, told: new Set() };
        if (known.last === part) known.isRepeated = true;
        else known.parts++;
        known.last = part;
        const told = selections.told?.[i] ?? '';
        if (told !== '') known.told.add(told);
        this.#known.set(key, known);
      }
    });
  }

  /**
   * The place that a quote has in words: its own, or where each project has the words once and none says another place, the
   * only one; undefined where nothing tells which of several it is.
   */
  placeOf(part: number, selection: number): string | undefined {
    const { isRepeated, told } = this.#known.get(this.#key(part, selection))!;
    if (!isRepeated && told.size < 2) return [...told][0] ?? '';
    return this.#corpora[part].selections.told?.[selection] || undefined;
  }

  /** Whether several projects have these words in the source. */
  isShared(part: number, selection: number): boolean {
    return this.#known.get(this.#key(part, selection))!.parts > 1;
  }

  #key(part: number, selection: number): string {
    const { source, storedQuote } = this.#corpora[part].selections;
    return `${this.#sources[part][source[selection]]}\n${storedQuote[selection]}`;
  }
}

/** The parts of pictures, pages and recordings that selections are, as words that are equal where the parts are. */
function regionKeys({ details, selections }: Corpus): Map<number, string> {
  const found = new Map<number, Set<string>>();
  if (details === undefined) return new Map();
  const { regions, marks } = details;
  for (let row = 0; row < regions.length; row++) {
    const selection = marks.selection[regions.mark[row]];
    if (selections.kind[selection] !== 'region') continue;
    const own = found.get(selection) ?? new Set();
    found.set(selection, own.add(JSON.stringify(regionAt(regions, row))));
  }
  return new Map([...found].map(([selection, parts]) => [selection, [...parts].sort().join(' ')]));
}

function tellApart(part: number, apart: number, notes: MergeNotes): void {
  notes.tell('quote-conflict', part, {
    nb: `tekstutdrag i ${notes.nameOf(part)} uten plass, bare med ord som står flere ganger: ${apart}; holdt fra de samme ordene i andre filer. Gi dem plass (start og slutt, linje eller id) i alle filene`,
    en: `selections in ${notes.nameOf(part)} without a place, with words only that stand several times: ${apart}; kept apart from the same words in other files. Give them places (start and end, line or id) in all files`,
  });
}

function tellPlace(source: string, start: number, end: number, part: number, notes: MergeNotes): void {
  const file = notes.nameOf(part);
  notes.lose('place-lost', part, {
    nb: `kilden «${source}»: ${start} til ${end} i ${file} er ikke stedet der sitatet står i teksten fra en annen fil; sitatet er beholdt uten plass`,
    en: `source "${source}": ${start} to ${end} in ${file} is not where the quote stands in the text of another file; the quote is kept without a place`,
  });
}
