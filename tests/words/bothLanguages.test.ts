import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Folders whose messages a person reads on the command line. */
const folders = /^(?:cli|corpus|disk|notebook|privacy|readers|writers)[\\/]/u;
/** What a message is given to, and at which place; the first argument is 0. */
const tellers: Readonly<Record<string, number>> = { warn: 2, lose: 2, error: 2, notUnderstood: 2, add: 2 };
const errors = ['RangeError', 'ProblemsError'];

/** Words in a row: a key or the name of a kind has none. */
function isSaid(node: ts.Node): boolean {
  const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.getText() : '';
  return /[a-zæøå]{2,} [a-zæøå]{2,}/iu.test(text);
}

/** What is told in one language only: file, line and the words. */
function oneLanguage(name: string): string[] {
  const file = ts.createSourceFile(name, readFileSync(src + name, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.Expression>();
  const found: string[] = [];
  const look = (given: ts.Node | undefined) => {
    if (given === undefined) return;
    const body = ts.isArrowFunction(given) ? given.body : given;
    const said = ts.isIdentifier(body) ? (named.get(body.text) ?? body) : body;
    if (isSaid(said))
      found.push(
        `${name} line ${file.getLineAndCharacterOfPosition(said.getStart()).line + 1}: ${said.getText()}`,
      );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined)
      named.set(node.name.getText(), node.initializer);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const place = tellers[node.expression.name.text];
      if (place !== undefined) look(node.arguments[place]);
    }
    if (ts.isNewExpression(node) && errors.includes(node.expression.getText())) look(node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('tells no message in one language only', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && folders.test(name),
  );
  expect(files.length).toBeGreaterThan(200);
  // The language itself is asked for before there is one.
  const said = files.flatMap(oneLanguage).filter((each) => !each.includes('results are told in'));
  expect(said).toEqual([]);
});
