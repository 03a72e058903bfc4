/**
 * A text as one word of a POSIX shell, whatever is in it.
 *
 * @example shellWord('my notebook.ipynb') // the name between single quotes
 */
export function shellWord(text: string): string {
  return /^[\w./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
