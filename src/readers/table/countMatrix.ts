import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { placeOf } from '../../shared/place.js';
import type { Text } from '../../shared/problem.js';
import { plural } from '../refi/findings.js';
import { columnName } from '../xlsx/columnName.js';
import { listed } from './columns.js';
import type { Mapping } from './mapping.js';
import type { Table, TableRow } from './parseTable.js';
import type { PathCodes } from './pathCodes.js';
import { isTotal, tellTotals } from './totals.js';
import { looksMissing, missingIn } from './values.js';

/** A table with a code on one side, a source on the other, and numbers of codings in between. */
export interface CountMatrix {
  readonly table: Table;
  /** Whether the codes are the rows. */
  readonly codesInRows: boolean;
  /** The path of the code, or the name of the source, that a label stands for. */
  readonly codeOf: (label: string) => readonly string[];
  readonly sourceOf: (label: string) => string;
  /** The same with what tells sources of one name apart, a number or a folder. */
  readonly longSourceOf?: (label: string) => string;
}

/**
 * Counts as presence: a code that was used in a source at least once is coded to the source as a whole. How often, and on
 * what, the table does not say in a way that codings could be made of; a warning says so, with the sum that is lost.
 */
export function readCountMatrix(
  matrix: CountMatrix,
  codes: PathCodes,
  mapping: Mapping,
  builder: CorpusBuilder,
): void {
  const { table, codesInRows } = matrix;
  const coder = builder.coder('unknown');
  const isMissing = missingIn(mapping);
  const rows = table.rows.filter(({ values: [label] }) => label.trim() !== '' && !isTotal(label));
  const named = table.columns
    .map((label, i) => ({ label, i }))
    .filter(({ label, i }) => i > 0 && label.trim() !== '' && !isTotal(label));
  const shares = named.filter(({ i }) => isShare(rows, i));
  // Some tools give the same side twice, as counts and as shares of these.
  const onlyShares = shares.length === named.length;
  const columns = onlyShares ? named : named.filter((column) => !shares.includes(column));
  tellUnnamed(table, builder);
  const where = (line: number, column: number) => placeOf(table.file, { line, column: columnName(column) });
  const ofRows = rows.map(({ values, line }) => ({ label: values[0], where: where(line, 0) }));
  const ofColumns = columns.map(({ label, i }) => ({ label, where: where(table.headerLine, i) }));
  const codesAt = codesOf(codesInRows ? ofRows : ofColumns, matrix, codes, builder);
  const sourcesAt = sourcesOf(codesInRows ? ofColumns : ofRows, matrix, mapping, builder);
  let sum = 0;
  let present = 0;
  let missing = 0;
  rows.forEach((row, r) => {
    columns.forEach(({ i }, c) => {
      const [code, at] = codesInRows ? [codesAt[r], sourcesAt[c]] : [codesAt[c], sourcesAt[r]];
      if (row.values[i].trim() !== '' && isMissing(row.values[i])) {
        missing++;
        if (code >= 0 && at >= 0) builder.unjudged.add({ source: at, code, coder });
        return;
      }
      const value = countIn(row.values[i]);
      if (value === undefined) {
        const found = row.values[i].trim().slice(0, 60);
        const hint = looksMissing(found) ? `--missing "${found}"` : '';
        builder.lose('bad-cell', where(row.line, i), {
          nb: `en celle er et antall kodinger; fant «${found}», som ikke regnes med${hint === '' ? '. Rett cella i fila' : ` (en vurdering som ikke er gjort: ${hint})`}`,
          en: `a cell is a number of codings; found "${found}"${hint === '' ? '' : ` (a judgement that was not made: ${hint})`}`,
        });
        return;
      }
      if (value === 0 || code < 0 || at < 0) return;
      sum += value;
      present++;
      builder.addCoding(builder.wholeSource(at), code, coder, where(row.line, i));
    });
  });
  const sums = [...table.columns.slice(1), ...table.rows.map(({ values: [label] }) => label)];
  tellTotals([...new Set(sums.filter(isTotal))], placeOf(table.file, { line: table.headerLine }), builder);
  if (missing > 0)
    builder.warn('missing-value', table.file, {
      nb: `${plural(missing, 'celle mangler', 'celler mangler')}: vurderinger som ikke er gjort, og ikke 0`,
      en: `${plural(missing, 'cell is', 'cells are')} missing: judgements that were not made, and not a 0`,
    });
  if (shares.length > 0 && !onlyShares)
    builder.notUnderstood('shares', placeOf(table.file, { line: table.headerLine }), {
      nb: `kolonner med prosenter ved siden av antall blir ikke lest: ${listed(shares.map(({ label }) => label))}`,
      en: `columns of percentages beside counts are not read: ${listed(shares.map(({ label }) => label))}`,
    });
  const codings = Number(sum.toFixed(6));
  if (onlyShares && present > 0)
    builder.warn('counts-as-presence', table.file, {
      nb: `en tabell over prosenter: ${present} celler over 0 er lest som at koden finnes i kilden, så bare enheten kilde kan brukes. Eksporter de kodede sitatene for å få med alle`,
      en: `a table of percentages: ${present} cells above 0 are read as presence of the code in the source, so only the unit source can be used. Export the coded quotes to have them all`,
    });
  else
    builder.warn('counts-as-presence', table.file, {
      nb: `en tabell over antall: ${codings} kodinger i ${present} celler er lest som at koden finnes i kilden, så bare enheten kilde kan brukes. Eksporter de kodede sitatene for å få med alle`,
      en: `a table of counts: ${codings} codings in ${present} cells are read as presence of the code in the source, so only the unit source can be used. Export the coded quotes to have them all`,
    });
}

