import { stringify } from 'csv-stringify/browser/esm/sync';
import { ProblemList } from '../../corpus/problemList.js';
import { type IdentifierKind, identifierKinds } from '../../privacy/identifier.js';
import type { KeyEntry } from '../../privacy/pseudonymKey.js';
import type { Bilingual } from '../../shared/language.js';
import { placeOf } from '../../shared/place.js';
import { ProblemsError } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import type { InputFile } from '../input.js';
import { listed } from './columns.js';
import { readTable } from './parseTable.js';

const columns = ['kind', 'original', 'pseudonym'] as const;

/** A key as CSV, a line each; it is as confidential as the project itself. */
export function keyCsv(key: readonly KeyEntry[]): string {
  return stringify(
    key.map((entry) => columns.map((column) => entry[column])),
    { header: true, columns: [...columns] },
  );
}

/**
 * Reads a key, as `keyCsv` wrote it and a person edited it.
 *
 * @throws ProblemsError with every line that is wrong
 */
export async function readKey(file: InputFile): Promise<KeyEntry[]> {
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
  const key = table.rows.map((row) => {
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
    return { kind: kind as IdentifierKind, original, pseudonym };
  });
  if (problems.length > 0) throw new ProblemsError(notAKey(file), problems.toDrafts());
  return key;
}

function notAKey({ path }: InputFile): Bilingual {
  return { nb: `${path} er ingen nøkkel`, en: `${path} is not a key` };
}
