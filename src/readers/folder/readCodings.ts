import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { didYouMean } from '../../shared/suggest.js';
import { declaredCodes } from '../table/declaredCodes.js';
import { warnCoderless } from '../table/losses.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { spanIn } from './readSelections.js';
import { type ByNumber, TableCells } from './tableCells.js';
import { rowOf } from './words.js';

/** What codings.csv may point at. */
export interface CodingTargets {
  /** Rows of selections.csv; null where the project has none, and codings say themselves where they stand. */
  readonly selections: ByNumber | null;
  /** Rows of marks.csv. */
  readonly marks: ByNumber;
}

/**
 * The rows of codings.csv. A code is found by its id, then by its name. A row of a code, source or selection that is not there is
 * left out, and named; each row is either a coding or one loss.
 *
 * @returns index of each coding by the number of its row
 */
export function readCodings(
  table: Table,
  { selections, marks }: CodingTargets,
  builder: CorpusBuilder,
): ByNumber {
  const cells = new TableCells(table, builder);
  const declared = declaredCodes(builder);
  const codersDeclared = builder.coders.length > 0;
  const hasSpans = cells.has('start') && cells.has('end');
  const [text, memo] = [
    ['text', 'quote'],
    ['memo', 'comment'],
  ].map((names) => names.find((name) => cells.has(name)) ?? '');
  if (selections !== null || hasSpans) builder.useOffsets('code points');

  return cells.rows.map((row) => {
    const code = codeOf(row);
    const selection =
      code === null ? null : selections === null ? placeOf(row) : selectionOf(row, selections);
    if (code === null || selection === null) return -1;
    const coder = coderOf(row);
    const mark = cells.numbered(row, 'mark', marks, rowOf('marks.csv')) ?? -1;
    const [id, created] = [cells.text(row, 'id'), cells.text(row, 'created')];
    const coding = builder.addCoding(selection, code, coder, () => cells.place(row), { mark, id, created });
    const note = cells.text(row, memo).trim();
    if (note !== '')
      builder.addMemo({ target: 'selection', index: selection, text: note, coder: builder.coders[coder].id });
    return coding;
  });

  function selectionOf(row: TableRow, known: ByNumber): number | null {
    const selection = cells.numbered(row, 'selection', known, rowOf('selections.csv'));
    if (selection === null || selection >= 0) return selection;
    cells.lose(row, 'selection', 'missing-selection', {
      nb: 'en koding trenger tekstutdraget sitt; fant ingenting, og kodingen er utelatt',
      en: 'a coding needs its selection; found nothing, and the coding is left out',
    });
    return null;
  }

  /** Where the row itself says that its coding stands. */
  function placeOf(row: TableRow): number | null {
    const source = cells.named(row, 'source', 'source');
    if (source === null) return null;
    const quote = cells.text(row, text);
    const saysPlace = hasSpans && ['start', 'end'].some((column) => cells.text(row, column).trim() !== '');
    if (saysPlace) return spanIn(row, source, quote, cells, builder);
    return quote === '' ? builder.wholeSource(source) : builder.quote(source, quote);
  }

  function codeOf(row: TableRow): number | null {
    const written = cells.text(row, 'code');
    const label = written.trim();
    const found = [written, label].map(declared).find((codes) => codes.length > 0) ?? [];
    if (found.length === 1) return found[0];
    if (label === '')
      cells.lose(row, 'code', 'missing-code', {
        nb: 'en koding trenger koden sin; fant ingenting, og kodingen er utelatt',
        en: 'a coding needs its code; found nothing, and the coding is left out',
      });
    else if (found.length > 1) {
      const ids = found.map((index) => builder.codes[index].id).join(', ');
      cells.lose(row, 'code', 'ambiguous-code', {
        nb: `«${label}» er navnet på ${found.length} koder; bruk en id: ${ids}. Kodingen er utelatt`,
        en: `"${label}" is the name of ${found.length} codes; use an id: ${ids}. The coding is left out`,
      });
    } else {
      cells.lose(row, 'code', 'unknown-code', () => {
        const ids = builder.codes.map(({ id }) => id);
        const hint = didYouMean(label, [...ids, ...builder.codes.map(({ name }) => name)]);
        const known = ids.length > 12 ? `${ids.slice(0, 11).join(' ')} … ${ids.at(-1)}` : ids.join(' ');
        return {
          nb: `ukjent kode «${label}»${hint.nb}; kjente koder: ${known}. Kodingen er utelatt`,
          en: `unknown code "${label}"${hint.en}; known codes: ${known}. The coding is left out`,
        };
      });
    }
    return null;
  }

  /** Somebody who is not among the coders has coded all the same. */
  function coderOf(row: TableRow): number {
    const known = cells.find(row, 'coder', 'coder');
    if (known !== undefined) return known;
    const name = cells.name(row, 'coder');
    if (name === '') {
      if (cells.has('coder')) warnCoderless(cells.place(row, 'coder'), builder);
      return builder.coder('unknown');
    }
    if (codersDeclared)
      builder.warn('unknown-coder', cells.place(row, 'coder'), () => {
        const hint = didYouMean(
          name,
          builder.coders.map(({ id }) => id),
        );
        return {
          nb: `ukjent koder «${name}»${hint.nb}; lagt til`,
          en: `unknown coder "${name}"${hint.en}; added`,
        };
      });
    return builder.coder(name);
  }
}
