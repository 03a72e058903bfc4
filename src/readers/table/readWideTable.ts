import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { allUnits } from './allUnits.js';
import { sourceVariables } from './attributeColumns.js';
import { placeIn, reportUnusedColumns } from './columns.js';
import { declaredCodes, sharedName } from './declaredCodes.js';
import { columnPresets, findColumn, type Mapping, sourceColumns } from './mapping.js';
import { columnsUnder } from './mappingKeys.js';
import { marksOf, yesOrNo } from './marks.js';
import { emptyIsNo, MissingJudgements, type OpenCells, reportMissing } from './missingJudgements.js';
import type { Table } from './parseTable.js';
import { loseRow, rowSources } from './rowSources.js';
import { looksMissing, missingIn } from './values.js';
import { codeColumnsOf, hasCodeColumn, saidIn, tellMarks } from './wideColumns.js';
import { withMapping } from './withMapping.js';

/**
 * One row per line or unit, one column of marks per code: 0 and 1, x and nothing, Ja and Nei (see `Marks`), or whole numbers from 0
 * that say how strongly it applies. Every row is a line, coded or not. Columns of marks are codes unless the mapping says otherwise;
 * a column that is constant within each source is a variable of it.
 *
 * A missing cell is a judgement that was not made. Where a column says no by leaving cells empty (see `emptyIsNo`), only
 * words are missing: NA, and those that the mapping declares. A cell that says nothing known is listed as lost, and was not judged.
 */
export function readWideTable(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  const { columns, rows } = table;
  const isMissing = missingIn(mapping);
  const sources = sourceColumns(columns, mapping);
  const [coder, text, line, speaker] = (['coder', 'text', 'line', 'speaker'] as const).map((role) =>
    findColumn(columns, role, mapping),
  );
  const judgedColumn = mapping.judged === undefined ? -1 : columns.indexOf(mapping.judged);
  const named = rowSources(table, mapping);
  const said = [...columnsUnder(mapping, 'attributes'), ...columnsUnder(mapping, 'kind')];
  const reserved = new Set([
    ...sources,
    ...named.columns,
    ...said.map((name) => columns.indexOf(name)),
    coder,
    text,
    line,
    speaker,
    judgedColumn,
  ]);
  const codeColumns = codeColumnsOf(table, sources, reserved, mapping, marksOf(table, mapping), builder);
  const ofCodes = codeColumns.map(({ column }) => column);
  const taken = [...sources, ...named.columns, coder, text, line, speaker, judgedColumn, ...ofCodes];
  const ids = named.ofRow.map(({ id }) => id);
  const variables = sourceVariables(table, ids, taken, mapping, builder);

  const declared = declaredCodes(builder);
  const codebook = builder.codes.length > 0;
  const codes = ofCodes.map((column) => {
    const header = columns[column];
    const where = placeOf(table.file, { line: table.headerLine, column: header });
    // Headers that differ by a trailing space only are different codes, so the id is the header to the letter.
    const id = columns.indexOf(header) === column ? header : `${header} (column ${column + 1})`;
    const found = declared(id);
    if (found.length > 1) builder.error('ambiguous-code', where, sharedName(builder, id, found));
    if (found.length > 0) return found[0];
    if (codebook)
      builder.warn('code-not-in-codebook', where, {
        nb: `koden «${id}» står ikke i kodeboka; lagt til`,
        en: `code "${id}" is not in the codebook; added`,
      });
    return builder.addCode({ id, name: header.trim() }, where);
  });

  const lineOf = new Map<string, number>();
  const quotes = new Map<number, string>();
  const counted = new Map<string, number>();
  const open = new Map<number, OpenCells>();
  const marks = emptyIsNo(table, codeColumns);
  const judgements = new MissingJudgements();
  tellMarks(table, codeColumns, marks, builder);
  rows.forEach((row, i) => {
    const { id, name } = named.ofRow[i];
    if (id === '') {
      if (row.values.some((value) => value.trim() !== '')) loseRow(table, row, sources[0], builder);
      return;
    }
    const source =
      builder.sourceIndex(id) ?? builder.addSource({ id, name, ...variables.of(id) }, placeIn(table, row));
    const coderId = coder < 0 || isMissing(row.values[coder]) ? 'unknown' : row.values[coder].trim();
    const turn = `${source}\n${coderId}`;
    counted.set(turn, (counted.get(turn) ?? 0) + 1);
    // Two coders' rows are the same line when they bear the same number, or stand at the same place in a source.
    const number = line < 0 ? `${counted.get(turn)}` : row.values[line].trim();
    if (number === '' && coder >= 0) {
      builder.lose('missing-line', placeIn(table, row, line), {
        nb: 'en rad av en av flere kodere må ha nummeret på linja; fant ingenting, og raden er utelatt',
        en: 'a row of one of several coders needs its line; found nothing, and the row is left out',
      });
      return;
    }
    const key = `${source}\n${number}`;
    const quote = text < 0 ? '' : row.values[text];
    let index = number === '' || (line < 0 && coder < 0) ? undefined : lineOf.get(key);
    if (index === undefined) {
      index = builder.addLine(
        source,
        quote,
        speaker < 0 ? '' : row.values[speaker].trim(),
        line < 0 ? '' : number,
      );
      lineOf.set(key, index);
      quotes.set(index, quote);
    } else if (coder >= 0 && quotes.get(index) !== quote) {
      builder.warn('different-text', placeIn(table, row, text), {
        nb: `linje ${number} i kilden «${id}» har en annen tekst i en tidligere rad; talt som én linje`,
        en: `line ${number} of source "${id}" has another text in an earlier row; counted as one line`,
      });
    } else if (coder < 0) {
      builder.warn('repeated-line', placeIn(table, row, line), {
        nb: `linje «${row.values[line]}» i kilden «${id}» står tidligere; talt som én linje`,
        en: `line "${row.values[line]}" of source "${id}" stands earlier; counted as one line`,
      });
    }
    const [missing, judged]: number[][] = [[], []];
    const coderIndex = builder.coder(coderId);
    const isJudged = codeColumns.some((code) => saidIn(code, row.values[code.column]) !== undefined);
    codeColumns.forEach((codeColumn, i) => {
      const { column, weights } = codeColumn;
      const cell = row.values[column];
      const value = saidIn(codeColumn, cell);
      if (value === undefined && isMissing(cell)) {
        const isNo =
          cell.trim() === '' && marks.has(column) && (isJudged || marks.size === codeColumns.length);
        (isNo ? judged : missing).push(codes[i]);
        const cells = open.get(column) ?? { no: 0, missing: 0 };
        open.set(column, cells);
        if (isNo) cells.no++;
        else cells.missing++;
        return;
      }
      if (value === undefined) {
        missing.push(codes[i]);
        builder.lose('bad-cell', placeIn(table, row, column), () => badCell(cell));
        return;
      }
      judged.push(codes[i]);
      if (value === 0) return;
      const coding = builder.addCoding(builder.line(index), codes[i], coderIndex, () =>
        placeIn(table, row, column),
      );
      if (weights)
        builder.addMemo({ target: 'coding', index: coding, text: `Weight: ${cell.trim()}`, coder: coderId });
    });
    const isSkipped = judgedColumn >= 0 && yesOrNo(row.values[judgedColumn]) === 0;
    judgements.add(
      isSkipped
        ? { source, line: index, coder: coderIndex, missing: codes, judged: [] }
        : { source, line: index, coder: coderIndex, missing, judged },
    );
  });
  const weighed = codeColumns.filter(({ weights }) => weights).map(({ column }) => columns[column]);
  if (weighed.length > 0) builder.warn('weights', table.file, weightsTold(weighed));
  reportMissing(table, codeColumns, open, marks, builder);
  judgements.finish(table, new Set(codes).size, builder, mapping.judged === allUnits);
  reportUnusedColumns(table, [...taken, ...variables.columns], builder);
}

