import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { measureNames } from '../src/measures/measures.js';
import { questions } from '../src/questions/questions.js';

// The public face, read from what was built as a notebook reads it.
const index = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));
const program = ts.createProgram([index], {
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
});
const checker = program.getTypeChecker();

interface Name {
  /** As a notebook writes it: `agreement.table`. */
  readonly path: string;
  readonly symbol: ts.Symbol;
}

function namesOf(module: ts.Symbol, prefix = ''): Name[] {
  return checker.getExportsOfModule(module).map((symbol) => ({
    path: `${prefix}${symbol.name}`,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
}

const front = namesOf(checker.getSymbolAtLocation(program.getSourceFile(index)!)!);
const namespaces = front.filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.ValueModule) !== 0);
const inside = namespaces
  .filter(({ path }) => path !== 'types')
  .flatMap(({ path, symbol }) => namesOf(symbol, `${path}.`));

/** What a call gives, by the name of its type; undefined for what cannot be called. */
function givenBy(symbol: ts.Symbol): string | undefined {
  const [call] = checker.getTypeOfSymbolAtLocation(symbol, program.getSourceFile(index)!).getCallSignatures();
  return call === undefined ? undefined : checker.typeToString(call.getReturnType());
}

describe('the front', () => {
  it('leaves no question and no measure out', () => {
    const names = [...front, ...inside].map(({ path }) => path);
    const wanted = [...questions.map(({ id }) => id), ...measureNames.map((name) => `measures.${name}`)];
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is short enough to hold in mind: at most 40 names, types among them', () => {
    expect(front.map(({ path }) => path).sort()).toEqual([...new Set(front.map(({ path }) => path))].sort());
    expect(front.length).toBeGreaterThan(20);
    expect(front.length).toBeLessThanOrEqual(40);
  });

  it('keeps the rest in namespaces, each of which says what it is for', () => {
    expect(namespaces.length).toBeGreaterThan(8);
    const files = namespaces.map(({ symbol }) => symbol.declarations?.[0]?.getSourceFile().text ?? '');
    expect(files.filter((text) => !text.startsWith('/**'))).toEqual([]);
  });

  it('has one ending for each kind of result', () => {
    const endings: Readonly<Record<string, RegExp>> = {
      ReportTable: /(?:^|\.)table$|Table$/u,
      Figure: /(?:^|\.)figure$|Figure$/u,
      Statement: /(?:^|\.)statement$|Statement$/u,
      'Statement[]': /(?:^|\.)statements$|Statements$/u,
    };
    const told = [...front, ...inside].flatMap(({ path, symbol }) => {
      const given = givenBy(symbol);
      return given !== undefined && given in endings ? [{ path, given }] : [];
    });
    expect(told.length).toBeGreaterThan(20);
    // What one asks of a matrix, a material or a cell is called as people call it.
    expect(told.filter(({ path, given }) => !endings[given].test(path)).map(({ path }) => path)).toEqual([
      'heatmap',
      'crosstab',
      'tests.explain',
    ]);
    const ended = [...front, ...inside].filter(({ path, symbol }) => {
      const kind = Object.entries(endings).find(([, ending]) => ending.test(path))?.[0];
      const given = givenBy(symbol);
      return kind !== undefined && given !== undefined && given !== kind;
    });
    // A truth table is what QCA computes.
    expect(ended.map(({ path }) => path)).toEqual(['qca.truthTable']);
  });

  it('asks and tells every question with the same words', () => {
    for (const { id } of questions) {
      const { symbol } = front.find(({ path }) => path === id)!;
      const type = checker.getTypeOfSymbolAtLocation(symbol, program.getSourceFile(index)!);
      const words = type.getProperties().map(({ name }) => name);
      expect(words).toEqual(expect.arrayContaining(['ask', 'figure', 'table', 'findings', 'quotes']));
    }
  });

  it('explains itself: each name of the front and its namespaces has a docstring', () => {
    const silent = [...front, ...inside].filter(
      ({ symbol }) =>
        (symbol.flags & ts.SymbolFlags.ValueModule) === 0 &&
        symbol.getDocumentationComment(checker).length === 0,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
