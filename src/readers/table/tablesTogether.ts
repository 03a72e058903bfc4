import { Corpus } from '../../corpus/corpus.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { isUnnamed } from '../../corpus/merge/mergeCoders.js';
import { mergeProjects, type ProjectPart } from '../../corpus/merge/mergeProjects.js';
import type { SameNameRule } from '../../corpus/merge/mergeSources.js';
import type { Coder } from '../../corpus/source.js';
import { type ProblemDraft, ProblemsError, toldProblem } from '../../shared/problem.js';
import type { Input, ReadOptions } from '../input.js';
import { allUnits } from './allUnits.js';
import { isCodebookTable } from './codebookColumns.js';

import { codeColumnsIn } from './codeColumns.js';

import type { FileMeaning } from './fileMeanings.js';
import { codeLevelsIn } from './levelCodes.js';
import { findColumn, type Mapping, sourceColumns } from './mapping.js';
import { matchesIn } from './matchTables.js';
import type { OpenedTables, TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { plainTables } from './plainTables.js';
import type { TableKind } from './tableKind.js';

/** Several files of a folder with a table of codings each. */
export interface TablesTogether {
  /** By the name of its file: the tables of it, and the codebooks beside. */
  readonly files: ReadonlyMap<string, OpenedTables>;
  /** Why files could not be opened. */
  readonly problems: readonly ProblemDraft[];
  /** Files whose name is the source, as no column of theirs is. */
  readonly named: readonly string[];
}

/** What a file calls the column that it does not have. */
const fileColumn = 'source';

/**
 * The files of a folder with a table of codings each, all of one kind; undefined where there are not several. A file without a
 * column for the source is of one source, which is called as the file is.
 */
export function tablesTogether(
  input: Input,
  opened: OpenedTables,
  mapping: Mapping,
  kinds: readonly TableKind[],
): TablesTogether | undefined {
  if (!input.isFolder) return undefined;
  const byFile = new Map<string, TableCandidate[]>();
  for (const candidate of opened.candidates) {
    const file = fileOf(candidate);
    byFile.set(file, [...(byFile.get(file) ?? []), candidate]);
  }
  const files = new Map<string, readonly TableCandidate[]>();
  const named: string[] = [];
  const rest: TableCandidate[] = [];
  const kindsFound = new Set<string>();
  for (const [file, candidates] of byFile) {
    const [own] = matchesIn(candidates, mapping, kinds);
    const bySource =
      own === undefined && kinds === plainTables ? withFileAsSource(candidates, file, mapping) : [];
    const [match] = own === undefined ? matchesIn(bySource, mapping, kinds) : [own];
    if (match === undefined) {
      rest.push(...candidates);
      continue;
    }
    kindsFound.add(match.kind.name);
    if (own === undefined) named.push(file);
    files.set(file, own === undefined ? bySource : candidates);
  }
  if (kindsFound.size !== 1 || files.size < 2) return undefined;
  const isCodebook = ({ readings }: TableCandidate) =>
    readings.some(({ columns }) => isCodebookTable(columns));
  // Tables of another kind are codings too: they cannot be left out.
  if (
    kinds !== plainTables &&
    rest.some((one) => !isCodebook(one) && matchesIn([one], mapping, plainTables).length > 0)
  )
    return undefined;
  const codebooks = rest.filter(isCodebook);
  const [first] = files.keys();
  return {
    files: new Map(
      [...files].map(([file, candidates]) => [
        file,
        {
          // What is no table of codings is reported once.
          candidates: [...candidates, ...(file === first ? rest : codebooks)],
          problems: [],
          notUnderstood: file === first ? opened.notUnderstood : [],
        },
      ]),
    ),
    problems: opened.problems,
    named,
  };
}

/** The file that a table stands in. */
export function fileOf({ place, readings, sheet }: TableCandidate): string {
  return sheet !== undefined ? place.slice(0, -`, sheet ${sheet}`.length) : (readings[0]?.file ?? place);
}

/**
 * Reads the files and puts them together (`mergeProjects`). A source that several files name is one where they name different
 * coders for it; else each file has its own, which is told; a mapping says otherwise with `files`.
 *
 * @param read reads the tables of one file
 * @throws ProblemsError with everything that is wrong in the files
 */
export async function readTogether(
  input: Input,
  { files, problems, named }: TablesTogether,
  mapping: Mapping,
  options: ReadOptions,
  read: (file: string, opened: OpenedTables) => Promise<ImportedProject>,
): Promise<ImportedProject> {
  const { language = 'en', strict = false } = options;
  const parts: ProjectPart[] = [];
  const wrong: ProblemDraft[] = strict ? [...problems] : [];
  for (const [file, opened] of files) {
    try {
      const project = await read(file, opened);
      parts.push({ name: file, project: mapping.files === 'coders' ? withCoder(project, file) : project });
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      wrong.push(...error.drafts);
    }
    options.onProgress?.(0.6 + (0.3 * parts.length) / files.size, 'tables');
  }
  if (wrong.length > 0)
    throw new ProblemsError({ nb: `${input.name} ble ikke lest`, en: `${input.name} was not read` }, wrong);
  const merged = mergeProjects(parts, {
    name: input.name,
    sameName: mapping.files === undefined ? 'coders' : sameNames[mapping.files],
    judgedByAll: mapping.judged === allUnits,
    placesAreNamed: true,
    language,
    strict,
  });
  const { report } = merged;
  const told = named.map((file) => ({
    kind: 'file-is-source',
    where: file,
    message: {
      nb: `ingen kolonne sier kilden; navnet på filen er kilden (${stem(file)})`,
      en: `no column says the source; the name of the file is the source (${stem(file)})`,
    },
  }));
  return {
    ...merged,
    report: {
      ...report,
      losses: [...problems.map((problem) => toldProblem(problem, language)), ...report.losses],
      warnings: [...told.map((problem) => toldProblem(problem, language)), ...report.warnings],
    },
  };
}

const sameNames: Readonly<Record<FileMeaning, SameNameRule>> = {
  sources: 'apart',
  coders: 'same',
  parts: 'same',
};

/** The tables of a file with a column that says the name of the file; nothing where no table has codings without a source. */
function withFileAsSource(
  candidates: readonly TableCandidate[],
  file: string,
  mapping: Mapping,
): TableCandidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    readings: candidate.readings
      .filter((table) => isOfOneSource(table, mapping))
      .map((table) => withSource(table, stem(file))),
  }));
}

