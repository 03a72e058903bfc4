import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Bilingual } from '../../shared/language.js';
import { codesByCodesNeeds, columnLabels, hasEqualSides, rowLabels } from '../table/codesByCodes.js';
import { readCountMatrix, refuseSides } from '../table/countMatrix.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { isTotal } from '../table/totals.js';
import { wholeNumber } from '../table/values.js';
import { levelsAmong, nestCodebook } from './codeLevels.js';

/** The number of quotations of a code or document: `Gr=12`. `Gs=` is the size of a group. */
const groundedness = /\bG[rS]?\s*[=:]\s*\d+/iu;
/** Documents bear their number before their name, `3: Intervju 3` or `D 3: Intervju 3`; codes may begin with one too. */
const numbered = /^\s*(?:[DP]\s?)?\d+:\s/u;
/** The bullet in the colour of a code. */
const bullet = /^\s*[●○•◦■◆]/u;

/** ATLAS.ti's code-document table: how often each code was used in each document. */
export const atlastiCodeDocument: TableKind = {
  id: 'atlasti-code-document',
  name: 'ATLAS.ti code-document table',
  tool: 'ATLAS.ti',
  keys: [],
  fits: (table) => isMatrix(table) && !isCodesByCodes(table),
  couldBe: (table) => table.columns.length > 1 && table.rows.length > 0,
  read: readCodeDocument,
};

/** ATLAS.ti's table of codes by codes: recognised to say why it cannot be read. */
export const atlastiCoOccurrence: TableKind = {
  id: 'atlasti-co-occurrence',
  name: 'ATLAS.ti code co-occurrence table',
  tool: 'ATLAS.ti',
  keys: [],
  fits: (table) => isMatrix(table) && isCodesByCodes(table),
  read(table, _mapping, builder) {
    builder.error('no-codings', table.file, {
      nb: `${codesByCodesNeeds.nb}. Er radene eller kolonnene dokumenter, velg --format atlasti-code-document`,
      en: `${codesByCodesNeeds.en}. Where its rows or columns are documents, choose --format atlasti-code-document`,
    });
  },
};

/** Both sides of the table name their groundedness. */
function isMatrix(table: Table): boolean {
  const bears = (labels: readonly string[]) =>
    labels.length > 0 && labels.every((label) => groundedness.test(label));
  return bears(columnLabels(table)) && bears(rowLabels(table));
}

/**
 * Codes by codes: the same names on both sides, or the bullets of codes on both. A number before a name tells nothing: codes
 * may begin with one, as documents do.
 */
function isCodesByCodes(table: Table): boolean {
  const labels = [...rowLabels(table), ...columnLabels(table)];
  return labels.every((label) => bullet.test(label)) || hasEqualSides(table, nameIn);
}

/**
 * The side of the documents: across from what the codebook knows, or from the bullets of codes. Else where numbers stand before all names
 * and the other side has none, if the groundedness does not contradict it; else by the groundedness.
 */
function sideOfDocuments(table: Table, builder: CorpusBuilder): Side | undefined {
  const sides = [rowLabels(table), columnLabels(table)];
  const declared = new Set(builder.codes.flatMap(({ id, name }) => [id, name]));
  const known = sides.map((labels) => labels.filter((label) => declared.has(nameIn(label))).length);
  if (known[0] !== known[1]) return known[0] > known[1] ? 'columns' : 'rows';
  const all = (pattern: RegExp) => sides.map((labels) => labels.every((label) => pattern.test(label)));
  const bullets = all(bullet);
  if (bullets[0] !== bullets[1]) return bullets[0] ? 'columns' : 'rows';
  const { equal, above } = documentsBySums(table);
  const numbers = all(numbered);
  const byNumbers = numbers[0] === numbers[1] ? undefined : numbers[0] ? 'rows' : 'columns';
  if (byNumbers === undefined) return equal ?? above;
  if (equal === byNumbers) return equal;
  if (equal !== undefined) return undefined;
  builder.warn('side-by-number', table.file, toldByNumber[byNumbers]);
  return byNumbers;
}

