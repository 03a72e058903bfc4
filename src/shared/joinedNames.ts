const separator = ' > ';

/**
 * Names from the root down on one line, as people write paths, and so that they come apart again: a `>` in a name that could be
 * taken for one between names has a backslash in front.
 *
 * @example joinedNames(['Rammer', 'Tid']) // 'Rammer > Tid'
 * @example joinedNames(['Rammer', 'A > B']) // 'Rammer > A \\> B'
 */
export function joinedNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/(^|[\s\\])>/gu, '$1\\>')).join(separator);
}

/** The names that were joined. */
export function namesIn(joined: string): string[] {
  return joined.split(separator).map((name) => name.replaceAll('\\>', '>'));
}
