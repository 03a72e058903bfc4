import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import { allUnits } from './allUnits.js';
import { sourceVariables } from './attributeColumns.js';
import { codeLists, splitTold } from './codeLists.js';
import { type CoderLayout, coderDraft, coderLayout } from './coderLayout.js';
import { cellOf, foldHeader, listed, placeIn, reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { findColumn, type Mapping, sourceColumns } from './mapping.js';
import { yesOrNo } from './marks.js';
import type { Table, TableRow } from './parseTable.js';
import { loseRow, rowSources } from './rowSources.js';
import { looksMissing, missingIn } from './values.js';
import { isNumberName } from './wideColumns.js';
import { withMapping } from './withMapping.js';

/**
 * One row per line, one column per coder or round (the mapping's `coders`, and `reconciled` for the coding that they agreed on, or as
 * `coderLayout` recognises them); a cell is the code that the coder chose, or several with ; or line breaks between. A missing cell is
 * a line that the coder did not judge. Yes and no are read as two codes, which is said. Without a column for the source, all lines are of one, named after the file or sheet.
 */
export function readCoderTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const { columns, rows } = table;
  const isMissing = missingIn(mapping);
  const layout = saidLayout(mapping) ?? coderLayout(table, mapping);
  if (layout === undefined) return;
  if (mapping.coders === undefined) tellLayout(table, mapping, layout, builder);
  const sources = sourceColumns(columns, mapping);
  const text = findColumn(columns, 'text', mapping);
  const named = findColumn(columns, 'line', mapping);
  const names = [...layout.coders, ...(layout.reconciled === undefined ? [] : [layout.reconciled])];
  const line = named >= 0 ? named : columns.findIndex((name) => isNumberName(name) && !names.includes(name));
  const coders = names.map((name) => ({
    column: columns.indexOf(name),
    coder: builder.coder(name, name, name === layout.reconciled),
  }));
  const only = sources.length > 0 ? '' : nameOf(table);
  const rowsOf = rowSources(table, mapping);
  const ids = rowsOf.ofRow.map(({ id }) => (only === '' ? id : only));
  const taken = [...sources, ...rowsOf.columns, text, line, ...coders.map(({ column }) => column)];
  const variables = sourceVariables(table, ids, taken, mapping, builder);
  reportUnusedColumns(table, [...taken, ...variables.columns], builder);
  const declared = declaredCodes(builder);
  const codebook = builder.codes.length > 0;
  const lists = codeLists(
    rows.flatMap(({ values }) =>
      coders.map(({ column }) => (isMissing(values[column]) ? '' : values[column])),
    ),
    { isCode: (label) => declared(label).length > 0, listed: true },
  );
  if (lists.split > 0) builder.warn('several-codes', table.file, splitTold(lists.split));
  if (only !== '')
    builder.warn('one-source', table.file, {
      nb: `ingen kolonne sier hvilken kilde radene er fra: alle er linjer i én, «${only}» (en kolonne med kilder: nevn den som "source" i --mapping)`,
      en: `no column says which source the rows are of: all are lines of one, "${only}" (a column of sources: name it as "source" with --mapping)`,
    });
  if (areMarks())
    builder.warn('marks-of-coders', table.file, {
      nb: 'alle cellene til koderne er ja eller nei, og er lest som to koder: også et nei er en kode. Enigheten er den samme; for samforekomst, lag en kolonne for hver kode og én for koderen (bred tabell)',
      en: 'all cells of the coders are yes or no, and are read as two codes: a no is a code as well. Agreement is the same; for co-occurrence, make a column for each code and one for the coder (wide table)',
    });
  const missing = new Map<number, number>();
  rows.forEach((row, i) => {
    if (row.values.every((value) => value.trim() === '')) return;
    const source = sourceOf(row, i);
    if (source < 0) return;
    const index = builder.addLine(
      source,
      text < 0 ? '' : row.values[text],
      '',
      line < 0 ? '' : row.values[line].trim(),
    );
    for (const { column, coder } of coders) {
      if (isMissing(row.values[column])) {
        const isReconciled = builder.coders[coder].reconciled;
        if (mapping.judged === allUnits && !isReconciled && row.values[column].trim() === '') {
          builder.addReading(source, coder);
          continue;
        }
        missing.set(column, (missing.get(column) ?? 0) + 1);
        builder.unjudged.add({ source, line: index, coder });
        continue;
      }
      for (const label of lists.of(cellOf(row, column))) {
        const code = codeOf(row, column, label);
        if (code >= 0) builder.addCoding(builder.line(index), code, coder, () => placeIn(table, row, column));
      }
    }
  });
  for (const [column, cells] of missing)
    builder.warn('missing-value', placeOf(table.file, { column: columns[column] }), {
      nb: `${cells} ${cells === 1 ? 'linje ble' : 'linjer ble'} ikke vurdert av denne koderen, som verken er ja eller nei`,
      en: `${cells} ${cells === 1 ? 'line was' : 'lines were'} not judged by this coder, which is neither a yes nor a no`,
    });

  function sourceOf(row: TableRow, i: number): number {
    const id = ids[i];
    if (id === '') {
      loseRow(table, row, sources[0], builder);
      return -1;
    }
    const name = only === '' ? rowsOf.ofRow[i].name : only;
    return (
      builder.sourceIndex(id) ?? builder.addSource({ id, name, ...variables.of(id) }, placeIn(table, row))
    );
  }

  /** Whether the cells say yes and no of something, and are no names of codes. */
  function areMarks(): boolean {
    const cells = rows.flatMap(({ values }) => coders.map(({ column }) => values[column]));
    const filled = cells.filter((cell) => !isMissing(cell));
    const marks = new Set(
      filled.map((cell) => (declared(cell.trim()).length > 0 ? undefined : yesOrNo(cell))),
    );
    return marks.has(0) && !marks.has(undefined);
  }

  function codeOf(row: TableRow, column: number, label: string): number {
    const found = declared(label);
    if (found.length === 1) return found[0];
    const where = placeIn(table, row, column);
    if (found.length > 1) {
      builder.error('ambiguous-code', where, sharedName(builder, label, found));
      return -1;
    }
    if (codebook)
      builder.warn('code-not-in-codebook', where, {
        nb: `koden «${label}» står ikke i kodeboka; lagt til`,
        en: `code "${label}" is not in the codebook; added`,
      });
    if (looksMissing(label))
      builder.warn('missing-word', where, {
        nb: `«${label}» er lest som en kode; står det for en vurdering som ikke ble gjort, si det: --missing "${label}"`,
        en: `"${label}" is read as a code; where it stands for a judgement that was not made, say so: --missing "${label}"`,
      });
    return builder.addCode({ id: label, name: label }, placeOf(row.file ?? table.file, { line: row.line }));
  }
}

