import { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { type Problem, type ProblemDraft, ProblemsError, textIn } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import { breathing } from '../breathing.js';
import type { Input, InputFile, ReadOptions } from '../input.js';
import { listed } from './columns.js';
import { readGivenCodebook } from './givenCodebook.js';
import { loseMisfit } from './losses.js';
import { type Mapping, missingColumns } from './mapping.js';
import { unusedKeys } from './mappingUse.js';
import { type Match, matchesIn, reportChoice } from './matchTables.js';
import { warnOfLookAlikes, warnOfSpoiledText } from './oddTexts.js';
import { openTables, type TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { plainTables } from './plainTables.js';
import { proposeMapping } from './proposeMapping.js';
import { isCodebookTable, readCodebookTable } from './readCodebookTable.js';
import { longTableNeeds } from './readLongTable.js';
import { wideTableNeeds } from './readWideTable.js';
import type { TableKind } from './tableKind.js';
import { declaredMissing } from './values.js';

/**
 * One table of codings: a file, a sheet of a workbook, or a file in a folder; a codebook may lie beside it. What the
 * table is follows from its columns; a mapping overrides.
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
  const breathe = breathing(options.signal);
  const opened = await openTables(input);
  options.onProgress?.(0.6, 'tables');
  await breathe();
  const { candidates } = opened;
  const matches = matchesIn(candidates, mapping, kinds);
  const problems: ProblemDraft[] = [...opened.problems];
  const files = new Set(matches.map(({ candidates: [candidate] }) => fileOf(candidate)));
  if (files.size > 1) problems.push(severalTables(input, matches));
  if (matches.length === 0 && problems.length === 0)
    problems.push(...noTable(input, candidates, mapping, kinds));
  if (matches.length === 0 || files.size > 1) throw new ProblemsError(`${input.name} was not read`, problems);

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
  warnOfLookAlikes(builder);
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

function fileOf({ place, readings, sheet }: TableCandidate): string {
  return sheet !== undefined ? place.slice(0, -`, sheet ${sheet}`.length) : (readings[0]?.file ?? place);
}

function severalTables(input: Input, matches: readonly Match[]): Problem {
  const files = matches.map(({ table }) => table.file).join(', ');
  const message = `a folder without datapackage.json needs one table of codings; found ${matches.length}: ${files}. Name one of them`;
  return { kind: 'several-tables', where: input.name, message };
}

function noTable(
  input: Input,
  candidates: readonly TableCandidate[],
  mapping: Mapping,
  kinds: readonly TableKind[],
): ProblemDraft[] {
  const problems = candidates.flatMap(({ place, readings }) => {
    if (readings.length === 0) return [];
    const [table] = readings;
    const missing = missingColumns(table.columns, mapping);
    return {
      kind: 'missing-column',
      where: placeOf(place, { line: table.headerLine }),
      message: missing.length > 0 ? mappingMissed(table, missing) : tableNeeds(table, mapping, kinds),
    };
  });
  if (problems.length > 0) return problems;
  const message = input.isFolder
    ? {
        nb: 'mappen har verken datapackage.json eller en tabell (CSV, TSV, XLSX)',
        en: 'the folder has no datapackage.json and no table (CSV, TSV, XLSX)',
      }
    : {
        nb: 'arbeidsboka har ikke noe ark med en fylt celle',
        en: 'the workbook has no sheet with a filled cell',
      };
  return [{ kind: 'no-table', where: input.name, message }];
}

function mappingMissed(table: Table, missing: readonly string[]): Bilingual {
  const hints = missing.map((name) => didYouMean(name, table.columns));
  const named = (language: Language) =>
    missing.map((name, i) => `${name}${hints[i][language].replace(/\?$/u, '')}`).join(', ');
  return {
    nb: `mappingen nevner kolonner som tabellen ikke har: ${named('nb')}. Kolonnene er ${listed(table.columns, 60)}`,
    en: `the mapping names columns that the table does not have: ${named('en')}. The columns are ${listed(table.columns, 60)}`,
  };
}

/** What a table needs that is of no kind, what it has, and a mapping to begin with where its content tells one. */
function tableNeeds(table: Table, mapping: Mapping, kinds: readonly TableKind[]): Bilingual {
  const columns = listed(table.columns, 60);
  if (kinds !== plainTables) {
    const names = (or: string) => kinds.map(({ name }) => name).join(or);
    return {
      nb: `kolonnene i ${names(' eller ')} trengs. Fant kolonnene ${columns}`,
      en: `the columns of ${names(' or ')} are needed. Found the columns ${columns}`,
    };
  }
  const needs = (language: Language) =>
    [longTableNeeds, wideTableNeeds].map((each) => textIn(each, language));
  const [[longNb, wideNb], [longEn, wideEn]] = [needs('nb'), needs('en')];
  const draft = Object.keys(mapping).length > 0 ? undefined : proposeMapping(table);
  const json = JSON.stringify(draft);
  const offer: Bilingual =
    draft === undefined
      ? { nb: '', en: '' }
      : {
          nb: `. Etter innholdet å dømme: lagre ${json} som mapping.json, rett det som er feil, og bruk --mapping mapping.json`,
          en: `. To judge by the content: save ${json} as mapping.json, correct what is wrong, and use --mapping mapping.json`,
        };
  return {
    nb: `en lang tabell trenger ${longNb}; en bred tabell trenger ${wideNb}; eller nevn kolonnene med --mapping. Fant kolonnene ${columns}${offer.nb}`,
    en: `a long table needs ${longEn}; a wide table needs ${wideEn}; or name the columns with --mapping. Found the columns ${columns}${offer.en}`,
  };
}
