import type typescript from '@tslab/typescript-for-tslab';

/**
 * What a cell may do to the values of cells before it, as far as its text tells: nothing; change something within them (`list.push(x)`),
 * or within what is no cell's (`globalThis`, a prototype, a package). To give a name another value is nothing here, as a kernel can take
 * that back.
 */
export type Effect = 'none' | 'changes' | 'outside';

export interface CellEffects {
  /** Of running the cell. */
  readonly ran: Effect;
  /** Of calling a function that the cell makes. */
  readonly lends: Effect;
}

/** Methods that change what they are called on. */
const changing = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear append next'.split(' '),
);
/** Calls that change their first argument. */
const changers = new Set([
  'assign',
  'defineProperty',
  'defineProperties',
  'setPrototypeOf',
  'freeze',
  'seal',
]);
/** Methods that give a new value, which nobody else holds. */
const freshly = new Set(
  'map filter slice concat flatMap flat keys values entries from of fromEntries split'.split(' '),
);
/** Methods of which nothing is expected but that they tell. */
const tellers = new Set(['print', 'log', 'error', 'warn', 'info', 'table', 'dir']);
/** Names that lead out of the notebook. */
const outsideNames = new Set(
  'globalThis global process require eval Function setInterval setTimeout setImmediate queueMicrotask'.split(
    ' ',
  ),
);
/** What may be imported without that it is known what else it does: ours, and parts of Node that keep nothing. */
const known = /^(?:brukermote|\.\.|danfojs|arquero|(?:node:)?(?:fs|fs\/promises|path|url|util|os))$/u;

const worse: Readonly<Record<Effect, number>> = { none: 0, changes: 1, outside: 2 };

/** The worse of two. */
export function worst(one: Effect, other: Effect): Effect {
  return worse[one] >= worse[other] ? one : other;
}

/** Names that cells declare at their top, by which later cells reach what is theirs. */
export function namesOf(ts: typeof typescript, source: string): string[] {
  const names: string[] = [];
  const bind = (name: typescript.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const part of name.elements) if (ts.isBindingElement(part)) bind(part.name);
  };
  for (const statement of parse(ts, source).statements) {
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) bind(name);
    else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      names.push(statement.name.text);
  }
  return names;
}

/** Names that cells give something built with `new`, of which any method may change it. */
export function builtNamesOf(ts: typeof typescript, source: string): string[] {
  const names: string[] = [];
  for (const statement of parse(ts, source).statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && ts.isNewExpression(initializer)) names.push(name.text);
  }
  return names;
}

/** Names of a notebook, as its cells declare them. */
export interface OwnNames {
  /** All that stand at the top of a cell. */
  readonly all: ReadonlySet<string>;
  /** Those that hold something built with `new`. */
  readonly built: ReadonlySet<string>;
}

/**
 * The effects of a cell, which errs on the safe side: where its text does not tell, it is said to change something.
 *
 * @param own names that any cell of the notebook declares
 */
export function cellEffects(
  ts: typeof typescript,
  source: string,
  { all: own, built }: OwnNames,
): CellEffects {
  const file = parse(ts, source);
  const fresh = freshNames(ts, file);
  const found: { ran: Effect; lends: Effect } = {
    ran: /^\s*(?:\/\*\*\s*@|%)/u.test(source) ? 'outside' : 'none',
    lends: 'none',
  };
  const note = (effect: Effect, at: typescript.Node) => {
    const where = functionOf(ts, at) === undefined ? 'ran' : 'lends';
    found[where] = worst(found[where], effect);
    // A function may be called where it stands.
    if (where === 'lends') found.ran = worst(found.ran, effect);
  };
  /** Something within a value is changed. */
  const change = (target: typescript.Expression, at: typescript.Node) => {
    const { name, depth } = baseOf(ts, target);
    if (name === undefined) return;
    if (name === 'this') {
      if (!isInConstructor(ts, at)) note('changes', at);
    } else if (depth === 0 && fresh.get(functionOf(ts, at))?.has(name)) return;
    else if (own.has(name) || isLocal(ts, file, name)) note('changes', at);
    else note('outside', at);
  };
  /** Something is given another value: a name, which is taken back with its cell, or a part of a value. */
  const assign = (target: typescript.Node): void => {
    if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
      change(target.expression, target);
    else if (ts.isIdentifier(target) && isOfOuterFunction(ts, target)) note('changes', target);
    else if (ts.isArrayLiteralExpression(target) || ts.isObjectLiteralExpression(target))
      ts.forEachChild(target, (part) => assign(ts.isPropertyAssignment(part) ? part.initializer : part));
  };
  const visit = (node: typescript.Node): void => {
    if (ts.isIdentifier(node) && outsideNames.has(node.text) && !isPropertyName(ts, node))
      note('outside', node);
    else if (ts.isImportDeclaration(node) && !isKnownImport(ts, node)) note('outside', node);
    else if (ts.isPropertyAccessExpression(node) && /^(?:prototype|__proto__)$/u.test(node.name.text))
      note('outside', node);
    else if (ts.isBinaryExpression(node) && isAssignment(ts, node)) assign(node.left);
    else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
        assign(node.operand);
    } else if (ts.isDeleteExpression(node)) assign(node.expression);
    else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) assign(node.initializer);
    else if (ts.isCallExpression(node)) call(node);
    ts.forEachChild(node, visit);
  };
  const call = (node: typescript.CallExpression): void => {
    const { expression: callee } = node;
    if (callee.kind === ts.SyntaxKind.ImportKeyword) note('outside', node);
    if (ts.isElementAccessExpression(callee)) change(callee.expression, node);
    if (!ts.isPropertyAccessExpression(callee)) return;
    const { text: method } = callee.name;
    const [first] = node.arguments;
    const { name: base = '' } = baseOf(ts, callee.expression);
    if (
      changing.has(method) ||
      built.has(base) ||
      node.arguments.some((each) => /\binplace\b/u.test(each.getText()))
    )
      change(callee.expression, node);
    else if (
      /^(?:Object|Reflect)$/u.test(callee.expression.getText()) &&
      (changers.has(method) || callee.expression.getText() === 'Reflect')
    ) {
      if (first !== undefined && !ts.isObjectLiteralExpression(first)) change(first, node);
    } else if (isForItsEffect(ts, node, file) && !tellers.has(method)) {
      const { name } = baseOf(ts, callee.expression);
      // The functions of the workbench are called so too, and change nothing.
      if (name !== undefined && (own.has(name) || isLocal(ts, file, name))) change(callee.expression, node);
    }
  };
  visit(file);
  return found;
}

