import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { listed } from './columns.js';
import { type JoinedSheets, joinedSheets } from './joinedSheets.js';
import type { Mapping } from './mapping.js';
import type { TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { plainTables } from './plainTables.js';
import type { TableKind } from './tableKind.js';

/** A table that is of one of the kinds looked for. */
export interface Match {
  /** Where its rows stand: one file or sheet, or several sheets with equal columns. */
  readonly candidates: readonly TableCandidate[];
  readonly table: Table;
  readonly kind: TableKind;
}

/**
 * Tables that fit, the visible ones first, those with a row for each coding before wide ones; a table is of the first kind that it
 * fits. Sheets of one workbook with equal columns are one table; where none of these says the source, the sheet does.
 */
export function matchesIn(
  candidates: readonly TableCandidate[],
  mapping: Mapping,
  kinds: readonly TableKind[],
): Match[] {
  const together = joinedIn(candidates, mapping).flatMap((joined) => matchTogether(joined, mapping, kinds));
  const isTaken = (candidate: TableCandidate) =>
    together.some((match) => match.candidates.includes(candidate));
  const found = candidates.flatMap((candidate): Match[] => {
    const joined = together.find((match) => match.candidates[0] === candidate);
    if (joined !== undefined) return [joined];
    if (isTaken(candidate) || isLeftOut(candidate, mapping)) return [];
    for (const table of candidate.readings)
      for (const kind of kinds)
        if (kind.fits(table, mapping)) return [{ candidates: [candidate], table, kind }];
    return [];
  });
  return found.sort((one, other) => rank(one) - rank(other));
}

/** Says which sheets were read, and which sheets and files were not. A further table of codings is lost. */
export function reportChoice(
  candidates: readonly TableCandidate[],
  read: ReadonlySet<TableCandidate>,
  matches: readonly Match[],
  builder: CorpusBuilder,
): void {
  const [chosen, ...others] = matches;
  const place = chosen.table.file;
  if (chosen.candidates.length > 1) {
    const sheets = chosen.candidates.map(({ sheet = '' }) => sheet);
    const bySheet = chosen.table.addedSource !== undefined;
    builder.warn('sheets-joined', place, {
      nb: `${sheets.length} ark med like kolonner er lest som ett prosjekt${bySheet ? '; navnet på arket er kilden' : ''}: ${listed(sheets)}`,
      en: `${sheets.length} sheets with equal columns are read as one project${bySheet ? '; the name of the sheet is the source' : ''}: ${listed(sheets)}`,
    });
  }
  if (others.length > 0) {
    const places = others.map(({ table }) => table.file).join('; ');
    const isHidden = others.every(({ candidates: [{ hidden }] }) => hidden);
    const message = {
      nb: `lest, som den første tabellen med kodinger; ikke lest: ${places}`,
      en: `read, as the first table of codings; not read: ${places}`,
    };
    if (isHidden) builder.warn('sheet-chosen', place, message);
    else builder.lose('sheet-chosen', place, message);
  } else if (chosen.candidates[0].hidden)
    builder.warn('sheet-chosen', place, {
      nb: 'den eneste tabellen med kodinger, i et skjult ark; lest',
      en: 'the only table of codings, in a hidden sheet; read',
    });
  for (const candidate of candidates)
    if (!read.has(candidate) && candidate.readings.length > 0)
      builder.notUnderstood(
        candidate.sheet === undefined ? 'unused-file' : 'unused-sheet',
        candidate.place,
        unused(candidate),
      );
}

/** Says what stands above the header: a title, or groups of the columns below. */
export function tellTitles({ readings }: TableCandidate, table: Table, builder: CorpusBuilder): void {
  const above = readings.filter(({ headerLine }) => headerLine < table.headerLine);
  const words = above.flatMap(({ columns }) => columns.filter((name) => name.trim() !== ''));
  if (words.length === 0) return;
  builder.notUnderstood('above-header', placeOf(table.file, { line: above[0].headerLine }), {
    nb: `dette står over linja med kolonnenavn og er ikke lest: ${listed(words, 8)}`,
    en: `this stands above the line of column names and is not read: ${listed(words, 8)}`,
  });
}

function unused({ sheet, hidden, readings: [{ columns }] }: TableCandidate): Bilingual {
  const names = listed(columns, 8);
  if (sheet === undefined)
    return {
      nb: `verken kodinger eller ei kodebok; ikke lest (kolonnene ${names})`,
      en: `neither codings nor a codebook; not read (columns ${names})`,
    };
  return {
    nb: `${hidden ? 'skjult; ' : ''}ikke lest (første rad: ${names})`,
    en: `${hidden ? 'hidden; ' : ''}not read (first row: ${names})`,
  };
}

/** A sheet that a mapping does not name beside others that it names. */
function isLeftOut({ sheet }: TableCandidate, { sheets }: Mapping): boolean {
  return sheets !== undefined && (sheet === undefined || !sheets.includes(sheet));
}

function matchTogether(
  { sheets, table, bySheet }: JoinedSheets,
  mapping: Mapping,
  kinds: readonly TableKind[],
): Match[] {
  const tables = bySheet === undefined || kinds !== plainTables ? [table] : [bySheet, table];
  for (const each of tables)
    for (const kind of kinds)
      if (kind.fits(each, mapping)) return [{ candidates: sheets, table: each, kind }];
  return [];
}

/** Sheets put together, kept while the same material is looked at for each format. */
const joinedBefore = new WeakMap<readonly TableCandidate[], Map<string, readonly JoinedSheets[]>>();

function joinedIn(candidates: readonly TableCandidate[], mapping: Mapping): readonly JoinedSheets[] {
  const key = JSON.stringify([mapping.sheets, mapping.source]);
  const known = joinedBefore.get(candidates) ?? new Map<string, readonly JoinedSheets[]>();
  joinedBefore.set(candidates, known);
  const found = known.get(key) ?? joinedSheets(candidates, mapping);
  known.set(key, found);
  return found;
}

function rank({ candidates: [{ hidden }], kind }: Match): number {
  return (hidden ? 2 : 0) + (kind.comesLast === true ? 1 : 0);
}
