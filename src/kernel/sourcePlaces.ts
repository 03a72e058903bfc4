import type typescript from '@tslab/typescript-for-tslab';

/** A token of a text, and where it begins. */
interface Token {
  readonly text: string;
  readonly start: number;
}

/** Largest table of two cells that is worth filling to say in which line something failed. */
const mostPairs = 20_000_000;

/**
 * Line of a cell, from 1, that a place of its JavaScript comes from; null where that cannot be told. tslab keeps no map
 * from one to the other, so the two are laid beside one another, token by token: the longest common subsequence holds
 * nearly all of the cell, as types fall away and prefixes are added.
 *
 * @param made JavaScript that ran
 * @param place offset in it
 */
export function sourceLine(
  ts: typeof typescript,
  source: string,
  made: string,
  place: number,
): number | null {
  const [given, ran] = [tokensOf(ts, source), tokensOf(ts, made)];
  if (given.length * ran.length > mostPairs) return null;
  const partners = alignment(given, ran);
  // The token at the place, or the nearest before it that has a partner.
  let index = ran.length - 1;
  while (index >= 0 && (ran[index]!.start > place || partners[index] === -1)) index--;
  return index < 0 ? null : source.slice(0, given[partners[index]!]!.start).split('\n').length;
}

function tokensOf(ts: typeof typescript, text: string): Token[] {
  const found: Token[] = [];
  const visit = (node: typescript.Node): void => {
    const children = node.getChildren(file);
    if (children.length > 0) for (const child of children) visit(child);
    else if (node.end > node.getStart(file)) {
      const start = node.getStart(file);
      found.push({ text: text.slice(start, node.end).replaceAll("'", '"'), start });
    }
  };
  const file = ts.createSourceFile('cell.ts', text, ts.ScriptTarget.ES2022, true);
  visit(file);
  return found;
}

/** For each token of what ran, the index of its partner among those given, or -1. */
function alignment(given: readonly Token[], ran: readonly Token[]): Int32Array {
  const width = ran.length + 1;
  const lengths = new Int32Array((given.length + 1) * width);
  for (let i = given.length - 1; i >= 0; i--)
    for (let j = ran.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        given[i]!.text === ran[j]!.text
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const partners = new Int32Array(ran.length).fill(-1);
  for (let i = 0, j = 0; i < given.length && j < ran.length; ) {
    if (given[i]!.text === ran[j]!.text) partners[j++] = i++;
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return partners;
}
