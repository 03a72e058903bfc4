import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { cellOf, headerIn, placeIn } from './columns.js';
import type { LongLayout } from './longLayout.js';
import type { Table, TableRow } from './parseTable.js';
import { wholeNumber } from './values.js';

/** What a row codes, for telling rows apart that look the same. */
export interface RowCoding {
  readonly source: number;
  readonly code: number;
  readonly coder: number;
}

/**
 * Which selection a row of a long table means: the span of its offsets, else its quote at the place that the row names, else
 * that place, else the source as a whole. Nothing is refused: a place that cannot be read is listed as lost, and what the row
 * says of it in words still tells it from others.
 */
export class LongPlaces {
  readonly #table: Table;
  readonly #layout: LongLayout;
  readonly #builder: CorpusBuilder;
  /** Per first selection, code and coder that stood there before: how often since. */
  readonly #repeats = new Map<string, number>();
  #textPlaces = 0;
  /** Rows that nothing tells from an earlier one. */
  readonly #identical: TableRow[] = [];

  constructor(table: Table, layout: LongLayout, builder: CorpusBuilder) {
    this.#table = table;
    this.#layout = layout;
    this.#builder = builder;
    if (layout.hasOffsets) builder.useOffsets('code points');
  }

  /** @returns index of the selection */
  at(row: TableRow, coding: RowCoding): number {
    const { text, start, end, places, id, hasOffsets, idMeans } = this.#layout;
    const { source } = coding;
    const quote = text < 0 ? '' : row.values[text];
    const [from, to] = [cellOf(row, start), cellOf(row, end)];
    const [first, last] = [wholeNumber(from), wholeNumber(to)];
    if (hasOffsets && first !== undefined && last !== undefined)
      return this.#builder.span(source, first, last, () => placeIn(this.#table, row), quote);
    const words = places.map((column) => cellOf(row, column));
    if (from !== '' || to !== '') {
      words.push([...new Set([from, to])].filter((part) => part !== '').join('–'));
      if (hasOffsets) this.#loseOffset(row, first === undefined ? start : end);
      else this.#textPlaces++;
    } else if (hasOffsets && quote === '' && words.every((part) => part === ''))
      this.#builder.lose('missing-span', () => placeIn(this.#table, row, start), {
        nb: 'en rad trenger start og slutt, eller sitatet; fant ingen av delene. Kodingen er beholdt for kilden som helhet',
        en: 'a row needs start and end, or the quoted text; found neither. The coding is kept for the source as a whole',
      });
    if (id >= 0 && idMeans === 'selection' && cellOf(row, id) !== '')
      words.push(`${this.#table.columns[id].trim()} ${cellOf(row, id)}`);
    const place = words.filter((part) => part !== '').join(', ');
    const selection = this.#select(source, quote, place);
    if (coding.code < 0 || this.#builder.findCoding(selection, coding.code, coding.coder) < 0)
      return selection;
    if (id >= 0 && idMeans === 'coding' && cellOf(row, id) !== '') {
      const key = `${selection} ${coding.code} ${coding.coder}`;
      const times = (this.#repeats.get(key) ?? 1) + 1;
      this.#repeats.set(key, times);
      const another = [place, `(${times})`].filter((part) => part !== '').join(' ');
      return this.#select(source, quote, another);
    }
    this.#identical.push(row);
    return selection;
  }

  /** Reports what was said of places, once. */
  finish(): void {
    const { start, id, idMeans, areTooNarrow } = this.#layout;
    if (this.#textPlaces > 0)
      this.#builder.warn('places-as-text', headerIn(this.#table, start), {
        nb: `${areTooNarrow ? 'de fleste sitatene er lengre enn avstanden mellom start og slutt, så ' : ''}posisjonene er ikke tegn talt fra 0; de er beholdt som ord som skiller like sitater fra hverandre`,
        en: `${areTooNarrow ? 'most quotes are longer than their start and end are apart, so ' : ''}the positions are no characters counted from 0; they are kept as words that tell equal quotes apart`,
      });
    if (this.#identical.length > 0) {
      const [{ line }] = this.#identical;
      this.#builder.warn('identical-rows', placeIn(this.#table, { line }), {
        nb: 'står like rader for flere steder i teksten, si med --mapping hvilken kolonne som skiller dem: "id", "place" eller "line"',
        en: 'if equal rows stand for several places of the text, say with --mapping which column tells them apart: "id", "place" or "line"',
      });
    }
    if (id >= 0 && idMeans === 'coding' && this.#repeats.size > 0)
      this.#builder.warn('id-of-coding', headerIn(this.#table, id), {
        nb: 'hver rad har sin egen id, så like rader er flere kodinger; koder med samme sitat er på samme tekstutdrag',
        en: 'each row has an id of its own, so equal rows are several codings; codes with one quote are on one selection',
      });
  }

  #select(source: number, quote: string, place: string): number {
    if (quote !== '') return this.#builder.quote(source, quote, place);
    return place === '' ? this.#builder.wholeSource(source) : this.#builder.region(source, place);
  }

  #loseOffset(row: TableRow, column: number): void {
    const found = column < 0 ? undefined : cellOf(row, column);
    this.#builder.lose('bad-offset', () => placeIn(this.#table, row, column), {
      nb: `en posisjon er et helt tall fra 0; fant ${found === undefined ? 'ingen slik kolonne' : `«${found}»`}. Kodingen er beholdt uten den`,
      en: `an offset is a whole number from 0; found ${found === undefined ? 'no such column' : `"${found}"`}. The coding is kept without it`,
    });
  }
}