const toldByNumber: Readonly<Record<Side, Bilingual>> = {
  rows: {
    nb: 'radene er lest som dokumenter, fordi de har tall foran navnet og kolonnene ikke har det. Er det omvendt, gi kodeboka med --codebook',
    en: 'the rows are read as documents, because they have numbers before their names and the columns have not. If it is the other way round, give the codebook with --codebook',
  },
  columns: {
    nb: 'kolonnene er lest som dokumenter, fordi de har tall foran navnet og radene ikke har det. Er det omvendt, gi kodeboka med --codebook',
    en: 'the columns are read as documents, because they have numbers before their names and the rows have not. If it is the other way round, give the codebook with --codebook',
  },
};

type Side = 'rows' | 'columns';

/**
 * The groundedness of a code is how many quotations it has, which is the sum of its cells where all documents are there (`equal`), and
 * never less than that. That of a document is how many quotations it has, of which some have several codes (`above`) or none.
 */
function documentsBySums(table: Table): { readonly equal?: Side; readonly above?: Side } {
  const rows = table.rows.filter(({ values: [label] }) => label.trim() !== '' && !isTotal(label));
  const isShare = (column: number) => rows.some(({ values }) => /^[\d.,\s]+%$/u.test(values[column].trim()));
  const columns = table.columns.flatMap((label, i) =>
    i === 0 || label.trim() === '' || isTotal(label) || isShare(i) ? [] : [i],
  );
  const counts = rows.map(({ values }) => columns.map((column) => countOf(values[column])));
  if (counts.some((row) => row.includes(undefined))) return {};
  const ofRows = rows.map(({ values: [label] }, r) => [groundednessIn(label), sum(counts[r])] as const);
  const ofColumns = columns.map(
    (column, c) => [groundednessIn(table.columns[column]), sum(counts.map((row) => row[c]))] as const,
  );
  const sides = [ofRows, ofColumns];
  const exceeds = sides.map((side) => side.some(([grounded, found]) => found > grounded));
  const equals = sides.map(
    (side) => side.length > 1 && side.every(([grounded, found]) => found === grounded),
  );
  return {
    ...(equals[0] === equals[1] ? {} : { equal: equals[0] ? 'columns' : 'rows' }),
    ...(exceeds[0] === exceeds[1] ? {} : { above: exceeds[0] ? 'rows' : 'columns' }),
  };
}

function countOf(cell: string): number | undefined {
  return cell.trim() === '' ? 0 : wholeNumber(/^\s*(\d+)\s*\(/u.exec(cell)?.[1] ?? cell);
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}

function groundednessIn(label: string): number {
  return Number(/\bG[rS]?\s*[=:]\s*(\d+)/iu.exec(label)?.[1]);
}

function readCodeDocument(table: Table, mapping: Mapping, builder: CorpusBuilder): void {
  nestCodebook(builder);
  const documents = sideOfDocuments(table, builder);
  if (documents === undefined) {
    refuseSides(table, builder);
    return;
  }
  const codesInRows = documents === 'columns';
  const names = new Set((codesInRows ? rowLabels(table) : columnLabels(table)).map(nameIn));
  const declared = new Set(builder.codes.flatMap(({ id, name }) => [id, name]));
  const paths = levelsAmong(names, declared);
  const matrix = {
    table,
    codesInRows,
    codeOf: (label: string) => {
      const name = nameIn(label);
      return declared.has(name) ? [name] : (paths.get(name) ?? [name]);
    },
    sourceOf: (label: string) => nameIn(label).replace(numbered, ''),
    longSourceOf: nameIn,
  };
  readCountMatrix(matrix, new PathCodes(builder), mapping, builder);
}

/** The name without its counts and without the bullet in the code's colour. */
function nameIn(label: string): string {
  return label
    .replace(/[\s;,(]*\bG[rS]?\s*[=:]\s*\d.*$/isu, '')
    .replace(/^[\s●○•◦■◆]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