function parse(ts: typeof typescript, source: string): typescript.SourceFile {
  return ts.createSourceFile('cell.ts', source, ts.ScriptTarget.ES2022, true);
}

/** The name that a chain of properties, calls and casts begins with, and how many steps follow it. */
function baseOf(
  ts: typeof typescript,
  expression: typescript.Expression,
): { name: string | undefined; depth: number } {
  let at: typescript.Node = expression;
  for (let depth = 0; ; ) {
    if (ts.isIdentifier(at)) return { name: at.text, depth };
    if (at.kind === ts.SyntaxKind.ThisKeyword) return { name: 'this', depth };
    if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isCallExpression(at))
      depth++;
    else if (
      !ts.isParenthesizedExpression(at) &&
      !ts.isAsExpression(at) &&
      !ts.isNonNullExpression(at) &&
      !ts.isAwaitExpression(at)
    )
      return { name: undefined, depth };
    at = at.expression;
  }
}

/** Names that hold a value which their own declaration makes, by the function that they are declared in. */
function freshNames(
  ts: typeof typescript,
  file: typescript.SourceFile,
): Map<typescript.Node | undefined, Set<string>> {
  const found = new Map<typescript.Node | undefined, Set<string>>();
  const visit = (node: typescript.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      isFresh(ts, node.initializer)
    ) {
      const where = functionOf(ts, node);
      found.set(where, (found.get(where) ?? new Set()).add(node.name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isFresh(ts: typeof typescript, value: typescript.Expression): boolean {
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) return isFresh(ts, value.expression);
  if (ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value) || ts.isNewExpression(value))
    return true;
  return (
    ts.isCallExpression(value) &&
    ts.isPropertyAccessExpression(value.expression) &&
    freshly.has(value.expression.name.text)
  );
}

function functionOf(ts: typeof typescript, node: typescript.Node): typescript.Node | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) if (ts.isFunctionLike(at)) return at;
  return undefined;
}

function isInConstructor(ts: typeof typescript, node: typescript.Node): boolean {
  const where = functionOf(ts, node);
  return where !== undefined && ts.isConstructorDeclaration(where);
}

/** Whether a name is declared in the cell: a variable, a parameter, a part of one. */
function isLocal(ts: typeof typescript, file: typescript.SourceFile, name: string): boolean {
  let isFound = false;
  const visit = (node: typescript.Node): void => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name) && node.name.text === name) isFound = true;
    if (!isFound) ts.forEachChild(node, visit);
  };
  visit(file);
  return isFound;
}

function isPropertyName(ts: typeof typescript, node: typescript.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

function isKnownImport(ts: typeof typescript, node: typescript.ImportDeclaration): boolean {
  if (node.importClause?.isTypeOnly === true) return true;
  return ts.isStringLiteral(node.moduleSpecifier) && known.test(node.moduleSpecifier.text);
}

function isAssignment(
  ts: typeof typescript,
  { operatorToken: { kind } }: typescript.BinaryExpression,
): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/**
 * Whether a function gives a name another value that stands around it in the cell: the functions of a cell hold its names themselves, and
 * what they keep in them no kernel takes back. A name of an earlier cell is no such.
 */
function isOfOuterFunction(ts: typeof typescript, name: typescript.Identifier): boolean {
  const own = functionOf(ts, name);
  if (own === undefined || declares(ts, own, name.text)) return false;
  for (let at = functionOf(ts, own); at !== undefined; at = functionOf(ts, at))
    if (declares(ts, at, name.text)) return true;
  return declares(ts, name.getSourceFile(), name.text);
}

function declares(ts: typeof typescript, where: typescript.Node, name: string): boolean {
  const file = where.getSourceFile();
  let isFound = false;
  const visit = (node: typescript.Node): void => {
    const isDeclared = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (
      isDeclared &&
      ts.isIdentifier(node.name) &&
      node.name.text === name &&
      (functionOf(ts, node) ?? file) === where
    )
      isFound = true;
    if (!isFound) ts.forEachChild(node, visit);
  };
  ts.forEachChild(where, visit);
  return isFound;
}

/** Whether what a call gives is thrown away; of the last statement of a cell it is shown. */
function isForItsEffect(
  ts: typeof typescript,
  node: typescript.CallExpression,
  file: typescript.SourceFile,
): boolean {
  const statement = ts.isAwaitExpression(node.parent) ? node.parent.parent : node.parent;
  return ts.isExpressionStatement(statement) && statement !== file.statements.at(-1);
}
