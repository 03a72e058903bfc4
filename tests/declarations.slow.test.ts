import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';

// Notebooks see the package through the TypeScript 5.0 inside tslab, which turns whatever it cannot resolve into
// `any` without a word. So this reads dist as tslab does, and looks at every exported type.
const index = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));
const program = ts.createProgram([index], {
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
});
const checker = program.getTypeChecker();
const ours = program
  .getSourceFiles()
  .filter((file) => /[\\/]dist[\\/]/u.test(file.fileName) && !/node_modules/u.test(file.fileName));

function exportedSymbols(): ts.Symbol[] {
  const file = program.getSourceFile(index);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}

const isAny = (type: ts.Type) => (type.flags & ts.TypeFlags.Any) !== 0;

/** Where a type, or a part of it that a notebook touches, is `any`. */
function anyParts(type: ts.Type, path: string, seen: Set<ts.Type>, depth: number): string[] {
  if (isAny(type)) return [path];
  if (seen.has(type) || depth === 0) return [];
  seen.add(type);
  // What libraries declare is theirs; danfojs itself has `any` in many places.
  const declared = type.symbol?.declarations ?? [];
  if (declared.length > 0 && declared.every((node) => !ours.includes(node.getSourceFile()))) {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .flatMap((part, i) => anyParts(part, `${path}<${i}>`, seen, depth - 1));
  }
  const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()].flatMap((signature) => [
    ...anyParts(signature.getReturnType(), `${path}()`, seen, depth - 1),
    ...signature
      .getParameters()
      .flatMap((parameter) => anyParts(typeOf(parameter), `${path}(${parameter.name})`, seen, depth - 1)),
  ]);
  const members = type.isUnion()
    ? type.types.flatMap((part) => anyParts(part, path, seen, depth - 1))
    : type
        .getProperties()
        // A class's own private state is nobody's business, and has no type outside.
        .filter((property) => !property.name.includes('#'))
        .flatMap((property) => anyParts(typeOf(property), `${path}.${property.name}`, seen, depth - 1));
  return [...signatures, ...members];
}

function typeOf(symbol: ts.Symbol): ts.Type {
  return checker.getTypeOfSymbolAtLocation(symbol, program.getSourceFile(index)!);
}

describe('the declarations that notebooks read', () => {
  it('are built', () => {
    expect(existsSync(index)).toBe(true);
    expect(exportedSymbols().length).toBeGreaterThan(20);
  });

  it('are understood by the TypeScript inside tslab', () => {
    const problems = ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    expect(problems.map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, ' '))).toEqual([]);
  });

  it('show real types and never any', () => {
    const seen = new Set<ts.Type>();
    const parts = exportedSymbols().flatMap((symbol) => {
      const resolved = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isType = (resolved.flags & ts.SymbolFlags.Value) === 0;
      const type = isType ? checker.getDeclaredTypeOfSymbol(resolved) : typeOf(resolved);
      return anyParts(type, symbol.name, seen, 8);
    });
    expect(parts).toEqual([]);
  });
});
