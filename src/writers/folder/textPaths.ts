/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * Where the texts of the sources lie: `texts/ID.txt` where every disk can hold a file of that name, and no two differ in
 * case only; else by number.
 */
export function textPaths(ids: readonly string[]): string[] {
  const lower = ids.map((id) => id.toLowerCase());
  const seen = new Map<string, number>();
  for (const id of lower) seen.set(id, (seen.get(id) ?? 0) + 1);
  const plain = (id: string, i: number) =>
    /^[a-z\d][\w.-]{0,79}$/iu.test(id) && !/\.$/u.test(id) && !reserved.test(id) && seen.get(lower[i]) === 1;
  const taken = new Set(ids.filter(plain).map((id) => id.toLowerCase()));
  return ids.map((id, i) => {
    if (plain(id, i)) return `texts/${id}.txt`;
    let name = `source-${i + 1}`;
    while (taken.has(name)) name += '-';
    taken.add(name);
    return `texts/${name}.txt`;
  });
}
