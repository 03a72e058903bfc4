import { ProblemList } from '../../corpus/problemList.js';
import type { SourceKind } from '../../corpus/source.js';
import type { SourceRow } from '../../corpus/sourceFacts.js';
import { kindCalled, valueCalled, variableCalled } from '../../corpus/vocabulary.js';
import { neutralisedColumn } from '../../shared/formulaCells.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { foldHeader, headerIn, listed, placeIn } from './columns.js';
import { onlyTable } from './openTables.js';

/** What the columns of a sources file are called that say which source a row is about (lower case). */
const idNames = new Set(['id', 'source id', 'source_id', 'kilde-id', 'kildeid', 'kilde id', 'guid']);
const nameNames = new Set(
  `name;navn;source;kilde;source name;source_name;kildenavn;document;dokument;document name;dokumentnavn;file;fil;
  file name;filnavn;interview;intervju;transcript;case`
    .split(';')
    .map((name) => name.trim()),
);

/** Whether the name of a column says which source a row is about, and not what it is. */
export function isSourceColumn(name: string): boolean {
  const header = foldHeader(name);
  return idNames.has(header) || nameNames.has(header);
}

/**
 * Reads the file of `--sources` (CSV or XLSX): a row for each source, by id or by name, with its kind and any variables. A
 * variable that the questions know is called as they call it, whatever the column says (Nivå is level), and so are the words
 * for kinds, levels and designs. An empty cell says nothing.
 *
 * @throws ProblemsError for a file without a column for the source or anything said of it, and with every row that names no
 *   source, or a kind that is none
 */
export async function readSourcesFile(file: InputFile): Promise<SourceRow[]> {
  const table = await onlyTable(file);
  const folded = table.columns.map(foldHeader);
  const id = folded.findIndex((name) => idNames.has(name));
  const name = folded.findIndex((each) => nameNames.has(each));
  const variables = folded.flatMap((header, column) =>
    column === id || column === name || header === '' || header === neutralisedColumn
      ? []
      : [{ column, key: variableCalled(header) ?? table.columns[column].trim() }],
  );
  const problems = new ProblemList();
  if (id < 0 && name < 0)
    problems.add('missing-column', headerIn(table), {
      nb: `en fil om kilder trenger en kolonne for kilden: navn eller id; fant ${listed(table.columns)}`,
      en: `a file about sources needs a column for the source: name or id; found ${listed(table.columns)}`,
    });
  else if (variables.length === 0)
    problems.add('missing-column', headerIn(table), {
      nb: 'en fil om kilder trenger minst én kolonne som sier noe om dem: kildetype, nivå, kontor, år …; fant ingen',
      en: 'a file about sources needs at least one column that says something of them: kind, level, office, year …; found none',
    });
  const keys = new Map<string, number>();
  for (const { column, key } of variables) {
    const before = keys.get(foldHeader(key));
    if (before !== undefined)
      problems.add('duplicate-column', headerIn(table, column), {
        nb: `kolonnene ${table.columns[before].trim()} og ${table.columns[column].trim()} er begge ${key}; behold én`,
        en: `the columns ${table.columns[before].trim()} and ${table.columns[column].trim()} are both ${key}; keep one`,
      });
    keys.set(foldHeader(key), column);
  }
  const rows =
    problems.length > 0
      ? []
      : table.rows.flatMap((row): SourceRow[] => {
          const cell = (column: number) => (column < 0 ? '' : row.values[column].trim());
          const said = variables.filter(({ column }) => cell(column) !== '');
          if (cell(id) === '' && cell(name) === '') {
            if (said.length > 0)
              problems.add('missing-source', placeIn(table, row, name < 0 ? id : name), {
                nb: 'en rad trenger navnet på en kilde, eller dens id; fant ingenting',
                en: 'a row needs the name of a source, or its id; found nothing',
              });
            return [];
          }
          let kind: SourceKind | undefined;
          const attributes: Record<string, string> = {};
          for (const { column, key } of said) {
            const value = cell(column);
            if (key !== 'kind') {
              attributes[key] = valueCalled(key, value);
              continue;
            }
            kind = kindCalled(value);
            if (kind === undefined)
              problems.add('unknown-kind', placeIn(table, row, column), {
                nb: `et slag kilde er intervju, dokument, studie eller annet; fant «${value}»`,
                en: `a kind of source is interview, document, study or other; found "${value}"`,
              });
          }
          return [{ id: cell(id), name: cell(name), kind, attributes, where: placeIn(table, row) }];
        });
  if (problems.length > 0)
    throw new ProblemsError(
      { nb: `${table.file} ble ikke brukt`, en: `${table.file} was not applied` },
      problems.toDrafts(),
    );
  return rows;
}
