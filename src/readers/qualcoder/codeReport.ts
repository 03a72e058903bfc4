import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { sourceVariables } from '../table/attributeColumns.js';
import { cellOf, foldHeader, placeIn, reportUnusedColumns } from '../table/columns.js';
import { equalQuotes, warnOfEqualQuotes } from '../table/equalQuotes.js';
import { loseNameless, warnUncoded } from '../table/losses.js';
import type { Mapping } from '../table/mapping.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { isMissing } from '../table/values.js';

/**
 * QualCoder's report of codings (Reports > Coding reports, as CSV or XLSX): a row for each coding, with the quote, the id of
 * the coding, and the categories that the code lies in, the nearest first. Its headers are English in every language of
 * the program. Versions differ in the first column (`File`; `Case` with `Filename`; `File/case`); attributes may follow as
 * `FileVar_…` and `CaseVar_…`. Positions are not in it.
 */
export const qualcoderReport: TableKind = {
  id: 'qualcoder-report',
  name: 'QualCoder coding report',
  tool: 'QualCoder',
  missingIsEmpty: true,
  mended: withCategories,
  fits: ({ columns }) => {
    const at = reportColumns(columns);
    return [at.source, at.coder, at.quote, at.id, at.code].every((column) => column >= 0);
  },
  keys: ['kind', 'attributes'],
  read: readReport,
};

function reportColumns(columns: readonly string[]) {
  const folded = columns.map(foldHeader);
  const at = (...names: readonly string[]) =>
    names.map((name) => folded.indexOf(name)).find((i) => i >= 0) ?? -1;
  const all = (pattern: RegExp) => folded.flatMap((name, i) => (pattern.test(name) ? [i] : []));
  return {
    source: at('filename', 'file', 'file/case', 'case'),
    // Who selects cases gets the case before the file.
    ofCase: at('filename') < 0 ? -1 : at('case'),
    coder: at('coder'),
    quote: at('coded'),
    id: at('id'),
    code: at('codename'),
    memo: at('coded_memo', 'memo'),
    categories: all(/^category(?:[._ ]?\d+)?$/u),
    fileVariables: all(/^filevar_/u),
    caseVariables: all(/^casevar_/u),
  };
}

/**
 * The report with rows of codes in few categories: QualCoder writes no cells for those that other codes have more of, so that
 * such a row is short, and its attributes stand too far to the left.
 */
function withCategories(table: Table): Table {
  const { categories } = reportColumns(table.columns);
  const end = Math.max(...categories, -1) + 1;
  const mended: TableRow[] = [];
  const misfits = (table.misfits ?? []).filter((row) => {
    const short = table.columns.length - row.values.length;
    if (short < 1 || short > categories.length) return true;
    const values = [...row.values];
    values.splice(end - short, 0, ...Array.from({ length: short }, () => ''));
    mended.push({ ...row, values });
    return false;
  });
  if (mended.length === 0) return table;
  const rows = [...table.rows, ...mended].sort((a, b) => a.line - b.line);
  return { ...table, rows, misfits };
}

/** What the tool writes for the quote of a part of a picture or recording, which has none. */
const media = /^(?:imid|avid):/iu;

function readReport(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const at = reportColumns(table.columns);
  const { categories, fileVariables, caseVariables, ...single } = at;
  const taken = [...Object.values(single), ...categories, ...fileVariables, ...caseVariables];
  const ids = table.rows.map((row) => cellOf(row, at.source));
  const others = sourceVariables(table, ids, taken, mapping, builder);
  reportUnusedColumns(table, [...taken, ...others.columns], builder);
  const variables = [...fileVariables, ...caseVariables];
  const pathOf = (row: TableRow) =>
    [...categories.map((column) => cellOf(row, column)).reverse(), cellOf(row, at.code)].filter(
      (name) => name !== '',
    );
  const { occurrence, uncertain } = equalQuotes(
    table.rows.map((row) => ({
      source: cellOf(row, at.source),
      quote: row.values[at.quote],
      place: media.test(cellOf(row, at.id)) ? cellOf(row, at.id) : '',
      code: JSON.stringify(pathOf(row)),
      coder: cellOf(row, at.coder),
      id: cellOf(row, at.id) || `line ${row.line}`,
    })),
  );
  warnOfEqualQuotes(uncertain, table.file, builder);
  const codes = new PathCodes(builder);
  const paths = new Map<string, readonly string[]>();
  const readIds = new Set<string>();
  const cases = new Map<string, Set<number>>();
  table.rows.forEach((row, i) => {
    const cell = (role: keyof typeof single) => cellOf(row, at[role]);
    if (cell('source') === '') {
      loseNameless(placeIn(table, row, at.source), builder);
      return;
    }
    const said = others.of(cell('source'));
    const ofTool = variables
      .map((column) => [nameOfVariable(table.columns[column]), cellOf(row, column)] as const)
      .filter(([, value]) => !isMissing(value));
    const source =
      builder.sourceIndex(cell('source')) ??
      builder.addSource(
        {
          id: cell('source'),
          kind: said.kind,
          attributes: { ...Object.fromEntries(ofTool), ...said.attributes },
        },
        placeIn(table, row, at.source),
      );
    if (cell('ofCase') !== '')
      cases.set(cell('ofCase'), (cases.get(cell('ofCase')) ?? new Set()).add(source));
    const id = cell('id');
    // A file in several cases is reported once for each.
    if (at.ofCase >= 0 && id !== '' && readIds.has(id)) return;
    readIds.add(id);
    const quote = row.values[at.quote];
    const selection =
      media.test(id) || quote.trim() === ''
        ? builder.region(source, id || `row ${row.line}`)
        : builder.quote(source, quote, occurrence[i] === 0 ? '' : `${occurrence[i] + 1}`, '');
    const coderId = cell('coder') || 'unknown';
    const coder = builder.coder(coderId);
    const mark = builder.details.addMark(selection, { id, creator: coder });
    if (cell('code') === '') {
      warnUncoded(placeIn(table, row, at.code), builder);
      return;
    }
    const path = pathOf(row);
    const code = codes.at(path, placeIn(table, row, at.code));
    if (code < 0) return;
    paths.set(JSON.stringify(path), path);
    const coding = builder.addCoding(selection, code, coder, placeIn(table, row), { id, mark });
    if (cell('memo') !== '')
      builder.addMemo({ target: 'coding', index: coding, text: cell('memo'), coder: coderId });
  });
  // What only stands in the columns of categories is a category: nobody applies it.
  const headings = new Map(
    [...paths.values()].flatMap((path) =>
      path.slice(0, -1).map((_, i) => [JSON.stringify(path.slice(0, i + 1)), path.slice(0, i + 1)] as const),
    ),
  );
  for (const [key, path] of headings)
    if (!paths.has(key)) builder.details.addHeading(codes.at(path, table.file));
  for (const [name, members] of cases)
    builder.details.addCase({
      id: name,
      name,
      description: '',
      values: [],
      members: [...members].map((index) => ({ target: 'source', index, id: builder.sources[index].id })),
    });
}

/** `Kjønn` of `FileVar_Kjønn`. */
function nameOfVariable(header: string): string {
  return header.trim().replace(/^(?:File|Case)Var_/iu, '');
}
