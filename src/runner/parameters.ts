import { type CodeCell, hasTag, type Notebook } from './nbformat.js';

/** What JSON can say: TypeScript reads it as a literal. */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly ParameterValue[]
  | { readonly [name: string]: ParameterValue };

export type Parameters = Readonly<Record<string, ParameterValue>>;

const injectedTag = 'injected-parameters';

/**
 * Gives a notebook its parameters as Papermill does: a cell tagged `injected-parameters`, right after the cell
 * tagged `parameters`, or first if there is none. A cell injected by an earlier run is replaced.
 *
 * A variable that the parameters cell declares is assigned, so TypeScript still checks the value against its
 * type; any other is declared.
 */
export function injectParameters(notebook: Notebook, parameters: Parameters): Notebook {
  if (Object.keys(parameters).length === 0) return notebook;
  const cells = notebook.cells.filter((cell) => !hasTag(cell, injectedTag));
  const position = cells.findIndex((cell) => cell.cell_type === 'code' && hasTag(cell, 'parameters'));
  const injected: CodeCell = {
    cell_type: 'code',
    id: unusedId(cells.map((cell) => cell.id)),
    metadata: { tags: [injectedTag] },
    source: parameterSource(parameters, cells[position]?.source ?? ''),
    execution_count: null,
    outputs: [],
  };
  return { ...notebook, cells: [...cells.slice(0, position + 1), injected, ...cells.slice(position + 1)] };
}

/** Of some parameters those that the cell tagged `parameters` declares: what a notebook has no use for stays out of it. */
export function declaredParameters(notebook: Notebook, parameters: Parameters): Parameters {
  const cell = notebook.cells.find((each) => each.cell_type === 'code' && hasTag(each, 'parameters'));
  const declared = Object.entries(parameters).filter(([name]) => isDeclared(name, cell?.source ?? ''));
  return Object.fromEntries(declared);
}

/** Names of the variables that the cell tagged `parameters` declares, in its order. */
export function declaredNames(notebook: Notebook): string[] {
  const cell = notebook.cells.find((each) => each.cell_type === 'code' && hasTag(each, 'parameters'));
  const words = cell?.source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
  return [...new Set(words)].filter((word) => isDeclared(word, cell?.source ?? ''));
}

/** @throws RangeError if a name is not one that TypeScript can declare */
function parameterSource(parameters: Parameters, declarations: string): string {
  const lines = Object.entries(parameters).map(([name, value]) => {
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) {
      throw new RangeError(`parameter "${name}": the name of a TypeScript variable was expected`);
    }
    const literal = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return `${isDeclared(name, declarations) ? '' : 'let '}${name} = ${literal};`;
  });
  // tslab prints the value of the last expression, and an assignment has one: a path of the user's machine, say.
  if (lines.at(-1)?.startsWith('let ') === false) lines.push('void 0;');
  return lines.join('\n');
}

function isDeclared(name: string, source: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  // The keys of an object are no variables, although they too stand after a comma.
  const outside = source.replace(/\{[^{}]*\}/gu, '{}');
  return new RegExp(`(?:\\b(?:let|var|const)\\s+|,\\s*)${escaped}\\s*(?:[:=;,]|$)`, 'mu').test(outside);
}

function unusedId(taken: readonly string[]): string {
  let id = injectedTag;
  while (taken.includes(id)) id += '-x';
  return id;
}
