import type typescript from '@tslab/typescript-for-tslab';
import type { Insertion } from './textEdits.js';

/**
 * Makes `{ language }` into `{ language: language }`. tslab reads a name of an earlier cell from where it keeps them, and
 * would write `{ exports.language }`, which is no JavaScript.
 */
export function spelledOutProperties(ts: typeof typescript, source: string): Insertion[] {
  if (!source.includes('{')) return [];
  const found: Insertion[] = [];
  const visit = (node: typescript.Node): void => {
    if (ts.isShorthandPropertyAssignment(node))
      found.push({ at: node.name.getStart(), text: `${node.name.text}: ` });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true));
  return found;
}

/**
 * Puts a look around each `await` of JavaScript: whether the cell was stopped while it waited. Without it, a loop of short
 * waits would go on after its cell was stopped, and change what later cells see.
 *
 * @param look called with what it gave before the wait, and with what was waited for
 */
export function watchedAwaits(ts: typeof typescript, output: string, look: string): Insertion[] {
  if (!output.includes('await')) return [];
  const found: Insertion[] = [];
  const visit = (node: typescript.Node): void => {
    if (ts.isAwaitExpression(node)) found.push({ at: node.getStart(), text: `${look}(${look}(), ` });
    ts.forEachChild(node, visit);
    if (ts.isAwaitExpression(node)) found.push({ at: node.end, text: ')' });
  };
  visit(ts.createSourceFile('cell.js', output, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return found;
}