/** Whether a column holds percentages alone. */
function isShare(rows: readonly TableRow[], column: number): boolean {
  const filled = rows.map(({ values }) => values[column].trim()).filter((cell) => cell !== '');
  return (
    filled.some((cell) => cell.endsWith('%')) && filled.every((cell) => /^(?:[\d.,]+\s*%|0|-)$/u.test(cell))
  );
}

/** Numbers in a row or column without a name belong to nothing, and are listed as lost. */
function tellUnnamed(table: Table, builder: CorpusBuilder): void {
  const isCount = (cell: string) => (countIn(cell) ?? 0) > 0;
  const lose = (where: Text) =>
    builder.lose('unnamed-row', where, {
      nb: 'antall uten navn på rad eller kolonne hører ikke til noe, og er utelatt',
      en: 'counts without a name of their row or column belong to nothing, and are left out',
    });
  for (const { values, line } of table.rows)
    if (values[0].trim() === '' && values.some(isCount)) lose(placeOf(table.file, { line }));
  table.columns.forEach((label, i) => {
    if (i > 0 && label.trim() === '' && table.rows.some(({ values }) => isCount(values[i])))
      lose(placeOf(table.file, { line: table.headerLine, column: columnName(i) }));
  });
}

interface Label {
  readonly label: string;
  readonly where: Text;
}

/** The code of each label. Equal labels are different codes of one name: never added up, and told apart by a number. */
function codesOf(
  labels: readonly Label[],
  matrix: CountMatrix,
  codes: PathCodes,
  builder: CorpusBuilder,
): number[] {
  const paths = labels.map(({ label }) => matrix.codeOf(label));
  const free = freeNames(paths.map(keyOf));
  return labels.map(({ label, where }, i) => {
    const named = (n: number) =>
      n === 1 ? paths[i] : [...paths[i].slice(0, -1), `${paths[i][paths[i].length - 1]} (${n})`];
    const path = named(free((n) => keyOf(named(n))));
    if (path !== paths[i]) {
      const called = path[path.length - 1];
      builder.warn('equal-labels', where, {
        nb: `«${label.trim()}» står flere ganger i tabellen; lest som en kode for seg, «${called}». Gi kodene ulike navn, eller hele stien, i verktøyet og eksporter på nytt`,
        en: `"${label.trim()}" stands several times in the table; read as a code of its own, "${called}". Give the codes different names, or whole paths, in the tool, and export again`,
      });
    }
    return codes.at(path, where);
  });
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** Numbers for names that are given once: 1 the first time, then the lowest whose name no other one has. */
function freeNames(names: readonly string[]): (named: (n: number) => string) => number {
  const [all, given] = [new Set(names), new Set<string>()];
  return (named) => {
    let n = 1;
    while (given.has(named(n)) || (n > 1 && all.has(named(n)))) n++;
    given.add(named(n));
    return n;
  };
}

/** The source of each label, with what tells it from others where several have one name. */
function sourcesOf(
  labels: readonly Label[],
  matrix: CountMatrix,
  mapping: Mapping,
  builder: CorpusBuilder,
): number[] {
  const shared = new Map<string, number>();
  for (const { label } of labels) {
    const name = matrix.sourceOf(label);
    shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  const names = labels.map(({ label }) => {
    const name = matrix.sourceOf(label);
    return shared.get(name)! > 1 ? (matrix.longSourceOf?.(label) ?? name) : name;
  });
  const free = freeNames(names);
  return labels.map(({ where }, i) => {
    const named = (n: number) => (n === 1 ? names[i] : `${names[i]} (${n})`);
    const id = named(free(named));
    if (id !== names[i])
      builder.warn('equal-labels', where, {
        nb: `«${names[i]}» står flere ganger i tabellen; lest som en kilde for seg, «${id}». Gi dokumentene ulike navn i verktøyet og eksporter på nytt`,
        en: `"${names[i]}" stands several times in the table; read as a source of its own, "${id}". Give the documents different names in the tool, and export again`,
      });
    return builder.addSource({ id, kind: mapping.sourceKind ?? 'other' }, where);
  });
}

/** Says that a table does not tell which of its sides are codes. */
export function refuseSides(table: Table, builder: CorpusBuilder): void {
  builder.error('which-side', table.file, {
    nb: 'en matrise sier ikke om radene eller kolonnene er koder; gi kodeboka med --codebook, med de navnene som matrisen har',
    en: 'a matrix does not say whether its rows or its columns are codes; give the codebook with --codebook, with the names that the matrix has',
  });
}

/** The count that a cell begins with: `3`, `3,0`, `3\n12 %`. Empty is none: such a table has a row for every pair. */
function countIn(cell: string): number | undefined {
  const text = cell.trim();
  if (text === '' || text === '-' || text === '–') return 0;
  const match = /^(\d{1,12}(?:[.,]\d+)?)\s*(?:%|[\s(]|$)/u.exec(text);
  return match === null ? undefined : Number(match[1].replace(',', '.'));
}
