import { stringify } from 'csv-stringify/browser/esm/sync';
import { ProblemList } from '../../corpus/problemList.js';
import { type IdentifierKind, identifierKinds } from '../../privacy/identifier.js';
import { identity, type KeyEntry } from '../../privacy/pseudonymKey.js';
import { safeTable } from '../../shared/formulaCells.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import type { InputFile } from '../input.js';
import { listed } from './columns.js';
import { readTable } from './parseTable.js';

const columns = ['kind', 'original', 'pseudonym'] as const;

/** A key as it lies in a file: a person may have added columns, and have another sign between them. */
export interface KeyFile {
  readonly entries: readonly KeyEntry[];
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Cells of all columns, a row for each entry. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * A key as CSV, a line each; it is as confidential as the project itself.
 *
 * @param before the file that it extends, whose entries come first: what a person wrote in further columns stays
 */
export function keyCsv(key: readonly KeyEntry[], before?: KeyFile): string {
  const names = before?.columns ?? columns;
  const rows = key.map((entry, i) => {
    const own: Readonly<Record<string, string>> = { ...entry };
    return before?.rows[i] ?? names.map((name) => own[name] ?? '');
  });
  // A telephone number begins with a sign that spreadsheets take for a formula.
  const safe = safeTable(names, rows);
  return stringify([safe.columns, ...safe.rows] as string[][], { delimiter: before?.delimiter ?? ',' });
}

/**
 * Reads a key, as `keyCsv` wrote it and a person edited it.
 *
 * @throws ProblemsError with every line that is wrong
 */
export async function readKey(file: InputFile): Promise<KeyFile> {
  const table = await readTable(file);
  const missing = columns.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    const message = {
      nb: `en nøkkel har kolonnene ${columns.join(', ')}; fant ${listed(table.columns)}`,
      en: `a key has the columns ${columns.join(', ')}; found ${listed(table.columns)}`,
    };
    throw new ProblemsError(notAKey(file), [
      { kind: 'missing-column', where: placeOf(file.path, { line: 1 }), message },
    ]);
  }
  const at = Object.fromEntries(columns.map((column) => [column, table.columns.indexOf(column)]));
  const problems = new ProblemList();
  const pseudonyms = new Map<string, string>();
  const entries = table.rows.map((row) => {
    const [kind, original, pseudonym] = columns.map((column) => row.values[at[column]].trim());
    if (!identifierKinds.includes(kind as IdentifierKind)) {
      const hint = didYouMean(kind, identifierKinds);
      const kinds = identifierKinds.join(', ');
      const message = {
        nb: `et slag er ett av ${kinds}; fant «${kind}»${hint.nb}`,
        en: `a kind is one of ${kinds}; found "${kind}"${hint.en}`,
      };
      problems.add('bad-key', placeOf(file.path, { line: row.line, column: 'kind' }), message);
    }
    if (original === '' || pseudonym === '')
      problems.add('bad-key', placeOf(file.path, { line: row.line }), {
        nb: 'en linje har en original og et pseudonym; ett av dem er tomt',
        en: 'a line has an original and a pseudonym; one is empty',
      });
    const id = identity(kind as IdentifierKind, original);
    const other = pseudonyms.get(id) ?? pseudonym;
    if (other !== pseudonym)
      problems.add('bad-key', placeOf(file.path, { line: row.line }), {
        nb: `en original har ett pseudonym; en linje over gir den ${other}, denne ${pseudonym}. Ta bort den ene`,
        en: `an original has one pseudonym; a line above gives it ${other}, this one ${pseudonym}. Remove one of them`,
      });
    pseudonyms.set(id, other);
    return { kind: kind as IdentifierKind, original, pseudonym };
  });
  if (problems.length > 0) throw new ProblemsError(notAKey(file), problems.toDrafts());
  return {
    entries,
    columns: table.columns,
    delimiter: table.delimiter,
    rows: table.rows.map(({ values }) => values),
  };
}

function notAKey({ path }: InputFile): Bilingual {
  return { nb: `${path} er ingen nøkkel`, en: `${path} is not a key` };
}
