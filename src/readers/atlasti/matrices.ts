import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { readCountMatrix, refuseSides } from '../table/countMatrix.js';
import type { Mapping } from '../table/mapping.js';
import type { Table } from '../table/parseTable.js';
import { PathCodes } from '../table/pathCodes.js';
import type { TableKind } from '../table/tableKind.js';
import { isTotal } from '../table/totals.js';
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
      nb: 'en tabell over hvor ofte koder står sammen har ingen kodinger: den sier verken hva som er sitert eller i hvilke dokumenter. Eksporter sitatene (med koder) fra ATLAS.ti og les dem; samforekomstene telles på nytt. Er radene eller kolonnene dokumenter, velg --format atlasti-code-document',
      en: 'a table of how often codes stand together holds no codings: neither the quotes nor the documents can be told from it. Export the quotations (with codes) and read these; the co-occurrences are counted anew. Where its rows or columns are documents, choose --format atlasti-code-document',
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
  const [rows, columns] = [rowLabels(table), columnLabels(table)];
  if ([...rows, ...columns].every((label) => bullet.test(label))) return true;
  const names = new Set(columns.map(nameIn));
  return rows.length === columns.length && rows.every((label) => names.has(nameIn(label)));
}

function columnLabels(table: Table): string[] {
  return table.columns.slice(1).filter((label) => label.trim() !== '' && !isTotal(label));
}

function rowLabels(table: Table): string[] {
  return table.rows.map(({ values }) => values[0]).filter((label) => label.trim() !== '' && !isTotal(label));
}

/**
 * The side of the documents: across from what the codebook knows, or from the bullets of codes, or where numbers are that
 * the other side has not.
 */
function sideOfDocuments(table: Table, builder: CorpusBuilder): 'rows' | 'columns' | undefined {
  const sides = [rowLabels(table), columnLabels(table)];
  const declared = new Set(builder.codes.flatMap(({ id, name }) => [id, name]));
  const known = sides.map((labels) => labels.filter((label) => declared.has(nameIn(label))).length);
  if (known[0] !== known[1]) return known[0] > known[1] ? 'columns' : 'rows';
  const all = (pattern: RegExp) => sides.map((labels) => labels.every((label) => pattern.test(label)));
  const bullets = all(bullet);
  if (bullets[0] !== bullets[1]) return bullets[0] ? 'columns' : 'rows';
  const numbers = all(numbered);
  if (numbers[0] !== numbers[1]) return numbers[0] ? 'rows' : 'columns';
  return undefined;
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