function saidLayout({ coders, reconciled }: Mapping): CoderLayout | undefined {
  if (coders === undefined) return undefined;
  return { coders, ...(reconciled === undefined ? {} : { reconciled }), certain: true };
}

function tellLayout(table: Table, mapping: Mapping, layout: CoderLayout, builder: CorpusBuilder): void {
  const draft = withMapping(coderDraft(layout), mapping);
  const { coders, reconciled } = layout;
  builder.warn('coders-as-columns', placeOf(table.file, { line: table.headerLine }), {
    nb: `lest som én kolonne for hver koder eller runde: ${listed(coders)}${reconciled === undefined ? '' : `; omforent koding: ${reconciled}`}. Er det ikke slik, si selv hva kolonnene er, som her: ${draft.nb}`,
    en: `read as a column for each coder or round: ${listed(coders)}${reconciled === undefined ? '' : `; reconciled: ${reconciled}`}. If it is not so, say yourself what the columns are, as here: ${draft.en}`,
  });
}

/** Name of the one source of a table that names none: the file without its ending, or the sheet. */
export function nameOf({ file }: Table): string {
  const sheet = file.lastIndexOf(', sheet ');
  if (sheet >= 0) return file.slice(sheet + ', sheet '.length);
  const name = file.slice(file.lastIndexOf('/') + 1);
  return foldHeader(name.replace(/\.[a-z]{2,5}$/iu, '')) === '' ? name : name.replace(/\.[a-z]{2,5}$/iu, '');
}
