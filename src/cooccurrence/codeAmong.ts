import type { Code } from '../corpus/code.js';
import { RequestError } from '../shared/problem.js';
import type { CooccurrenceMatrix } from './cooccurrenceMatrix.js';

/**
 * The code with this id, path or name among the rows, or the columns, of a matrix.
 *
 * @throws RangeError for a code that does not exist, or is not there
 */
export function codeAmong(
  { corpus, rows, columns }: CooccurrenceMatrix,
  label: string,
  side: 'row' | 'column',
): Code {
  const code = corpus.code(label);
  const [own, other] = side === 'row' ? [rows, columns] : [columns, rows];
  if (own.includes(code)) return code;
  // What a tool gave as id says nothing to a person.
  const names = own.map(({ id, name }) => (id.length > 16 ? name : id));
  const most = 12;
  const listed =
    names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} … (${names.length})`;
  const isOther = other.includes(code);
  const [here, there] = side === 'row' ? ['rad', 'kolonne'] : ['kolonne', 'rad'];
  throw new RequestError({
    nb: `«${code.name}» er ingen ${here} i matrisen${isOther ? `; det er en ${there}` : ''}. ${side === 'row' ? 'Radene' : 'Kolonnene'} er ${listed}`,
    en: `"${code.name}" is no ${side} of the matrix${isOther ? `; it is a ${side === 'row' ? 'column' : 'row'}` : ''}. The ${side}s are ${listed}`,
  });
}
