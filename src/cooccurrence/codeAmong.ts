import type { Code } from '../corpus/code.js';
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
  const ids = own.map(({ id }) => id);
  const most = 12;
  const listed = ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} … (${ids.length})`;
  const hint = other.includes(code) ? `; it is a ${side === 'row' ? 'column' : 'row'}` : '';
  throw new RangeError(`"${code.name}" is no ${side} of the matrix${hint}. The ${side}s are ${listed}`);
}
