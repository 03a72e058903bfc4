import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { sourceKinds } from '../../corpus/source.js';
import { attributePrefix } from '../../shared/attributePrefix.js';
import { placeOf } from '../../shared/place.js';
import { readCodes } from '../folder/readCodes.js';
import { readMemos } from '../folder/readMemos.js';
import { readLines, readReadings, readSelections, readUnjudged } from '../folder/readSelections.js';
import { TableCells } from '../folder/tableCells.js';
import { sourceNeedsId } from '../folder/words.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import { readGivenCodebook } from './givenCodebook.js';
import { openTables } from './openTables.js';
import { isOwnTable } from './ownTable.js';
import type { Table } from './parseTable.js';
import { readOwnTable } from './readOwnTable.js';

/** Sheets that every workbook has which this software writes, and a column of each. */
const ownSheets = {
  codings: 'selection_kind',
  codes: 'applies_to',
  sources: 'characters',
  coders: 'reconciled',
} as const;

/** Further sheets that are read; there where the project has something for them. */
const furtherSheets = [
  'attributes',
  'project',
  'memos',
  'selections',
  'lines',
  'readings',
  'unjudged',
] as const;

type SheetName = keyof typeof ownSheets | (typeof furtherSheets)[number];

/** Whether this is a workbook that this software wrote, with all its sheets. */
export async function isOwnWorkbook(input: Input): Promise<boolean> {
  const { sheets } = await sheetsOf(input);
  const { codings } = sheets;
  return (
    codings !== undefined &&
    isOwnTable(codings.columns) &&
    Object.entries(ownSheets).every(([name, column]) => sheets[name as SheetName]?.columns.includes(column))
  );
}

/**
 * A workbook that this software wrote, read whole: codings, codes, sources, attributes, coders, the project, and memos, selections,
 * lines, readings and judgements not made where it has sheets of them. Cells are taken to the letter.
 *
 * @param codebook given beside it: its codes hold before those of the sheet
 * @throws ProblemsError with everything that is wrong in it
 */
export async function readOwnWorkbook(
  input: Input,
  codebook: InputFile | undefined,
  options: ReadOptions,
): Promise<ImportedProject> {
  const { sheets, others } = await sheetsOf(input);
  const builder = new CorpusBuilder(options);
  if (codebook !== undefined) await readGivenCodebook(codebook, builder);
  else readCodes(sheets.codes!, builder);
  readSources(sheets.sources!, sheets.attributes, builder);
  readCoders(sheets.coders!, builder);
  const lines = sheets.lines ? readLines(sheets.lines, builder) : [];
  const selections = sheets.selections && readSelections(sheets.selections, lines, builder);
  const codings = readOwnTable(sheets.codings!, builder, selections);
  if (sheets.readings) readReadings(sheets.readings, builder);
  if (sheets.unjudged) readUnjudged(sheets.unjudged, lines, selections ?? [], builder);
  const coding: number[] = [];
  for (const [number, index] of codings) coding[number - 1] = index;
  if (sheets.memos) readMemos(sheets.memos, { selection: selections ?? [], coding }, builder);
  for (const place of others)
    builder.notUnderstood('unused-sheet', place, {
      nb: 'arket er ikke et av dem som skrives her; ikke lest',
      en: 'the sheet is none of those that are written here; not read',
    });
  const about = (column: string) => {
    const table = sheets.project;
    const at = table?.columns.indexOf(column) ?? -1;
    return at < 0 ? '' : (table?.rows[0]?.values[at] ?? '');
  };
  return builder.build(input.name, 'workbook', 'Brukermøte', {
    name: about('name') || input.name.replace(/\.[a-z]+$/iu, ''),
    synthetic: /^(?:true|1)$/iu.test(about('synthetic').trim()),
    licence: about('licence'),
    description: about('description'),
  });
}

/** The sheets by their names, and places of those that have no name of ours. */
async function sheetsOf(input: Input): Promise<{
  readonly sheets: Partial<Record<SheetName, Table>>;
  readonly others: readonly string[];
}> {
  const sheets: Partial<Record<SheetName, Table>> = {};
  const others: string[] = [];
  if (input.isFolder || input.files.length !== 1) return { sheets, others };
  const names = [...(Object.keys(ownSheets) as SheetName[]), ...furtherSheets];
  for (const { place, readings, sheet } of (await openTables(input)).candidates) {
    if (sheet === undefined || readings.length === 0) continue;
    const name = names.find((each) => each === sheet);
    if (name === undefined) others.push(place);
    else sheets[name] = readings[0];
  }
  return { sheets, others };
}

function readSources(table: Table, attributes: Table | undefined, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  const own = new Map<string, Record<string, string>>();
  const [first = -1] = attributes === undefined ? [] : [attributes.columns.indexOf('source')];
  for (const { values } of attributes?.rows ?? []) {
    const named = attributes!.columns.flatMap((name, i) =>
      i === first || values[i] === '' || name === ''
        ? []
        : [[name.startsWith(attributePrefix) ? name.slice(attributePrefix.length) : name, values[i]]],
    );
    own.set(values[first] ?? '', Object.fromEntries(named));
  }
  for (const row of cells.rows) {
    const id = cells.text(row, 'id');
    const kind = sourceKinds.find((each) => each === cells.text(row, 'kind')) ?? 'other';
    const where = placeOf(table.file, { line: row.line });
    if (id === '') builder.lose('missing-source', where, sourceNeedsId);
    else
      builder.addSource(
        { id, name: cells.text(row, 'name') || id, kind, attributes: own.get(id) ?? {} },
        where,
      );
  }
}

function readCoders(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const id = cells.text(row, 'id');
    if (id !== '')
      builder.coder(id, cells.text(row, 'name') || id, /^(?:true|1)$/iu.test(cells.text(row, 'reconciled')));
  }
}
