import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { every } from '../../corpus/unjudged.js';
import { didYouMean } from '../../shared/suggest.js';
import { reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { JudgedUnits } from './judgedUnits.js';
import { columnPresets, findColumn, type Mapping, sourceColumns, sourceName } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';
import { declaredMissing, looksMissing, missingIn, wholeNumber } from './values.js';

/** What a code, source or coder that the tables name, but nothing declared, means. */
export interface Strictness {
  /**
   * An undeclared code, source or, where coders are declared, coder is an error (project folder), or is added
   * (foreign tables).
   */
  readonly unknown: 'error' | 'add';
  /** Columns that nothing is read from and that need no report. */
  readonly known?: readonly number[];
}

/**
 * One row per coding: source, start, end, code, and coder, text and memo when there. Without offsets, identical
 * quoted text within a source is one selection; without offsets and text, the whole source is.
 *
 * Codes declared before (a codebook) are found by id, then by name. A word for something missing is no code: the coder did
 * not judge the selection.
 */
export function readLongTable(
  table: Table,
  mapping: Mapping,
  builder: CorpusBuilder,
  strictness: Strictness,
): void {
  const { columns } = table;
  const at = (role: Parameters<typeof findColumn>[1]) => findColumn(columns, role, mapping);
  const [start, end, code, coder, text, memo] = (
    ['start', 'end', 'code', 'coder', 'text', 'memo'] as const
  ).map(at);
  const sources = sourceColumns(columns, mapping);
  const judged = new JudgedUnits(table, mapping.judged, builder);
  reportUnusedColumns(
    table,
    [judged.column, ...sources, start, end, code, coder, text, memo, ...(strictness.known ?? [])],
    builder,
  );
  // Columns of the tidy table that this software writes.
  const [ownKind, ownNumber] = ['selection_kind', 'selection'].map((name) => columns.indexOf(name));
  const declared = declaredCodes(builder);
  const [isMissing, isDeclaredMissing] = [missingIn(mapping), declaredMissing(mapping)];
  const isForeign = strictness.unknown === 'add';
  const codebook = [...builder.codes];
  const codersDeclared = builder.coders.length > 0;
  if (start >= 0 && end >= 0) builder.useOffsets('code points');

  const place = (row: TableRow, column: number) =>
    `${row.file ?? table.file} line ${row.line}${column < 0 ? '' : `, column ${columns[column] || column + 1}`}`;

  for (const row of table.rows) {
    const sourceId = sourceName(row.values, sources);
    if (sourceId === '') {
      builder.error(
        'missing-source',
        place(row, sources[0]),
        'a row needs the name of a source; found nothing',
      );
      continue;
    }
    const source = sourceOf(row, sourceId);
    const selection = source < 0 ? -1 : selectionOf(row, source);
    const unjudged = saysMissing(row);
    const codeIndex = unjudged ? every : codeOf(row);
    if (selection < 0) continue;
    const coderId = coder < 0 || (isForeign && isMissing(row.values[coder])) ? '' : row.values[coder].trim();
    const isUncoded = codeIndex < 0 && !unjudged;
    const coderIndex = isUncoded && coderId === '' ? -1 : coderOf(row, coderId);
    judged.add(row, {
      source,
      line: -1,
      selection,
      coder: coderId === '' ? -1 : coderIndex,
      hasCode: codeIndex >= 0,
      isMissing: unjudged,
    });
    if (isUncoded || coderIndex < 0) continue;
    if (unjudged) {
      const message = `"${row.values[code].trim()}" is no code: a judgement that was not made`;
      builder.warn('missing-code', place(row, code), message);
      builder.unjudged.add({ source, selection, coder: coderIndex });
      continue;
    }
    builder.addCoding(selection, codeIndex, coderIndex, place(row, -1));
    const note = memo < 0 ? '' : row.values[memo].trim();
    if (note !== '') builder.addMemo({ target: 'selection', index: selection, text: note, coder: coderId });
  }
  judged.finish();

  function sourceOf(row: TableRow, id: string): number {
    const known = builder.sourceIndex(id);
    if (known !== undefined) return known;
    if (strictness.unknown === 'add') {
      return builder.addSource({ id, kind: mapping.sourceKind ?? 'other' }, place(row, sources[0]));
    }
    builder.error('unknown-source', place(row, sources[0]), () => {
      const hint = didYouMean(
        id,
        builder.sources.map((source) => source.id),
      );
      return `unknown source "${id}"${hint.en}`;
    });
    return -1;
  }

  function selectionOf(row: TableRow, source: number): number {
    const quote = text < 0 ? '' : row.values[text];
    const [from, to] = [start, end].map((column) => (column < 0 ? '' : row.values[column].trim()));
    if (from === '' && to === '') {
      const kind = ownKind < 0 ? '' : row.values[ownKind];
      if (kind === 'source') return builder.wholeSource(source);
      // Parts of pictures and rows of tables are different ones also where they say the same.
      if (ownNumber >= 0 && (['region', 'line'].includes(kind) || (kind !== '' && quote === '')))
        return builder.region(source, `selection ${row.values[ownNumber]}`, quote);
      if (start >= 0 && end >= 0 && quote === '') {
        const message = 'a row needs start and end, or the quoted text; found neither';
        builder.error('missing-span', place(row, start), message);
        return -1;
      }
      return quote === '' ? builder.wholeSource(source) : builder.quote(source, quote);
    }
    const numbers = [from, to].map(wholeNumber);
    let sound = true;
    [start, end].forEach((column, i) => {
      if (numbers[i] !== undefined) return;
      const found = column < 0 ? 'no such column' : `"${[from, to][i]}"`;
      builder.error('bad-offset', place(row, column), `an offset is a whole number from 0; found ${found}`);
      sound = false;
    });
    return sound ? builder.span(source, numbers[0]!, numbers[1]!, place(row, -1), quote) : -1;
  }

  /** Whether the cell of the code says that a judgement was not made. What a project folder says is a code, is one. */
  function saysMissing(row: TableRow): boolean {
    const label = row.values[code].trim();
    if (!isForeign || label === '' || !isMissing(label)) return false;
    return isDeclaredMissing(label) || declared(label).length === 0;
  }

  function codeOf(row: TableRow): number {
    const label = row.values[code].trim();
    if (label === '') {
      builder.warn(
        'untagged',
        place(row, code),
        'the row has no code; its selection is kept without a coding',
      );
      return -1;
    }
    const found = declared(label);
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      builder.error('ambiguous-code', place(row, code), sharedName(builder, label, found));
      return -1;
    }
    if (strictness.unknown === 'error') {
      builder.error('unknown-code', place(row, code), () => {
        const ids = codebook.map((draft) => draft.id);
        const hint = didYouMean(label, [...ids, ...codebook.map((draft) => draft.name)]);
        const listed = ids.length > 12 ? `${ids.slice(0, 11).join(' ')} … ${ids.at(-1)}` : ids.join(' ');
        return `unknown code "${label}"${hint.en}; known codes: ${listed}`;
      });
      return -1;
    }
    if (codebook.length > 0) {
      builder.warn('code-not-in-codebook', place(row, code), () => {
        const hint = didYouMean(
          label,
          codebook.flatMap((draft) => [draft.id, draft.name]),
        );
        return `code "${label}" is not in the codebook${hint.en}; added`;
      });
    }
    if (looksMissing(label)) {
      const message = `"${label}" is read as a code; where it stands for a judgement that was not made, say so: --missing "${label}"`;
      builder.warn('missing-word', place(row, code), message);
    }
    return builder.addCode({ id: label, name: label }, place(row, code));
  }

  function coderOf(row: TableRow, id: string): number {
    const known = builder.coderIndex(id === '' ? 'unknown' : id);
    if (known !== undefined) return known;
    if (id === '') {
      if (coder >= 0)
        builder.warn('missing-coder', place(row, coder), 'no coder is named; counted as "unknown"');
      return builder.coder('unknown');
    }
    if (strictness.unknown === 'error' && codersDeclared) {
      builder.error('unknown-coder', place(row, coder), () => {
        const hint = didYouMean(
          id,
          builder.coders.map((each) => each.id),
        );
        return `unknown coder "${id}"${hint.en}`;
      });
      return -1;
    }
    return builder.coder(id);
  }
}

/** Whether a table has what a long table needs: the columns of a source and of a code. */
export function isLongTable(columns: readonly string[], mapping: Mapping): boolean {
  return sourceColumns(columns, mapping).length > 0 && findColumn(columns, 'code', mapping) >= 0;
}

/** What a long table needs, for an error message. */
export const longTableNeeds = `source (${columnPresets.source.slice(0, 4).join(', ')} …) and code (${columnPresets.code.slice(0, 3).join(', ')} …)`;
