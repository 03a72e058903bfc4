/** Folders of NVivo that codes and files lie in; they are no codes themselves. */
const folders =
  /^(?:codes|nodes|knoten|files|internals|externals|dateien|cases|fälle|quellen|sources|relationships|beziehungen)$/iu;

/** Names from the root down: NVivo writes `Codes\\Ramme\\Tid`, with one backslash or two. */
export function levelsOf(name: string): string[] {
  const levels = name
    .split(/\\+/u)
    .map((level) => level.trim())
    .filter((level) => level !== '');
  return levels.length > 1 && folders.test(levels[0]) ? levels.slice(1) : levels;
}

/** The name without the folders that it lies in. */
export function lastLevel(name: string): string {
  const levels = levelsOf(name);
  return levels[levels.length - 1] ?? '';
}
