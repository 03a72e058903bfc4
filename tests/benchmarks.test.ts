import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';

// Benchmarks run the program as it was built, and only now and then: this sees to it that what they import is there.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'benchmarks');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.mjs'),
);

/** `src/measures/jaccard.ts: jaccard`, for every name that a benchmark takes from the program. */
function imported(name: string): { readonly file: string; readonly names: readonly string[] }[] {
  const path = join(folder, name);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    const place = relative(root, resolve(dirname(path), specifier)).replaceAll('\\', '/');
    if (!specifier.startsWith('.') || !place.startsWith('dist/')) return [];
    const bindings = statement.importClause?.namedBindings;
    const names =
      bindings !== undefined && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ propertyName, name: own }) => (propertyName ?? own).text)
        : [];
    return [{ file: place.replace(/^dist/u, 'src').replace(/\.js$/u, '.ts'), names }];
  });
}

function exportsOf(file: string): Set<string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      for (const { name } of statement.exportClause.elements) names.add(name.text);
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamespaceExport(statement.exportClause)
    )
      names.add(statement.exportClause.name.text);
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (exported !== true) continue;
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) names.add(name.getText(source));
    else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      names.add(statement.name.text);
  }
  return names;
}

describe('what benchmarks take from the program', () => {
  it.each(files.filter((name) => imported(name).length > 0))('is there for %s', (name) => {
    const missing = imported(name).flatMap(({ file, names }) => {
      if (!existsSync(join(root, file))) return [file];
      const known = exportsOf(join(root, file));
      return names.filter((each) => !known.has(each)).map((each) => `${file}: ${each}`);
    });
    expect(missing).toEqual([]);
  });
});
