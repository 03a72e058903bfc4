import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceVariables } from '../table/attributeColumns.js';
import { cellOf, foldHeader, placeIn, reportUnusedColumns } from '../table/columns.js';
import { equalQuotes, warnOfEqualQuotes } from '../table/equalQuotes.js';
import { columnsIn, nameInLanguage } from '../table/headerWords.js';
import { loseNameless, warnCoderless, warnUncoded } from '../table/losses.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import { quotesExceedSpans } from '../table/quoteSpans.js';
import type { TableKind } from '../table/tableKind.js';
import { isMissing } from '../table/values.js';
import { handMadeSources, type SegmentRole, segmentWords } from './segmentWords.js';

/**
 * MAXQDA's list of coded segments: one row for each segment and code. Beginning and end are paragraphs, or pages and
 * times, so they tell equal segments apart and are kept as the name of the mark; they are no offsets. Whatever columns
 * people have changed, a segment with beginning and end is MAXQDA's where weight, area or coverage stand beside, or where it does
 * not fit between these as if they were characters.
 */
export const maxqdaSegments: TableKind = {
  id: 'maxqda-segments',
  name: 'MAXQDA coded segments',
  tool: 'MAXQDA',
  missingIsEmpty: true,
  nameOf: ({ columns }) => nameInLanguage('MAXQDA coded segments', columns, segmentWords),
  fits(table, mapping) {
    const at = segmentColumns(table.columns, mapping);
    const positions = at.start >= 0 && at.end >= 0;
    const measured = [at.weight, at.area, at.coverage].some((column) => column >= 0);
    if (at.source < 0 || at.code < 0 || at.text < 0) return false;
    return at.group >= 0 || (positions && (measured || quotesExceedSpans(table, at.start, at.end, at.text)));
  },
  keys: ['source', 'kind', 'attributes', 'code', 'coder', 'text', 'start', 'end', 'memo'],
  couldBe(table, mapping) {
    const at = segmentColumns(table.columns, mapping);
    return at.source >= 0 && at.code >= 0 && at.text >= 0;
  },
  read: readSegments,
};

/** The columns by MAXQDA's names; where none has the document's, by what people call it. */
function segmentColumns(columns: readonly string[], mapping: Mapping): Record<SegmentRole, number> {
  const at = columnsIn(columns, segmentWords, mapping);
  if (at.source >= 0) return at;
  const folded = columns.map(foldHeader);
  const source = handMadeSources.map((name) => folded.indexOf(name)).find((i) => i >= 0);
  return { ...at, source: source ?? -1 };
}

/** Levels of a code, as MAXQDA writes them in lists and in its import of codes. */
const levels = /\s*(?:>|\\)\s*/u;

function readSegments(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = segmentColumns(table.columns, mapping);
  const sourceId = sourceIds(table, at.group, at.source);
  const taken = Object.values(at);
  const ids = table.rows.map((_, i) => sourceId(i));
  const variables = sourceVariables(table, ids, taken, mapping, builder);
  reportUnusedColumns(table, [...taken, ...variables.columns], builder);
  const positions = table.rows.map((row) =>
    [cellOf(row, at.start), cellOf(row, at.end)]
      .filter((part, n, all) => part !== '' && all.indexOf(part) === n)
      .join('–'),
  );
  // A row is a coding. Rows that differ in anything are different ones; rows that are equal in everything are repeated.
  const { occurrence, uncertain } = equalQuotes(
    table.rows.map((row, i) => ({
      source: sourceId(i),
      quote: row.values[at.text],
      place: positions[i],
      code: cellOf(row, at.code),
      coder: cellOf(row, at.coder),
      id: JSON.stringify(row.values),
    })),
  );
  warnOfEqualQuotes(uncertain, table.file, builder);
  const codes = new PathCodes(builder);
  const marks = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const cell = (role: SegmentRole) => cellOf(row, at[role]);
    const id = sourceId(i);
    if (id === '') {
      loseNameless(placeIn(table, row, at.source), builder);
      return;
    }
    const said = variables.of(id);
    const group = isMissing(cell('group')) ? {} : { [table.columns[at.group].trim()]: cell('group') };
    const source =
      builder.sourceIndex(id) ??
      builder.addSource(
        { id, name: cell('source'), kind: said.kind, attributes: { ...group, ...said.attributes } },
        placeIn(table, row, at.source),
      );
    const position = positions[i];
    const quote = row.values[at.text];
    const place = occurrence[i] === 0 ? position : `${position} (${occurrence[i] + 1})`;
    const selection =
      quote.trim() === ''
        ? builder.region(source, place || `row ${row.line}`)
        : builder.quote(source, quote, place);
    const coderId = cell('coder') || 'unknown';
    const coder = builder.coder(coderId);
    if (at.coder >= 0 && cell('coder') === '') warnCoderless(placeIn(table, row, at.coder), builder);
    const key = `${selection}\n${coder}\n${cell('created')}`;
    const mark =
      marks.get(key) ??
      builder.details.addMark(selection, {
        name: position === '' ? '' : `(${position})`,
        ...(at.coder < 0 ? {} : { creator: coder }),
        created: cell('created'),
        ...(cell('modifier') === '' ? {} : { modifier: builder.coder(cell('modifier')) }),
        modified: cell('modified'),
      });
    marks.set(key, mark);
    const path = cell('code')
      .split(levels)
      .filter((name) => name !== '');
    if (path.length === 0) {
      warnUncoded(placeIn(table, row, at.code), builder);
      return;
    }
    const code = codes.at(path, placeIn(table, row, at.code));
    if (code < 0) return;
    const coding = builder.addCoding(selection, code, coder, placeIn(table, row), {
      mark,
      created: cell('created'),
    });
    const note = (text: string) => builder.addMemo({ target: 'coding', index: coding, text, coder: coderId });
    if (cell('memo') !== '') note(cell('memo'));
    // 0 is the weight of a segment that nobody weighted.
    if (!isMissing(cell('weight')) && Number(cell('weight').replace(',', '.')) !== 0)
      note(`${table.columns[at.weight].trim()}: ${cell('weight')}`);
  });
}
/** The document of each row: by name, with its group where documents of several groups share a name. */
function sourceIds(table: Table, group: number, source: number): (row: number) => string {
  const groups = new Map<string, Set<string>>();
  for (const row of table.rows) {
    const name = cellOf(row, source);
    groups.set(name, (groups.get(name) ?? new Set()).add(cellOf(row, group)));
  }
  return (i) => {
    const name = cellOf(table.rows[i], source);
    const of = cellOf(table.rows[i], group);
    return name !== '' && groups.get(name)!.size > 1 && of !== '' ? `${of} · ${name}` : name;
  };
}
