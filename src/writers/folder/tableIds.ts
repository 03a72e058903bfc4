/**
 * Ids as tables can hold them: without space around them, none of them empty, and no two alike. An id that is so
 * already stays; `Tillit ` beside `Tillit` becomes `Tillit (2)`.
 */
export function tableIds(ids: readonly string[]): string[] {
  const kept = new Set(ids.filter((id) => isTableId(id)));
  return ids.map((id) => {
    if (isTableId(id)) return id;
    const bare = id.trim() === '' ? '-' : id.trim();
    let number = 1;
    let candidate = bare;
    while (kept.has(candidate)) candidate = `${bare} (${++number})`;
    kept.add(candidate);
    return candidate;
  });
}

export function isTableId(id: string): boolean {
  return id !== '' && id.trim() === id;
}