/** Whether a table has what a wide table needs: the column of a source, and at least one column of marks. */
export function isWideTable(table: Table, mapping: Mapping): boolean {
  const sources = sourceColumns(table.columns, mapping);
  if (sources.length === 0) return false;
  return mapping.codes !== undefined || hasCodeColumn(table, sources, mapping, marksOf(table, mapping));
}

/** What a wide table needs, for an error message. */
export const wideTableNeeds: Bilingual = {
  nb: 'kilde (kilde, dokument, intervju, informant …) og minst én kolonne med merker (0 og 1, x, Ja og Nei …)',
  en: `source (${columnPresets.source.slice(0, 4).join(', ')} …) and at least one column of 0 and 1`,
};

function badCell(cell: string): Bilingual {
  const missing = looksMissing(cell) ? `--missing "${cell.trim()}"; ` : '';
  return {
    nb: `en celle til en kode er 0 eller 1 (eller x, Ja, Nei …); fant «${cell}», lest som ikke vurdert (${missing === '' ? '' : `en vurdering som ikke ble gjort: ${missing}`}en kolonne som ikke er en kode: nevn den i "notCodes" i --mapping)`,
    en: `a code's cell is 0 or 1; found "${cell}" (${missing === '' ? '' : `a judgement that was not made: ${missing}`}a column that is no code: name it in the mapping's notCodes)`,
  };
}

function weightsTold(names: readonly string[]): Bilingual {
  const draft = withMapping({ notCodes: names.slice(0, 3) });
  return {
    nb: `hele tall i ${names.slice(0, 20).join(', ')} er lest som hvor sterkt en kode gjelder: over 0 er den brukt, og tallet står som notat til kodingen, som ingen analyse bruker. Kolonner som ikke er koder: ${draft.nb}`,
    en: `whole numbers in ${names.slice(0, 20).join(', ')} are read as how strongly a code applies: above 0 it is applied, and the number is kept as a memo of the coding, which no analysis uses. Columns that are no codes: ${draft.en}`,
  };
}
