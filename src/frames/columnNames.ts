/**
 * What columns of frames are called where the key of a table is also a method or a property of danfojs (`frame.count()`,
 * `frame.index`), which a column of that name would hide. danfojs and Arquero frames have the same names.
 */
const inFrames: Readonly<Record<string, string>> = {
  row: 'rowCode',
  column: 'columnCode',
  count: 'observed',
  index: 'contradiction',
  mean: 'meanValue',
  median: 'medianValue',
  size: 'groupSize',
};

/**
 * Names for the columns of a frame, each once.
 *
 * @param keys keys of a table, or ids of codes
 * @param isReserved whether a name may not be that of a column: it then gets a line at its end
 * @example columnNames(['row', 'z', 'sum'], (name) => name === 'sum') // ['rowCode', 'z', 'sum_']
 */
export function columnNames(
  keys: readonly string[],
  isReserved: (name: string) => boolean = () => false,
): string[] {
  const given = new Set(keys);
  const taken = new Set<string>();
  return keys.map((key) => {
    let name = Object.hasOwn(inFrames, key) ? inFrames[key] : key;
    while (taken.has(name) || isReserved(name) || (name !== key && given.has(name))) name += '_';
    taken.add(name);
    return name;
  });
}
