/** A piece of text that is put in before a place of a text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The text with the insertions, which may come in any order; those of one place stay in theirs. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text: piece } of inOrder(insertions)) {
    pieces.push(text.slice(from, at), piece);
    from = at;
  }
  return pieces.join('') + text.slice(from);
}

/** The place in the text as it was, of a place in the text with the insertions; within one of them, where it was put in. */
export function placeBefore(insertions: readonly Insertion[], place: number): number {
  let moved = 0;
  for (const { at, text } of inOrder(insertions)) {
    if (at + moved >= place) break;
    if (at + moved + text.length > place) return at;
    moved += text.length;
  }
  return place - moved;
}

function inOrder(insertions: readonly Insertion[]): Insertion[] {
  return [...insertions].sort((a, b) => a.at - b.at);
}
