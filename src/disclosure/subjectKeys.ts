import type { Code } from '../corpus/code.js';

/** The key of one code: `code:V02`. */
export function codeKey({ id }: Code): string {
  return `code:${id}`;
}

/** The key of two codes, the same whichever of them is the row: `pair:C01:V02`. A condition comes first, else as the codebook has them. */
export function pairKey(a: Code, b: Code): string {
  const rank = ({ family }: Code) => (family === 'condition' ? 0 : 1);
  const [first, second] = (rank(a) - rank(b) || a.index - b.index) < 0 ? [a, b] : [b, a];
  return `pair:${first.id}:${second.id}`;
}
