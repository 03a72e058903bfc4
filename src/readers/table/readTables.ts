import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import { formatLabel } from '../../corpus/formatNames.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { type ProblemDraft, ProblemsError } from '../../shared/problem.js';
import { warnOfAlikeCodes } from '../alikeCodes.js';
import { breathing } from '../breathing.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import { isCodebookTable, readCodebookColumns } from './codebookColumns.js';
import { codesByCodesNeeds, isCodesByCodes } from './codesByCodes.js';
import { listed, reportUnusedColumns } from './columns.js';
import { readGivenCodebook } from './givenCodebook.js';
import { loseMisfit } from './losses.js';
import { type Mapping, missingColumns } from './mapping.js';
import { unusedKeys } from './mappingUse.js';
import { type Match, matchesIn, reportChoice } from './matchTables.js';
import { warnOfSpoiledText } from './oddTexts.js';
import { type OpenedTables, openTables, type TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { plainTables } from './plainTables.js';
import { readCodebookTable } from './readCodebookTable.js';
import type { TableKind } from './tableKind.js';
import { needsOf, offerOf } from './tableNeeds.js';
import { fileOf, readTogether, tablesTogether } from './tablesTogether.js';
import { declaredMissing } from './values.js';

/**
 * One table of codings: a file, a sheet of a workbook, or a file in a folder; a codebook may lie beside it. What the
 * table is follows from its columns; a mapping overrides. The files of a folder that are all of one kind are one project.
 *
 * @param kinds kinds of tables, in the order in which they are tried
 * @throws ProblemsError with everything that is wrong in the tables, and why files could not be opened
 */
export async function readTables(
  input: Input,
  mapping: Mapping,
  codebook?: InputFile,
  kinds: readonly TableKind[] = plainTables,
  options: ReadOptions = {},
): Promise<ImportedProject> {
  const opened = await openTables(input);
  options.onProgress?.(0.6, 'tables');
  const together = tablesTogether(input, opened, mapping, kinds);
  const how = { mapping, codebook, kinds, options };
  if (together === undefined) return readOpened(input, opened, how);
  return readTogether(input, together, mapping, options, (file, tables) =>
    readOpened({ ...input, name: file }, tables, how),
  );
}

/** How tables are read. */
interface HowRead {
  readonly mapping: Mapping;
  readonly codebook: InputFile | undefined;
  readonly kinds: readonly TableKind[];
  readonly options: ReadOptions;
}

/** One table of codings among some that were opened. */
async function readOpened(
  input: Input,
  opened: OpenedTables,
  { mapping, codebook, kinds, options }: HowRead,
): Promise<ImportedProject> {
  const breathe = breathing(options.signal);
  await breathe();
  const { candidates } = opened;
  const matches = matchesIn(candidates, mapping, kinds);
  const problems: ProblemDraft[] = [...opened.problems];
  const files = new Set(matches.map(({ candidates: [candidate] }) => fileOf(candidate)));
  if (files.size > 1) problems.push(severalTables(input, matches));
  if (matches.length === 0 && problems.length === 0)
    problems.push(...noTable(input, candidates, mapping, kinds));
  if (matches.length === 0 || files.size > 1)
    throw new ProblemsError(
      { nb: `${input.name} ble ikke lest`, en: `${input.name} was not read` },
      problems,
    );

  const [{ table: found, kind, candidates: chosen }] = matches;
  const table = kind.mended?.(found) ?? found;
  const builder = new CorpusBuilder(options);
  for (const problem of problems) builder.error(problem.kind, problem.where, problem.message);
  if (table.rows.length === 0) {
    builder.error('no-rows', placeOf(table.file, { line: table.headerLine }), {
      nb: 'en tabell med kodinger må ha minst én rad under overskriften; fant ingen',
      en: 'a table of codings needs at least one row below its header; found none',
    });
  }
  for (const problem of unusedKeys(
    mapping,
    table,
    kind,
    kinds === plainTables ? kinds : [...kinds, ...plainTables],
  ))
    builder.error(problem.kind, problem.where, problem.message);
  const read = new Set(chosen);
  if (codebook !== undefined) await readGivenCodebook(codebook, builder);
  else
    for (const other of candidates) {
      // A further sheet of codings may have a column of comments, as a codebook has.
      const codings = matches.some((match) => match.candidates.includes(other));
      const codes = codings ? undefined : other.readings.find(({ columns }) => isCodebookTable(columns));
      if (codes === undefined) continue;
      readCodebookTable(codes, builder);
      reportUnusedColumns(codes, readCodebookColumns(codes.columns), builder);
      read.add(other);
    }
  for (const { warnings } of read)
    for (const warning of warnings) builder.warn(warning.kind, warning.where, warning.message);
  for (const { kind: what, where, message } of opened.notUnderstood)
    builder.notUnderstood(what, where, message);
  reportChoice(candidates, read, matches, builder);
  if (table.encoding !== 'utf-8')
    builder.warn('encoding', table.file, {
      nb: `ikke gyldig UTF-8; lest som ${table.encoding}`,
      en: `not valid UTF-8; read as ${table.encoding}`,
    });

  warnOfSpoiledText(table, builder);
  for (const { line, values } of table.misfits ?? [])
    loseMisfit(placeOf(table.file, { line }), values.length, table.columns.length, builder);
  kind.read(kind.missingIsEmpty ? withoutMissing(table, mapping) : table, mapping, builder);
  options.onProgress?.(0.9, 'codings');
  await breathe();
  warnOfAlikeCodes(builder);
  const name = input.name.replace(/\.[a-z]+$/iu, '');
  const provenance = { name, synthetic: false, licence: '', description: '' };
  return builder.build(input.name, kind.nameOf?.(table) ?? kind.name, kind.tool, provenance);
}

/** The table with empty cells for the words that the user declared to stand for something missing. */
function withoutMissing(table: Table, mapping: Mapping): Table {
  if (mapping.missing === undefined) return table;
  const isDeclared = declaredMissing(mapping);
  const rows = table.rows.map((row) => ({
    ...row,
    values: row.values.map((value) => (isDeclared(value) ? '' : value)),
  }));
  return { ...table, rows };
}

/** Whether any table of the material is of this kind. */
export async function holdsTable(input: Input, mapping: Mapping, kind: TableKind): Promise<boolean> {
  return matchesIn((await openTables(input)).candidates, mapping, [kind]).length > 0;
}

function severalTables(input: Input, matches: readonly Match[]): ProblemDraft {
  const files = (language: Language) =>
    matches.map(({ table, kind }) => `${table.file} (${formatLabel(kind.name, language)})`).join(', ');
  const message = {
    nb: `flere tabeller med kodinger i en mappe må være av samme slag for å være ett prosjekt; fant ${files('nb')}. Nevn dem én for én: brukermote check FIL FIL`,
    en: `several tables of codings in a folder must be of one kind to be one project; found ${files('en')}. Name them one by one: brukermote check FILE FILE`,
  };
  return { kind: 'several-tables', where: input.name, message };
}

/** What a codebook needs that is given as the material. */
function codebookAlone(file: string): Bilingual {
  return {
    nb: `dette er ei kodebok, uten kodinger. Gi den ved siden av materialet: brukermote check MATERIALE --codebook ${file}`,
    en: `this is a codebook, without codings. Give it beside the material: brukermote check MATERIAL --codebook ${file}`,
  };
}

/** Why no table was read: a sentence for each file, and one for a workbook whatever its sheets. */
function noTable(
  input: Input,
  candidates: readonly TableCandidate[],
  mapping: Mapping,
  kinds: readonly TableKind[],
): ProblemDraft[] {
  const filled = candidates.filter(({ readings }) => readings.length > 0);
  const problems = [...new Set(filled.map(fileOf))].map((file): ProblemDraft => {
    const own = filled.filter((candidate) => fileOf(candidate) === file);
    const [{ place, readings, sheet }] = own;
    if (own.length === 1 && kinds === plainTables && isCodesByCodes(readings[0]))
      return { kind: 'no-codings', where: place, message: codesByCodesNeeds };
    if (own.every((candidate) => candidate.readings.some(({ columns }) => isCodebookTable(columns))))
      return { kind: 'no-codings', where: own.length === 1 ? place : file, message: codebookAlone(file) };
    const offer = offerOf(own, mapping, kinds);
    const needs = needsOf(mapping, kinds, readings[0]);
    if (own.length === 1)
      return {
        kind: 'missing-column',
        where: placeOf(place, { line: readings[0].headerLine }),
        message:
          missingColumns(readings[0].columns, mapping).length > 0
            ? needs
            : {
                nb: `${needs.nb}. Fant kolonnene ${listed(readings[0].columns, 60)}${offer.nb}`,
                en: `${needs.en}. Found the columns ${listed(readings[0].columns, 60)}${offer.en}`,
              },
      };
    const sheets = own
      .slice(0, 12)
      .map((each) => `${each.sheet ?? sheet} (${listed(each.readings[0].columns, 6)})`);
    const more = own.length > sheets.length ? ` … (${own.length})` : '';
    return {
      kind: 'missing-column',
      where: file,
      message: {
        nb: `ingen av de ${own.length} arkene er en tabell med kodinger: ${needs.nb}. Arkene er ${sheets.join('; ')}${more}${offer.nb}`,
        en: `none of the ${own.length} sheets is a table of codings: ${needs.en}. The sheets are ${sheets.join('; ')}${more}${offer.en}`,
      },
    };
  });
  if (problems.length > 0) return problems;
  const message = input.isFolder
    ? {
        nb: 'mappa har verken datapackage.json eller en tabell (CSV, TSV, XLSX)',
        en: 'the folder has no datapackage.json and no table (CSV, TSV, XLSX)',
      }
    : {
        nb: 'arbeidsboka har ikke noe ark med en fylt celle',
        en: 'the workbook has no sheet with a filled cell',
      };
  return [{ kind: 'no-table', where: input.name, message }];
}