/** Whether rows are codings of something that no column names. */
function isOfOneSource({ columns }: Table, mapping: Mapping): boolean {
  const has = (role: Parameters<typeof findColumn>[1]) => findColumn(columns, role, mapping) >= 0;
  return (
    sourceColumns(columns, mapping).length === 0 &&
    !isCodebookTable(columns) &&
    (has('code') ||
      codeColumnsIn(columns, mapping).length > 0 ||
      codeLevelsIn(columns, mapping).length > 0) &&
    (['text', 'coder', 'start', 'line'] as const).some(has)
  );
}

function withSource(table: Table, name: string): Table {
  const { columns } = table;
  return {
    ...table,
    columns: [...columns, fileColumn],
    addedSource: columns.length,
    rows: table.rows.map((row) => ({
      ...row,
      values: [...row.values, row.values.some((value) => value.trim() !== '') ? name : ''],
    })),
  };
}

/** The project with the file, or the folder that it lies in, as the coder where its table names none. */
function withCoder(project: ImportedProject, file: string): ImportedProject {
  const { corpus } = project;
  const [top, ...below] = file.split('/');
  const name = below.length > 0 ? top : stem(file);
  const coders = corpus.coders.map(
    (coder): Coder => (isUnnamed(coder.name) ? { ...coder, id: name, name } : coder),
  );
  return { ...project, corpus: new Corpus({ ...corpus, coders }) };
}

/** The name of a file without its folders and its ending. */
function stem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/iu, '');
}
